package import Text

/// Something to tell a coordinator about one cell of a spreadsheet: what is wrong and what to do.
///
/// Findings are collected: one run tells all of them.
package struct CellFinding: Hashable, Sendable {
  /// The spreadsheet, as it was named to the program.
  package var path: String
  /// The cell; nil for the spreadsheet as a whole.
  package var cell: CellReference?
  package var severity: Severity
  /// The rule that found it, in kebab case.
  package var rule: String
  package var message: Phrase

  package init(
    path: String,
    cell: CellReference?,
    severity: Severity = .error,
    rule: String,
    message: Phrase
  ) {
    self.path = path
    self.cell = cell
    self.severity = severity
    self.rule = rule
    self.message = message
  }

  /// The place as it is shown: `roster.csv: B7`.
  package var place: String {
    let path = VisibleText.line(path)
    return cell.map { "\(path): \($0)" } ?? path
  }

  /// The finding by row and column, for programs that read findings of decks.
  package var finding: Finding {
    Finding(
      rule: rule,
      severity: severity,
      path: path,
      range: SourceRange(line: cell?.row ?? 1, column: (cell?.column ?? 0) + 1),
      message: message
    )
  }
}
