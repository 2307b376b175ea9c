import Decks
import Journal
import Scheduling
import Study
import Text

/// Short words for decks, cards and moments.
enum Samples {
  static let start = Moment(milliseconds: 1_795_316_400_000, offsetSeconds: 32_400)
  static let now = StudyCalendar().time(of: start)
  static let scheduler = Scheduler(.standard(.fsrs7))

  static func later(minutes: Int64 = 0, days: Int64 = 0) -> StudyTime {
    let milliseconds = (days * 1440 + minutes) * 60_000
    return StudyCalendar().time(of: start.advanced(byMilliseconds: milliseconds))
  }

  static func id(_ text: String) -> CardID {
    guard let id = CardID(text) else { fatalError("not a card: \(text)") }
    return id
  }

  /// New cards, named `deck/c1` and so on.
  static func cards(_ count: Int, deck: String = "deck") -> [QueueCard] {
    (0..<count).map { place in
      let id = id("\(deck)/c\(place + 1)")
      return QueueCard(id: id, deck: deck, siblings: id.description, position: place)
    }
  }

  static func catalogue(_ decks: String...) -> Catalogue {
    let sources = decks.enumerated().map { place, text in
      DeckSource(path: "deck\(place).md", bytes: Array(text.utf8))
    }
    return Catalogue(DeckLibrary.load(sources) { _, _ in nil })
  }

  static func deck(_ id: String, tags: String = "", _ cards: String) -> String {
    "---\nid: \(id)\ntitle: \(id)\nlanguage: en\nlicence: CC0-1.0\ntags: [\(tags)]\n---\n\n\(cards)\n"
  }

  /// The question of a card whose body is `body`.
  static func question(_ body: String) -> Question {
    let catalogue = catalogue(deck("d", "## Card {#card}\n" + body))
    guard let id = catalogue.ids.first, let question = catalogue.question(id, in: .english) else {
      fatalError("not a card: \(body)")
    }
    return question
  }

  static func event(
    _ counter: Int,
    _ kind: Event.Kind,
    at moment: Moment
  ) -> Event {
    Event(id: EventID(device: "aaaaaa", counter: counter), at: moment, kind: kind)
  }

  static func review(
    _ card: String,
    _ grade: Grade,
    mode: StudyMode = .review,
    due: Int? = 3
  ) -> Event.Kind {
    let day = due.map { Due.day(now.day.advanced(byDays: $0)) }
    return .review(ReviewEvent(card: id(card), grade: grade, mode: mode, due: day))
  }
}
