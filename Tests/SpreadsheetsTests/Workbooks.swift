import Archives
import Spreadsheets
import Text

/// Workbooks for the tests, written part by part as spreadsheets write them.
enum Workbooks {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// A workbook of one sheet, with what stands in `<sheetData>` and what follows it.
  static func bytes(
    rows: String,
    after: String = "",
    strings: String = "",
    styles: String = "",
    properties: String = "",
    changing: [String: String] = [:]
  ) throws -> [UInt8] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts = [
      "_rels/.rels":
        #"<Relationships xmlns="r"><Relationship Id="a" Type="\#(relations)/officeDocument" Target="/xl/workbook.xml"/></Relationships>"#,
      "xl/workbook.xml":
        #"<workbook xmlns="\#(namespace)" xmlns:r="\#(relations)">\#(properties)<sheets><sheet name="Hidden" sheetId="2" state="hidden" r:id="h"/><sheet name="Cards" sheetId="1" r:id="s"/></sheets></workbook>"#,
      "xl/_rels/workbook.xml.rels":
        #"<Relationships xmlns="r"><Relationship Id="s" Type="\#(relations)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="h" Type="\#(relations)/worksheet" Target="../xl/worksheets/sheet2.xml"/><Relationship Id="t" Type="\#(relations)/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="\#(relations)/styles" Target="styles.xml"/></Relationships>"#,
      "xl/worksheets/sheet1.xml":
        #"<x:worksheet xmlns:x="\#(namespace)"><x:sheetData>\#(prefixed(rows))</x:sheetData>\#(prefixed(after))</x:worksheet>"#,
      "xl/worksheets/sheet2.xml":
        #"<worksheet xmlns="\#(namespace)"><sheetData><row r="3"><c r="B3"><v>7</v></c></row></sheetData></worksheet>"#,
      "xl/sharedStrings.xml": #"<sst xmlns="\#(namespace)">\#(strings)</sst>"#,
      "xl/styles.xml": #"<styleSheet xmlns="\#(namespace)">\#(styles)</styleSheet>"#,
    ]
    for (name, text) in changing { parts[name] = text }
    var archive = try ArchiveWriter(path: "words.xlsx")
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      try archive.add(name, Array(text.utf8))
    }
    return try archive.bytes()
  }

  /// Some writers give every element a prefix; so does the first sheet here.
  private static func prefixed(_ xml: String) -> String {
    xml.replacing("</", with: "\u{1}").replacing("<", with: "<x:").replacing("\u{1}", with: "</x:")
  }

  static func rows(_ bytes: [UInt8], sheet: String? = nil) throws(SpreadsheetError) -> SheetRows {
    try SpreadsheetReader(bytes: bytes, path: "words.xlsx").rows(ofSheet: sheet)
  }
}
