import Journal
import Scheduling
import Text

/// How far a learner is in a deck or a part of one.
struct DeckCounts {
  /// Cards that were met and are to be answered today.
  var due = 0
  /// Cards never met.
  private(set) var new = 0
  /// All cards.
  private(set) var total = 0

  /// Counts some cards, those due left out; nil is somebody who has met none.
  init(_ ids: [CardID], _ state: ProfileState?) {
    total = ids.count
    new = state.map { state in ids.count { state.schedule($0).phase == .new } } ?? total
    isKnown = state != nil
  }

  /// Whether anybody is signed in.
  private let isKnown: Bool

  var seen: Int { total - new }

  /// The cells of a row: due, new, seen, all.
  var cells: [String] {
    isKnown ? ["\(due)", "\(new)", "\(seen)", "\(total)"] : ["", "", "", "\(total)"]
  }

  /// The columns that they stand in.
  static func columns(in language: Language) -> [TextTable.Column] {
    let names = DeckListPhrases.self
    return [names.due, names.new, names.seen, names.cards].map {
      TextTable.Column(title: $0.text(in: language), alignment: .right)
    }
  }
}
