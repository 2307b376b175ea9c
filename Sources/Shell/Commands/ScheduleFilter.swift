import Scheduling
import Text

/// `koryu schedule`: histories in, one a line; memory and interval out.
struct ScheduleFilter {
  private let shell: Shell
  private let model: MemoryModel
  private let retention: Double

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    let kind = call.option("model").flatMap(ModelKind.init(rawValue:)) ?? .fsrs7
    let weights = try Self.weights(call.option("weights") ?? "", place: "--weights")
    do {
      model = try MemoryModel(kind, weights: weights)
    } catch {
      throw Failure(.usage, error.phrase)
    }
    retention = call.option("retention").flatMap { Double($0) } ?? 0.9
    guard retention > 0, retention < 1 else {
      throw UsageError.badValue("\(retention)", place: "--retention", expected: "0.9")
    }
  }

  /// Weights by commas.
  static func weights(_ text: String, place: String) throws -> [Double] {
    try text.split(separator: ",").map { part in
      let text = String(part).trimmingSpaces()
      guard let weight = Double(text) else {
        throw UsageError.badValue(text, place: place, expected: "0.4,1.2,…")
      }
      return weight
    }
  }

  /// Answers every good line; a bad one is named on standard error.
  func run() -> ExitStatus {
    var status = ExitStatus.done
    var line = 0
    var output = ""
    while let bytes = shell.world.nextInputLine() {
      line += 1
      guard bytes.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      do {
        output += json(try outcome(bytes)).text() + "\n"
      } catch {
        let phrase = DeveloperPhrases.badLine(line: line, error.phrase)
        shell.warn(phrase)
        status = .refused
      }
      if output.utf8.count > 1 << 16 {
        shell.world.terminal.write(output)
        output = ""
      }
    }
    shell.world.terminal.write(output)
    return status
  }

  /// What is wrong with a line.
  private enum BadLine: Error {
    case shape
    case model(ModelError)

    var phrase: Phrase? {
      switch self {
      case .shape: nil
      case .model(let error): error.phrase
      }
    }
  }

  private func history(_ bytes: [UInt8]) throws(BadLine) -> ReviewHistory {
    guard let value = try? JSONValue(parsing: bytes),
      let ratings = value["ratings"]?.array, let days = value["days"]?.array
    else { throw .shape }
    let grades = ratings.compactMap { $0.int.flatMap { Grade(rawValue: $0) } }
    let numbers = days.compactMap(\.double)
    guard grades.count == ratings.count, numbers.count == days.count else { throw .shape }
    do {
      return try ReviewHistory(grades: grades, days: numbers)
    } catch {
      throw .model(error)
    }
  }

  private func outcome(_ bytes: [UInt8]) throws(BadLine) -> HistoryOutcome {
    let history = try history(bytes)
    do {
      return try model.outcome(of: history, retention: retention)
    } catch {
      throw .model(error)
    }
  }

  private func json(_ outcome: HistoryOutcome) -> JSONValue {
    let state = outcome.state
    switch model.kind {
    case .sm2:
      return ["interval": .real(outcome.interval), "ease": .real(state.difficulty)]
    case .fsrs6:
      return [
        "stability": .real(state.stability), "difficulty": .real(state.difficulty),
        "retrievability": .real(outcome.retrievability), "interval": .real(outcome.interval),
      ]
    case .fsrs7:
      return [
        "stability": .real(state.stability), "difficulty": .real(state.difficulty),
        "retrievability": .real(outcome.retrievability), "interval": .real(outcome.interval),
        "fast": .real(state.fast),
      ]
    }
  }
}
