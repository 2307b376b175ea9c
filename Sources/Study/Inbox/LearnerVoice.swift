import Decks
import Journal
import Scheduling

/// What one learner's journal says to the authors of decks; what was undone is not said.
struct LearnerVoice {
  /// An answer that was typed and counted as wrong.
  struct Answer {
    var card: CardID
    var typed: String
    /// Whether the learner says that it is right.
    var isAppealed: Bool
  }

  private(set) var answers: [Answer] = []
  /// Marked cards with what was written to their author.
  private(set) var flags: [(CardID, String)] = []
  /// Notes on cards.
  private(set) var notes: [(CardID, String)] = []

  /// Longer answers are no answers.
  private static let longestAnswer = 200

  init(_ events: [Event], formerly: @escaping @Sendable (CardID) -> CardID?) {
    let state = ProfileState(events: events, formerly: formerly)
    let counting = Set(state.entries.filter { !$0.isUndone }.map { state.id(of: $0) })
    var appealed: Set<EventID> = []
    var heard: Set<EventID> = []
    for event in events where counting.contains(event.id) {
      if case .appeal(let target, _) = event.kind { appealed.insert(target) }
    }
    for event in events where counting.contains(event.id) && heard.insert(event.id).inserted {
      switch event.kind {
      case .review(let review): take(review, isAppealed: appealed.contains(event.id), formerly)
      case .note(let text, let card?): notes.append((Self.present(card, formerly), text))
      case .undo, .redo, .appeal, .suspend, .bury, .flag, .set, .weights, .goal, .enrol,
        .reschedule, .note, .ownCard, .unknown:
        break
      }
    }
    flags = state.declarations.flags.map { ($0.key, $0.value) }
    // What learners write for themselves is no author's to see.
    answers.removeAll { $0.card.deck == OwnDeck.id }
    flags.removeAll { $0.0.deck == OwnDeck.id }
    notes.removeAll { $0.0.deck == OwnDeck.id }
  }

  private mutating func take(
    _ review: ReviewEvent,
    isAppealed: Bool,
    _ formerly: (CardID) -> CardID?
  ) {
    guard review.verdict == "wrong" || isAppealed, let typed = review.typed,
      !typed.isEmpty, typed.count <= Self.longestAnswer,
      !typed.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return }
    answers.append(
      Answer(card: Self.present(review.card, formerly), typed: typed, isAppealed: isAppealed)
    )
  }

  /// The present name of a card; nobody renames one more often than this.
  private static func present(_ card: CardID, _ formerly: (CardID) -> CardID?) -> CardID {
    var card = card
    for _ in 0..<32 {
      guard let next = formerly(card) else { return card }
      card = next
    }
    return card
  }
}
