import Foundation
import Journal
import Profiles
import Scheduling
import SystemPackage
import Testing
import Text

/// The example in `Profiles/`, which documentation points at.
struct ExampleProfileTests {
  private static let folder = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent().appending("Profiles")
  private let location: ProfileLocation

  init() throws {
    location = try ProfileFolder(Self.folder).profile(named: "example")
  }

  @Test func `it comes out byte for byte as it went in`() throws {
    let document = try location.readDocument()
    #expect(document.json.bytes(.pretty) == (try Samples.read(location.documentPath)))
    let journal = try Samples.read(location.journalFolder.appending("k7f3qa.jsonl"))
    for line in journal.split(separator: UInt8(ascii: "\n")) {
      #expect(try Event(line: Array(line)).line == Array(line))
    }
  }

  @Test func `its snapshot is what its journal says`() throws {
    let reading = try ProfileReading(location)
    #expect(reading.findings.isEmpty)
    let at = try #require(reading.document.snapshot?["at"]?.string.flatMap { Moment($0) })
    #expect(reading.state.snapshot(at: at) == reading.document.snapshot)
  }

  @Test func `it shows every kind of event`() throws {
    let journal = try Samples.read(location.journalFolder.appending("k7f3qa.jsonl"))
    let kinds = try journal.split(separator: UInt8(ascii: "\n")).map {
      try Event(line: Array($0)).kind.name
    }
    #expect(
      Set(kinds) == [
        "review", "undo", "redo", "appeal", "suspend", "bury", "flag", "set", "weights", "goal",
        "enrol", "reschedule", "note", "card",
      ]
    )
  }

  private static let hasJSONSchema = run("import jsonschema") == 0

  @Test(.enabled(if: hasJSONSchema, "python3 with the module jsonschema is absent"))
  func `it fits the schemas, and what is wrong does not`() {
    let program = """
      import json, jsonschema, sys
      folder = sys.argv[1]
      def schema(name):
          value = json.load(open(f"{folder}/{name}.schema.json", encoding="utf-8"))
          jsonschema.Draft202012Validator.check_schema(value)
          return jsonschema.Draft202012Validator(value)
      profile, event = schema("profile"), schema("event")
      profile.validate(json.load(open(f"{folder}/example/profile.json", encoding="utf-8")))
      lines = list(open(f"{folder}/example/journal/k7f3qa.jsonl", encoding="utf-8"))
      for line in lines: event.validate(json.loads(line))
      for member in ["id", "at", "kind", "card", "grade", "mode"]:
          broken = json.loads(lines[5]); del broken[member]
          assert not event.is_valid(broken), member
      """
    #expect(Self.run(program) == 0)
  }

  private static func run(_ program: String) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", program, folder.string]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
