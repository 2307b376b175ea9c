/// How findings are written.
package enum FindingFormat: String, CaseIterable, Hashable, Sendable {
  /// For people, each with its line and a caret under its place.
  case text
  /// One JSON array, for programs.
  case json
  /// SARIF 2.1.0, for code hosts.
  case sarif
  /// Annotations of GitHub's workflows.
  case github
}

/// Writes findings, for people or for programs.
///
/// SARIF and GitHub's annotations are in English, the others in the language asked for.
package struct FindingPrinter {
  private let format: FindingFormat
  private let language: Language
  private let sourceLine: (_ path: String, _ line: Int) -> String?

  /// Prepares to write; `sourceLine` gives a line of a file, counted from 1.
  package init(
    _ format: FindingFormat,
    in language: Language,
    sourceLine: @escaping (_ path: String, _ line: Int) -> String? = { _, _ in nil }
  ) {
    self.format = format
    self.language = language
    self.sourceLine = sourceLine
  }

  /// The findings as written, with a newline at the end where there is anything to say.
  package func text(of findings: [Finding]) -> String {
    switch format {
    case .text: findings.map(paragraph).joined()
    case .json: JSONValue.array(findings.map(json)).text() + "\n"
    case .sarif: FindingReport.sarif(findings).text() + "\n"
    case .github: findings.map(FindingReport.annotation).joined()
    }
  }

  // MARK: For people

  private func paragraph(_ finding: Finding) -> String {
    let message = VisibleText.line(finding.message.text(in: language))
    let word = finding.severity.phrase.text(in: language)
    let head = "\(finding.place): \(word): \(message) [\(finding.rule)]\n"
    guard finding.cell == nil, let line = sourceLine(finding.path, finding.range.start.line) else {
      return head
    }
    return head + excerpt(of: line, at: finding.range)
  }

  /// The line and a caret under the place, both cut to what a screen holds.
  private func excerpt(of line: String, at range: SourceRange) -> String {
    let cells = line.map { VisibleText.line(String($0)) }
    let first = min(max(0, range.start.column - 1), cells.count)
    let isOneLine = range.end.line == range.start.line
    let last = isOneLine ? min(max(first, range.end.column - 1), cells.count) : cells.count
    let from = first > 60 ? first - 40 : 0
    let to = min(cells.count, from + 100)
    let shown = (from > 0 ? "…" : "") + cells[from..<to].joined() + (to < cells.count ? "…" : "")
    let before = (from > 0 ? 1 : 0) + width(cells[from..<first])
    let marked = max(1, width(cells[first..<max(first, min(last, to))]))
    return "  \(shown)\n  \(String(repeating: " ", count: before))"
      + String(repeating: "^", count: marked) + "\n"
  }

  private func width(_ cells: ArraySlice<String>) -> Int {
    cells.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  // MARK: For programs

  private func json(_ finding: Finding) -> JSONValue {
    let cell = finding.cell.map { JSONValue.Member("cell", .string($0.description)) }
    return .object(
      [
        .init("path", .string(finding.path)),
        .init("line", .integer(finding.range.start.line)),
        .init("column", .integer(finding.range.start.column)),
      ] + (cell.map { [$0] } ?? []) + [
        .init("rule", .string(finding.rule)),
        .init("severity", .string(finding.severity.rawValue)),
        .init("message", .string(finding.message.text(in: language))),
      ]
    )
  }
}

extension Severity {
  /// The word for it.
  package var phrase: Phrase {
    switch self {
    case .note: Phrase(en: "note", ja: "参考", ko: "참고")
    case .warning: Phrase(en: "warning", ja: "警告", ko: "경고")
    case .error: Phrase(en: "error", ja: "エラー", ko: "오류")
    }
  }
}
