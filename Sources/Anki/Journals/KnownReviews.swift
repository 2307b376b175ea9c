import Journal
import Scheduling

/// The reviews that a learner's journals hold: which card, at which instant.
struct KnownReviews {
  private struct Review: Hashable {
    let card: Int
    let milliseconds: Int64
  }

  private var reviews: Set<Review> = []
  private var indices: [CardID: Int] = [:]

  init(_ state: ProfileState?) {
    guard let state else { return }
    for (index, card) in state.cardIDs.enumerated() { indices[card] = index }
    reviews.reserveCapacity(state.entries.count)
    for entry in state.entries where entry.kind == .review {
      guard let card = entry.cardIndex else { continue }
      reviews.insert(Review(card: card, milliseconds: entry.milliseconds))
    }
  }

  func contains(_ card: CardID, _ milliseconds: Int64) -> Bool {
    guard !reviews.isEmpty, let index = indices[card] else { return false }
    return reviews.contains(Review(card: index, milliseconds: milliseconds))
  }
}
