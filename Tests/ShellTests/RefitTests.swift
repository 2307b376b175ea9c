import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// A learner of forty numbers who forgets fast: `days` days of answers, as another machine wrote them.
private func forgetfulLearner(days: Int) throws -> FixedWorld {
  let world = try FixedWorld.study(SampleDecks.numbers(60), settings: [.newPerDay: 60])
  var random = SplitMix64(seed: 11)
  let calendar = StudyCalendar()
  var events: [(Event.Kind, Moment)] = []
  for day in (1...days).reversed() {
    for number in 1...40 {
      let at = world.now.advanced(
        byMilliseconds: Int64(-3 * day) * 86_400_000 + Int64(number) * 9000
      )
      let isRecalled = Int.random(in: 0..<100, using: &random) < 55
      let review = ReviewEvent(
        card: try #require(CardID("numbers/n\(number)")),
        grade: isRecalled ? .good : .again,
        milliseconds: 4000,
        due: .day(calendar.day(of: at).advanced(byDays: day == 1 ? 40 : 3))
      )
      events.append((.review(review), at))
    }
  }
  try world.record(events)
  return world
}

/// Weights that follow the learner by themselves.
@Suite struct AlwaysOnTests {
  @Test func `a session ends with a refit where enough is new, and moves no date`() throws {
    let world = try forgetfulLearner(days: 8)
    let card = try #require(CardID("numbers/n7"))
    let due = try world.state().schedule(card).due
    world.run("review", script: ["41", .enter, .interrupted])
    world.expectNotShown("fitted anew")
    #expect(try world.state().schedule(card).due == due)
    let event = try #require(try world.events().last { $0["kind"]?.string == "weights" })
    #expect(event["sample"]?.int == 280)
    #expect(event["gain"]?.double ?? 0 > 0)
    let count = try world.kinds().count { $0 == "weights" }
    world.run("review", script: ["42", .enter, .interrupted])
    #expect(try world.kinds().count { $0 == "weights" } == count)
  }

  @Test func `a practice session fits nothing`() throws {
    let world = try forgetfulLearner(days: 8)
    world.run("practice", "--cards", "1", script: [.line("1"), .enter])
    #expect(!(try world.kinds().contains("weights")))
  }

  @Test func `undo takes back the answer, not the weights after it`() throws {
    let world = try forgetfulLearner(days: 8)
    world.run("review", script: ["41", .enter, .interrupted])
    world.run("undo")
    world.expectShown("Undone: your answer “41” (good) to “Type 41.” (numbers/n41).")
    world.run("redo")
    world.expectShown("Back again: your answer “41” (good) to “Type 41.” (numbers/n41).")
    #expect(try world.state().declarations.weights["fsrs7"]?.sample == 280)
  }

  @Test func `settings and why say which weights are in use, and the defaults come back`() throws {
    let world = try forgetfulLearner(days: 8)
    world.run("settings", "model")
    world.expectShown("those for everybody (fsrs7)")
    #expect(world.run("optimize") == .done)
    world.expectShown("fitted anew to 280 reviews")
    world.run("settings", "model")
    world.expectShown("your own (fsrs7), fitted to 280 reviews on 22 Nov 2026")
    world.run("why", "n7")
    world.expectShown("your own (fsrs7)")
    world.expectShown("sets count too")
    world.run("optimize")
    world.expectShown("They stay.")
    world.run("optimize", "--defaults")
    world.run("settings", "model")
    world.expectShown("those for everybody (fsrs7)")
  }

  @Test func `optimize tells a program`() throws {
    let world = try forgetfulLearner(days: 8)
    world.run("optimize", "--json")
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    #expect(json["outcome"]?.string == "fitted")
    #expect(json["weights"]?.array?.count == 34)
    let others = try #require(json["mixture"]?["others"]?.array)
    #expect(others.allSatisfy { $0["values"]?.array?.count == 34 })
    let share = json["mixture"]?["share"]?.double ?? 0
    #expect(abs(others.reduce(share) { $0 + ($1["share"]?.double ?? 0) } - 1) < 1e-9)
    #expect(world.run("optimize", "--model", "fsrs6") == .usage)
  }
}

/// How well a learner, or a log, is predicted.
@Suite struct EvaluateTests {
  @Test(arguments: Language.allCases, [80, 40])
  func `a learner is told by scores and a chart of words and signs`(
    language: Language,
    columns: Int
  ) throws {
    let world = try forgetfulLearner(days: 10)
    world.terminal.columns = columns
    let before = try world.files()
    #expect(world.run("--language", language.rawValue, "evaluate", "hana") == .done)
    world.expectShown("AUC")
    world.expectShown("█")
    world.expectShown(" → ")
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    #expect(try world.files() == before, "looking changes nothing")
  }

  @Test func `a program gets four numbers`() throws {
    let world = try forgetfulLearner(days: 10)
    for training in LogEvaluation.Training.allCases.map(\.rawValue) {
      world.run("evaluate", "--training", training, "--json")
      let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
      guard case .object(let members) = json else {
        Issue.record("no object")
        return
      }
      #expect(members.map(\.name) == ["n", "logLoss", "rmseBins", "auc"])
      #expect(json["n"]?.int ?? 0 >= 300)
    }
  }

  @Test func `two models are compared by days`() throws {
    let world = try forgetfulLearner(days: 10)
    world.run("evaluate", "--model", "fsrs7", "--against", "fsrs7")
    world.expectShown("Log loss less that of fsrs7: 0.0 [0.0, 0.0]")
    world.run("evaluate", "--training", "none", "--model", "fsrs6", "--against", "fsrs7")
    world.expectShown("Log loss less that of fsrs7: ")
  }

  @Test func `an empty journal has nothing to predict, and strangers are not known`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("evaluate") == .done)
    world.expectShown("nothing to predict")
    world.run("evaluate", "--json")
    #expect(world.terminal.output == "{\"n\":0,\"logLoss\":null,\"rmseBins\":null,\"auc\":null}\n")
    #expect(world.run("evaluate", "nobody") == .usage)
    #expect(world.run("evaluate", "hana", "--log", "x.csv") == .usage)
  }

  @Test func `what a log leaves out is counted`() throws {
    let world = try FixedWorld.study()
    let lines = (1...40).map { "\($0 % 5),\($0 * 90_000_000),\($0 % 6),1" }
    let text = "card_id,review_time_ms,rating,elapsed_days\n" + lines.joined(separator: "\n") + "\n"
    try world.folder.write(text, to: "log.csv")
    #expect(world.run("evaluate", "--log", world.folder("log.csv")) == .done)
    #expect(world.terminal.errors.contains("12 lines left out: rating-out-of-range 12."))
  }
}

/// New dates, by consent.
@Suite struct RescheduleTests {
  @Test(arguments: Language.allCases, [80, 40])
  func `a preview is shown, and no is no`(language: Language, columns: Int) throws {
    let world = try forgetfulLearner(days: 8)
    world.terminal.columns = columns
    world.run("optimize")
    let before = try world.events().count
    world.run("--language", language.rawValue, "reschedule", script: [.enter])
    #expect(world.terminal.output.contains("┤") || world.terminal.output.contains("│"))
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    #expect(try world.events().count == before)
  }

  @Test func `yes writes new dates, and one undo takes all of them back`() throws {
    let world = try forgetfulLearner(days: 8)
    world.run("optimize")
    let before = try world.state().cardIDs.map { try world.state().schedule($0).due }
    world.run("reschedule", script: [.key("y")])
    world.expectShown("“undo” takes it all back.")
    let moved = try world.kinds().count { $0 == "reschedule" }
    #expect(moved > 10)
    #expect(try world.state().cardIDs.map { try world.state().schedule($0).due } != before)
    world.run("reschedule", "--yes")
    world.expectShown("Nothing moves.")
    world.run("undo")
    world.expectShown("Undone: the new dates of \(moved) cards.")
    #expect(try world.state().cardIDs.map { try world.state().schedule($0).due } == before)
    world.run("redo")
    world.expectShown("Back again: the new dates of \(moved) cards.")
    #expect(try world.state().cardIDs.map { try world.state().schedule($0).due } != before)
  }

  @Test func `words stand in for the charts`() throws {
    let world = try forgetfulLearner(days: 8)
    world.run("settings", "accessible", "on")
    world.run("optimize")
    world.run("reschedule", script: [.enter])
    world.expectNotShown("│")
    world.expectShown(", then ")
    world.expectShown("Nothing was moved.")
  }
}

/// Schedulers compared on learners who do not exist.
@Suite struct SimulateTests {
  @Test(arguments: Language.allCases, [80, 40])
  func `the table tells every scheduler`(language: Language, columns: Int) throws {
    let world = try FixedWorld(decks: [:])
    world.terminal.columns = columns
    let words = ["--language", language.rawValue, "simulate", "--cards", "60", "--days", "40"]
    #expect(world.run(words) == .done)
    for name in ["default", "FSRS-7", "FSRS-6", "SM-2", "Leitner", "goal", "97 %"] {
      world.expectShown(name)
    }
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
  }

  @Test(arguments: SimulatedMemory.allCases)
  func `a program gets numbers`(memory: SimulatedMemory) throws {
    let world = try FixedWorld(decks: [:])
    world.run("simulate", "--cards", "50", "--days", "30", "--memory", memory.rawValue, "--json")
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    #expect(json["results"]?.array?.count == 12)
    let remembered = json["results"]?.array?.compactMap { $0["remembered"]?.double } ?? []
    #expect(remembered.allSatisfy { $0 > 25 && $0 <= 50 })
  }
}

enum SimulatedMemory: String, CaseIterable { case standard, fsrs6, fsrs7 }
