import Decks
import Synchronization
import Text

/// The rows that share prompts, found once for each template and language, when first asked for.
///
/// A start that asks nothing of a table does not look through it.
final class SharingRows: Sendable {
  /// By deck, then by template and language; empty for decks without a table.
  private let finds: [[Find]]

  init(_ decks: [Deck]) {
    finds = decks.map { deck in
      deck.table == nil
        ? [] : (0..<(deck.cards.count * Language.allCases.count)).map { _ in Find() }
    }
  }

  /// What is shared under the template at `card` of the deck at `index`.
  func prompts(
    of deck: Deck,
    at index: Int,
    _ card: Int,
    in language: Language
  ) -> SharedPrompts? {
    let place = card * Language.allCases.count + (Language.allCases.firstIndex(of: language) ?? 0)
    guard finds[index].indices.contains(place) else { return nil }
    return finds[index][place].prompts { deck.sharedPrompts(ofTemplate: card, in: language) }
  }

  /// One search, done at most once; of two at the same time one is kept.
  private final class Find: Sendable {
    private let found = AtomicLazyReference<Found>()

    func prompts(_ search: () -> SharedPrompts?) -> SharedPrompts? {
      (found.load() ?? found.storeIfNil(Found(search()))).prompts
    }
  }

  private final class Found: Sendable {
    let prompts: SharedPrompts?

    init(_ prompts: SharedPrompts?) {
      self.prompts = prompts
    }
  }
}
