import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// A desired retention that follows what it was chosen for.
@Suite struct RetentionFollowingTests {
  /// A learner of sixty numbers whose retention was chosen for one minute a day.
  private static func world(_ settings: [SettingKey: JSONValue] = [:]) throws -> FixedWorld {
    let world = try FixedWorld.study(SampleDecks.numbers(60), settings: settings)
    let minute = Event(
      id: EventID(device: "cccccc", counter: 1),
      at: world.now,
      kind: .set(key: "minutes", value: 1)
    )
    let basis = RetentionBasis(0.7, of: ProfileState(events: [minute]).declarations)
    let earlier = world.now.advanced(byMilliseconds: -60_000)
    try world.record([(.set(key: RetentionBasis.key, value: basis.json), earlier)])
    return world
  }

  private static func choices(_ world: FixedWorld) throws -> [RetentionBasis] {
    try world.events().filter { $0["key"]?.string == RetentionBasis.key }
      .sorted { $0.text("at") ?? "" < $1.text("at") ?? "" }
      .compactMap { $0["value"].flatMap { RetentionBasis($0) } }
  }

  private static func answerOne(_ world: FixedWorld) {
    world.run("review", script: [.reading(FixedWorld.number), .enter, .interrupted])
  }

  @Test(arguments: Language.allCases, [80, 40])
  func `other minutes choose anew after a session, and the next start tells`(
    language: Language,
    columns: Int
  ) throws {
    let world = try Self.world([.language: .string(language.rawValue)])
    #expect(try world.state().settings[.retention].double == 0.7)
    Self.answerOne(world)
    world.expectNotShown("settings retention auto")
    let chosen = try #require(try Self.choices(world).last)
    #expect(chosen.before == 0.7 && chosen.retention > 0.7 && chosen.minutes == 10)
    #expect(try world.state().settings[.retention].double == chosen.retention)
    world.terminal.columns = columns
    world.run("review", script: [.interrupted])
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    world.expectShown("70")
    if language == .english, columns == 80 {
      world.expectShown("Your desired retention is now 97 % instead of 70 %")
      world.expectShown("“settings retention 0.70” keeps 70 %")
      // An end of what was looked at is never taken silently.
      world.expectShown("That is the highest that was looked at")
    }
    world.run(script: [.endOfInput])
    world.expectShown("70")
    Self.answerOne(world)
    world.run(script: ["settings retention", .endOfInput])
    world.expectNotShown("70")
    #expect(try Self.choices(world).count == 2)
  }

  @Test func `in one start it is told once`() throws {
    let world = try Self.world()
    world.run(
      script: [
        "review", .reading(FixedWorld.number), .enter, .interrupted, "review", .interrupted,
        "review", .interrupted, .endOfInput,
      ]
    )
    let told = world.terminal.output.split(separator: "instead of 70 %").count - 1
    #expect(told == 1)
  }

  @Test func `a number of one's own stays, and so does one that is kept`() throws {
    for number in ["0.8", "0.7", "default"] {
      let world = try Self.world()
      world.run("settings", "retention", number)
      let before = try world.state().settings[.retention]
      world.run("settings", "minutes", "60")
      Self.answerOne(world)
      #expect(try Self.choices(world).count == 1)
      #expect(try world.state().settings[.retention] == before)
    }
  }

  @Test func `what has hardly changed is left alone`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(60))
    world.run("settings", "retention", "auto")
    world.expectShown("Chosen by simulation")
    world.run("settings", "minutes", "11")
    Self.answerOne(world)
    #expect(try Self.choices(world).count == 1)
    world.run("settings", "minutes", "20")
    Self.answerOne(world)
    // Looked at, and left: nothing to tell.
    let choices = try Self.choices(world)
    #expect(choices.count == 2)
    #expect(
      choices[1].before == choices[1].retention && choices[0].retention == choices[1].retention
    )
    world.run("review", script: [.interrupted])
    world.expectNotShown("instead of")
    Self.answerOne(world)
    #expect(try Self.choices(world).count == 2)
  }

  @Test func `undo takes back the learner's choice, not the program's`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(60), settings: [.retention: .real(0.82)])
    world.run("settings", "retention", "auto")
    world.run("undo")
    world.expectShown("retention")
    #expect(try world.state().settings.retentionBasis == nil)
    #expect(try world.state().settings[.retention].double == 0.82)
    world.run("redo")
    #expect(try world.state().settings.retentionBasis != nil)
    let other = try Self.world()
    Self.answerOne(other)
    other.run("undo")
    other.expectShown("Undone: your answer")
    #expect(try Self.choices(other).count == 2)
  }
}
