import Journal
import Scheduling
import Testing
import Text

struct FoldingTests {
  private let card = Samples.card(1)

  private func state(_ kinds: Event.Kind...) -> ProfileState {
    ProfileState(
      events: kinds.enumerated().map {
        Samples.event($0.offset + 1, $0.element, seconds: $0.offset)
      }
    )
  }

  private func id(_ counter: Int) -> EventID { EventID(device: "aaaaaa", counter: counter) }

  @Test func `an undone review leaves no trace in memory, date and tally`() {
    let state = state(Samples.review(1), .undo(of: id(1)))
    #expect(state.cardState(card) == .new)
    #expect(state.days.isEmpty)
    #expect(state.redoTarget == id(1))
    #expect(state.undoTarget == nil)
  }

  @Test func `undoing an undo is a redo, to any depth`() {
    let once = state(Samples.review(1))
    let twice = state(Samples.review(1), .undo(of: id(1)), .undo(of: id(2)))
    #expect(twice.cardState(card) == once.cardState(card))
    let thrice = state(Samples.review(1), .undo(of: id(1)), .undo(of: id(2)), .undo(of: id(3)))
    #expect(thrice.cardState(card) == .new)
    let redone = state(Samples.review(1), .undo(of: id(1)), .redo(of: id(1)))
    #expect(redone.cardState(card) == once.cardState(card))
  }

  @Test func `an undo of what is undone is ignored, and so is its undo`() {
    let state = state(Samples.review(1), .undo(of: id(1)), .undo(of: id(1)), .undo(of: id(3)))
    #expect(state.cardState(card) == .new)
  }

  @Test func `the last appeal that counts decides the grade`() {
    let appealed = state(Samples.review(1, .again), .appeal(of: id(1), grade: .good))
    #expect(appealed.history(of: card).first?.grade == .good)
    #expect(
      appealed.cardState(card).memory == state(Samples.review(1, .good)).cardState(card).memory
    )
    let undone = state(
      Samples.review(1, .again),
      .appeal(of: id(1), grade: .good),
      .undo(of: id(2))
    )
    #expect(undone.history(of: card).first?.grade == .again)
    #expect(undone.history(of: card).first?.isAppealed == false)
  }

  @Test func `an appeal moves the date to that of the grade that counts, its undo back`() {
    let steps: [Event.Kind] = [
      Samples.review(1, .good, days: 0), Samples.review(1, .good, days: 3),
      Samples.review(1, .again, days: 0),
    ]
    let appeal = Event.Kind.appeal(of: id(3), grade: .good)
    let missed = state(steps[0], steps[1], steps[2])
    let appealed = state(steps[0], steps[1], steps[2], appeal)
    let today = StudyCalendar().day(of: Samples.start)
    #expect(missed.schedule(card).due == .day(today))
    guard case .day(let due)? = appealed.schedule(card).due else {
      Issue.record("no day: \(String(describing: appealed.schedule(card).due))")
      return
    }
    #expect(due > today)
    let undone = state(steps[0], steps[1], steps[2], appeal, .undo(of: id(4)))
    #expect(undone.schedule(card).due == .day(today))
    var live = missed
    live.apply(Samples.event(4, appeal))
    #expect(live.schedule(card) == appealed.schedule(card))
  }

  @Test func `what points nowhere is ignored until it points somewhere`() {
    var state = state(.undo(of: EventID(device: "bbbbbb", counter: 1)))
    #expect(state.days.isEmpty)
    state.apply(Samples.event(1, Samples.review(1), device: "bbbbbb", seconds: 9))
    #expect(state.cardState(card) == .new)
  }

  @Test func `settings, decks and cards left out can be undone too`() {
    let state = state(
      .set(key: "new-per-day", value: 3),
      .suspend(card: card, .on),
      .enrol(deck: "history", .on, templates: []),
      .undo(of: id(1)),
      .undo(of: id(2))
    )
    #expect(state.settings.newPerDay == 10)
    #expect(!state.isLeftOut(card, on: Day(0)))
    #expect(state.declarations.enrolments.keys.sorted() == ["history"])
  }
}
