import Classes
import Journal
import Profiles
import Reports
import Scheduling

/// Where what a report says about one learner comes from.
enum ReportSource: Sendable {
  case records(LearnerSource)
  /// Someone on the roster who has handed nothing in.
  case nothing
  /// Someone of a class that nobody is in.
  case invented(InventedClass, learner: Int)

  /// How far it goes: a profile is whole, hand-ins end with the newest.
  var coverage: Coverage {
    switch self {
    case .records(let source): source.handIns.isEmpty ? .whole : Coverage(handedIn: source.manifest)
    case .nothing: .nothing
    case .invented: .whole
    }
  }

  /// Reads or invents everything; `formerly` tells the new names of cards.
  func read(formerly: @escaping Successor) throws(LearnerProblem) -> LearnerReading {
    switch self {
    case .records(let source): return try source.read(formerly: formerly)
    case .nothing: return LearnerReading([])
    case .invented(let school, let learner):
      var events: [Event] = []
      school.live(learner: learner, device: "demo01") { events.append($0) }
      return LearnerReading(events, formerly: formerly)
    }
  }
}

/// One learner of a report: who it is, and where the records are.
struct ReportEntry: Sendable {
  var person: Person
  var source: ReportSource
  /// What tells this learner from every other, for pseudonyms.
  var identity: String
  /// The row of the roster, where there is one.
  var participant: Participant?
}
