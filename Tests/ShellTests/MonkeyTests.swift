import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// Someone who types anything at all.
private final class Monkey: LineEditor {
  private var random: SplitMix64
  private var promptsLeft: Int
  private let wait: (Int64) -> Void

  init(seed: UInt64, prompts: Int, wait: @escaping (Int64) -> Void) {
    random = SplitMix64(seed: seed)
    promptsLeft = prompts
    self.wait = wait
  }

  private static let words =
    CommandTable.standard.names.filter { $0 != "quit" }
    + [
      "greetings", "numbers", "kinds", "letters", "places", "greetings/day", "n1", "--off", "--",
      "--cards", "--minutes", "--tag", "--until", "--order", "random", "weakest", "3", "0",
      "99999999999",
      "2027-01-01", "on", "off", "default", "ja", "ko", "en", "accessible", "retention", "0.8",
      "model",
      "fsrs6", "learning-steps", "rollover", "5", "\"", "'", "\\", "\u{1B}[2J", "日本語", "이번주", "~/x",
    ]

  private static let answers = [
    "", "?", "??", "1", "2", "3 1 2", "1a 2b 3c", "1a2b3c", "Seoul", "Busan", "안녕하세요", "안녕", "あ",
    "い",
    "1965-06-22", "\u{1B}", String(repeating: "あ", count: 5000), "white", "red white", "！", "yes",
    "\u{0}",
  ]

  private func turn() -> Bool {
    promptsLeft -= 1
    let minutes: [Int64] = [0, 0, 0, 0, 1, 11, 700, 4000, 90_000, -500]
    wait(minutes.randomElement(using: &random) ?? 0)
    return promptsLeft > 0
  }

  func readLine(
    _ prompt: Prompt,
    firstKey: FirstKey?,
    complete: (String) -> [Completion]
  ) -> LineOutcome {
    guard turn() else { return .endOfInput }
    if Int.random(in: 0..<12, using: &random) == 0 { return .interrupted }
    let isCommand = prompt.text.contains("koryu")
    let count = isCommand ? Int.random(in: 1...4, using: &random) : 1
    let line = (0..<count).compactMap { place in
      isCommand && place == 0
        ? CommandTable.standard.names.randomElement(using: &random)
        : (isCommand ? Self.words : Self.answers).randomElement(using: &random)
    }.joined(separator: " ")
    _ = complete(line)
    return line.hasPrefix("quit") ? .line("review") : .line(line)
  }

  func readKey(_ prompt: Prompt) -> KeyOutcome {
    guard turn() else { return .endOfInput }
    let outcomes: [KeyOutcome] = [
      .enter, .enter, .enter, .key("1"), .key("2"), .key("3"), .key("4"), .key("!"), .key("u"),
      .key("e"), .key("x"), .key("한"), .escape, .key("q"), .interrupted,
    ]
    return outcomes.randomElement(using: &random) ?? .enter
  }
}

/// Whatever is typed, nothing breaks and nothing unsound is written.
@Suite struct MonkeyTests {
  @Test(arguments: 0..<24 as Range<UInt64>)
  func `anything may be typed at any prompt`(seed: UInt64) throws {
    let decks = [SampleDecks.kinds, SampleDecks.shown, SampleDecks.numbers(8)]
      .reduce(SampleDecks.greetings) { $0.merging($1) { first, _ in first } }
    let world = try FixedWorld.study(decks)
    var chaos = world.world
    chaos.editor = Monkey(seed: seed, prompts: 150) { world.advance(seconds: 3, minutes: $0) }
    #expect(Shell(world: chaos).run([]) == .done)
    let text = world.terminal.output + world.terminal.errors
    #expect(
      !text.contains("unexpected went wrong") && !text.contains("予期しない")
        && !text.contains("예상하지 못한")
    )
    let unsound = text.split(separator: "\n").filter { line in
      line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }
    #expect(unsound.map(\.debugDescription) == [])
    let location = try ProfileFolder(FilePath(world.folder("Profiles"))).profile(named: "hana")
    let reading = try ProfileReading(location)
    #expect(reading.findings.isEmpty)
    #expect(try world.events().count > 1, "the monkey sleeps")
    for review in try world.reviews() {
      let card = try #require(review.text("card"))
      #expect(CardID(card) != nil)
      #expect((1...4).contains(review["grade"]?.int ?? 0))
    }
  }
}
