import Journal
import Scheduling
import Text

/// `koryu optimize` without a file: the learner's own weights, fitted and used where they serve.
struct OptimizeProfileRun {
  private let shell: Shell
  private let learner: Learner
  private let goesBack: Bool
  private let isJSON: Bool

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    learner = try shell.signedIn()
    goesBack = call.has("defaults")
    isJSON = call.has("json")
    for option in ["model", "objective", "score"] where call.has(option) {
      throw UsageError.missingParameter("--log FILE", synopsis: call.command.synopsis)
    }
  }

  func run() throws -> ExitStatus {
    let refitting = Refitting(learner, at: shell.world.now())
    if goesBack {
      try refitting.forget()
      shell.say(RefitPhrases.forgotten)
      return .done
    }
    let start = ContinuousClock().now
    let outcome = try refitting.always()
    let milliseconds = (start.duration(to: .now) / .microseconds(1)).rounded() / 1000
    if isJSON {
      shell.world.terminal.write(json(outcome, milliseconds).text() + "\n")
    } else {
      shell.say(RefitPhrases.outcome(outcome))
      shell.say(WeightsInUse(learner.state).phrase, .faint)
    }
    return .done
  }

  private func json(_ outcome: Refit.Outcome, _ milliseconds: Double) -> JSONValue {
    var json: JSONValue = [
      "v": 1,
      "model": .string(learner.state.scheduler.model.kind.rawValue),
      "weights": .array(learner.state.scheduler.model.weights.map { .real($0) }),
      "pace": .bool(learner.state.scheduler.takesPace),
      "milliseconds": .real(milliseconds),
    ]
    if let mixture = learner.state.scheduler.mixture {
      json["mixture"] = FittedMixture(mixture)?.json ?? .null
    }
    switch outcome {
    case .notDue: json["outcome"] = "not-due"
    case .defaultsServe(let reviews):
      json["outcome"] = "defaults-serve"
      json["reviews"] = .integer(reviews)
    case .unchanged(let reviews):
      json["outcome"] = "unchanged"
      json["reviews"] = .integer(reviews)
    case .fitted(let fit):
      json["outcome"] = "fitted"
      json["reviews"] = .integer(fit.reviews)
      json["gain"] = .real(fit.gain)
    }
    return json
  }
}
