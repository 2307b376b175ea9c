import Scheduling
import Text

/// `koryu evaluate`: a log in, scores out.
struct EvaluateRun {
  static let models = ["fsrs6", "fsrs7", "default"]
  static let instants = PredictionMixture.Instant.allCases.map(\.rawValue)

  private let shell: Shell
  private let path: String
  /// Nil for the default, a mixture.
  private let kind: ModelKind?
  private let training: LogEvaluation.Training
  private let instant: PredictionMixture.Instant
  private let isJSON: Bool

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    guard let path = call.option("log") else {
      throw UsageError.missingParameter("--log FILE", synopsis: call.command.synopsis)
    }
    self.path = path
    kind = call.option("model").flatMap(ModelKind.init(rawValue:))
    training = call.option("training").flatMap(LogEvaluation.Training.init(rawValue:)) ?? .split
    instant = call.option("at").flatMap(PredictionMixture.Instant.init(rawValue:)) ?? .day
    isJSON = call.has("json")
  }

  func run() throws -> ExitStatus {
    let log = try OptimizeLog.read(path, for: shell).log
    let evaluation = LogEvaluation(log)
    let standard = MemoryModel.standard(kind ?? .fsrs7)
    switch training {
    case .none:
      write(evaluation.predictions(by: standard), tests: evaluation.testPredictions(by: standard))
    case .split, .daily:
      let strengths = kind == nil ? PredictionMixture.strengths : [1]
      var members = strengths.map { fitted(log, evaluation, standard, strength: $0) }
      // The mixture guards a fit by the defaults.
      if kind == nil { members.append(evaluation.testPredictions(by: standard)) }
      write(PredictionMixture(at: instant).mixed(members), tests: nil)
    }
    return .done
  }

  private func fitted(
    _ log: ReviewLog,
    _ evaluation: LogEvaluation,
    _ standard: MemoryModel,
    strength: Double
  ) -> [ScoredPrediction] {
    let optimizer = Optimizer(strength: strength, parallelism: .threads)
    return evaluation.predictions(training: training, standard: standard) { count, last in
      let fit = optimizer.fit(standard.kind, log, first: count, from: last?.weights)
      return (try? MemoryModel(standard.kind, weights: fit.weights)) ?? standard
    }
  }

  private func write(_ predictions: [ScoredPrediction], tests: [ScoredPrediction]?) {
    guard let score = PredictionScore(predictions) else {
      shell.world.terminal.write(isJSON ? "{\"v\":1,\"n\":0}\n" : "n 0\n")
      return
    }
    guard isJSON else {
      let auc = score.auc.map(rounded) ?? "–"
      shell.world.terminal.write(
        "n \(score.count)\nlog loss \(rounded(score.logLoss))\n"
          + "RMSE (bins) \(rounded(score.rmseBins))\nAUC \(auc)\n"
      )
      return
    }
    var json = self.json(score)
    json["v"] = 1
    if let tests = tests.flatMap(PredictionScore.init) { json["tests"] = self.json(tests) }
    shell.world.terminal.write(json.text() + "\n")
  }

  private func json(_ score: PredictionScore) -> JSONValue {
    [
      "n": .integer(score.count),
      "logLoss": .real(score.logLoss),
      "rmseBins": .real(score.rmseBins),
      "auc": score.auc.map { .real($0) } ?? .null,
    ]
  }

  private func rounded(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
