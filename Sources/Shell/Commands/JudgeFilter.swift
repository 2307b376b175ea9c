import Answers
import Text

/// `koryu judge`: one answer, or a batch of them, judged as the drill would.
struct JudgeFilter {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    call.has("batch") ? batch() : try one()
  }

  private func one() throws -> ExitStatus {
    guard let typed = call.value(0) else {
      throw UsageError.missingParameter("TYPED", synopsis: call.command.synopsis)
    }
    do {
      let query = try JudgeQuery(
        language: call.option("language") ?? shell.language.rawValue,
        kind: call.option("kind") ?? AnswerKind.text.rawValue,
        expect: call.option("expect") ?? "",
        reject: call.options["reject"] ?? [],
        others: call.option("others") ?? "",
        related: call.option("related") ?? "",
        typed: typed
      )
      shell.world.terminal.write(json(JudgeRecord(query.verdict(), in: shell.language)) + "\n")
      return .done
    } catch {
      throw Failure(.usage, error.phrase)
    }
  }

  /// Judges line by line; a bad line is named on standard error, the others are still answered.
  private func batch() -> ExitStatus {
    var status = ExitStatus.done
    var line = 0
    var output = ""
    while let bytes = shell.world.nextInputLine() {
      line += 1
      do {
        let query = try JudgeQuery(line: String(decoding: bytes, as: UTF8.self))
        output += json(JudgeRecord(query.verdict(), in: shell.language)) + "\n"
      } catch {
        let phrase = DeveloperPhrases.badLine(line: line, error.phrase)
        shell.warn(phrase)
        status = .refused
      }
      if output.utf8.count > 1 << 16 {
        shell.world.terminal.write(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    shell.world.terminal.write(output)
    return status
  }

  private func json(_ record: JudgeRecord) -> String {
    let value: JSONValue = [
      "verdict": .string(record.verdict), "understood": .string(record.understood),
      "preferred": .string(record.preferred),
      "difference": record.difference.map { .string($0) } ?? .null,
      "grade": record.grade.map { .string($0) } ?? .null,
    ]
    return value.text()
  }
}
