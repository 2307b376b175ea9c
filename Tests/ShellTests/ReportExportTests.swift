import Foundation
import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// What other programs read: learning platforms, record stores, databases.
@Suite struct ReportExportTests {
  /// Hana has answered a card of every kind, rightly and wrongly; one card is gone since.
  private func everyKind() throws -> FixedWorld {
    let yesNo = SampleDecks.kinds["kinds.md"].map {
      $0 + "## Held {#held}\nQ: It was held in 2002.\nA(boolean): yes\n"
    }
    let world = try FixedWorld.study(["kinds.md": yesNo ?? ""])
    let answers: [(String, String, String, [Int])] = [
      ("drama", "exact", "1", [0]), ("colours", "wrong", "1 3", [0, 2]),
      ("first", "wrong", "2 1 3", [1, 0, 2]), ("works", "exact", "1a 2b 3b", [0, 1, 1]),
      ("hosts/1", "typo", "20002", []), ("hosts/2", "wrong", "<script>", []),
      ("held", "exact", "yes", []), ("gone", "exact", "x", []),
    ]
    try world.record(
      answers.enumerated().compactMap { index, answer in
        guard let card = CardID("kinds/" + answer.0) else { return nil }
        let review = ReviewEvent(
          card: card,
          grade: answer.1 == "wrong" ? .again : .good,
          verdict: answer.1,
          typed: answer.2,
          milliseconds: 3_456,
          mode: .learn,
          due: .day(Day(20_850)),
          chosen: answer.3
        )
        let at = world.now.advanced(byMilliseconds: Int64(index) * 60_000)
        return (.review(review), at)
      }
    )
    return world
  }

  @Test func `xAPI says every kind of answer, the same way twice`() throws {
    let world = try everyKind()
    let folder = world.folder("Profiles")
    #expect(world.run("report", folder, "--format", "xapi") == .done)
    let first = world.terminal.output
    world.run("report", folder, "--format", "xapi")
    #expect(world.terminal.output == first)
    for type in ["choice", "sequencing", "matching", "fill-in", "true-false"] {
      #expect(first.contains("\"interactionType\":\"\(type)\""), "\(type)")
    }
    for verb in ["answered", "mastered", "progressed"] {
      #expect(first.contains("/verbs/\(verb)\""), "\(verb)")
    }
    #expect(first.contains(#""response":"o0[,]o2""#))
    #expect(first.contains(#""response":"i1[,]i0[,]i2""#))
    #expect(first.contains(#""response":"s0[.]t0[,]s1[.]t1[,]s2[.]t1""#))
    #expect(first.contains(#""response":"true""#))
    try validate(first, world)
  }

  /// By the schema of ADL, where it and Python are at hand.
  private func validate(_ statements: String, _ world: FixedWorld) throws {
    guard let fixtures = Fixtures.folder else {
      return print("skipped: KORYU_FIXTURES names no folder with the schema of xAPI")
    }
    let file = world.folder("statements.ndjson")
    try world.folder.write(statements, to: "statements.ndjson")
    let (status, said) = try python([
      "-c",
      "import jsonschema, runpy, sys; sys.argv = sys.argv[1:]; "
        + "runpy.run_path(sys.argv[0], run_name='__main__')",
      fixtures + "/tools/xapi_check.py", file,
    ])
    if said.contains("No module named 'jsonschema'") || status == 127 {
      return print("skipped: the Python package jsonschema is not installed")
    }
    #expect(status == 0, "\(said)")
    #expect(said.contains(" 0 faults"), "\(said)")
  }

  @Test func `a card that is gone is shown by its id, with a word`() throws {
    let world = try everyKind()
    let folder = world.folder("Profiles")
    #expect(world.run("report", folder, "--format", "markdown") == .done)
    world.expectShown("kinds/gone (no longer in the deck)")
    world.expectShown("&lt;script&gt;")
  }

  @Test func `every answer is a line with every column`() throws {
    let world = try everyKind()
    #expect(world.run("report", world.folder("Profiles"), "--format", "ndjson") == .done)
    let lines = world.terminal.output.split(separator: "\n")
    #expect(lines.count == 8)
    let objects = try lines.map { try JSONValue(parsing: Array($0.utf8)) }
    let names = objects.map { $0.members?.map(\.name) ?? [] }
    #expect(Set(names).count == 1)
    #expect(objects[1]["chosen"] == [0, 2] && objects[1]["recalled"] == false)
  }

  /// With the README's own view and queries, where DuckDB and Python are at hand.
  @Test func `DuckDB reads the lines as they are and finds the same totals`() throws {
    let decks = SampleDecks.greetings.merging(SampleDecks.kinds) { $1 }
    let world = try FixedWorld(decks: decks)
    let lines = world.folder("answers.ndjson")
    let whole = world.folder("report.json")
    #expect(world.run("report", "--demo", "--format", "ndjson", "--out", lines) == .done)
    #expect(world.run("report", "--demo", "--format", "json", "--out", whole) == .done)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let (status, said) = try python([
      root.appendingPathComponent("Tests/ReportChecks/duckdb_check.py").path, lines, whole,
      root.appendingPathComponent("Profiles/README.md").path,
    ])
    if said.contains("skipped") || status == 127 {
      return print("skipped: the Python package duckdb is not installed")
    }
    #expect(status == 0 && said.contains(" 0 differences"), "\(said)")
  }

  /// The exit status of Python (127 where there is none) and what it says.
  private func python(_ arguments: [String]) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  @Test func `gradebooks have the columns that platforms ask for, and blank stays blank`() throws {
    let world = try everyKind()
    let folder = world.folder("Profiles")
    #expect(world.run("report", folder, "--format", "canvas") == .done)
    let rows = world.terminal.output.split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows.first?.hasPrefix("Student,ID,SIS User ID,SIS Login ID,Section,") == true)
    #expect(rows.dropFirst().first == "Points Possible,,,,,100,100,100")
    #expect(rows.last == "Hana,,,,,,,62.5")
    #expect(world.terminal.errors.contains("Learners without a school id: 1"))
    #expect(world.run("report", folder, "--format", "moodle", "--excel") == .done)
    #expect(world.terminal.output.hasPrefix("\u{FEFF}ID number,Full name,Group,"))
  }
}

/// The invented class, and what leaves the school.
@Suite struct ReportDemoTests {
  @Test func `an invented class shows everything, the same from the same seed`() throws {
    let world = try FixedWorld(decks: SampleDecks.greetings.merging(SampleDecks.kinds) { $1 })
    let page = try demo(world)
    let parts = [
      "<svg", "佐藤 葵", "id=\"risk\"", "id=\"items\"", "id=\"conduct\"", "Cronbach",
      "data-of=\"Retention\"", "</html>",
    ]
    for part in parts {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("<script"))
    #expect(!page.contains("? ×"))
    #expect(world.terminal.errors.contains("Nobody in this report exists"))
    #expect(try demo(world) == page)
    #expect(try demo(world, seed: "8") != page)
    #expect(page.utf8.count < 1_000_000)
  }

  private func demo(_ world: FixedWorld, seed: String = "7") throws -> String {
    let out = world.folder("demo.html")
    let status = world.run("report", "--demo", "--psychometrics", "--seed", seed, "--out", out)
    #expect(status == .done)
    return try #require(world.folder.text("demo.html"))
  }

  @Test(arguments: ["html", "csv", "json", "markdown", "moodle", "canvas", "xapi", "ndjson"])
  func `what is shared names nobody`(format: String) throws {
    let world = try FixedWorld(decks: SampleDecks.greetings)
    let out = world.folder("shared")
    #expect(world.run("report", "--demo", "--share", "--format", format, "--out", out) == .done)
    let text = try #require(world.folder.text(format == "csv" ? "shared/learners.csv" : "shared"))
    for secret in ["佐藤", "Emma", "demo-1", "D1001", "T20:", "Hanyang"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("L-"))
    let crosswalk = try #require(world.folder.text("shared.crosswalk.csv"))
    #expect(crosswalk.contains("佐藤 葵"))
    let attributes = try FileManager.default.attributesOfItem(atPath: out + ".crosswalk.csv")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `few learners are not shared at all`() throws {
    let world = try FixedWorld.study()
    let out = world.folder("shared")
    #expect(world.run("report", world.folder("Profiles"), "--share", "--out", out) == .refused)
    #expect(world.folder.text("shared") == nil)
    #expect(world.run("report", "--demo", "--share", "--format", "csv") == .usage)
    #expect(world.run("report", "--demo", "--group", "C") == .usage)
    #expect(world.terminal.errors.contains("A, B"))
  }
}
