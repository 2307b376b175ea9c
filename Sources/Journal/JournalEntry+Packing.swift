import Scheduling

extension JournalEntry {
  /// Two grades and a stage in one byte: what was given in its lowest bits, what counts, the stage.
  struct Standing: Hashable, Sendable {
    private var bits: UInt8 = 0

    var given: Grade {
      get { Grade(twoBits: bits) }
      set { put(newValue.twoBits, at: 0) }
    }

    var grade: Grade {
      get { Grade(twoBits: bits >> 2) }
      set { put(newValue.twoBits, at: 2) }
    }

    var stage: Stage {
      get {
        switch bits >> 4 & 3 {
        case 0: .new
        case 1: .learning
        case 2: .review
        case _: .relearning
        }
      }
      set { put(newValue.rawValue, at: 4) }
    }

    private mutating func put(_ value: UInt8, at place: UInt8) {
      bits = bits & ~(3 << place) | value << place
    }
  }

  /// Verdict, proposed grade and mode in one byte, in three, three and two of its bits.
  struct Judgement: Hashable, Sendable {
    private let bits: UInt8

    init() { bits = 0 }

    init(_ verdict: JournalVerdict, proposed: Grade?, in mode: StudyMode) {
      let proposed = proposed.map { $0.twoBits + 1 } ?? 0
      bits = verdict.rawValue | proposed << 3 | mode.twoBits << 6
    }

    var verdict: JournalVerdict { JournalVerdict(rawValue: bits & 7) ?? .other }

    var proposed: Grade? {
      let value = bits >> 3 & 7
      return value == 0 ? nil : Grade(twoBits: value - 1)
    }

    var mode: StudyMode {
      switch bits >> 6 {
      case 0: .review
      case 1: .learn
      case 2: .practice
      case _: .test
      }
    }
  }
}

extension Grade {
  fileprivate init(twoBits bits: UInt8) {
    self =
      switch bits & 3 {
      case 0: .again
      case 1: .hard
      case 2: .good
      case _: .easy
      }
  }

  fileprivate var twoBits: UInt8 {
    switch self {
    case .again: 0
    case .hard: 1
    case .good: 2
    case .easy: 3
    }
  }
}

extension StudyMode {
  fileprivate var twoBits: UInt8 {
    switch self {
    case .review: 0
    case .learn: 1
    case .practice: 2
    case .test: 3
    }
  }
}
