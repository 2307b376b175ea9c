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
    let mixed = RefitPhrases.weights(weights, besides: others)
    return takesPace ? RefitPhrases.withPace(mixed) : mixed
  }

  /// Whether the time that answers take counts in any set, or in the correction by the card.
  private var takesPace: Bool {
    guard let mixture = state.scheduler.mixture else { return state.scheduler.takesPace }
    return mixture.members.contains { $0.paceWeight != .none }
  }

  /// How many other sets are mixed with these.
  private var others: Int { (state.scheduler.mixture?.members.count ?? 1) - 1 }

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
