import Decks
import Spreadsheets
import Text

/// The first sheet of a workbook as a table in tabs.
///
/// A row stands on the line of its number, as far as no value above it has line breaks.
enum SheetText {
  static func source(_ bytes: [UInt8], path: String) throws -> DeckSource {
    let sheet: SheetRows
    do {
      sheet = try SpreadsheetReader(bytes: bytes, path: path).rows()
    } catch { throw Failure(.refused, error.phrase) }
    var output: [UInt8] = []
    var line = 1
    for row in sheet.rows {
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
    return DeckSource(path: path, bytes: output)
  }

  /// Whether a file's name is that of a workbook, which is an archive as packages are.
  static func isWorkbook(_ name: String) -> Bool {
    name.lowercased().hasSuffix(".xlsx") || name.lowercased().hasSuffix(".xlsm")
  }
}
