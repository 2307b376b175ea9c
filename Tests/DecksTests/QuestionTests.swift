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

  @Test func `the fingerprint is of the answer, not of its spelling`() throws {
    let own = try question(islets, in: .english).fingerprint
    #expect(try question(islets, in: .korean).fingerprint == own)
    var card = islets
    card.base.body = .typed(TypedBody(answers: ["ＳＥＯＵＬ."]))
    #expect(try question(card, in: .english).fingerprint == own)
    card.base.body = .typed(TypedBody(answers: ["Busan"]))
    #expect(try question(card, in: .english).fingerprint != own)
    #expect(own.count == 6)
  }
}
