import Decks
import Foundation
import TestSupport
import Text

/// Times parsing and linting of generated decks: `DeckBenchmarks [CARDS…]`.
@main
enum DeckBenchmarks {
  static func main() {
    let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    for size in sizes.isEmpty ? [10_000, 100_000] : sizes { measure(cards: size) }
    for pattern in hostile { measure(hostile: pattern) }
    measure(questionsOf: WordListSample.deck(rows: 5764))
  }

  /// Every question of a word list, with and without looking for shared prompts once.
  private static func measure(questionsOf deck: Deck) {
    let entries = deck.entries()
    let prompts = deck.cards.indices.map { deck.sharedPrompts(ofTemplate: $0, in: .english) }
    var made = 0
    let once = processorSeconds {
      for entry in entries {
        let question = deck.question(for: entry, in: .english) { prompts[entry.card] }
        made += question == nil ? 0 : 1
      }
    }
    let index = processorSeconds { _ = deck.sharedPrompts(ofTemplate: 0, in: .english) }
    let some = entries.prefix(200)
    let each = processorSeconds {
      for entry in some { _ = deck.question(for: entry, in: .english) }
    }
    print("\(made) questions of a word list: \(once) s; one index: \(index) s")
    print("  each by itself: \(each / Double(some.count) * Double(entries.count)) s (extrapolated)")
  }

  /// Pieces that, repeated over megabytes, would make a careless reader slow.
  private static let hostile = [
    "- [ ] a\n", "1. a\n", "| a | b |\n", "A: a | b\n", "  {\n", "  {{\n", "  {{1::a}}\n", "```\n",
    "## {#a}\n", "##\n", "  \u{1B}[31m", "C: {{a}}\n", "Source: x, y\n", "Word: x\n", "\\",
    "<<<<<<< a\n",
    "A(date): 1\n\nnote\n", "Hnit: a\n", "After: x, y\n", "\u{1100}\u{1161}\n",
  ]

  private static func measure(hostile piece: String) {
    let front = "---\nid: a\ntable: t\nkey: a\nledger: l\n---\n## {#a}\nQ: q\n"
    let pieces = String(repeating: piece, count: (4 << 20) / piece.utf8.count)
    let source = DeckSource(path: "hostile.md", text: front + pieces)
    var found = 0
    let seconds = processorSeconds {
      found = Linter.lint([source]) { _, _ in Array("a\tb\n1\t2\n".utf8) }.count
    }
    print("4 MiB of \(piece.debugDescription): \(seconds) s, \(found) findings")
  }

  private static func measure(cards: Int) {
    let bytes = Array(text(cards: cards).utf8)
    let source = DeckSource(path: "bench.md", bytes: bytes)
    var parsing: [Double] = []
    var linting: [Double] = []
    var listing: [Double] = []
    var found = 0
    for _ in 0..<5 {
      parsing.append(processorSeconds { _ = DeckParser.parse(source) })
      linting.append(processorSeconds { found = Linter.lint([source]) { _, _ in nil }.count })
      let deck = DeckParser.parse(source).deck
      listing.append(processorSeconds { _ = deck.entries() })
    }
    print("\(cards) cards, \(bytes.count) bytes, \(found) findings")
    print("  parse         \(told(parsing))")
    print("  parse + lint  \(told(linting))")
    print("  entries       \(told(listing))")
  }

  /// Seconds that this process spent on the processor; other processes do not count.
  private static func processorSeconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func told(_ seconds: [Double]) -> String {
    let sorted = seconds.sorted()
    return "best \(sorted[0]) s, median \(sorted[sorted.count / 2]) s"
  }

  /// A deck of every kind of card in three languages, about 150 bytes a card, with few findings.
  private static func text(cards: Int) -> String {
    var random = SplitMix64(seed: 42)
    var text = "---\nid: bench\ntitle: Bench\nlicence: CC0-1.0\n---\n\n"
    for card in 0..<cards {
      let year = Int.random(in: 1000...2020, using: &random)
      switch card % 8 {
      case 0:
        text +=
          "## 조약 \(card) {#c\(card) .treaty}\nQ: 제\(card)호 조약은 어느 해에 맺어졌나요?\nA(date): \(year)\n"
        text += "Why: 두 나라는 오랫동안 협상했어요.\n\n"
      case 1:
        text += "## Card \(card) {#c\(card)}\nQ: Which of these happened first, by card \(card)?\n"
        text += "- [x] The agreement\n- [ ] The exchange\n- [ ] The exhibition\n\n"
      case 2:
        text +=
          "## {#c\(card)}\nC: In {{1::\(year)}} number \(card) was {{2::signed::verb}} in the capital.\n\n"
      case 3:
        text += "## 順番 \(card) {#c\(card)}\nQ: 古い順に並べてください（\(card)）。\n1. 一番目\n2. 二番目\n3. 三番目\n\n"
      default:
        text +=
          "## Heading of card \(card) {#c\(card)}\nQ: What is asked of the learner in card \(card)?\n"
        text += "A: word\(year) | another\(year) | 言葉\(year)\nHint: Something short.\n"
        text += "Why: A sentence of explanation that has the usual length of such sentences.\n\n"
      }
    }
    return text
  }
}
