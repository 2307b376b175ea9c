import Classes
import Journal
import Scheduling
import Testing
import Text

@Suite struct ParticipationMarkTests {
  private static let start = Day(20_100)
  private let plan = Plan(start: start, weeks: 12)

  /// Answers on so many days of each week, noon in Seoul.
  private func activity(_ days: [Int], milliseconds: Int = 4_000) throws -> ClassActivity {
    var events: [Event] = []
    for (week, count) in days.enumerated() {
      for day in 0..<count {
        let noon = Int64(Self.start.number + 7 * week + day) * 86_400_000 + 3 * 3_600_000
        let card = try #require(CardID("greetings/day"))
        events.append(
          Event(
            id: EventID(device: "aaaaaa", counter: events.count + 1),
            at: Moment(milliseconds: noon, offsetSeconds: 32_400),
            kind: .review(ReviewEvent(card: card, grade: .again, milliseconds: milliseconds))
          )
        )
      }
    }
    return ClassActivity(ProfileState(events: events), from: Self.start)
  }

  private func mark(
    _ days: [Int],
    _ participant: Participant = Participant(name: "Learner 01"),
    week: Int = 13
  ) throws -> ParticipationMark {
    ParticipationMark(
      try activity(days),
      of: participant,
      plan: plan,
      asOf: plan.firstDay(ofWeek: week)
    )
  }

  @Test func `a mark explains itself`() throws {
    let excused = Participant(name: "Learner 01", excused: [3])
    let mark = try mark([4, 5, 0, 4, 7, 4, 4, 4, 4, 4, 2, 2], excused)
    #expect(mark.points == 91)
    #expect(
      mark.paragraph.english
        == "Practised 40 of the 44 days asked, 4 a week in 11 weeks (week 11: 2 days, week 12: 2 days), "
        + "1 excused: 91. Right and wrong answers play no part."
    )
    #expect(
      mark.paragraph.japanese.hasPrefix(
        "対象の11週（週4日）の計44日のうち、練習した日は40日（第11週：2日、第12週：2日）、免除1週：91点。"
      )
    )
    #expect(
      mark.paragraph.korean.hasPrefix(
        "대상 11주(일주일에 4일)의 44일 중 연습한 날은 40일(11주 차: 2일, 12주 차: 2일), 면제 1주: 91점."
      )
    )
    #expect(mark.weekLine == "4 5 – 4 7 4 4 4 4 4 2 2")
  }

  @Test(arguments: [
    ([1], 2, "Practised 1 day in the one week that counts (4 asked): 25."),
    ([5], 2, "Practised 5 days in the one week that counts (4 asked): 100."),
    (
      [1, 3], 3,
      "Practised 4 of the 8 days asked, 4 a week in 2 weeks (week 1: 1 day, week 2: 3 days): 50."
    ),
    ([4, 4], 3, "Practised at least 4 days a week in all 2 weeks: 100."),
    ([4, 0], 3, "Practised 4 of the 8 days asked, 4 a week in 2 weeks (week 2: 0 days): 50."),
  ])
  func `the English sentence agrees with its numbers`(days: [Int], week: Int, text: String) throws {
    #expect(try mark(days, week: week).paragraph.english.hasPrefix(text))
  }

  static let coverages: [(days: [Int], coverage: Coverage, line: String, text: String)] = [
    (
      [4, 2, 0, 0], .through(start.advanced(byDays: 9)), "4 2 ? ?",
      "Practised 6 of the 16 days asked, 4 a week in 4 weeks (week 2: 2 days): 38. "
        + "Nothing is known since 2025-01-21, so 2 weeks count as none until more is handed in."
    ),
    ([0, 0, 0, 0], .nothing, "? ? ? ?", "Nothing handed in of the 4 weeks that count: 0. Right"),
    (
      [4, 0, 0, 0], .whole, "4 0 0 0",
      "Practised 4 of the 16 days asked, 4 a week in 4 weeks "
        + "(week 2: 0 days, week 3: 0 days, week 4: 0 days): 25. Right"
    ),
  ]

  @Test(arguments: coverages)
  func `what was not handed in is not known to be nothing`(
    days: [Int],
    coverage: Coverage,
    line: String,
    text: String
  ) throws {
    let mark = ParticipationMark(
      try activity(days),
      of: Participant(name: "Learner 01"),
      plan: plan,
      asOf: plan.firstDay(ofWeek: 5),
      knowing: coverage
    )
    #expect(mark.weekLine.hasPrefix(line))
    #expect(mark.paragraph.english.hasPrefix(text), "\(mark.paragraph.english)")
    #expect(!mark.paragraph.japanese.isEmpty && !mark.paragraph.korean.isEmpty)
  }

  @Test func `excused weeks are told once they have begun`() throws {
    let learner = Participant(name: "Learner 01", excused: [3, 5, 6])
    for (week, told) in [(3, ", 1 excused: 100."), (2, "asked): 100."), (6, ", 3 excused: 100.")] {
      let text = try mark([4, 4, 0, 4, 0, 0], learner, week: week).paragraph.english
      #expect(text.contains(told), "\(text)")
    }
    #expect(try mark([], learner, week: 1).points == nil)
  }

  static let tables: [([Int], Set<Int>, Int, Int, Int?)] = [
    // days in each week, excused, joined in, week it is, mark
    ([4, 4], [], 1, 3, 100),
    ([4, 4], [], 1, 2, 100),
    ([], [], 1, 1, nil),
    ([], [], 1, 2, 0),
    ([7, 1], [], 1, 3, 63),
    ([0, 4], [1], 1, 3, 100),
    ([0, 0, 4], [], 3, 4, 100),
    ([0, 0, 4], [3], 3, 4, nil),
    ([3, 4, 4], [], 1, 4, 92),
  ]

  @Test(arguments: tables)
  func `weeks count once they are over`(
    days: [Int],
    excused: Set<Int>,
    joined: Int,
    week: Int,
    points: Int?
  ) throws {
    let participant = Participant(name: "Learner 01", excused: excused, firstWeek: joined)
    #expect(try mark(days, participant, week: week).points == points)
  }

  @Test func `a day counts from so many minutes, each answer clipped at one`() throws {
    var strict = plan
    strict.rules.leastMinutes = 1
    let learner = Participant(name: "Learner 01")
    let day = plan.firstDay(ofWeek: 2)
    let idle = ParticipationMark(
      try activity([4], milliseconds: 9_000_000),
      of: learner,
      plan: strict,
      asOf: day
    )
    #expect(idle.points == 100)
    #expect(idle.weeks[0].minutes == 4)
    let hasty = ParticipationMark(
      try activity([4], milliseconds: 500),
      of: learner,
      plan: strict,
      asOf: day
    )
    #expect(hasty.points == 0)
    #expect(try activity([4], milliseconds: 500).fastAnswers == 4)
  }

  @Test func `right and wrong play no part, and days before the start neither`() throws {
    let card = try #require(CardID("greetings/day"))
    let events = [Grade.again, .easy].enumerated().map { index, grade in
      Event(
        id: EventID(device: "aaaaaa", counter: index + 1),
        at: Moment(
          milliseconds: Int64(Self.start.number - 1 + index) * 86_400_000 + 10_000_000,
          offsetSeconds: 32_400
        ),
        kind: .review(ReviewEvent(card: card, grade: grade))
      )
    }
    let activity = ClassActivity(ProfileState(events: events), from: Self.start)
    #expect(activity.days.count == 1)
  }
}
