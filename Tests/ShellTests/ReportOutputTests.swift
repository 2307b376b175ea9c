import Foundation
import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// Where `report --out` writes, and what it says of records that it could not read.
@Suite struct ReportOutputTests {
  private func classroom() throws -> (world: FixedWorld, folder: String) {
    let world = try FixedWorld()
    try world.addProfile("Hana")
    try world.addProfile("Mina")
    return (world, world.folder("Profiles"))
  }

  private static let tables = ["decks", "items", "learners", "tags", "weeks"].map { $0 + ".csv" }

  @Test(arguments: ["tables", "new/tables/", "there"])
  func `tables go into a folder, made where it is absent`(name: String) throws {
    let (world, folder) = try classroom()
    try world.folder.makeFolder("there")
    let out = world.folder(name)
    #expect(world.run("report", folder, "--format", "csv", "--out", out) == .done)
    let found = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    #expect(found == Self.tables)
    #expect(world.terminal.errors.contains("The report is in"))
  }

  @Test func `one table is one file`() throws {
    let (world, folder) = try classroom()
    let call = ["report", folder, "--format", "csv", "--table", "weeks", "--out"]
    #expect(world.run(call + [world.folder("weeks")]) == .done)
    #expect(world.folder.text("weeks")?.hasPrefix("monday,") == true)
    #expect(world.run(call + [world.folder("new/")]) == .done)
    #expect(world.folder.text("new/weeks.csv")?.hasPrefix("monday,") == true)
    #expect(world.run("report", folder, "--format", "csv", "--out", world.folder("a.csv")) == .done)
    #expect(world.folder.text("a.csv")?.hasPrefix("learner,") == true)
  }

  @Test(arguments: [
    ("html", ".html"), ("json", ".json"), ("markdown", ".md"), ("moodle", "-moodle.csv"),
    ("canvas", "-canvas.csv"), ("ndjson", ".ndjson"), ("xapi", "-xapi.ndjson"),
  ])
  func `a folder gets a file with the day in its name`(format: String, ending: String) throws {
    let (world, folder) = try classroom()
    try world.folder.makeFolder("out")
    let out = world.folder("out")
    #expect(world.run("report", folder, "--format", format, "--out", out) == .done)
    let found = try FileManager.default.contentsOfDirectory(atPath: out)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("koryu-report-2") == true)
    #expect(found.first?.hasSuffix(ending) == true)
  }

  @Test func `every format has a file of its own in a folder`() throws {
    let (world, folder) = try classroom()
    try world.folder.makeFolder("out")
    let out = world.folder("out")
    let formats = ["html", "json", "markdown", "moodle", "canvas", "ndjson", "xapi"]
    for format in formats {
      #expect(world.run("report", folder, "--format", format, "--out", out) == .done)
    }
    let found = try FileManager.default.contentsOfDirectory(atPath: out)
    #expect(found.count == formats.count)
  }

  @Test(arguments: ["html", "json", "markdown"], ["en", "ja", "ko"])
  func `a report names what could not be read by what was named for it`(
    format: String,
    language: String
  ) throws {
    let (world, folder) = try classroom()
    try world.folder.write("{\"v\":1,broken\n", to: "Profiles/hana/journal/zzzzzz.jsonl")
    try world.folder.write("nothing", to: "Profiles/mina/profile.json")
    let call = ["--language", language, "report", folder, "--format", format, "--out"]
    #expect(world.run(call + [world.folder("out")]) == .findings)
    let page = try #require(world.folder.text("out"))
    #expect(page.contains("Profiles/hana/journal/zzzzzz.jsonl:1"))
    #expect(page.contains("Profiles/mina/profile.json"))
    #expect(!page.contains(world.folder.path))
    #expect(world.terminal.errors.contains(world.folder.path))
  }

  @Test func `a place that is no folder is told, and what was there stays`() throws {
    let (world, folder) = try classroom()
    try world.folder.write("mine", to: "file")
    let out = world.folder("file/tables")
    #expect(world.run("report", folder, "--format", "csv", "--out", out) == .inputOutput)
    #expect(world.terminal.errors.contains("file"))
    #expect(world.folder.text("file") == "mine")
  }

  @Test func `what could not be read is on the page, in every language`() throws {
    let (world, folder) = try classroom()
    try world.folder.write("{nonsense\n", to: "Profiles/hana/journal/cccccc.jsonl")
    try world.folder.write(#"{"v":9}"# + "\n", to: "Profiles/mina/journal/cccccc.jsonl")
    for (language, title) in [
      ("en", "What could not be read"), ("ja", "読めなかった記録"), ("ko", "읽지 못한 기록"),
    ] {
      for format in ["html", "markdown"] {
        let call = ["--language", language, "report", folder, "--format", format]
        #expect(world.run(call + ["--out", world.folder("report.\(format)")]) == .findings)
        let text = try #require(world.folder.text("report.\(format)"))
        for part in [title, "cccccc.jsonl", "Mina"] {
          #expect(text.contains(part), "\(part) in \(format)")
        }
      }
    }
    #expect(world.run("report", folder, "--format", "json") == .findings)
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    #expect(json["unread"]?.array?.count == 2)
  }

  @Test(arguments: [
    "csv/learners", "csv/items", "csv/weeks", "csv/decks", "csv/tags", "moodle", "canvas",
  ])
  func `no cell of any spreadsheet is a formula`(kind: String) throws {
    let deck = SampleDecks.greetings["greetings.md"]?
      .replacingOccurrences(of: "title: First words", with: "title: =1+1")
      .replacingOccurrences(of: "Q: How do you", with: "Q: @SUM(A1) How do you")
    let world = try FixedWorld.study(["greetings.md": deck ?? ""])
    try world.addProfile("=HYPERLINK(1)")
    try world.record([(wrong(typed: "+cmd|' /C calc'!A0"), world.now)])
    let parts = kind.split(separator: "/").map(String.init)
    let table = parts.count > 1 ? ["--table", parts[1]] : []
    let folder = world.folder("Profiles")
    for mark in [[], ["--excel"]] {
      let call = ["report", folder, "--format", parts[0]] + table + mark
      #expect(world.run(call) == .done)
      let text = world.terminal.output
      #expect(text.hasPrefix("\u{FEFF}") != mark.isEmpty)
      let start = CharacterSet(charactersIn: "=+@")
      for cell in text.split(whereSeparator: { $0 == "," || $0 == "\r\n" || $0 == "\"" }) {
        #expect(cell.unicodeScalars.first.map { start.contains($0) } == false, "\(cell)")
      }
    }
  }

  private func wrong(typed: String) throws -> Event.Kind {
    let card = try #require(CardID("greetings/day"))
    return .review(
      ReviewEvent(
        card: card,
        grade: .again,
        verdict: "wrong",
        typed: typed,
        milliseconds: 3_000,
        mode: .learn,
        due: .day(Day(20_850))
      )
    )
  }

  @Test func `a line for databases has no character that PostgreSQL refuses`() throws {
    let world = try FixedWorld.study()
    try world.record([(wrong(typed: "a\0b\u{1F}\u{2028}"), world.now)])
    #expect(world.run("report", world.folder("Profiles"), "--format", "ndjson") == .done)
    world.expectNotShown("u0000")
    world.expectShown("a\u{FFFD}b")
  }
}
