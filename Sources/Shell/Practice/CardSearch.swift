import Answers
import Decks
import Scheduling
import Study
import Text

/// Finding cards by words of their identity, question or answer.
struct CardSearch {
  let decks: LoadedDecks
  let language: Language

  static let mostShown = 20

  /// Cards that hold every word of `text`, in the order of decks.
  func find(_ text: String) -> [(id: CardID, prompt: String)] {
    let words = text.split(separator: " ").map { Normalizer.fold(String($0)) }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    return decks.catalogue.ids.compactMap { id in
      guard let question = decks.catalogue.question(id, in: language) else { return nil }
      let searched = Normalizer.fold(
        ([id.description, question.prompt] + texts(question)).joined(separator: " ")
      )
      return words.allSatisfy { searched.contains($0) } ? (id, question.prompt) : nil
    }
  }

  private func texts(_ question: Question) -> [String] {
    switch question.task {
    case .typed(let task): task.accepted.map(\.text)
    case .choice(let options): options.map(\.item.text)
    case .order(let items): items.map(\.text)
    case .match(let pairs): pairs.flatMap { [$0.left.text, $0.right.text] }
    }
  }
}
