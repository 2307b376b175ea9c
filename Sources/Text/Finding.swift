/// How much a finding matters.
public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Worth knowing.
  case note
  /// Likely a mistake; the text still means something.
  case warning
  /// The text, or a part of it, cannot be used as it is.
  case error

  /// Orders from note to error.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something to tell an author about a text: what, where, how grave, and what to do.
///
/// Findings are collected, never thrown: one run tells all of them.
public struct Finding: Hashable, Sendable {
  /// The rule that found it, in kebab case (`duplicate-id`).
  public var rule: String
  /// How grave it is.
  public var severity: Severity
  /// The file, as it was named to the program.
  public var path: String
  /// Where in the file; of a spreadsheet, row and column.
  public var range: SourceRange
  /// The cell, where the file is a spreadsheet.
  public var cell: CellPlace?
  /// What is wrong and what to do.
  public var message: Phrase

  /// Makes a finding.
  public init(
    rule: String,
    severity: Severity,
    path: String,
    range: SourceRange,
    cell: CellPlace? = nil,
    message: Phrase
  ) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.range = range
    self.cell = cell
    self.message = message
  }
}

extension Finding {
  /// File and place as they are told to people: `deck.md:3:7`, `words.xlsx: Cards!C14`.
  package var place: String {
    let path = VisibleText.line(path)
    if let cell { return "\(path): \(VisibleText.line(cell.description))" }
    return "\(path):\(range.start.line):\(range.start.column)"
  }
}
