import Journal
import Scheduling
import Text

/// Which weights decide a learner's dates.
struct WeightsInUse {
  private let state: ProfileState

  init(_ state: ProfileState) {
    self.state = state
  }

  private var kind: ModelKind { state.scheduler.model.kind }
  private var fitted: FittedWeights? { state.declarations.weights[kind.rawValue] }

  private var isStandard: Bool { state.scheduler.model == .standard(kind) }

  var phrase: Phrase {
    switch state.scheduler.pace {
    case .left: weights
    case .taken: RefitPhrases.withPace(weights)
    }
  }

  private var weights: Phrase {
    guard let fitted, !isStandard, let since = state.declarations.weightsSince[kind.rawValue] else {
      return RefitPhrases.standard(kind: kind.rawValue)
    }
    return RefitPhrases.own(
      kind: kind.rawValue,
      reviews: fitted.sample,
      since: DayPhrases.date(state.calendar.day(of: since))
    )
  }
}
