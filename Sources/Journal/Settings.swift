package import Scheduling
package import Text

/// A learner's settings: what was set, and the defaults of everything else.
package struct Settings: Hashable, Sendable {
  private var values: [SettingKey: JSONValue] = [:]
  /// Settings of a newer program, kept.
  package private(set) var unknown: [String: JSONValue] = [:]

  /// What the desired retention was chosen for; nil where the learner set a number, or none.
  package private(set) var retentionBasis: RetentionBasis?

  /// The defaults.
  package init() {}

  /// The value of `key`, set or default.
  package subscript(key: SettingKey) -> JSONValue { values[key] ?? key.standard }

  /// Whether `key` was set.
  package func isSet(_ key: SettingKey) -> Bool { values[key] != nil }

  /// Takes over what an event says; null means the default, values that do not fit are ignored.
  package mutating func set(_ name: String, to value: JSONValue) {
    let newValue = value == .null ? nil : value
    if name == RetentionBasis.key { return choose(RetentionBasis(value)) }
    guard let key = SettingKey(rawValue: name) else {
      unknown[name] = newValue
      return
    }
    if let newValue, !key.accepts(newValue) { return }
    values[key] = newValue
    if key == .retention { retentionBasis = nil }
  }

  private mutating func choose(_ basis: RetentionBasis?) {
    guard let basis else { return }
    retentionBasis = basis
    values[.retention] = .real(basis.retention)
  }
}

extension Settings {
  private func word(_ key: SettingKey) -> String { self[key].string ?? "" }
  private func whole(_ key: SettingKey) -> Int { self[key].int ?? 0 }
  private func isOn(_ key: SettingKey) -> Bool { self[key].bool ?? false }
  private func words(_ key: SettingKey) -> [String] { self[key].array?.compactMap(\.string) ?? [] }
  private func steps(_ key: SettingKey) -> LearningSteps {
    LearningSteps(minutes: self[key].array?.compactMap(\.int) ?? [])
  }

  /// The language of the program.
  package var language: Language { Language(rawValue: word(.language)) ?? .english }
  /// What is learnt, as chosen at the first start.
  package var learns: [String] { words(.learns) }
  /// Minutes a day.
  package var minutes: Int { whole(.minutes) }
  /// New cards a study day.
  package var newPerDay: Int { whole(.newPerDay) }
  /// Reviews a study day, at most.
  package var reviewsPerDay: Int { whole(.reviewsPerDay) }
  /// Days a week that the learner aims for.
  package var daysPerWeek: Int { whole(.daysPerWeek) }
  /// The memory model of the schedule.
  package var model: ModelKind { ModelKind(rawValue: word(.model)) ?? .fsrs7 }
  /// Minutes by which a learning card may come early.
  package var learnAheadMinutes: Int { whole(.learnAhead) }
  /// Whether siblings are kept off the same study day.
  package var buriesSiblings: Bool { isOn(.burySiblings) }
  /// Days of the week with less to do.
  package var easyDays: EasyDays {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    var loads: [Weekday: EasyDays.Load] = [:]
    for (weekday, name) in zip(Weekday.allCases, names) where words(.easyDays).contains(name) {
      loads[weekday] = .reduced
    }
    return EasyDays(loads)
  }
  /// The calendar by which study days are counted.
  package var calendar: StudyCalendar { StudyCalendar(rolloverHour: whole(.rollover)) }
  /// Whether words are judged leniently.
  package var isLenient: Bool { word(.spelling) == "lenient" }
  /// Whether hangul is typed in romanization instead of on the two-set keyboard.
  package var typesRomanization: Bool { word(.hangulInput) == "romanization" }
  /// Whether verdicts come first and charts are sentences.
  package var isAccessible: Bool { isOn(.accessible) }
  /// When readings stand above kanji.
  package var furigana: AidUse { AidUse(rawValue: word(.furigana)) ?? .new }
  /// When romanization and the next key of the keyboard are shown.
  package var aids: AidUse { AidUse(rawValue: word(.aids)) ?? .new }
  /// Whether answers are read aloud.
  package var hasVoice: Bool { isOn(.voice) }
  /// Idle minutes before signing out; nil is never.
  package var signOutMinutes: Int? { whole(.signOut) == 0 ? nil : whole(.signOut) }
  /// The time zone in which days are counted from now on; nil is that of the machine.
  package var timeZone: String? { word(.timeZone) == "auto" ? nil : word(.timeZone) }
  /// What the scheduler needs to know.
  package var schedulerOptions: SchedulerOptions {
    SchedulerOptions(
      retention: self[.retention].double ?? 0.9,
      learningSteps: steps(.learningSteps),
      relearningSteps: steps(.relearningSteps),
      maximumInterval: whole(.maximumInterval),
      leechLapses: whole(.leechLapses),
      fuzz: isOn(.fuzz) ? .seeded : .none
    )
  }
}
