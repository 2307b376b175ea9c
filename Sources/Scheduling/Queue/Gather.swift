/// The cards that may be studied now, told apart by phase.
struct Gather {
  /// On a step; they come back within the session.
  var learning: [QueueCard] = []
  /// Due today or before.
  var reviews: [QueueCard] = []
  /// Never seen, and free to be.
  var new: [QueueCard] = []

  init(_ cards: [QueueCard], at now: StudyTime) {
    for card in cards {
      switch (card.state.phase, card.state.due) {
      case (.new, _):
        if card.prerequisites == .met { new.append(card) }
      case (.learning, .instant?), (.relearning, .instant?):
        learning.append(card)
      case (.learning, _), (.relearning, _), (.review, _):
        if card.state.isDue(at: now) { reviews.append(card) }
      }
    }
  }
}
