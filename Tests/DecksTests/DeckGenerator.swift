import Answers
import Decks
import TestSupport
import Text

/// Makes decks of every kind of card, with texts that need escapes.
struct DeckGenerator {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func deck() -> Deck {
    var deck = Deck(
      id: "deck",
      title: pick(["A title", "\"quoted\"", "제목: 하나", " padded "]),
      language: pick(Language.allCases),
      licence: pick(["", "CC-BY-4.0"]),
      tags: pick([[], ["one", "둘"]]),
      introduction: pick(Introduction.allCases)
    )
    deck.remarks = pick([[], [FrontMatterEntry(key: "author", value: "Someone")]])
    var section = ""
    for index in 0..<Int.random(in: 0...5, using: &random) {
      if Bool.random(using: &random) {
        section = text()
        deck.passages[index, default: []].append(.section(section))
      }
      if Bool.random(using: &random) {
        deck.passages[index, default: []].append(.prose("Prose \\| of\n\n### a deck."))
      }
      deck.cards.append(card(index, section))
    }
    return deck
  }

  private mutating func card(_ index: Int, _ section: String) -> Card {
    let body = body()
    let isCloze = if case .cloze = body { true } else { false }
    return Card(
      id: pick(["card\(index)", "카드-\(index)"]),
      base: Wording(
        heading: pick(["", text()]),
        prompt: isCloze ? pick(["", lines()]) : lines(),
        body: body,
        hint: pick(["", lines()]),
        why: pick(["", lines(), "code:\n```\nA: \\| x\n\n## no card\n```\nend"]),
        accept: texts(0...2),
        also: texts(0...2),
        reject: texts(0...2).map { Rejection(answer: $0, reason: pick(["", text()])) },
        say: pick(["", text()]),
        see: pick([[], ["https://example.org/a,b"]])
      ),
      section: section,
      tags: pick([[], ["tag"], ["tag", "with space", "tag2"]]),
      sources: pick([[], ["one", "two"]]),
      audience: pick(Audience.allCases),
      isContested: Bool.random(using: &random),
      answerLanguages: pick([[], [.korean], [.japanese, .korean]]),
      language: pick([nil, .korean]),
      unit: pick(["", "%"]),
      after: pick([[], ["kana", "kana/a"]]),
      formerly: pick([[], ["old"]])
    )
  }

  private mutating func body() -> Body {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: .typed(TypedBody(kind: pick(AnswerKind.allCases), answers: texts(1...3)))
    case 1: .choice(texts(1...4).map { ChoiceOption($0, isRight: Bool.random(using: &random)) })
    case 2: .order(texts(1...4))
    case 3: .match(texts(1...4).map { MatchPair($0, text()) })
    default: .cloze(Cloze(kind: pick([.text, .hangul]), parts: clozeParts()))
    }
  }

  private mutating func clozeParts() -> [ClozePart] {
    (1...Int.random(in: 1...3, using: &random)).flatMap { number in
      [
        .text("\(text()) "),
        .gap(ClozeGap(number: number, answers: texts(1...2), hint: pick(["", text()]))),
      ] as [ClozePart]
    } + [.text(pick([".", "\n\nnext line \\"]))]
  }

  private mutating func lines() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in text() }
      .joined(separator: pick(["\n", "\n\n"]))
  }

  private mutating func texts(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &random)).map { _ in text() }
  }

  private mutating func text() -> String {
    let words = [
      "a", "Q:", "A: b", "가나", "日本", "|", "\\", "\\|", "{", "}", "{#x}", "##", "- [x]", "1.", "#",
      "(c)", "\"", "\\\\", "x,y", "{col}",
    ]
    let count = Int.random(in: 1...4, using: &random)
    return (0..<count).map { _ in pick(words) }.joined(separator: " ")
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
}
