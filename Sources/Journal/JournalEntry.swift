package import Answers
package import Scheduling

/// One event in 56 bytes: what replay and statistics need of it, without its texts.
///
/// A journal of a million events stays in memory as an array of these. Texts (what was typed, notes)
/// are reached through `offset`, the place of the line in the device's file. Events other than
/// reviews, reschedules and the undo family are kept whole beside them.
package struct JournalEntry: Hashable, Sendable {
  /// What kind of event an entry stands for.
  package enum Kind: UInt8, Hashable, Sendable {
    case review, reschedule, undo, redo, appeal
    /// Any other event.
    case other
  }

  /// Marks that are set or not.
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// The event no longer counts.
    static let undone = Flags(rawValue: 1)
    static let hint = Flags(rawValue: 2)
    /// `dueValue` is a day's number.
    static let dueDay = Flags(rawValue: 4)
    /// `dueValue` is milliseconds after the event.
    static let dueInstant = Flags(rawValue: 8)
    static let fingerprint = Flags(rawValue: 16)
    /// The tally of the day contains it.
    static let counted = Flags(rawValue: 32)
    /// The tally of the day contains it as forgotten.
    static let countedAgain = Flags(rawValue: 64)
    static let appealed = Flags(rawValue: 128)
  }

  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64
  /// The device's index in the upper 16 bits, the place in its file below.
  private let place: UInt64
  let counter: UInt32
  /// The card's index; for the undo family the target's device; for others the index of the event.
  var subject: UInt32
  /// How long the answer took; for the undo family the target's counter.
  private let amount: UInt32
  /// How long it took to its first key; 0 where that is not known, or was the end of the answer.
  private var thinking: UInt32 = 0
  private var dueValue: Int32 = 0
  private var fingerprint: UInt32 = 0
  /// The same card's entry before this one; `.max` where there is none.
  var previous: UInt32 = .max
  /// Days since the card's last scheduled review, as the model counts them; set by replay.
  package internal(set) var elapsedDays: Float = 0
  private let offsetMinutes: Int16
  /// The interval that the card was on, in days; set by replay.
  package internal(set) var previousInterval: UInt16 = 0
  package let kind: Kind
  var flags: Flags = []
  private var standing = Standing()
  private var judgement = Judgement()
}

extension JournalEntry {
  /// The grade as the learner gave it.
  private var givenGrade: Grade {
    get { standing.given }
    set { standing.given = newValue }
  }

  /// The grade that counts, after appeals.
  package internal(set) var grade: Grade {
    get { standing.grade }
    set { standing.grade = newValue }
  }

  /// The stage at which the card was asked; set by replay.
  package internal(set) var stage: Stage {
    get { standing.stage }
    set { standing.stage = newValue }
  }

  /// How the answer was judged.
  package var verdict: JournalVerdict { judgement.verdict }

  /// How the card came to be asked.
  package var mode: StudyMode { judgement.mode }

  /// What the program had proposed.
  package var proposed: Grade? { judgement.proposed }
}

extension JournalEntry {
  /// Whether `subject` is a card's index.
  var isAboutCard: Bool {
    switch kind {
    case .review, .reschedule: true
    case .undo, .redo, .appeal, .other: false
    }
  }

  /// The stage of a card at the time it was asked.
  package enum Stage: UInt8, CaseIterable, Hashable, Sendable {
    case new, learning, review, relearning
  }

  /// When and where an event was written.
  package struct Origin: Hashable, Sendable {
    package var at: Moment
    package var device: Int
    package var counter: Int
    /// The first byte of its line in the device's file.
    package var offset: Int

    package init(at: Moment, device: Int, counter: Int, offset: Int) {
      self.at = at
      self.device = device
      self.counter = counter
      self.offset = offset
    }
  }

  /// The parts of an answer that an entry keeps.
  package struct Answer: Hashable, Sendable {
    package var card: Int
    package var grade: Grade
    package var proposed: Grade?
    package var verdict: JournalVerdict
    package var milliseconds: Int
    package var thinkingMilliseconds: Int
    package var mode: StudyMode
    package var due: Due?
    package var fingerprint: AnswerFingerprint?
    package var hint: Toggle

    package init(
      card: Int,
      grade: Grade,
      proposed: Grade?,
      verdict: JournalVerdict,
      milliseconds: Int,
      thinkingMilliseconds: Int,
      mode: StudyMode,
      due: Due?,
      fingerprint: AnswerFingerprint?,
      hint: Toggle
    ) {
      self.card = card
      self.grade = grade
      self.proposed = proposed
      self.verdict = verdict
      self.milliseconds = milliseconds
      self.thinkingMilliseconds = thinkingMilliseconds
      self.mode = mode
      self.due = due
      self.fingerprint = fingerprint
      self.hint = hint
    }
  }

  private init(_ origin: Origin, _ kind: Kind, subject: Int, amount: Int) {
    milliseconds = origin.at.milliseconds
    offsetMinutes = Int16(clamping: origin.at.offsetSeconds / 60)
    place =
      UInt64(clamping: origin.device) << 48 | UInt64(clamping: origin.offset) & 0xFFFF_FFFF_FFFF
    counter = UInt32(clamping: origin.counter)
    self.kind = kind
    self.subject = UInt32(clamping: subject)
    self.amount = UInt32(clamping: amount)
  }

  /// An answered question.
  package init(_ origin: Origin, answer: Answer) {
    self.init(origin, .review, subject: answer.card, amount: answer.milliseconds)
    givenGrade = answer.grade
    grade = answer.grade
    judgement = Judgement(answer.verdict, proposed: answer.proposed, in: answer.mode)
    let time = AnswerTime(
      milliseconds: Int(amount),
      thinking: answer.thinkingMilliseconds
    )
    switch time.span {
    case .whole: break
    case .thinking: thinking = UInt32(clamping: time.milliseconds)
    }
    if answer.hint == .on { flags.insert(.hint) }
    if let answered = answer.fingerprint {
      fingerprint = answered.value
      flags.insert(.fingerprint)
    }
    setDue(answer.due)
  }

  /// A new due date.
  package init(_ origin: Origin, reschedule card: Int, due: Due) {
    self.init(origin, .reschedule, subject: card, amount: 0)
    setDue(due)
  }

  /// An undo or redo of the event that a device wrote under a number.
  package init(_ origin: Origin, _ kind: Kind, ofDevice device: Int, counter: Int) {
    self.init(origin, kind, subject: device, amount: counter)
  }

  /// An appeal.
  package init(_ origin: Origin, appealOfDevice device: Int, counter: Int, grade: Grade) {
    self.init(origin, .appeal, subject: device, amount: counter)
    givenGrade = grade
    self.grade = grade
  }

  /// Any other event, kept whole at `index`.
  package init(_ origin: Origin, other index: Int) {
    self.init(origin, .other, subject: index, amount: 0)
  }

  /// Keeps days, and instants within three weeks of the event; other dates are left out.
  private mutating func setDue(_ due: Due?) {
    switch due {
    case .day(let day):
      guard let number = Int32(exactly: day.number) else { return }
      dueValue = number
      flags.insert(.dueDay)
    case .instant(let instant):
      let (delay, overflow) = instant.subtractingReportingOverflow(milliseconds)
      guard !overflow, let delay = Int32(exactly: delay) else { return }
      dueValue = delay
      flags.insert(.dueInstant)
    case nil: return
    }
  }
}

extension JournalEntry {
  /// When, by the clock on the wall.
  package var at: Moment {
    Moment(milliseconds: milliseconds, offsetSeconds: Int32(offsetMinutes) * 60)
  }

  /// The first byte of the line in the device's file.
  package var offset: Int { Int(place & 0xFFFF_FFFF_FFFF) }

  /// The index of the device that wrote it.
  package var device: Int { Int(place >> 48) }

  /// The number within the device's journal.
  package var number: Int { Int(counter) }

  /// Whether an undo took it back.
  package var isUndone: Bool { flags.contains(.undone) }

  /// Whether its grade was contested.
  package var isAppealed: Bool { flags.contains(.appealed) }

  /// Whether a hint was shown.
  package var hadHint: Bool { flags.contains(.hint) }

  /// Milliseconds from question to answer.
  package var answerMilliseconds: Int { kind == .review ? Int(amount) : 0 }

  /// What of the time to the answer bears on the memory: that to the first key, where it is known.
  package var answerTime: AnswerTime {
    thinking > 0
      ? AnswerTime(milliseconds: Int(thinking), span: .thinking)
      : AnswerTime(milliseconds: answerMilliseconds)
  }

  /// A digest of the answers that the deck accepted.
  package var answer: AnswerFingerprint? {
    flags.contains(.fingerprint) ? AnswerFingerprint(fingerprint) : nil
  }

  /// The due date that was granted.
  package var due: Due? {
    if flags.contains(.dueDay) { return .day(Day(Int(dueValue))) }
    guard flags.contains(.dueInstant) else { return nil }
    return .instant(milliseconds: milliseconds &+ Int64(dueValue))
  }

  /// The index of its card; nil where it is not about one.
  package var cardIndex: Int? {
    switch kind {
    case .review, .reschedule: Int(subject)
    case .undo, .redo, .appeal, .other: nil
    }
  }

  /// What the undo family points at.
  var target: (device: Int, counter: UInt32) { (Int(subject), amount) }

  /// The grade that counts while no appeal does.
  package var originalGrade: Grade { givenGrade }
}
