package import Text

/// A report as Markdown, for a wiki or an e-mail.
package struct ReportMarkdown {
  let report: Report
  let language: Language
  let psychometrics: Psychometrics

  package init(_ report: Report, in language: Language, psychometrics: Psychometrics = .hidden) {
    self.report = report
    self.language = language
    self.psychometrics = psychometrics
  }

  package var text: String {
    let tables = WordedTables(report, in: language, psychometrics: psychometrics)
    var text = "# \(Self.escaped(ReportPhrases.title(report).text(in: language)))\n\n"
    for line in ReportPhrases.summary(report) { text += line.text(in: language) + "\n\n" }
    text += unread
    text += section(tables.atRisk, note: report.scope.rules.phrase)
    for table in [
      tables.learners, tables.participation, tables.conduct, tables.weeks, tables.forecast,
      tables.load,
      tables.decks,
    ] {
      text += section(table)
    }
    text += section(tables.tags) + section(tables.suspects) + section(tables.items)
    text += section(tables.options)
    if psychometrics == .shown { text += report.reliability.phrase.text(in: language) + "\n\n" }
    return text
  }

  private var unread: String {
    guard !report.unread.isEmpty else { return "" }
    let lines = report.unread.map { "* " + Self.escaped($0.text(in: language)) + "\n" }
    return "## \(TablePhrases.unread.text(in: language))\n\n" + lines.joined() + "\n"
  }

  private func section(_ table: ReportTable, note: Phrase? = nil) -> String {
    guard !table.rows.isEmpty else { return "" }
    let table = table.withoutEmptyColumns()
    var text = "## \(table.caption.text(in: language))\n\n"
    if let note { text += note.text(in: language) + "\n\n" }
    text += line(table.columns.map { $0.title.text(in: language) })
    text += "|" + table.columns.map { $0.content == .numbers ? "--:|" : "---|" }.joined() + "\n"
    for row in table.rows { text += line(row.map(Self.escaped)) }
    return text + "\n"
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// Text that Markdown takes for itself, and HTML for tags, made plain.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.line(text) {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "|", "\\", "`", "*", "_", "[", "]", "#", "!", "~": result += "\\\(character)"
      case let other: result.append(other)
      }
    }
    return result
  }
}
