import Classes
import Scheduling
import Testing
import Text

@Suite struct PlanReaderTests {
  private static let today = Day(20_000)

  private func read(_ text: String) throws -> PlanReader {
    let sheet = try SheetReader.read(path: "plan.csv", bytes: Array(text.utf8)).get()
    return PlanReader(sheet, today: Self.today)
  }

  @Test func `rules and assignments are read`() throws {
    let reader = try read(
      """
      week,study,group,by
      class,Exchange 2027,,
      start,2027-01-11,,
      weeks,3,,
      departure,2027-02-01,,
      departure,2027. 2. 8.,B,
      days a week,5,,
      full mark,20,,
      send to,room 4,,
      names,hidden,,
      1-2,hangul,,
      2,#korean,B,2027/1/22
      ,kana,,2027年1月30日

      """
    )
    #expect(reader.findings.isEmpty)
    let plan = reader.plan
    #expect(plan.title == "Exchange 2027")
    #expect(plan.start == Day(year: 2027, month: 1, day: 11))
    #expect(plan.weeks == 3)
    #expect(plan.departure(ofGroup: "A") == Day(year: 2027, month: 2, day: 1))
    #expect(plan.departure(ofGroup: "B") == Day(year: 2027, month: 2, day: 8))
    #expect(plan.rules == ParticipationRules(daysPerWeek: 5, fullMark: 20))
    #expect(plan.names == .hidden)
    #expect(plan.assignments.map(\.week) == [1, 2, 2, 3])
    #expect(plan.assignments(inWeek: 2, group: "A").map(\.study.text) == ["hangul"])
    #expect(plan.assignments(inWeek: 2, group: "B").map(\.study.text) == ["hangul", "#korean"])
    #expect(plan.share(of: .deck("hangul"), throughWeek: 1, group: "A") == 0.5)
    #expect(plan.lastDay(of: plan.assignments[0]) == Day(year: 2027, month: 1, day: 17))
  }

  static let mistakes: [(String, [String])] = [
    ("x,hangul,,", ["A4 bad-week"]),
    (",hangul,,", ["A4 missing-week"]),
    ("1,,,", ["B4 missing-study"]),
    ("1,hangul,,5/6/2027", ["D4 bad-date"]),
    ("1,hangul,,2027-02-30", ["D4 bad-date"]),
    ("1,hangul,,2020-01-01", ["D4 bad-date"]),
    ("weeks,8,,\n8,hangul,,2027-01-12", ["D5 bad-date"]),
    ("weeks,8,,\n8,hangul,,2027-03-02", []),
    ("weeks,8,,\n2-8,hangul,,2027-02-10", []),
    ("weeks,8,,\n2-8,hangul,,2027-01-13", ["D5 bad-date"]),
    ("weeks,8,,\n2,hangul,,2028-01-01", ["D5 bad-date"]),
    ("weeks,0,,", ["B4 bad-value"]),
    // More than a number of the machine holds.
    ("weeks,99999999999999999999,,", ["B4 bad-value"]),
    ("minutes a day,京京京京京京,,", ["B4 bad-value"]),
    ("full mark,1万,,", ["B4 bad-value"]),
    ("names,perhaps,,", ["B4 bad-value"]),
    ("start,2027-01-12,,", ["A4 repeated-rule"]),
    ("weeks,2,,\n3,hangul,,", ["A5 bad-week"]),
    ("weeks,2,,\n,hangul,,2027-03-01", ["D5 bad-week"]),
    ("5月6日,hangul,,", ["A4 bad-week"]),
    ("departure,,,", []),
  ]

  @Test(arguments: mistakes)
  func `every mistake is told by its cell`(rows: String, expected: [String]) throws {
    let reader = try read("week,study,group,by\nclass,Exchange,,\nstart,2027-01-11,,\n\(rows)\n")
    #expect(reader.findings.map { "\($0.cell?.description ?? "-") \($0.rule)" } == expected)
    for finding in reader.findings {
      #expect(!finding.message.japanese.isEmpty && !finding.message.korean.isEmpty)
    }
  }

  @Test func `what is typed in full width is read as in half width`() throws {
    let reader = try read(
      "week,study,group,by\nclass,Ｅ,,\nstart,２０２７－０１－１１,,\nweeks,１２,,\n"
        + "２－３,hangul　５４,Ａ,２０２７/１/２４\n４,＃korean,,\n"
    )
    #expect(reader.findings.isEmpty)
    #expect(reader.plan.title == "Ｅ")
    #expect(reader.plan.start == Day(year: 2027, month: 1, day: 11))
    #expect(reader.plan.assignments.map(\.text) == ["hangul 54", "hangul 54", "#korean"])
    #expect(reader.plan.assignments.map(\.week) == [2, 3, 4])
    #expect(reader.plan.assignments[0].group == "A")
    #expect(reader.plan.assignments[0].by == Day(year: 2027, month: 1, day: 24))
  }

  @Test func `a title above the headings is told once`() throws {
    let reader = try read(
      "Exchange 2027\n\nweek,study\nclass,Exchange\nstart,2027-01-11\n1,hangul\n"
    )
    #expect(reader.findings.map { "\($0.place) \($0.rule)" } == ["plan.csv: A1 title-above"])
    #expect(reader.findings[0].message.english.contains("in row 3"))
    let strange = try read("a,b\n1,hangul\n2,kana,,x\n")
    #expect(strange.findings.map(\.rule) == ["missing-heading", "missing-heading"])
  }

  @Test func `a drafted plan reads back as it was, in each language`() throws {
    let plan = Plan(
      title: "Exchange, 2027",
      start: Day(20_100),
      weeks: 4,
      departures: ["": Day(20_130), "B": Day(20_140)],
      minutes: 15,
      sendTo: "coordinator's desk",
      names: .hidden,
      rules: ParticipationRules(daysPerWeek: 3, leastMinutes: 2, fullMark: 10),
      assignments: [
        Assignment(week: 1, study: .deck("hangul")),
        Assignment(week: 2, study: .tag("korean"), group: "B", by: Day(20_110)),
        Assignment(week: 3, study: .deck("kana"), cards: 40),
      ]
    )
    for language in [Language.english, .japanese, .korean] {
      let bytes = SheetWriter.csv(ClassDrafts.plan(plan, in: language))
      let sheet = try SheetReader.read(path: "plan.csv", bytes: bytes).get()
      let reader = PlanReader(sheet, today: Self.today)
      #expect(reader.findings.isEmpty)
      #expect(reader.plan == plan)
    }
  }

  @Test func `roster and plan are checked against each other and the decks`() throws {
    let roster = RosterReader(
      try SheetReader.read(
        path: "roster.csv",
        bytes: Array("name,group,excused\nLearner 01,A,9\n".utf8)
      ).get()
    )
    let plan = try read(
      "week,study,group\nclass,E,\nstart,2027-01-11,\n1,hangl,B\n1,#x,\n1,kana,A\n"
    )
    let check = ClassCheck(
      roster: roster,
      rosterPath: "roster.csv",
      plan: plan,
      planPath: "plan.csv",
      deckIDs: ["hangul", "kana"],
      tags: ["korean"],
      suggest: { word, known in known.first { $0.hasPrefix(word.prefix(3)) } }
    )
    #expect(
      check.findings.map { "\($0.place) \($0.rule)" } == [
        "plan.csv: B4 unknown-deck", "plan.csv: B5 unknown-deck", "plan.csv: C4 unknown-group",
        "roster.csv: C2 bad-week",
      ]
    )
    #expect(check.findings.first?.message.english.contains("hangul") == true)
  }

  @Test(arguments: ["kana 20; hangul 5", "kana five", "kana 5.5", "kana,hangul", "kana -5"])
  func `what a row cannot say is told with what it can`(text: String) throws {
    let plan = try read("week,study\nclass,E\nstart,2027-01-11\n1,\"\(text)\"\n")
    let check = ClassCheck(
      roster: nil,
      rosterPath: "roster.csv",
      plan: plan,
      planPath: "plan.csv",
      deckIDs: ["kana", "hangul"],
      tags: [],
      suggest: { _, _ in nil }
    )
    #expect(check.findings.map { "\($0.place) \($0.rule)" } == ["plan.csv: B4 unknown-deck"])
    #expect(check.findings.first?.message.english.contains("“kana 20”") == true)
  }

  @Test func `a date before learners have joined is told by its cell`() throws {
    let roster = RosterReader(
      try SheetReader.read(
        path: "roster.csv",
        bytes: Array("name,group,from\nLearner 01,A,\nLearner 02,A,4\nLearner 03,B,3\n".utf8)
      ).get()
    )
    let plan = try read(
      "week,study,group,by\nclass,E,,\nstart,2027-01-11,,\nweeks,5,,\n1,kana,A,2027-01-20\n"
        + "1,kana,B,2027-01-20\n4,kana,,2027-02-07\n1,kana,B,\n"
    )
    let check = ClassCheck(
      roster: roster,
      rosterPath: "roster.csv",
      plan: plan,
      planPath: "plan.csv",
      deckIDs: ["kana"],
      tags: [],
      suggest: { _, _ in nil }
    )
    #expect(
      check.findings.map { "\($0.place) \($0.severity) \($0.rule)" } == [
        "plan.csv: D5 note bad-date", "plan.csv: D6 warning bad-date",
      ]
    )
    #expect(check.findings.first?.message.english.contains("before Learner 02 joined") == true)
    #expect(check.findings.last?.message.english.contains("the first does in week 3") == true)
  }

  @Test func `weeks after the end and more cards than there are get a finding each`() throws {
    let roster = RosterReader(
      try SheetReader.read(
        path: "roster.csv",
        bytes: Array("name,from week\nLearner 01,99\nLearner 02,2\n".utf8)
      ).get()
    )
    let plan = try read(
      "week,study,group\nclass,E,\nstart,2027-01-11,\nweeks,3,\n1,kana 9999,\n2,kana 5,\n"
        + "1,hangul 30,\n2,hangul 30,A\n2,hangul 30,\n"
    )
    let check = ClassCheck(
      roster: roster,
      rosterPath: "roster.csv",
      plan: plan,
      planPath: "plan.csv",
      deckIDs: ["hangul", "kana"],
      tags: [],
      cards: { $0 == .deck("hangul") ? 40 : 92 },
      suggest: { _, _ in nil }
    )
    #expect(
      check.findings.filter { $0.rule != "unknown-group" }.map { "\($0.place) \($0.rule)" } == [
        "plan.csv: B5 too-many-cards", "plan.csv: B9 too-many-cards", "roster.csv: B2 bad-week",
      ]
    )
    #expect(
      check.findings[0].message.english.contains("9999 cards are asked for, and there are 92")
    )
  }

  @Test func `decks are spread over the weeks that the minutes allow`() {
    let filler = PlanFiller(
      [
        .init(id: "small", cards: 20), .init(id: "large", cards: 300),
        .init(id: "later", cards: 999),
      ],
      weeks: 12,
      minutesPerDay: 10,
      daysPerWeek: 4
    )
    #expect(filler.cardsPerWeek == 36)
    #expect(filler.assignments.first == Assignment(week: 1, study: .deck("small")))
    #expect(filler.assignments.map(\.week).max() == 11)
    #expect(filler.leftOver.map(\.id) == ["later"])
    let large = filler.assignments.filter { $0.study == .deck("large") }
    #expect(large.map(\.week) == Array(1...9))
    #expect(large.compactMap(\.cards).reduce(0, +) == 300)
    let plan = Plan(start: Self.today, weeks: 12, assignments: filler.assignments)
    func goal(_ deck: String, _ week: Int, of total: Int) -> Int {
      plan.goal(of: .deck(deck), throughWeek: week, group: "", total: total)
    }
    #expect(goal("small", 1, of: 20) == 20)
    #expect(goal("large", 1, of: 300) == 16)
    #expect(goal("large", 2, of: 300) == 52)
    #expect(goal("large", 12, of: 300) == 300)
  }
}
