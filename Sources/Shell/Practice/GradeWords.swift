import Scheduling
import Text

/// The names of grades.
enum GradeWords {
  static func phrase(_ grade: Grade) -> Phrase {
    switch grade {
    case .again: DrillPhrases.again
    case .hard: DrillPhrases.hard
    case .good: DrillPhrases.good
    case .easy: DrillPhrases.easy
    }
  }
}
