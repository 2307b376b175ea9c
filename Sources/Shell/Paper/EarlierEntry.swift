import Decks
import Journal
import Scheduling
import Study

/// A sheet of paper that was typed in before.
///
/// The journal knows no sheets, but their answers: those of one were written at one moment, for the
/// cards of that version in their order.
struct EarlierEntry {
  /// When it was typed in.
  let at: Moment
  /// Its answers.
  private let events: [EventID]

  /// What takes its answers back.
  var undoing: [Event.Kind] { events.map { .undo(of: $0) } }

  /// Finds the last time that a version was typed in and not taken back; nil where it never was.
  init?(of presentations: [Presentation], in state: ProfileState) {
    struct Batch: Hashable {
      var milliseconds: Int64
      var device: Int
    }
    let answers = state.entries.filter {
      $0.kind == .review && $0.mode == .test && !$0.isUndone
    }
    let batches = Dictionary(grouping: answers) {
      Batch(milliseconds: $0.milliseconds, device: $0.device)
    }
    let cards = presentations.map(\.question.id)
    let same = batches.values.map { $0.sorted { $0.number < $1.number } }.filter { batch in
      batch.count == cards.count && batch.compactMap { state.card(of: $0) } == cards
    }
    guard let last = same.max(by: { $0[0].milliseconds < $1[0].milliseconds }) else { return nil }
    at = last[0].at
    events = last.map { state.id(of: $0) }
  }
}
