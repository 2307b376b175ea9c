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
  func find(_ text: String) -> [CardID] {
    let words = text.split(separator: " ").map { Normalizer.fold(String($0)) }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    return decks.catalogue.library.decks.enumerated().flatMap { index, deck in
      let entries = decks.catalogue.entries(ofDeck: index)
      guard let rows = deck.rows else {
        return entries.filter { holds(searchable($0.id), words) }.map(\.id)
      }
      // A row is searched once, for all the templates that ask it.
      let isFound = rows.values.indices.map { row in
        holds(rows.keys[row] + " " + rows.values[row].joined(separator: " "), words)
      }
      return entries.filter { entry in
        if case .row(let row) = entry.facet { isFound[row] } else { false }
      }.map(\.id)
    }
  }

  private func holds(_ text: String, _ words: [String]) -> Bool {
    let folded = Normalizer.fold(text)
    return words.allSatisfy { folded.contains($0) }
  }

  private func searchable(_ id: CardID) -> String {
    guard let question = decks.catalogue.question(id, in: language) else { return "" }
    return ([id.description, question.prompt] + texts(question)).joined(separator: " ")
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
