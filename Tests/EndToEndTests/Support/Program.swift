import Foundation
import TestSupport

/// The built program, with a folder of its own for decks, profiles and everything else.
final class Program {
  let folder: ScratchFolder
  /// Added to the environment of every run.
  var environment: [String: String]

  /// What a run came to.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  init(decks: [String: String] = Program.greetings) throws {
    folder = try ScratchFolder()
    environment = [
      "HOME": folder("home"), "KORYU_PROFILES": folder("Profiles"), "KORYU_DECKS": folder("Decks"),
    ]
    try folder.makeFolder("Decks")
    for (name, text) in decks { try folder.write(text, to: "Decks/" + name) }
  }

  /// Where the build put the program, beside the tests.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("koryu").path
      var isFolder: ObjCBool = false
      let exists = unsafe FileManager.default.fileExists(
        atPath: candidate,
        isDirectory: &isFolder
      )
      if exists, !isFolder.boolValue { return candidate }
      folder.deleteLastPathComponent()
    }
    return "koryu"
  }()

  /// The folder that holds `Package.swift`.
  static let checkout: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let manifest = folder.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: manifest) { return folder.path }
    }
    return "."
  }()

  /// Runs the program with pipes at all ends.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs the program, its standard output going to a file.
  func run(_ arguments: [String], input: String = "", to file: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try folder.write(input, to: "input")
    let (output, errors) = (file ?? folder("output"), folder("errors"))
    for name in ["output", "errors"] { try folder.write("", to: name) }
    process.standardInput = FileHandle(forReadingAtPath: folder("input"))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: folder.text("output") ?? "",
      errors: folder.text("errors") ?? ""
    )
  }

  /// Starts the program in a terminal.
  func open(
    _ arguments: String...,
    environment more: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.path,
      arguments,
      environment: environment.merging(more) { $1 },
      columns: columns,
      rows: rows
    )
  }

  /// Makes the profile Hana by answering the first start through a pipe.
  func addProfile() throws {
    _ = try run(input: "1\nHana\n3\n\n\n")
  }

  /// The lines of all journals of a profile that tell of answers.
  func reviews(of profile: String = "hana") throws -> [String] {
    let files = try folder.tree("Profiles/\(profile)/journal").filter { $0.key.hasSuffix(".jsonl") }
    return files.values.flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }.filter { $0.contains(#""kind":"review""#) }
  }

  /// Two typed cards, and ten to count.
  static let greetings: [String: String] = {
    let numbers = (1...10).map { "## \($0) {#n\($0)}\nQ: Type \($0).\nA(number): \($0)\n" }
    return [
      "greetings.md": """
      ---
      id: greetings
      title: First words
      language: en
      licence: CC0-1.0
      ---

      ## Good day {#day}
      Q: Good day?
      A(hangul): 안녕하세요
      Hint: Are you at peace?
      Why: It asks after one's peace.

      ## Capital {#capital .places}
      Q: Which city?
      A: Seoul | 서울

      """,
      "numbers.md": "---\nid: numbers\ntitle: Numbers\nlanguage: en\nlicence: CC0-1.0\n---\n\n"
        + numbers.joined(separator: "\n"),
    ]
  }()
}
