import Decks
import Journal
import Scheduling
import Study
import Text

/// The subjects that a learner does not want today.
struct Skipped {
  private let subjects: Set<String>
  /// What was named explicitly, which counts for more than what was skipped.
  private let named: Set<String>

  /// Settings of this prefix hold the day for which a subject is skipped.
  private static let prefix = "skip:"

  init(_ settings: Settings, today: Day, named: Set<String> = []) {
    self.named = named
    let names = settings.unknown.compactMap { name, value in
      name.hasPrefix(Self.prefix) && value.string == today.description
        ? String(name.dropFirst(Self.prefix.count)) : nil
    }
    subjects = Set(names).subtracting(named)
  }

  /// The event that skips `subject` for `today`.
  static func event(_ subject: String, today: Day) -> Event.Kind {
    .set(key: prefix + subject, value: .string(today.description))
  }

  /// The subject that a setting skips; nil for any other setting.
  static func subject(ofSetting key: String) -> String? {
    key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : nil
  }

  /// Whether a card belongs to a skipped deck or subject.
  func includes(_ id: CardID, of catalogue: Catalogue) -> Bool {
    guard !subjects.isEmpty, let deck = catalogue.deck(of: id), !named.contains(deck.id) else {
      return false
    }
    let tags = catalogue.entry(id).map { deck.tags(of: $0) } ?? deck.tags
    return subjects.contains(deck.id) || !subjects.isDisjoint(with: tags)
  }
}
