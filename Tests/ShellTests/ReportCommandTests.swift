import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// `report` as a teacher and a learner use it.
@Suite struct ReportCommandTests {
  /// A world where Hana and Mina each answered a few cards.
  private func classroom() throws -> FixedWorld {
    let world = try FixedWorld()
    try world.addProfile("Hana")
    try world.addProfile("Mina")
    for (name, grade) in [("hana", Grade.good), ("mina", Grade.again)] {
      try world.answer(as: name, grade: grade, typed: grade == .again ? "=1+1" : "hello")
    }
    return world
  }

  @Test func `a folder of profiles gives one row a learner`() throws {
    let world = try classroom()
    #expect(world.run("report", world.folder("Profiles"), "--format", "csv") == .done)
    let rows = world.rows
    try #require(rows.count == 3)
    #expect(rows[0].hasPrefix("learner,name,group"))
    #expect(rows[1].hasPrefix("hana,Hana,,,,1,"))
    #expect(rows[2].hasPrefix("mina,Mina,,,,1,"))
  }

  @Test func `items tell the common wrong answer, defused`() throws {
    let world = try classroom()
    let folder = world.folder("Profiles")
    #expect(world.run("report", folder, "--format", "csv", "--table", "items") == .done)
    world.expectShown("'=1+1 (1)")
    #expect(world.run("report", folder, "--format", "json") == .done)
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    #expect(json["learners"]?.array?.count == 2)
    #expect(json["items"]?[0]?["facility"]?.double == 50)
    #expect(json["reliability"]?["alpha"] == .null)
  }

  @Test func `one's own report needs no path, and says so in one's language`() throws {
    let world = try FixedWorld.study(settings: [.language: "ko"])
    #expect(world.run("--language", "ko", "report", "--format", "markdown") == .done)
    world.expectShown("# 보고서: Hana")
  }

  @Test func `what is wrong is said in a sentence, and nothing half-written stays`() throws {
    let world = try classroom()
    try world.folder.makeFolder("empty")
    #expect(world.run("report", world.folder("empty")) == .usage)
    #expect(world.terminal.errors.contains("There are no learners in"))
    #expect(world.run("report", world.folder("nowhere")) == .usage)
    #expect(world.run("report", "--from", "2026-12-01", "--to", "2026-11-01") == .usage)
    let out = world.folder("absent/report.csv")
    #expect(world.run("report", world.folder("Profiles"), "--out", out) == .inputOutput)
    #expect(world.terminal.errors.contains("absent/report.csv"))
  }

  @Test func `a damaged journal is told by name, and the rest goes on`() throws {
    let world = try classroom()
    try world.folder.write("{nonsense\n", to: "Profiles/hana/journal/cccccc.jsonl")
    let folder = world.folder("Profiles")
    #expect(world.run("report", folder, "--format", "csv") == .findings)
    #expect(world.terminal.errors.contains("Hana: 1 place"))
    #expect(world.rows.count == 3)
    try world.folder.write(#"{"v":2}"# + "\n", to: "Profiles/hana/journal/cccccc.jsonl")
    #expect(world.run("report", folder, "--format", "csv") == .findings)
    #expect(world.terminal.errors.contains("Hana is not in the report"))
    #expect(world.rows.count == 2)
  }

  @Test func `two of one name are kept apart`() throws {
    let world = try classroom()
    world.advance(minutes: 1)
    try world.addProfile("Hana")
    #expect(world.run("report", world.folder("Profiles"), "--format", "csv") == .done)
    #expect(world.terminal.errors.contains("2 learners are called “Hana”"))
    world.expectShown("Hana (hana-2)")
  }

  @Test func `a file is replaced whole`() throws {
    let world = try classroom()
    let out = world.folder("report.csv")
    let folder = world.folder("Profiles")
    try world.folder.write("old", to: "report.csv")
    #expect(world.run("report", folder, "--format", "csv", "--out", out) == .refused)
    #expect(world.folder.text("report.csv") == "old")
    try world.folder.write("", to: "report.csv")
    #expect(world.run("report", folder, "--format", "csv", "--out", out) == .done)
    #expect(world.run("report", folder, "--format", "csv", "--out", out, "--excel") == .done)
    let bytes = Array((world.folder.text("report.csv") ?? "").utf8)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(world.folder.text("report.csv.new") == nil)
  }
}

extension FixedWorld {
  /// The lines of a CSV on the screen.
  fileprivate var rows: [Substring] { terminal.output.split(separator: "\r\n") }

  /// Writes one answer to the first card, as another machine would have.
  fileprivate func answer(as profile: String, grade: Grade, typed: String) throws {
    guard let card = CardID("greetings/day") else { return }
    let review = ReviewEvent(
      card: card,
      grade: grade,
      proposed: grade,
      verdict: grade == .again ? "wrong" : "exact",
      typed: typed,
      milliseconds: 4_000,
      mode: .learn,
      due: .day(Day(20_780))
    )
    let id = EventID(device: "bbbbbb", counter: 1)
    let line = Event(id: id, at: now, kind: .review(review)).line + [UInt8(ascii: "\n")]
    try folder.write(line, to: "Profiles/\(profile)/journal/bbbbbb.jsonl")
  }
}
