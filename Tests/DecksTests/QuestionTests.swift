import Answers
import Decks
import Testing
import Text

@Suite struct QuestionTests {
  private let islets = Card(
    id: "islets",
    base: Wording(
      prompt: "Which city?",
      body: .typed(TypedBody(answers: ["Seoul", "Hanseong"]))
    ),
    translations: [
      .korean: Wording(prompt: "어느 도시예요?", body: .typed(TypedBody(answers: ["서울"])))
    ]
  )

  private func question(_ card: Card, in language: Language) throws -> Question {
    let deck = Deck(id: "cities", cards: [card])
    let entry = try #require(deck.entries().first)
    return try #require(deck.question(for: entry, in: language))
  }

  private func accepted(_ card: Card, in language: Language) throws -> [String] {
    switch try question(card, in: language).task {
    case .typed(let task): task.accepted.map(\.text)
    case .choice, .order, .match: []
    }
  }

  @Test func `the learner's language chooses prompt and preferred answer`() throws {
    #expect(try question(islets, in: .korean).prompt == "어느 도시예요?")
    #expect(try accepted(islets, in: .korean) == ["서울", "Seoul", "Hanseong"])
    #expect(try accepted(islets, in: .english) == ["Seoul", "Hanseong", "서울"])
    #expect(try accepted(islets, in: .japanese) == ["Seoul", "Hanseong", "서울"])
  }

  @Test func `In restricts the language of the answer`() throws {
    var card = islets
    card.answerLanguages = [.korean]
    #expect(try accepted(card, in: .english) == ["서울"])
    card.answerLanguages = [.japanese]
    #expect(try accepted(card, in: .korean) == ["Seoul", "Hanseong"])
  }

  @Test func `the fingerprint is of the answer that is shown, not of its spelling`() throws {
    let own = try question(islets, in: .english).fingerprint
    #expect(try question(islets, in: .korean).fingerprint != own)
    var card = islets
    card.base.body = .typed(TypedBody(answers: ["ＳＥＯＵＬ."]))
    #expect(try question(card, in: .english).fingerprint == own)
    card.base.body = .typed(TypedBody(answers: ["Busan"]))
    #expect(try question(card, in: .english).fingerprint != own)
    #expect(own.count == 8)
  }

  /// How `card` stands to what was shown of `islets` in a language.
  private func change(_ card: Card, in language: Language) throws -> AnswerChange? {
    let shown = try #require(AnswerFingerprint(try question(islets, in: language).fingerprint))
    let deck = Deck(id: "cities", cards: [card])
    return deck.change(of: try #require(deck.entries().first), since: shown)
  }

  @Test func `an answer stays while what was shown is right in that language`() throws {
    var card = islets
    card.base.body = .typed(TypedBody(answers: ["Hanseong", "Seoul"]))
    for language in Language.allCases { #expect(try change(card, in: language) == .same) }
    card.base.body = .typed(TypedBody(answers: ["Hanseong"]))
    #expect(try change(card, in: .english) == .changed)
    #expect(try change(card, in: .japanese) == .changed)
    #expect(try change(card, in: .korean) == .same)
    // What another language takes does not make up for it.
    card.translations[.korean]?.accept = ["Seoul"]
    #expect(try change(card, in: .english) == .changed)
    card.translations[.japanese] = Wording(body: .typed(TypedBody(answers: ["ソウル"])))
    card.base = islets.base
    #expect(try change(card, in: .japanese) == .same)
  }

  @Test func `fingerprints of the earlier form are equal or changed`() throws {
    let deck = Deck(id: "cities", cards: [islets])
    let entry = try #require(deck.entries().first)
    // FNV-1a of "seoul" and an end, folded to 24 bits.
    let old = try #require(AnswerFingerprint("5c0e8d"))
    #expect(deck.change(of: entry, since: old) == .same)
    var card = islets
    card.base.body = .typed(TypedBody(answers: ["Seoull"]))
    #expect(Deck(id: "cities", cards: [card]).change(of: entry, since: old) == .changed)
  }

  @Test(arguments: [
    ("1. a\n2. b\n3. c", "1. a\n2. b\n3. c", AnswerChange.same),
    ("1. a\n2. b\n3. c", "1. b\n2. a\n3. c", .changed),
    ("- [x] a house\n- [ ] b", "- [ ] c\n- [x] house", .same),
    ("- [x] a\n- [x] b\n- [ ] c", "- [x] b\n- [ ] d\n- [x] a", .same),
    ("- [x] a\n- [ ] b", "- [ ] a\n- [x] b", .changed),
    ("| a | b |\n|---|---|\n| c | d |", "| c | d |\n|---|---|\n| a | b |", .same),
    ("| a | b |\n|---|---|\n| c | d |", "| a | d |\n|---|---|\n| c | b |", .changed),
    ("- [x] the Treaty of Tokio\n- [ ] b", "- [x] the Treaty of Tokyo\n- [ ] c", .respelled),
    ("1. Winter Sonata\n2. b", "1. Wintre Sonata\n2. b", .respelled),
    ("A: a | b", "A: b | a | c", .same),
    ("A(number): 49.5 % ± 1", "A(number): 49.5 % ± 2", .same),
    ("A(number): 49.5 %", "A(number): 495 %", .changed),
    ("A(number): 1,000", "A(number): 1000", .same),
    ("A(number): -5", "A(number): 5", .changed),
  ])
  func `lists change with what is right in them`(
    old: String,
    new: String,
    expected: AnswerChange
  ) throws {
    let decks = [old, new].map { body in
      DeckParser.parse(
        DeckSource(path: "d.md", text: "---\nid: d\n---\n## A {#a}\nQ: q\n\(body)\n")
      )
      .deck
    }
    let entry = try #require(decks[1].entries().first)
    let shown = try #require(decks[0].fingerprint(of: entry, in: .english))
    #expect(decks[1].change(of: entry, since: shown) == expected)
  }
}
