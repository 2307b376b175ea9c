import Profiles
import Scheduling
import SystemPackage
import Text

extension OptimizeLog {
  /// Reads the file at `path` piece by piece, and tells on standard error what was left out.
  static func read(_ path: String, for shell: Shell) throws -> OptimizeLog {
    var reader = OptimizeLog(path: path)
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      try file.closeAfter {
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while true {
          let count = try unsafe piece.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
          guard count > 0 else { return }
          reader.read(count == piece.count ? piece : Array(piece[..<count]))
        }
      }
    } catch let error as Errno {
      throw Failure(.inputOutput, ErrorPhrases.unreadable(path: path, cause: error.description))
    }
    reader.finish()
    let printer = FindingPrinter(.text, in: shell.language)
    shell.world.terminal.writeError(printer.text(of: reader.findings))
    if let summary = reader.leftOutSummary {
      shell.warn(summary)
    }
    if let missing = reader.missingColumns {
      throw Failure(.refused, missingColumns(missing, in: path))
    }
    return reader
  }

  /// What was left out, counted, for a person; nil where nothing was.
  private var leftOutSummary: Phrase? {
    let total = leftOut.values.reduce(0, +)
    guard total > 0 else { return nil }
    let reasons = LogLineProblem.allCases.compactMap { problem in
      leftOut[problem].map { "\(problem.rawValue) \($0)" }
    }
    let list = reasons.joined(separator: ", ")
    return Phrase(
      en:
        "\(log.count) reviews were read, \(total) \(total == 1 ? "line" : "lines") left out: \(list).",
      ja: "復習\(log.count)件を読み込み、\(total)行を除きました：\(list)",
      ko: "복습 \(log.count)건을 읽고 \(total)줄을 뺐어요: \(list)"
    )
  }

  /// What was left out, for a program.
  var leftOutJSON: JSONValue {
    .object(
      LogLineProblem.allCases.compactMap { problem in
        leftOut[problem].map { JSONValue.Member(problem.rawValue, .integer($0)) }
      }
    )
  }

  private static func missingColumns(_ names: [String], in path: String) -> Phrase {
    let list = names.joined(separator: ", ")
    let path = VisibleText.line(path)
    return Phrase(
      en: "The first line of \(path) does not name the columns \(list). Add them and run it again.",
      ja: "\(path) の1行目に列名がありません：\(list)。列を加えて、もう一度実行してください。",
      ko: "\(path)의 첫 줄에 이런 열 이름이 없어요: \(list). 열을 더하고 다시 실행해 주세요."
    )
  }
}
