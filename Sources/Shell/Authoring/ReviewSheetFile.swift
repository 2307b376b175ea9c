import Decks
import Profiles
import Reports
import Spreadsheets
import SystemPackage
import Text

/// A review sheet as a file, whose kind its name tells.
struct ReviewSheetFile {
  /// The kinds of files, by their extensions.
  enum Kind: String, CaseIterable {
    case csv, tsv, xlsx, html
  }

  let path: String
  let kind: Kind

  init(_ path: String) throws(Failure) {
    self.path = path
    let ending = FilePath(path).extension?.lowercased() ?? ""
    guard let kind = Kind(rawValue: ending) else {
      throw Failure(.usage, ReviewPhrases.unknownKind(path, kinds: Kind.allCases.map(\.rawValue)))
    }
    self.kind = kind
  }

  // MARK: Writing

  /// The file of a sheet.
  func bytes(of sheet: ReviewSheet, title: String) throws(Failure) -> [UInt8] {
    switch kind {
    case .csv: CSVTable.byteOrderMark + table(sheet).bytes
    case .tsv: CSVTable.byteOrderMark + table(sheet).bytes(separatedBy: .tab)
    case .html: ReviewPage(sheet, title: title).bytes
    case .xlsx: try workbook(sheet)
    }
  }

  /// Cells of text, which a spreadsheet takes for nothing else.
  private func workbook(_ sheet: ReviewSheet) throws(Failure) -> [UInt8] {
    let draft = SheetDraft(
      name: "Review",
      columns: sheet.header.enumerated().map { index, title in
        let isText = (2..<(2 + sheet.languages.count)).contains(index)
        return SheetDraft.Column(title, width: isText ? 40 : 20)
      },
      rows: sheet.table
    )
    do { return try SpreadsheetWriter.bytes([draft], path: path) } catch {
      throw Failure(.inputOutput, error.phrase)
    }
  }

  private func table(_ sheet: ReviewSheet) -> CSVTable {
    CSVTable(
      header: sheet.header,
      rows: sheet.table.map { $0.map { .text(Self.kept($0)) } }
    )
  }

  /// A text that spreadsheets would take for a number or a date, with an apostrophe before it.
  private static func kept(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    let isNumber =
      text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || Self.marks.contains($0) }
    return isNumber || first == 0x27 ? "'" + text : text
  }

  private static let marks = Set(" .,:/-%eE".utf8)

  // MARK: Reading

  /// The sheet that came back.
  func read() throws -> ReviewSheet {
    let bytes = try DeckFolder.source(path: path).bytes
    let sheet =
      switch kind {
      case .csv, .tsv: try separatedSheet(bytes)
      case .xlsx: Self.sheet(try workbookRows(bytes))
      case .html: nil as ReviewSheet?
      }
    guard let sheet else { throw Failure(.refused, ReviewPhrases.notASheet(path)) }
    return sheet
  }

  private static func sheet(_ rows: [[String]]) -> ReviewSheet? {
    rows.first.flatMap { ReviewSheet(header: $0, table: Array(rows.dropFirst())) }
  }

  /// Spreadsheets divide the values of a CSV by semicolons where the comma is the decimal sign: the
  /// names of the columns tell what this one did.
  private func separatedSheet(_ bytes: [UInt8]) throws(Failure) -> ReviewSheet? {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Failure(.refused, ReviewPhrases.notText(path))
    }
    for separator in [SeparatedValues.Separator.tab, .comma, .semicolon] {
      let rows = SeparatedValues(bytes, separator: separator).rows
      if let sheet = Self.sheet(rows.map { $0.map { Self.plain($0.text) } }) { return sheet }
    }
    return nil
  }

  private func workbookRows(_ bytes: [UInt8]) throws(Failure) -> [[String]] {
    do {
      return try SpreadsheetReader(bytes: bytes, path: path).rows().rows.map(\.values)
    } catch { throw Failure(.refused, error.phrase) }
  }

  /// A text without the apostrophe that kept it a text.
  private static func plain(_ text: String) -> String {
    text.utf8.first == 0x27 ? String(text.dropFirst()) : text
  }
}
