/// A word list with the corrections of a review sheet.
package struct CorrectedTable: Sendable {
  /// The file's path.
  package let path: String
  /// The bytes before; nil for a spreadsheet, which is not written.
  package let before: [UInt8]?
  /// The bytes with the corrections; nil for a spreadsheet, or where they cannot be written.
  package let after: [UInt8]?
  /// The cells that somebody has to change by hand.
  package let instructions: [TableFile.Instruction]
  private let name: String
  private let deckPath: String
  private let neighbour: NeighbouringFile?

  init(_ table: TableCells.Table, _ edits: TableEdits) {
    path = table.file.path
    before = table.file.bytes
    after = table.file.bytes(with: edits)
    instructions = table.file.instructions(for: edits)
    name = table.deck.table?.file ?? ""
    deckPath = table.deckPath
    neighbour = table.file.neighbour(with: edits)
  }

  /// The files beside decks, with corrected tables in place of those of now.
  package static func neighbours(
    _ tables: [CorrectedTable],
    else file: @escaping (_ name: String, _ deckPath: String) -> NeighbouringFile?
  ) -> NeighbouringFiles {
    NeighbouringFiles { name, deckPath in
      let corrected = tables.first { $0.name == name && $0.deckPath == deckPath }
      return corrected?.neighbour ?? file(name, deckPath)
    }
  }
}
