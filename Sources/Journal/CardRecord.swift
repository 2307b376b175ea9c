package import Answers
package import Scheduling

/// What the journals say of one card, its memory left out.
package struct CardRecord: Sendable {
  fileprivate let index: Int
  /// Where it stands in days and counts.
  package let schedule: CardState
  /// A digest of the answers that the deck accepted when it was last asked.
  package let lastAnswer: AnswerFingerprint?
}

extension ProfileState {
  /// What is known of a card; nil where the journals do not mention it.
  package func record(_ card: CardID) -> CardRecord? {
    guard let index = timeline.tables.cards.knownIndex(card) else { return nil }
    var schedule = tracks[index].state
    if pace == .onDemand { schedule.memory = nil }
    return CardRecord(index: index, schedule: schedule, lastAnswer: tracks[index].answer)
  }

  /// The memory of a card, computed from its reviews; of a mixture what its heaviest member knows.
  package func memory(of record: CardRecord) -> MemoryState? { memory(ofIndex: record.index) }

  /// The memory of a card, computed from its reviews; of a mixture what its heaviest member knows.
  package func memory(of card: CardID) -> MemoryState? {
    timeline.tables.cards.knownIndex(card).flatMap { memory(ofIndex: $0) }
  }

  /// What the mixture knows of a card; nil where one model decides alone, or the card is new.
  package func mixture(of card: CardID) -> MixtureState? {
    timeline.tables.cards.knownIndex(card).flatMap { mixed($0) }
  }
}
