import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// A learner with half a year behind them.
private func veteran(settings: [SettingKey: JSONValue] = [:]) throws -> FixedWorld {
  let decks = SampleDecks.numbers(60).merging(SampleDecks.greetings) { $1 }
    .merging(SampleDecks.kinds) { $1 }
  let world = try FixedWorld.study(decks, settings: settings)
  var random = SplitMix64(seed: 3)
  let calendar = StudyCalendar()
  var events: [(Event.Kind, Moment)] = []
  for number in 0..<240 {
    let moment = world.now.advanced(byMilliseconds: Int64(number - 240) * 61_000_000)
    let id = try #require(CardID("numbers/n\(number % 60 + 1)"))
    let due = calendar.day(of: moment).advanced(byDays: Int.random(in: 1...60, using: &random))
    let grade: Grade = Int.random(in: 0..<5, using: &random) == 0 ? .again : .good
    let review = ReviewEvent(card: id, grade: grade, milliseconds: 6000, due: .day(due))
    events.append((.review(review), moment))
  }
  let departure = calendar.day(of: world.now).advanced(byDays: 40)
  events.append((.goal(name: "出国\u{1B}[31m 출국", day: departure), world.now))
  try world.record(events)
  return world
}

private let screens = [
  ["stats"], ["forecast"], ["calendar"], ["week"], ["decks"], ["settings"], ["settings", "learns"],
  ["goal"], ["due"], ["why", "n7"], ["show", "n7"], ["show", "kinds/works"], ["doctor"],
  ["search", "type"], ["language"], ["week", "--pause", "2026-12-24"],
]

/// Screens of progress and lists, at every width, in every language.
@Suite struct ScreenTests {
  @Test(arguments: Language.allCases, [80, 40])
  func `no line is wider than the terminal`(language: Language, columns: Int) throws {
    let world = try veteran(settings: [
      .learns: ["japanese", "korean", "history", "culture", "diplomacy"]
    ])
    world.terminal.columns = columns
    for screen in screens {
      _ = world.run(["--language", language.rawValue] + screen)
      #expect(!world.terminal.output.isEmpty, "\(screen): \(world.terminal.errors)")
      for line in world.terminal.lines {
        #expect(DisplayWidth.of(line) <= columns, "\(screen): \(line)")
      }
    }
  }

  @Test(arguments: Language.allCases, [80, 60, 40])
  func `no line of a session is wider than the terminal`(language: Language, columns: Int) throws {
    var decks = SampleDecks.kinds.merging(SampleDecks.greetings) { $1 }
    decks["long.md"] = """
      ---
      id: long
      title: A deck whose title is as long as the titles of decks on 日韓交流の歴史と文化 are apt to be 정말로 길어요
      language: en
      licence: CC0-1.0
      ---

      ## Long {#long}
      Q: 日本と韓国のあいだでは、一九六五年に基本条約が結ばれ、その年の暮れに国交が正常化しました。何条約でしょうか。
      A: the Treaty on Basic Relations between Japan and the Republic of Korea
      Why: https://example.org/a/very/long/address/that/has/no/space/in/it/at/all/and/goes/on/and/on/for/ever

      """
    let world = try FixedWorld.study(decks)
    world.terminal.columns = columns
    let steps: [ScriptedEditor.Step] = (0..<12).flatMap { _ -> [ScriptedEditor.Step] in
      ["??", .key("e"), .enter]
    }
    world.run(["--language", language.rawValue, "review"], script: steps)
    for line in world.terminal.lines {
      #expect(DisplayWidth.of(line) <= columns, "\(line)")
    }
  }

  @Test func `charts tell what happened`() throws {
    let world = try veteran()
    world.run("stats")
    world.expectShown("Recalled when due, by week (you aim for 90 %)")
    world.expectShown("█")
    world.run("forecast")
    world.expectShown("Due in the next 30 days")
    world.expectShown("without more practice, about")
    world.run("calendar")
    world.expectShown("days of practice in a year, 240 answers")
    #expect(world.terminal.lines.filter { $0.hasPrefix("Mon") || $0.hasPrefix("Sun") }.count == 2)
    world.run("week")
    world.expectShown("This week: ")
    world.expectShown("Most often missed")
  }

  @Test func `a newcomer sees words, not empty charts`() throws {
    let world = try FixedWorld.study()
    for screen in ["stats", "forecast", "calendar", "week"] {
      #expect(world.run(screen) == .done)
      #expect(!world.terminal.output.isEmpty)
    }
  }
}

/// `settings accessible on`, for screen readers.
@Suite struct AccessibleTests {
  private static let signs = Set("✓✗≈↻▰▱●○█▇▆▅▄▃▂▁▏▎▍▌▋▊▉░▒▓─│└×→")

  @Test(arguments: Language.allCases)
  func `screens are sentences without signs`(language: Language) throws {
    let world = try veteran(settings: [.accessible: true])
    for screen in screens {
      _ = world.run(["--language", language.rawValue] + screen)
      let signs = Self.signs.intersection(world.terminal.output)
      #expect(signs.isEmpty, "\(screen): \(world.terminal.output)")
    }
    world.run(
      "--language",
      language.rawValue,
      "review",
      script: ["Busan", .enter, "??", .enter, .endOfInput]
    )
    #expect(Self.signs.intersection(world.terminal.output).isEmpty, "\(world.terminal.output)")
  }

  @Test func `the verdict's word stands first and no time is told`() throws {
    let world = try FixedWorld.study(settings: [.accessible: true])
    world.run("review", script: ["안녕하세요", .enter, "Busan", .enter, "x", .enter, .interrupted])
    #expect(world.terminal.lines.contains("Right"))
    #expect(world.terminal.lines.contains("Not this time"))
    #expect(world.terminal.lines.contains("[1 again] · 2 hard · 3 good · 4 easy"))
    let times = try Regex(#"\d+ (min|h|day|days|sec|months)\b"#)
    let found = world.terminal.output.split(separator: "\n").filter {
      $0.contains(times) && !$0.hasPrefix("More comes") && !$0.hasPrefix("Come back")
    }
    #expect(found.isEmpty, "\(found)")
    for screen in ["due", "week", "stats"] {
      world.run(screen)
      world.expectNotShown(" min")
    }
  }
}

/// Colour, and its absence.
@Suite struct ColourTests {
  private func output(_ world: FixedWorld) -> String {
    var text = ""
    for screen in screens {
      world.run(screen)
      text += world.terminal.output + world.terminal.errors
    }
    world.run(script: ["review", "x", .enter, "?", "??", .enter, .interrupted, "xyzzy", "quit"])
    text += world.terminal.output + world.terminal.errors
    return text + world.editor.asked.map(\.prompt.text).joined()
  }

  @Test func `without colour there is no escape byte at all`() throws {
    #expect(!output(try veteran()).contains("\u{1B}"))
  }

  @Test func `colour paints, and a setting forbids it`() throws {
    let world = try veteran()
    world.terminal.hasColour = true
    #expect(output(world).contains("\u{1B}[32m"))
    let other = try veteran(settings: [.colour: "never"])
    other.terminal.hasColour = true
    #expect(!output(other).contains("\u{1B}"))
  }

  @Test func `what is painted says the same without its colours`() throws {
    let plain = try veteran()
    let painted = try veteran()
    painted.terminal.hasColour = true
    let codes = try Regex("\u{1B}\\[[0-9;]*m")
    let bare = output(painted).replacing(codes, with: "")
      .replacing(painted.folder.path, with: plain.folder.path)
    #expect(bare == output(plain))
  }
}
