import Foundation
import TestSupport
import Testing
import Text

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The built program between pipes.
@Suite struct PipeTests {
  @Test func `all is well: 0`() throws {
    let program = try Program()
    let version = try program.run("--version")
    #expect(version.status == 0 && version.output.hasPrefix("Koryu "))
    #expect(version.errors.isEmpty)
    #expect(try program.run("help").status == 0)
    try program.addProfile()
    let due = try program.run("due")
    #expect(due.status == 0 && due.output.contains("10 new"), "\(due)")
  }

  @Test func `something is found: 1`() throws {
    let program = try Program()
    try program.folder.write("---\nid: x\n---\n\n## A\nQ: a\n", to: "bad.md")
    let lint = try program.run("lint", program.folder("bad.md"))
    #expect(lint.status == 1 && lint.output.contains("bad.md:5"), "\(lint)")
    #expect(try program.run("search", "nothing like it").status == 1)
  }

  @Test func `the command is not understood: 2`() throws {
    let program = try Program()
    let run = try program.run("reveiw")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors == "There is no command “reveiw”. Did you mean “review”?\n")
  }

  @Test func `data are refused: 3`() throws {
    let program = try Program()
    try program.addProfile()
    try program.folder.write(
      #"{"v":9,"id":"hana","displayName":"Hana"}"#,
      to: "Profiles/hana/profile.json"
    )
    let run = try program.run("due")
    #expect(run.status == 3 && run.errors.contains("newer Koryu"), "\(run)")
  }

  @Test func `reading fails: 4`() throws {
    let program = try Program()
    let run = try program.run("--decks", "/nowhere/at/all", "decks")
    #expect(run.status == 4 && run.errors.contains("/nowhere/at/all"), "\(run)")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full here"),
    arguments: [["help"], ["deck", "lint"], ["convert", "--from", "romaji", "--to", "hiragana"]]
  )
  func `nothing that is written fits: 4`(words: [String]) throws {
    let program = try Program()
    let run = try program.run(words, input: "kana\n", to: "/dev/full")
    #expect(run.status == 4 && run.errors.contains("could not be written whole"), "\(run)")
  }

  @Test func `nine sessions are at work: 5`() throws {
    let program = try Program()
    try program.addProfile()
    let journals = try program.folder.tree("Profiles/hana/journal").keys
    let first = try #require(journals.first { $0.hasSuffix(".jsonl") })
    var held: [Int32] = []
    defer { for file in held { close(file) } }
    for session in 1...9 {
      let name = session == 1 ? first : first.replacing(".jsonl", with: "-\(session).jsonl")
      let path = program.folder("Profiles/hana/journal/" + name)
      let file = unsafe open(path, O_RDWR | O_CREAT, 0o600)
      try #require(file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0)
      held.append(file)
    }
    let run = try program.run("undo")
    #expect(run.status == 5 && run.errors.contains("in use"), "\(run)")
    #expect(try program.run("due").status == 0, "whoever only reads is not kept out")
  }

  @Test func `nobody at the other end of a first start creates nothing`() throws {
    let program = try Program()
    let run = try program.run()
    #expect(run.status == 0 && run.output.contains("Nothing was created."), "\(run)")
    #expect(try program.folder.tree("Profiles").isEmpty)
    #expect(try program.folder.tree("home").isEmpty)
  }

  @Test func `a whole first start and a card come through a pipe`() throws {
    let program = try Program()
    let run = try program.run(input: "3\n하나\n\n\n\n안녕하세요\n\n1\n\n")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("하나 님, 환영해요."))
    #expect(try program.reviews(of: "하나").count == 2)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `the decks of this checkout are clean`() throws {
    let program = try Program()
    let run = try program.run("lint", Program.checkout + "/Decks")
    #expect(run.status == 0, "\(run.output.suffix(2000))")
    let json = try program.run("lint", Program.checkout + "/Decks", "--format", "json")
    #expect(try JSONValue(parsing: Array(json.output.utf8)).array != nil)
    let sarif = try program.run("lint", Program.checkout + "/Decks", "--format", "sarif")
    #expect(try JSONValue(parsing: Array(sarif.output.utf8))["version"]?.string == "2.1.0")
  }

  @Test func `schedule answers every good line and names every bad one`() throws {
    let program = try Program()
    let input = """
      {"ratings":[3,3,1],"days":[0,2.5,5]}
      nonsense
      {"ratings":[3],"days":[0,1]}

      {"ratings":[5],"days":[0]}
      {"ratings":[4],"days":[0]}
      {"ratings":[],"days":[]}
      """
    let run = try program.run("schedule", "--model", "fsrs6", input: input)
    #expect(run.status == 3)
    #expect(run.lines.count == 2, "\(run)")
    for line in run.lines {
      let value = try JSONValue(parsing: Array(line.utf8))
      for name in ["stability", "difficulty", "retrievability", "interval"] {
        #expect((value[name]?.double ?? -1) >= 0, "\(line)")
      }
    }
    let named = run.errors.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(named == ["Line 2", "Line 3", "Line 5", "Line 7"], "\(run.errors)")
    let good = try program.run("schedule", input: #"{"ratings":[3],"days":[0]}"#)
    #expect(good.status == 0)
    #expect(try JSONValue(parsing: Array(good.output.utf8))["fast"]?.double != nil)
  }

  @Test func `convert goes line by line`() throws {
    let program = try Program()
    let run = try program.run(
      "convert",
      "--from",
      "kana",
      "--to",
      "hepburn",
      input: "とうきょう\n\nしんぶん"
    )
    #expect(run.status == 0 && run.output == "tōkyō\n\nshinbun\n", "\(run)")
    #expect(
      try program.run("convert", "--from", "hangul", "--to", "rr", input: "독립문\n").output
        == "Dongnimmun\n"
    )
    #expect(try program.run("convert", "--to", "klingon").status == 2)
  }

  @Test func `judge takes a batch, one answer a line, bad lines named`() throws {
    let program = try Program()
    let input =
      "en\ttext\tSeoul\tseoul\nbad line\nko\thangul\t안녕하세요\t안녕하세요\nen\ttext\tSeoul\tBusan\n"
    let run = try program.run("judge", "--batch", input: input)
    #expect(run.status == 3 && run.errors.hasPrefix("Line 2: "), "\(run)")
    let verdicts = try run.lines.map { try JSONValue(parsing: Array($0.utf8))["verdict"]?.string }
    #expect(verdicts == ["exact", "exact", "wrong"])
  }

  @Test func `due --short says nothing when nothing is due, and nobody is there`() throws {
    let program = try Program()
    let nobody = try program.run("due", "--short")
    #expect(nobody.status == 0 && nobody.output.isEmpty && nobody.errors.isEmpty)
    try program.addProfile()
    let new = try program.run("due", "--short")
    #expect(new.status == 0 && new.output.isEmpty && new.errors.isEmpty, "\(new)")
  }

  @Test func `a reader who leaves does no harm`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "'\(Program.path)' help --man | head -1; '\(Program.path)' help >&-",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(output == ".TH KORYU 1 \"\" \"Koryu\" \"User Commands\"\n")
    #expect(process.terminationReason == .exit)
  }
}
