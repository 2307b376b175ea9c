import Archives
import Text

/// Writes a workbook that Excel, LibreOffice and Numbers open.
///
/// Every cell is text and stays so when it is typed over: a spreadsheet would make a date of
/// `1965-06` and lose what was meant. The same sheets give the same bytes.
package enum SpreadsheetWriter {
  /// The workbook with `sheets`; `path` names it in errors.
  package static func bytes(
    _ sheets: [SheetDraft],
    path: String
  ) throws(SpreadsheetError) -> [UInt8] {
    do {
      var archive = try ArchiveWriter(path: path)
      for (name, text) in parts(sheets) { try archive.add(name, Array(text.utf8)) }
      return try archive.bytes()
    } catch { throw .archive(error) }
  }

  private static func parts(_ sheets: [SheetDraft]) -> [(name: String, text: String)] {
    let numbered = sheets.enumerated().map { (number: $0 + 1, sheet: $1) }
    return [
      ("[Content_Types].xml", contentTypes(numbered.map(\.number))),
      ("_rels/.rels", relationships([(officeDocument, "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook(numbered)),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          numbered.map { (worksheet, "worksheets/sheet\($0.number).xml") } + [
            (styles, "styles.xml")
          ]
        )
      ),
      ("xl/styles.xml", styleSheet),
    ] + numbered.map { ("xl/worksheets/sheet\($0.number).xml", SheetText($0.sheet).text) }
  }

  // MARK: What is what

  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let officeDocument = types + "officeDocument"
  private static let worksheet = types + "worksheet"
  private static let styles = types + "styles"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  private static func contentTypes(_ numbers: [Int]) -> String {
    let sheets = numbers.map { override("/xl/worksheets/sheet\($0).xml", "worksheet") }.joined()
    return XMLText.declaration
      + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + override("/xl/workbook.xml", "sheet.main") + override("/xl/styles.xml", "styles")
      + sheets + "</Types>"
  }

  private static func override(_ part: String, _ name: String) -> String {
    #"<Override PartName="\#(part)" ContentType="\#(kind)\#(name)+xml"/>"#
  }

  private static func relationships(_ links: [(type: String, target: String)]) -> String {
    let list = links.enumerated().map { index, link in
      #"<Relationship Id="rId\#(index + 1)" Type="\#(link.type)" Target="\#(link.target)"/>"#
    }
    return XMLText.declaration
      + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + list.joined() + "</Relationships>"
  }

  private static func workbook(_ sheets: [(number: Int, sheet: SheetDraft)]) -> String {
    let list = sheets.map { number, sheet in
      #"<sheet name="\#(XMLText.escaped(sheet.name))" sheetId="\#(number)" r:id="rId\#(number)"/>"#
    }
    return XMLText.declaration
      + #"<workbook xmlns="\#(XMLText.namespace)" xmlns:r="\#(types.dropLast())">"#
      + "<sheets>\(list.joined())</sheets></workbook>"
  }

  /// Style 1 is text that wraps, style 2 the header; format 49 is “@”, text.
  private static let styleSheet =
    XMLText.declaration
    + #"<styleSheet xmlns="\#(XMLText.namespace)"><fonts count="2"><font><sz val="11"/>"#
    + #"<name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>"#
    + #"<fills count="3"><fill><patternFill patternType="none"/></fill>"#
    + #"<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">"#
    + #"<fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>"#
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
    + #"<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#
    + #"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" "#
    + #"applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"#
    + #"<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" "#
    + #"applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1">"#
    + #"<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
}

/// One sheet as its part of the archive.
private struct SheetText {
  private let sheet: SheetDraft

  init(_ sheet: SheetDraft) {
    self.sheet = sheet
  }

  /// The last row that a list of choices reaches.
  private static let lastChoiceRow = 5000

  var text: String {
    XMLText.declaration + #"<worksheet xmlns="\#(XMLText.namespace)">"#
      + #"<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" "#
      + #"activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"#
      + columns + "<sheetData>" + row(1, sheet.columns.map(\.title), style: 2)
      + sheet.rows.enumerated().map { row($0 + 2, $1, style: 1) }.joined()
      + "</sheetData>" + choices + "</worksheet>"
  }

  private var columns: String {
    guard !sheet.columns.isEmpty else { return "" }
    let list = sheet.columns.enumerated().map { index, column in
      #"<col min="\#(index + 1)" max="\#(index + 1)" width="\#(column.width)" style="1" customWidth="1"/>"#
    }
    return "<cols>\(list.joined())</cols>"
  }

  private func row(_ number: Int, _ values: [String], style: Int) -> String {
    let cells = values.enumerated().filter { !$1.isEmpty }.map { index, value in
      let place = CellPlace.letters(ofColumn: index + 1) + "\(number)"
      return #"<c r="\#(place)" s="\#(style)" t="inlineStr"><is><t xml:space="preserve">"#
        + XMLText.escaped(XMLText.stringValue(value)) + "</t></is></c>"
    }
    return #"<row r="\#(number)">\#(cells.joined())</row>"#
  }

  private var choices: String {
    let lists = sheet.columns.enumerated().filter { !$1.choices.isEmpty }.map { index, column in
      let letters = CellPlace.letters(ofColumn: index + 1)
      return #"<dataValidation type="list" allowBlank="1" sqref="\#(letters)2:"#
        + #"\#(letters)\#(Self.lastChoiceRow)"><formula1>"\#(column.choices.map(XMLText.escaped).joined(separator: ","))"</formula1>"#
        + "</dataValidation>"
    }
    guard !lists.isEmpty else { return "" }
    return #"<dataValidations count="\#(lists.count)">\#(lists.joined())</dataValidations>"#
  }
}

/// Text as XML holds it.
private enum XMLText {
  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// What XML cannot hold as `_x001B_`, and so each `_` that might begin such a thing.
  static func stringValue(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { $0 == "_" || !isHeld($0) }) else { return text }
    var result = ""
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = scalars[scalars.index(after: index)...].first
      if !isHeld(scalar) || scalar == "_" && next == "x" {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value < 0xFFFE || scalar == "\n" || scalar == "\t"
      || scalar.value > 0xFFFF
  }
}
