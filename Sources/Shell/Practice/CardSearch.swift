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

  /// What was found: a card, or the cards that ask one row of a table.
  struct Hit {
    let ids: [CardID]
    /// Whether a word stands in what is asked for, rather than in a remark on it.
    let isInAnswer: Bool
  }

  /// Cards and rows that hold every word of `text`: answers before remarks, else in the order of decks.
  func find(_ text: String) -> [Hit] {
    let words = text.split(separator: " ").map { Normalizer.fold(String($0)) }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    let found: [Hit] = decks.catalogue.library.decks.enumerated().flatMap { index, deck -> [Hit] in
      let entries = decks.catalogue.entries(ofDeck: index)
      return deck.rows.map { hits(in: entries, of: $0, words) }
        ?? entries.compactMap { hit($0.id, words) }
    }
    return found.filter(\.isInAnswer) + found.filter { !$0.isInAnswer }
  }

  /// A row is searched once, for all the templates that ask it.
  private func hits(in entries: [DeckEntry], of rows: TableRows, _ words: [String]) -> [Hit] {
    var ids: [Int: [CardID]] = [:]
    for entry in entries {
      if case .row(let row) = entry.facet { ids[row, default: []].append(entry.id) }
    }
    return rows.values.indices.compactMap { row in
      guard let ids = ids[row] else { return nil }
      let cells = [rows.keys[row]] + rows.values[row]
      guard holds(cells.joined(separator: " "), words) else { return nil }
      let short = cells.filter { $0.utf8.count <= Self.longestAnswerBytes }
      return Hit(ids: ids, isInAnswer: holds(short.joined(separator: " "), words))
    }
  }

  /// Longer cells of a table are remarks.
  private static let longestAnswerBytes = 60

  private func hit(_ id: CardID, _ words: [String]) -> Hit? {
    guard let question = decks.catalogue.question(id, in: language) else { return nil }
    let answer = ([id.description] + texts(question)).joined(separator: " ")
    if holds(answer, words) { return Hit(ids: [id], isInAnswer: true) }
    return holds(answer + " " + question.prompt, words) ? Hit(ids: [id], isInAnswer: false) : nil
  }

  private func holds(_ text: String, _ words: [String]) -> Bool {
    let folded = Normalizer.fold(text)
    return words.allSatisfy { folded.contains($0) }
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

extension CardSearch.Hit {
  /// The card, or the row with the directions that it is asked in: `cognates/約束-약속 (ja-ko, ko-ja)`.
  var name: String {
    guard ids.count > 1 else { return ids.first?.description ?? "" }
    let directions = ids.map { String($0.description.split(separator: "/").last ?? "") }
    return ids[0].siblings + " (" + directions.joined(separator: ", ") + ")"
  }
}
