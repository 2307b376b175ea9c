import Decks
package import Journal
package import Scheduling
import Text

/// The review log of a collection as journals.
///
/// The name of each event follows from the collection and the instant of the review: the device is
/// the collection in one month, the number the milliseconds since that month began. So importing
/// twice, or a larger package of the same collection later, gives the same review the same name.
package struct ReviewJournal {
  /// One file of a journal.
  package struct File: Sendable {
    /// The device, as in the file's name.
    package let device: String
    /// The lines.
    package internal(set) var bytes: [UInt8]
    /// How many events they are.
    package internal(set) var events: Int
  }

  /// The files, by device.
  package private(set) var files: [File] = []
  /// The reviews that were carried.
  package private(set) var reviews = 0
  /// The first and the last study day with a review.
  package private(set) var days: ClosedRange<Day>?
  /// For each card, by Anki's number, the day that its last review granted.
  private(set) var grantedDays: [Int64: Day] = [:]
  /// Reviews of cards that became no question.
  package private(set) var strays = 0
  /// Reviews from before a card was made new again.
  package private(set) var forgotten = 0

  private let clock: AnkiClock
  private let collection: String
  private var month = Int.min
  private var monthStart: Int64 = 0

  private let known: KnownReviews

  /// Reads the log; `identities` tells the questions.
  ///
  /// Reviews that the learner's journals hold already, whoever wrote them, become no second event.
  package init(
    _ rows: AnkiRows,
    _ clock: AnkiClock,
    identities: [Int64: CardID],
    known state: ProfileState? = nil
  ) throws(AnkiError) {
    self.clock = clock
    known = KnownReviews(state)
    collection = Self.device(of: clock)
    let resets = try rows.resets()
    try rows.reviews { review in
      guard let card = identities[review.card] else {
        if review.button > 0 { strays += 1 }
        return
      }
      take(review, card, isForgotten: resets[review.card].map { review.id < $0 } ?? false)
    }
  }

  /// The part of devices' names that is the collection's.
  static func device(of clock: AnkiClock) -> String {
    "anki-" + IdentityText.digest(of: String(clock.created), digits: 8)
  }

  // MARK: Events

  private mutating func take(_ review: AnkiReview, _ card: CardID, isForgotten: Bool) {
    // Years 0 to 9999, as dates are written.
    guard (0..<253_370_764_800_000).contains(review.id) else { return }
    let at = clock.moment(milliseconds: review.id)
    guard let grade = Grade(rawValue: review.button) else {
      return reschedule(review, card, at, isForgotten)
    }
    let isPractice = isForgotten || (review.kind == .filtered && review.factor == 0)
    if isForgotten { forgotten += 1 }
    let due = due(review, at)
    if !isPractice, case .day(let day) = due {
      grantedDays[review.card] = day
    } else if !isPractice {
      grantedDays[review.card] = nil
    }
    reviews += 1
    let day = clock.calendar.day(of: at)
    days = min(days?.lowerBound ?? day, day)...max(days?.upperBound ?? day, day)
    guard !known.contains(card, at.milliseconds) else { return }
    append(
      .review(
        ReviewEvent(
          card: card,
          grade: grade,
          milliseconds: review.milliseconds > 0 ? review.milliseconds : nil,
          mode: isPractice ? .practice : review.kind == .learning ? .learn : .review,
          due: isPractice ? nil : due
        )
      ),
      at
    )
  }

  /// What a review granted; nothing at all is due at once.
  private func due(_ review: AnkiReview, _ at: Moment) -> Due {
    review.interval > 0
      ? .day(clock.calendar.day(of: at).advanced(byDays: review.interval))
      : .instant(milliseconds: review.id + Int64(-review.interval) * 1000)
  }

  private mutating func reschedule(
    _ review: AnkiReview,
    _ card: CardID,
    _ at: Moment,
    _ isForgotten: Bool
  ) {
    guard review.interval > 0, !isForgotten, grantedDays[review.card] != nil else { return }
    let day = clock.calendar.day(of: at).advanced(byDays: review.interval)
    grantedDays[review.card] = day
    append(.reschedule(card: card, due: .day(day)), at)
  }

  private mutating func append(_ kind: Event.Kind, _ at: Moment) {
    openMonth(of: at)
    let id = EventID(
      device: files[files.count - 1].device,
      counter: Int(at.milliseconds - monthStart) + 1
    )
    files[files.count - 1].bytes += Event(id: id, at: at, kind: kind).line
    files[files.count - 1].bytes.append(UInt8(ascii: "\n"))
    files[files.count - 1].events += 1
  }

  /// Begins the file of a month of UTC; reviews come by rising time.
  private mutating func openMonth(of at: Moment) {
    let date = CivilDate(Day(Int(at.milliseconds / 86_400_000)))
    let number = date.year * 12 + date.month
    guard number != month else { return }
    month = number
    let first = CivilDate(year: date.year, month: date.month, day: 1).map { Day($0) }
    monthStart = Int64(first?.number ?? 0) * 86_400_000
    let digits = String(date.year * 100 + date.month)
    files.append(File(device: "\(collection)-\(digits)", bytes: [], events: 0))
  }
}
