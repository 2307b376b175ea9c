import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// Sixty numbers, forty of them met over a month, and a departure ahead.
private func traveller(daysLeft: Int, settings: [SettingKey: JSONValue] = [:]) throws -> FixedWorld
{
  let world = try FixedWorld.study(SampleDecks.numbers(60), settings: settings)
  let calendar = StudyCalendar()
  var events: [(Event.Kind, Moment)] = []
  for day in [30, 20, 8] {
    for number in 1...40 {
      let at = world.now.advanced(byMilliseconds: Int64(-day) * 86_400_000 + Int64(number) * 9000)
      let review = ReviewEvent(
        card: try #require(CardID("numbers/n\(number)")),
        grade: (number + day) % 4 == 0 ? .again : .good,
        milliseconds: 4000,
        due: .day(calendar.day(of: at).advanced(byDays: day == 8 ? 5 + number : 10))
      )
      events.append((.review(review), at))
    }
  }
  let departure = calendar.day(of: world.now).advanced(byDays: daysLeft)
  events.append((.goal(name: "until", day: departure), world.now))
  try world.record(events)
  return world
}

/// Days to be ready for.
@Suite struct GoalPlanTests {
  @Test func `before a day ahead, cards come that are not due but add to it`() throws {
    let world = try traveller(daysLeft: 3)
    let state = try world.state()
    world.run(
      "review",
      "--cards",
      "3",
      script: [
        .reading(FixedWorld.number), .enter, .reading(FixedWorld.number), .enter,
        .reading(FixedWorld.number), .enter,
      ]
    )
    world.expectShown("Planned for until, 3 days to go")
    let reviews = try world.reviews().suffix(3).compactMap { $0["card"]?.string }
    let today = StudyCalendar().day(of: world.now)
    let ahead = reviews.compactMap { CardID($0) }.filter { card in
      guard case .day(let due)? = state.schedule(card).due else { return false }
      return due > today
    }
    #expect(!ahead.isEmpty)
  }

  @Test func `an easy day has half of the minutes, and says so`() throws {
    for (easy, isToday) in [("sun", true), ("mon", false)] {
      let world = try traveller(daysLeft: 3, settings: [.easyDays: .array([.string(easy)])])
      world.run("review", script: [.interrupted])
      world.expectShown("Planned for until, 3 days to go")
      if isToday {
        world.expectShown("This is one of your days with less to do: 5 of 10 min.")
      } else {
        world.expectNotShown("less to do")
      }
    }
    // Two answers of a minute each, with the reading after them, are more than half of three minutes.
    for (easy, isOver) in [("sun", true), ("mon", false)] {
      let settings: [SettingKey: JSONValue] = [.easyDays: .array([.string(easy)]), .minutes: 3]
      let world = try traveller(daysLeft: 30, settings: settings)
      world.secondsAtPrompt = 60
      world.run(
        "review",
        "--cards",
        "2",
        script: [
          .reading(FixedWorld.number), .enter, .reading(FixedWorld.number), .enter,
        ]
      )
      world.run("review", script: [.interrupted])
      if isOver {
        world.expectNotShown("Planned for")
      } else {
        world.expectShown("Planned for")
      }
    }
  }

  @Test func `without a day, past it, or for one deck, cards come as they are due`() throws {
    for words in [["review"], ["review", "numbers"]] {
      let world = try traveller(daysLeft: words.count == 1 ? -2 : 3)
      world.run(words, script: [.interrupted])
      world.expectNotShown("Planned for")
    }
  }

  @Test func `when today's minutes are over, practice goes on as cards are due`() throws {
    let world = try traveller(daysLeft: 30, settings: [.minutes: 1])
    world.secondsAtPrompt = 30
    world.run(
      "review",
      "--cards",
      "3",
      script: [
        .reading(FixedWorld.number), .enter, .reading(FixedWorld.number), .enter,
        .reading(FixedWorld.number), .enter,
      ]
    )
    world.run("review", script: [.interrupted])
    world.expectNotShown("Planned for")
  }

  @Test(arguments: Language.allCases, [80, 40])
  func `the forecast tells the score of the day and what today is worth`(
    language: Language,
    columns: Int
  ) throws {
    let world = try traveller(daysLeft: 20)
    world.terminal.columns = columns
    #expect(world.run("--language", language.rawValue, "forecast") == .done)
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    world.expectShown("60")
    if language == .english, columns == 80 {
      world.expectShown("with your minutes, about")
      let says = ["Leaving out today would cost", "the days after would make up"]
      #expect(says.contains { world.terminal.output.contains($0) }, "\(world.terminal.output)")
    }
  }

  @Test func `a day far ahead is not planned for yet`() throws {
    let world = try traveller(daysLeft: 200)
    world.run("review", script: [.interrupted])
    world.expectNotShown("Planned for")
  }
}

/// A desired retention by minutes.
@Suite struct RetentionAutoTests {
  @Test(arguments: Language.allCases, [80, 40])
  func `auto shows its curve and takes the best`(language: Language, columns: Int) throws {
    let world = try traveller(daysLeft: 20)
    world.terminal.columns = columns
    world.run("--language", language.rawValue, "settings", "retention", "auto")
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    world.expectShown("* ")
    let chosen = try world.state().settings[.retention].double ?? 0
    #expect(RetentionCurve.retentions.contains(chosen))
    if language == .english, columns == 80 {
      // Sixty cards are few for ten minutes a day: the highest, and it says so.
      world.expectShown("That is the highest that was looked at")
    }
  }

  @Test func `too little time is said too`() throws {
    let learner = SimulatedLearner(memory: .standard(.fsrs7))
    let plan = Simulation.Plan(cards: 600, days: 200, minutes: 3, newPerDay: 30)
    let curve = RetentionCurve(plan, learner)
    #expect(curve.points.count == RetentionCurve.retentions.count)
    #expect(curve.best < curve.points.count - 1)
    let most = curve.points.map(\.remembered).max() ?? 0
    #expect(curve.points[curve.best].remembered >= most * 0.995)
  }

  @Test func `words stand in for the chart`() throws {
    let world = try traveller(daysLeft: 20, settings: [.accessible: true])
    world.run("settings", "retention", "auto")
    world.expectShown("Desired retention 90 %:")
    world.expectNotShown("█")
  }
}

extension FixedWorld {
  /// The number that the last question asks to be typed.
  static func number(_ screen: String) -> String {
    let line = screen.split(separator: "\n").last { $0.hasPrefix("Type ") } ?? ""
    return String(line.filter(\.isNumber))
  }
}
