import Decks
import Journal
import Profiles
import Scheduling
import Study
import Text

/// `koryu evaluate`: a log or a learner in, scores out.
struct EvaluateRun {
  /// What predicts.
  enum Predictor: String, CaseIterable {
    case fsrs6, fsrs7
    case mixture = "default"
    /// The weights that decide a learner's dates.
    case schedule

    /// Nil for the mixture.
    var kind: ModelKind? {
      switch self {
      case .fsrs6: .fsrs6
      case .fsrs7, .schedule: .fsrs7
      case .mixture: nil
      }
    }
  }

  static let models = Predictor.allCases.map(\.rawValue)
  static let instants = PredictionMixture.Instant.allCases.map(\.rawValue)

  private let shell: Shell
  /// The log file; nil for a learner's journals.
  private let path: String?
  private let profile: String?
  private let predictor: Predictor
  private let training: LogEvaluation.Training
  /// Whether only the tests are scored, which other ways of training are scored on.
  private let onlyTests: Bool
  private let instant: PredictionMixture.Instant
  private let isJSON: Bool
  /// What the predictions are compared with; nil for nothing.
  private let other: Predictor?

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    path = call.option("log")
    profile = call.value(0)
    if let profile, path != nil {
      throw UsageError.tooManyValues(profile, synopsis: call.command.synopsis)
    }
    predictor = call.option("model").flatMap(Predictor.init(rawValue:)) ?? .mixture
    training = call.option("training").flatMap(LogEvaluation.Training.init(rawValue:)) ?? .split
    instant = call.option("at").flatMap(PredictionMixture.Instant.init(rawValue:)) ?? .day
    onlyTests = call.has("tests")
    isJSON = call.has("json")
    other = call.option("against").flatMap(Predictor.init(rawValue:))
  }

  func run() throws -> ExitStatus {
    let log = try log()
    let evaluation = LogEvaluation(log)
    let predictions = predictions(log, evaluation, by: predictor)
    let difference = other.map { other in
      DayBlocks(predictions, against: self.predictions(log, evaluation, by: other))
    }
    write(predictions, difference)
    return .done
  }

  private func predictions(
    _ log: ReviewLog,
    _ evaluation: LogEvaluation,
    by predictor: Predictor
  ) -> [ScoredPrediction] {
    let kind = predictor.kind
    let standard = MemoryModel.standard(kind ?? .fsrs7)
    switch training {
    case .none where onlyTests: return evaluation.testPredictions(by: standard)
    case .none: return evaluation.predictions(by: standard)
    case .split where predictor == .schedule, .daily where predictor == .schedule:
      return evaluation.schedulePredictions(
        training: training,
        kind: standard.kind,
        parallelism: .threads
      )
    case .split, .daily:
      guard kind == nil else { return fitted(log, evaluation, standard) }
      return DefaultPredictor(log, evaluation, parallelism: .threads)
        .predictions(training: training, at: instant)
    }
  }

  private func log() throws -> ReviewLog {
    if let path { return try OptimizeLog.read(path, for: shell).log }
    let location = try profile.map { try shell.profile(called: $0) } ?? shell.chosenProfile()
    let library = try shell.decks().catalogue.library
    let reading = try ProfileReading(location, formerly: { library.successor(of: $0) })
    return reading.state.reviewLog
  }

  private func fitted(
    _ log: ReviewLog,
    _ evaluation: LogEvaluation,
    _ standard: MemoryModel
  ) -> [ScoredPrediction] {
    let optimizer = Optimizer(parallelism: .threads)
    return evaluation.predictions(training: training, standard: standard) { count, last in
      let fit = optimizer.fit(standard.kind, log, first: count, from: last?.weights)
      return (try? MemoryModel(standard.kind, weights: fit.weights)) ?? standard
    }
  }

  private func write(_ predictions: [ScoredPrediction], _ difference: DayBlocks?) {
    guard let score = PredictionScore(predictions) else {
      if isJSON { return write([:], count: 0) }
      return shell.say(EvaluationPhrases.nothing)
    }
    guard isJSON else {
      let screen = CalibrationScreen(score: score, calibration: Calibration(predictions))
      var page = screen.page(on: shell.page())
      if let difference, let bounds = difference.interval(), let other {
        page.add(EvaluationPhrases.difference(difference.difference, bounds, to: other.rawValue))
      }
      return shell.show(page)
    }
    write(
      [
        "logLoss": .real(score.logLoss),
        "rmseBins": .real(score.rmseBins),
        "auc": score.auc.map { .real($0) } ?? .null,
      ],
      count: score.count
    )
  }

  private func write(_ scores: JSONValue, count: Int) {
    var json: JSONValue = ["n": .integer(count)]
    for name in ["logLoss", "rmseBins", "auc"] { json[name] = scores[name] ?? .null }
    shell.world.terminal.write(json.text() + "\n")
  }
}
