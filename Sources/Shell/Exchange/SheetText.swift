import Decks
import Spreadsheets
import Text

/// One sheet of a workbook as a table in tabs: the first that has two columns.
///
/// A row stands on the line of its number, as far as no value above it has line breaks.
struct SheetText {
  let source: DeckSource
  /// What is told of the other sheets in which anything stands.
  let notice: Phrase?

  /// Of more sheets only the first ones are looked at.
  private static let mostSheets = 64

  init(_ bytes: [UInt8], path: String) throws {
    let sheets: [Sheet]
    do { sheets = try Self.sheets(bytes, path) } catch { throw Failure(.refused, error.phrase) }
    let place = sheets.firstIndex(where: \.isTable) ?? 0
    let left = sheets.indices.filter { $0 != place && !sheets[$0].isEmpty }.map { sheets[$0].name }
    notice = left.isEmpty ? nil : ExchangePhrases.sheetsLeft(left, read: sheets[place].name)
    source = DeckSource(path: path, bytes: Self.text(of: sheets[place].rows))
  }

  /// A sheet with its rows; none are known of one that cannot be read.
  private struct Sheet {
    let name: String
    let rows: [SheetRows.Row]
    let isEmpty: Bool

    var isTable: Bool { rows.contains { $0.values.count >= 2 } }
  }

  /// The sheets, the one that is shown first before the others.
  private static func sheets(
    _ bytes: [UInt8],
    _ path: String
  ) throws(SpreadsheetError) -> [Sheet] {
    let workbook = try SpreadsheetReader(bytes: bytes, path: path)
    let first = try workbook.rows()
    var sheets = [Sheet(name: first.name, rows: first.rows, isEmpty: first.rows.isEmpty)]
    for name in workbook.sheetNames.prefix(mostSheets) where name != first.name {
      let rows = (try? workbook.rows(ofSheet: name))?.rows
      sheets.append(Sheet(name: name, rows: rows ?? [], isEmpty: rows?.isEmpty ?? false))
    }
    return sheets
  }

  private static func text(of rows: [SheetRows.Row]) -> [UInt8] {
    var output: [UInt8] = []
    var line = 1
    for row in rows {
      while line < row.number {
        output.append(0x0A)
        line += 1
      }
      for (place, value) in row.values.enumerated() {
        if place > 0 { output.append(0x09) }
        SeparatedCell.append(Array(value.utf8), to: &output)
      }
      output.append(0x0A)
      line += 1
    }
    return output
  }

  /// Whether a file's name is that of a workbook, which is an archive as packages are; those that are
  /// not read say so.
  static func isWorkbook(_ name: String) -> Bool {
    [".xlsx", ".xlsm", ".ods", ".numbers"].contains(where: name.lowercased().hasSuffix)
  }

  /// Whether a file begins as an old `.xls` does, or a workbook with a password.
  static func isOldWorkbook(_ start: [UInt8]) -> Bool { start == [0xD0, 0xCF, 0x11, 0xE0] }
}
