import Archives
import Spreadsheets
import TestSupport
import Testing
import Text

/// What somebody sees in a cell is what is read.
struct SpreadsheetReaderTests {
  /// Number formats by cell format: 0 plain, 1 percent, 2 a day, 3 month and year, 4 a time of
  /// its own, 5 a Japanese era, 6 a number with units in quotes, 7 a day and time, 8 a year.
  private static let styles = #"""
    <numFmts><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="0.0&quot;dollars a year&quot;"/><numFmt numFmtId="166" formatCode="yyyy"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="167"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="166"/></cellXfs>
    """#

  @Test(arguments: [
    ("1965", 0, "1965"), ("49.5", 0, "49.5"), ("1.1000000000000001", 0, "1.1"),
    ("0.30000000000000004", 0, "0.30000000000000004"), ("1E-3", 0, "0.001"),
    ("1.5E+20", 0, "150000000000000000000"),
    ("-2", 0, "-2"), ("-0", 0, "0"), ("0.495", 1, "49.5%"), ("7.0000000000000007E-2", 1, "7%"),
    ("1", 1, "100%"),
    ("23915", 2, "1965-06-22"), ("1", 2, "1900-01-01"), ("59", 2, "1900-02-28"),
    ("61", 2, "1900-03-01"),
    ("23915", 3, "1965-06"), ("0.5", 4, "12:00"), ("1.5", 4, "36:00"), ("23915", 5, "1965-06-22"),
    ("12.5", 6, "12.5"), ("45658.5", 7, "2025-01-01T12:00"), ("45658", 7, "2025-01-01"),
    ("23915", 8, "1965"), ("-5", 2, "-5"), ("1e400", 2, "1e400"), ("nan", 0, "nan"),
  ])
  func `numbers are read as typed`(raw: String, style: Int, typed: String) throws {
    let cells = #"<row r="1"><c r="A1" s="\#(style)"><v>\#(raw)</v></c></row>"#
    let rows = try Workbooks.rows(Workbooks.bytes(rows: cells, styles: Self.styles))
    #expect(rows.rows.first?.values == [typed])
  }

  @Test func `a workbook that counts from 1904 has its own dates`() throws {
    let bytes = try Workbooks.bytes(
      rows: #"<row r="1"><c r="A1" s="2"><v>22453</v></c></row>"#,
      styles: Self.styles,
      properties: #"<workbookPr date1904="1"/>"#
    )
    #expect(try Workbooks.rows(bytes).rows.first?.values == ["1965-06-22"])
  }

  @Test func `strings are joined from their runs, without phonetic guides`() throws {
    let bytes = try Workbooks.bytes(
      rows: #"""
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>약</t></r><r><t>속</t></r></is></c><c r="D1" t="str"><f>A1</f><v>x &amp; y</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="d"><v>1965-06-22</v></c></row>
        """#,
      strings: #"""
        <si><t>時間</t><rPh sb="0" eb="2"><t>ジカン</t></rPh><phoneticPr fontId="1"/></si><si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>_x005F_text_x000A__xZZ_</t></r></si>
        """#
    )
    let values = try Workbooks.rows(bytes).rows.first?.values
    #expect(values == ["時間", "rich _text\n_xZZ_", "약속", "x & y", "TRUE", "1965-06-22"])
  }

  @Test func `empty cells keep their places, and rows their numbers`() throws {
    let bytes = try Workbooks.bytes(
      rows: #"""
        <row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="A3" s="0"/></row><row><c t="inlineStr"><is><t>x</t></is></c></row>
        """#
    )
    let rows = try Workbooks.rows(bytes)
    #expect(
      rows.rows == [.init(number: 2, values: ["", "1", "2"]), .init(number: 4, values: ["x"])]
    )
  }

  @Test func `a merged cell's value stands in each place`() throws {
    let bytes = try Workbooks.bytes(
      rows: #"""
        <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><v>6</v></c></row><row r="3"><c r="B3"><v>7</v></c></row>
        """#,
      after: #"<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B3:D9"/></mergeCells>"#
    )
    let values = try Workbooks.rows(bytes).rows.map(\.values)
    #expect(values == [["1", "5"], ["1", "6"], ["", "7", "7", "7"]])
  }

  @Test func `the first sheet in sight is read, or the one that is named`() throws {
    let bytes = try Workbooks.bytes(rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)
    #expect(try Workbooks.rows(bytes).name == "Cards")
    #expect(
      try Workbooks.rows(bytes, sheet: "hidden").rows == [.init(number: 3, values: ["", "7"])]
    )
    #expect(
      throws: SpreadsheetError.sheetMissing(
        path: "words.xlsx",
        sheet: "Words",
        sheets: ["Hidden", "Cards"]
      )
    ) { try Workbooks.rows(bytes, sheet: "Words") }
  }

  @Test func `a cell without a value says why`() throws {
    let long = String(repeating: "가", count: 30_000)
    let bytes = try Workbooks.bytes(
      rows: #"""
        <row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="inlineStr"><is><t>\#(long)</t></is></c><c r="D1"><v>1</v></c></row>
        """#
    )
    let rows = try Workbooks.rows(bytes)
    func place(_ column: Int) -> CellPlace { CellPlace(sheet: "Cards", row: 1, column: column) }
    #expect(
      rows.faults == [
        .init(place: place(1), cause: .error("#N/A")), .init(place: place(2), cause: .notComputed),
        .init(place: place(3), cause: .tooLong),
      ]
    )
    #expect(rows.rows.first?.values == ["", "", "", "1"])
    #expect(place(3).description == "Cards!C1")
    #expect(CellPlace(sheet: "My cards", row: 7, column: 703).description == "'My cards'!AAA7")
  }
}
