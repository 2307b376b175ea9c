import Reports
import Text

/// One's own progress on a screen: the whole in a sentence, the weeks, the decks.
struct ReportScreen {
  let report: Report

  func page(on page: Page) -> Page {
    var page = page
    let tables = WordedTables(report, in: page.language, psychometrics: .hidden)
    for line in tables.summary { page.add(line) }
    for table in [tables.weeks, tables.decks] where !table.rows.isEmpty {
      page.blank()
      page.add(table.caption, .heading)
      write(table.withoutEmptyColumns(), to: &page)
    }
    page.blank()
    page.add(ReportingPhrases.pageHint, .faint)
    return page
  }

  /// A table in columns, or for a reader of lines a sentence a row.
  private func write(_ table: ReportTable, to page: inout Page) {
    let titles = table.columns.map { $0.title.text(in: page.language) }
    guard !page.isAccessible, page.width >= 60 else {
      for row in table.rows.suffix(Self.mostRows) {
        let parts = zip(titles, row).dropFirst().map { "\($0) \($1)" }
        page.add(VisibleText.line("\(row[0]): " + parts.joined(separator: ", ")))
      }
      return
    }
    let columns = zip(titles, table.columns).map { title, column in
      TextTable.Column(title: title, alignment: column.content == .numbers ? .right : .left)
    }
    let rows = table.rows.suffix(Self.mostRows).map { $0.map(VisibleText.line) }
    page.add(TextTable(columns: columns, rows: rows).lines(width: page.width))
  }

  private static let mostRows = 16
}
