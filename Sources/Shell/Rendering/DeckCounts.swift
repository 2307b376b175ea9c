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

  /// How much of it a page has room for.
  enum Detail {
    /// Due, new, seen, all.
    case all
    /// What waits: due and new.
    case waiting

    init(width: Int) { self = width < 60 ? .waiting : .all }
  }

  /// The cells of a row.
  func cells(_ detail: Detail) -> [String] {
    switch detail {
    case .all: isKnown ? ["\(due)", "\(new)", "\(seen)", "\(total)"] : ["", "", "", "\(total)"]
    case .waiting: isKnown ? ["\(due)", "\(new)"] : ["", "\(total)"]
    }
  }

  /// The columns that they stand in.
  static func columns(_ detail: Detail, in language: Language) -> [TextTable.Column] {
    let names = DeckListPhrases.self
    let titles =
      switch detail {
      case .all: [names.due, names.new, names.seen, names.cards]
      case .waiting: [names.due, names.new]
      }
    return titles.map { TextTable.Column(title: $0.text(in: language), alignment: .right) }
  }
}
