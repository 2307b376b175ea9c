import Decks
import Text

/// What to write into one cell of a spreadsheet, on a line: `words.xlsx: Cards!N14 (also_right_1): “…”`.
struct CellInstructionText {
  private let cell: TableFile.Instruction
  private let path: String

  init(_ cell: TableFile.Instruction, of path: String) {
    self.cell = cell
    self.path = path
  }

  var line: String {
    let change = cell.old.isEmpty ? "“\(cell.new)”" : "“\(cell.old)” → “\(cell.new)”"
    return VisibleText.line("\(path): \(cell.place) (\(cell.column)): \(change)")
  }
}
