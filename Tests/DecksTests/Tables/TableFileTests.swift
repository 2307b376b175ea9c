import Decks
import TestSupport
import Testing
import Text

/// Single values of tables changed, and nothing else.
@Suite struct TableFileTests {
  /// A text table as some program may have written it.
  private struct Written {
    var name: String
    var separator: SeparatedValues.Separator
    var lines: [[String]]
    var bytes: [UInt8]

    init(using random: inout SplitMix64) {
      separator = Bool.random(using: &random) ? .comma : .tab
      name = separator == .comma ? "t.csv" : "t.tsv"
      let mark = separator == .comma ? "," : "\t"
      let end = Bool.random(using: &random) ? "\n" : "\r\n"
      let columns = Int.random(in: 2...5, using: &random)
      let values = [
        "", "", "a", "약속", "時間", "two words", "with \"quotes\"", "a\(mark)b", "line\nbreak", " x ",
      ]
      lines = [(0..<columns).map { "c\($0)" }]
      for row in 0..<Int.random(in: 1...8, using: &random) {
        let rest = (1..<columns).map { _ in values.randomElement(using: &random) ?? "" }
        // A row may end early.
        let kept = Int.random(in: 0...rest.count, using: &random)
        lines.append(["r\(row)"] + (Bool.random(using: &random) ? rest : Array(rest.prefix(kept))))
      }
      func quoted(_ value: String) -> String {
        let isNeeded = value.contains(mark) || value.contains("\n") || value.hasPrefix("\"")
        guard isNeeded || Int.random(in: 0..<5, using: &random) == 0 else { return value }
        return "\"" + value.replacing("\"", with: "\"\"") + "\""
      }
      var text = lines.map { $0.map(quoted).joined(separator: mark) }.joined(separator: end)
      if Bool.random(using: &random) { text += end }
      bytes = (Bool.random(using: &random) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    }

    var rows: TableRows {
      TableRows(
        columns: lines[0],
        keys: lines.dropFirst().map { $0[0] },
        values: Array(lines.dropFirst())
      )
    }

    var file: TableFile? {
      let reference = TableReference(file: name, key: ["c0"])
      return TableFile(
        reference,
        ofDeckAt: "d/deck.md",
        beside: NeighbouringFiles { _, _ in .bytes(bytes) }
      )
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `values change where they should, and no byte elsewhere`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let table = Written(using: &random)
    let file = try #require(table.file)
    #expect(file.path == "d/" + table.name)
    var edits = TableEdits(table.rows)
    for _ in 0..<Int.random(in: 0...2, using: &random) { _ = edits.addColumn(named: "more") }
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let new = ["n", "새 값", "a,b\tc", "\"q\"", "x\ny", ""].randomElement(using: &random) ?? ""
      edits.set(
        new,
        row: Int.random(in: 0..<table.rows.keys.count, using: &random),
        column: Int.random(in: 1..<edits.columns.count, using: &random)
      )
    }
    let bytes = try #require(file.bytes(with: edits))
    let before = SeparatedValues(table.bytes, separator: table.separator).rows
    let after = SeparatedValues(bytes, separator: table.separator).rows
    #expect(after.count == before.count)
    #expect(after[0].map(\.text) == edits.columns)
    for (line, row) in after.enumerated().dropFirst() {
      for (column, value) in row.enumerated() {
        #expect(value.text == edits.value(row: line - 1, column: column))
        let isEdited = edits.cells.keys.contains { ($0.row, $0.column) == (line - 1, column) }
        guard !isEdited, before[line].indices.contains(column) else { continue }
        let old = before[line][column].span
        #expect(bytes[value.span.range].elementsEqual(table.bytes[old.range]))
      }
    }
    #expect(
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) == table.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    )
    #expect(bytes.count { $0 == 0x0D } == table.bytes.count { $0 == 0x0D })
    #expect((bytes.last == 0x0A) == (table.bytes.last == 0x0A))
  }

  @Test func `a row that is longer than the names of the columns keeps new columns away`() throws {
    let bytes = Array("c0,c1\na,b,c\n".utf8)
    let rows = TableRows(columns: ["c0", "c1"], keys: [""], values: [["a", "b", "c"]])
    let file = try #require(
      TableFile(
        TableReference(file: "t.csv", key: ["c0"]),
        ofDeckAt: "deck.md",
        beside: NeighbouringFiles { _, _ in .bytes(bytes) }
      )
    )
    var edits = TableEdits(rows)
    edits.set("x", row: 0, column: 1)
    #expect(file.bytes(with: edits).map { String(decoding: $0, as: UTF8.self) } == "c0,c1\na,x,c\n")
    _ = edits.addColumn(named: "more")
    #expect(file.bytes(with: edits) == nil)
  }
}
