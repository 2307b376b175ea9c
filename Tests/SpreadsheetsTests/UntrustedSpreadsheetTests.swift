import Archives
import Spreadsheets
import TestSupport
import Testing
import Text

/// A spreadsheet from a stranger is read within bounds or refused; nothing crashes.
struct UntrustedSpreadsheetTests {
  private static let one = #"<row r="1"><c r="A1"><v>1</v></c></row>"#

  @Test func `no entity is expanded and nothing is fetched`() throws {
    for type in [
      #"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>"#,
      #"<!DOCTYPE x SYSTEM "file:///etc/passwd">"#,
      #"<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>"#,
    ] {
      let sheet =
        type
        + #"<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>"#
      let bytes = try Workbooks.bytes(rows: "", changing: ["xl/worksheets/sheet1.xml": sheet])
      #expect(
        throws: SpreadsheetError.damaged(path: "words.xlsx", part: "xl/worksheets/sheet1.xml")
      ) { try Workbooks.rows(bytes) }
    }
  }

  @Test func `deep nesting, broken XML and missing parts are refused`() throws {
    let deep = String(repeating: "<a>", count: 5000)
    for text in [deep + deep.replacing("<", with: "</"), "<worksheet><row>", "", "\u{0}", "plain"] {
      for part in ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"] {
        let bytes = try Workbooks.bytes(rows: Self.one, changing: [part: text])
        #expect(throws: SpreadsheetError.self) { try Workbooks.rows(bytes) }
      }
    }
  }

  @Test func `what is no workbook is told apart`() throws {
    let bytes = try ArchiveWriter(path: "a.zip").bytes()
    #expect(throws: SpreadsheetError.notAWorkbook(path: "words.xlsx")) {
      try Workbooks.rows(bytes)
    }
    #expect(throws: SpreadsheetError.oldOrEncrypted(path: "words.xlsx")) {
      try Workbooks.rows([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
    #expect(throws: SpreadsheetError.archive(.notAnArchive(path: "words.xlsx"))) {
      try Workbooks.rows(Array("a,b\n".utf8))
    }
  }

  @Test func `a value far to the right, and too many places, are refused`() throws {
    let far = #"<row r="1"><c r="XFD1"><v>1</v></c></row>"#
    let place = CellPlace(sheet: "Cards", row: 1, column: 16_384)
    #expect(throws: SpreadsheetError.tooWide(path: "words.xlsx", place)) {
      try Workbooks.rows(Workbooks.bytes(rows: far))
    }
    var limits = SpreadsheetLimits()
    limits.cells = 10
    let wide = (1...3).map { #"<row r="\#($0)"><c r="D\#($0)"><v>1</v></c></row>"# }.joined()
    #expect(throws: SpreadsheetError.tooLarge(path: "words.xlsx", sheet: "Cards")) {
      let bytes = try Workbooks.bytes(rows: wide)
      _ = try SpreadsheetReader(bytes: bytes, path: "words.xlsx", limits: limits).rows()
    }
  }

  @Test func `merged cells without end are filled only as far as there is room`() throws {
    let merges = (1...2000).map { _ in #"<mergeCell ref="A1:XFD1048576"/>"# }.joined()
    let rows = (1...3000).map { #"<row r="\#($0)"><c r="A\#($0)"><v>1</v></c></row>"# }.joined()
    let bytes = try Workbooks.bytes(rows: rows, after: "<mergeCells>\(merges)</mergeCells>")
    #expect(try Workbooks.rows(bytes).rows.count == 3000)
  }

  @Test func `strange references, indices and styles are no reason to crash`() throws {
    let cells = #"""
      <row r="-4"><c r="1A"><v>1</v></c><c r="AAAAAAAAAAAAAAAA1"><v>2</v></c><c r="A99999999999999999999"><v>3</v></c></row>
      <row r="99999999999999999999999"><c r="" t="s"><v>99</v></c><c t="s"><v>-1</v></c><c s="77"><v>4</v></c></row>
      <c r="B9"><v>5</v></c><v>6</v><row r="1"><c r="A1"><v>7</v></c></row>
      """#
    #expect(try Workbooks.rows(Workbooks.bytes(rows: cells)).rows.isEmpty == false)
  }

  @Test(arguments: UInt64(1)...6)
  func `a workbook with changed bytes is read or refused`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = try Workbooks.bytes(rows: Self.one)
    for _ in 0..<200 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      _ = try? Workbooks.rows(bytes)
      _ = try? Workbooks.rows(Array(whole.prefix(Int.random(in: 0..<whole.count, using: &random))))
    }
  }
}
