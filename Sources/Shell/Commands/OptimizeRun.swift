import Scheduling
import Text

/// `koryu optimize`: a log in, weights out.
struct OptimizeRun {
  static let models: [ModelKind] = [.fsrs6, .fsrs7]

  private let shell: Shell
  private let path: String
  private let kind: ModelKind
  private let objective: TrainingObjective
  private let scored: [Double]?
  private let isJSON: Bool

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    guard let path = call.option("log") else {
      throw UsageError.missingParameter("--log FILE", synopsis: call.command.synopsis)
    }
    self.path = path
    kind = call.option("model").flatMap(ModelKind.init(rawValue:)) ?? .fsrs6
    objective = call.option("objective").flatMap(TrainingObjective.init(rawValue:)) ?? .ours
    scored = try call.option("score").map { try ScheduleFilter.weights($0, place: "--score") }
    isJSON = call.has("json")
  }

  func run() throws -> ExitStatus {
    let file = try OptimizeLog.read(path, for: shell)
    let optimizer = Optimizer(objective, parallelism: .threads)
    if let scored {
      let model: MemoryModel
      do {
        model = try MemoryModel(kind, weights: scored)
      } catch {
        throw Failure(.usage, error.phrase)
      }
      let value = optimizer.objective(file.log, of: model)
      let json: JSONValue = ["v": 1, "objective": value.map { .real($0) } ?? .null]
      shell.world.terminal.write(json.text() + "\n")
      return .done
    }
    var result: WeightFit?
    let time = ContinuousClock().measure { result = optimizer.fit(kind, file.log) }
    guard let fit = result else { return .done }
    let milliseconds = (time / .microseconds(1)).rounded() / 1000
    let text = isJSON ? json(fit, milliseconds, file).text() : words(fit, milliseconds)
    shell.world.terminal.write(text + "\n")
    return .done
  }

  private func json(_ fit: WeightFit, _ milliseconds: Double, _ file: OptimizeLog) -> JSONValue {
    [
      "v": 1,
      "weights": .array(fit.weights.map { .real($0) }),
      "objective": .real(fit.objective),
      "reviews": .integer(fit.reviews),
      "milliseconds": .real(milliseconds),
      "passes": .integer(fit.passes),
      "outcome": .string(fit.outcome.name),
      "leftOut": file.leftOutJSON,
    ]
  }

  private func words(_ fit: WeightFit, _ milliseconds: Double) -> String {
    let weights = fit.weights.map { "\(($0 * 10_000).rounded() / 10_000)" }
    return fit.outcome.phrase(fit.reviews).text(in: shell.language) + "\n"
      + weights.joined(separator: ", ") + "\n"
      + "\(milliseconds) ms"
  }
}

extension WeightFit.Outcome {
  /// What a program calls it.
  var name: String {
    switch self {
    case .fitted: "fitted"
    case .firstStabilities: "first-stabilities"
    case .tamed: "tamed"
    case .defaults(.fewReviews): "defaults-few-reviews"
    case .defaults(.noWeights): "defaults-no-weights"
    case .defaults(.notFinite): "defaults-not-finite"
    }
  }

  /// How far a log of so many reviews could be trusted.
  func phrase(_ reviews: Int) -> Phrase {
    switch self {
    case .fitted:
      Phrase(
        en: "Fitted to \(reviews) reviews.",
        ja: "\(reviews)件の復習に合わせました。",
        ko: "복습 \(reviews)건에 맞췄어요."
      )
    case .firstStabilities:
      Phrase(
        en: "Only the first four weights are fitted: \(reviews) reviews say little of the rest.",
        ja: "最初の四つの重みだけを合わせました。残りを決めるには\(reviews)件では足りません。",
        ko: "처음 네 가중치만 맞췄어요. 나머지를 정하기에는 \(reviews)건이 적어요."
      )
    case .tamed:
      Phrase(
        en:
          "The fit to \(reviews) reviews led to wild intervals, so it is drawn back to the defaults.",
        ja: "\(reviews)件に合わせると間隔が極端になるため、標準の重みに近づけました。",
        ko: "\(reviews)건에 맞추면 간격이 지나쳐서 기본 가중치 쪽으로 당겼어요."
      )
    case .defaults(.fewReviews(_, let needed)):
      Phrase(
        en: "Only \(reviews) reviews on later days; \(needed) are needed. These are the defaults.",
        ja: "後日の復習が\(reviews)件しかありません（\(needed)件必要です）。標準の重みのままです。",
        ko: "다음 날 이후의 복습이 \(reviews)건뿐이에요(\(needed)건 필요). 기본 가중치 그대로예요."
      )
    case .defaults(.noWeights):
      Phrase(
        en: "This model has no weights to fit.",
        ja: "このモデルには合わせる重みがありません。",
        ko: "이 모델에는 맞출 가중치가 없어요."
      )
    case .defaults(.notFinite):
      Phrase(
        en: "The computation came to no result. These are the defaults.",
        ja: "計算で値が求まりませんでした。標準の重みのままです。",
        ko: "계산 결과가 나오지 않았어요. 기본 가중치 그대로예요."
      )
    }
  }
}
