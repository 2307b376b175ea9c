package import Text

/// One setting of a profile, by the name that `settings` shows and journals hold.
package enum SettingKey: String, CaseIterable, Hashable, Sendable {
  case language
  case learns
  case minutes
  case newPerDay = "new-per-day"
  case reviewsPerDay = "reviews-per-day"
  case daysPerWeek = "days-per-week"
  case retention
  case model
  case learningSteps = "learning-steps"
  case relearningSteps = "relearning-steps"
  case learnAhead = "learn-ahead"
  case leechLapses = "leech-lapses"
  case maximumInterval = "maximum-interval"
  case fuzz
  case burySiblings = "bury-siblings"
  case easyDays = "easy-days"
  case rollover
  case spelling
  case hangulInput = "hangul-input"
  case furigana
  case aids
  case voice
  case colour
  case ambiguousWidth = "ambiguous-width"
  case accessible
  case signOut = "sign-out"
  case timeZone = "time-zone"
}

/// When help beside a card is shown.
package enum AidUse: String, CaseIterable, Hashable, Sendable {
  case always
  /// While the card is new to the memory.
  case new
  case never
}

/// What a setting may be.
package enum SettingType: Hashable, Sendable {
  /// On or off.
  case toggle
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// A number in a range.
  case real(ClosedRange<Double>)
  /// One of some words.
  case choice([String])
  /// Any of some words, each at most once.
  case choices([String])
  /// Minutes, one or more steps in order, `1 10`.
  case steps
  /// The name of a time zone, such as `Asia/Seoul`, or `auto`.
  case zone
}

extension SettingKey {
  /// What the setting may be.
  package var type: SettingType {
    switch self {
    case .language: .choice(["en", "ja", "ko"])
    case .learns: .choices(["japanese", "korean", "history", "culture", "diplomacy"])
    case .minutes: .whole(1...600)
    case .newPerDay: .whole(0...9999)
    case .reviewsPerDay: .whole(0...9999)
    case .daysPerWeek: .whole(1...7)
    case .retention: .real(0.7...0.99)
    case .model: .choice(["fsrs6", "fsrs7"])
    case .learningSteps, .relearningSteps: .steps
    case .learnAhead: .whole(0...1440)
    case .leechLapses: .whole(1...99)
    case .maximumInterval: .whole(1...36_500)
    case .fuzz, .burySiblings, .voice, .accessible: .toggle
    case .easyDays: .choices(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    case .rollover: .whole(0...23)
    case .spelling: .choice(["strict", "lenient"])
    case .hangulInput: .choice(["two-set", "romanization"])
    case .furigana, .aids: .choice(AidUse.allCases.map(\.rawValue))
    case .colour: .choice(["auto", "always", "never"])
    case .ambiguousWidth: .choice(["narrow", "wide"])
    case .signOut: .whole(0...1440)
    case .timeZone: .zone
    }
  }

  /// The value where nothing is set.
  package var standard: JSONValue {
    switch self {
    case .language: "en"
    case .learns, .easyDays: []
    case .minutes, .newPerDay: 10
    case .reviewsPerDay: 200
    case .daysPerWeek: 5
    case .retention: .real(0.9)
    case .model: "fsrs7"
    case .learningSteps: [1, 10]
    case .relearningSteps: [10]
    case .learnAhead: 20
    case .leechLapses: 8
    case .maximumInterval: 36_500
    case .fuzz, .burySiblings: true
    case .voice, .accessible: false
    case .rollover: 4
    case .spelling: "strict"
    case .hangulInput: "two-set"
    case .furigana, .aids: .string(AidUse.new.rawValue)
    case .colour: "auto"
    case .ambiguousWidth: "narrow"
    case .signOut: 0
    case .timeZone: "auto"
    }
  }

  /// Whether a change moves schedules, so that the journal is replayed.
  var changesReplay: Bool {
    switch self {
    case .retention, .model, .learningSteps, .relearningSteps, .leechLapses, .maximumInterval,
      .fuzz, .rollover:
      true
    case .language, .learns, .minutes, .newPerDay, .reviewsPerDay, .daysPerWeek, .learnAhead,
      .burySiblings, .easyDays, .spelling, .hangulInput, .furigana, .aids, .voice, .colour,
      .ambiguousWidth, .accessible, .signOut, .timeZone:
      false
    }
  }
}
