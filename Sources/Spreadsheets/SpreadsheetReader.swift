package import Archives
package import Text

/// An Office Open XML workbook (ECMA-376), of which one sheet at a time is read.
package struct SpreadsheetReader: ~Copyable {
  /// The names of the sheets, in their order.
  package let sheetNames: [String]
  private let archive: ArchiveReader
  private let path: String
  private let workbook: WorkbookPart
  private let relationships: RelationshipsPart
  private let limits: SpreadsheetLimits

  /// The workbook that `bytes` are; `path` names it in errors.
  package init(
    bytes: [UInt8],
    path: String,
    limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(SpreadsheetError) {
    // The container of OLE2, in which Excel also wraps what has a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOrEncrypted(path: path) }
    let archive = try Self.archive(bytes, path, limits)
    let root = try Self.part(RelationshipsPart(folder: ""), "_rels/.rels", of: archive, path)
    guard let name = root?.target(ofType: "/officeDocument"),
      let workbook = try Self.part(WorkbookPart(), name, of: archive, path)
    else { throw .notAWorkbook(path: path) }
    let (folder, file) = RelationshipsPart.split(name)
    let links = "\(folder)_rels/\(file).rels"
    let found = try Self.part(RelationshipsPart(folder: folder), links, of: archive, path)
    guard let relationships = found else { throw .damaged(path: path, part: links) }
    self.archive = archive
    self.path = path
    self.limits = limits
    self.workbook = workbook
    self.relationships = relationships
    sheetNames = workbook.sheets.map(\.name)
  }

  private static func archive(
    _ bytes: [UInt8],
    _ path: String,
    _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> ArchiveReader {
    do { return try ArchiveReader(bytes: bytes, path: path, limits: limits.archive) } catch {
      throw .archive(error)
    }
  }

  /// The rows of the sheet called `name`; without a name, of the first that is not hidden.
  package func rows(ofSheet name: String? = nil) throws(SpreadsheetError) -> SheetRows {
    let sheet = try sheet(named: name)
    guard let target = relationships.target(ofID: sheet.relationship) else {
      throw .noSheet(path: path)
    }
    let strings = try part(SharedStringsPart(), ofType: "/sharedStrings")?.strings ?? []
    let styles = try part(StylesPart(), ofType: "/styles")
    let reader = SheetPart(
      name: sheet.name,
      strings: strings,
      numbers: styles?.cellFormats ?? [],
      epoch: workbook.epoch,
      limits: limits
    )
    guard let read = try Self.part(reader, target, of: archive, path) else {
      throw .damaged(path: path, part: target)
    }
    switch read.excess {
    case .cells: throw .tooLarge(path: path, sheet: sheet.name)
    case .column(let place): throw .tooWide(path: path, place)
    case nil: return read.rows()
    }
  }

  private func sheet(named name: String?) throws(SpreadsheetError) -> WorkbookPart.Sheet {
    guard let name else {
      guard let first = workbook.sheets.first(where: { !$0.isHidden }) ?? workbook.sheets.first
      else { throw .noSheet(path: path) }
      return first
    }
    // Spreadsheets do not tell capitals apart in the names of sheets.
    let named =
      workbook.sheets.first { $0.name == name }
      ?? workbook.sheets.first { $0.name.lowercased() == name.lowercased() }
    guard let named else {
      throw .sheetMissing(path: path, sheet: name, sheets: sheetNames)
    }
    return named
  }

  private func part<Part: XMLHandler>(
    _ part: Part,
    ofType type: String
  ) throws(SpreadsheetError) -> Part? {
    guard let name = relationships.target(ofType: type) else { return nil }
    return try Self.part(part, name, of: archive, path)
  }

  /// Reads a part; nil where the archive has none of that name.
  private static func part<Part: XMLHandler>(
    _ part: Part,
    _ name: String,
    of archive: borrowing ArchiveReader,
    _ path: String
  ) throws(SpreadsheetError) -> Part? {
    guard let entry = archive.entry(name) else { return nil }
    let bytes: [UInt8]
    do { bytes = try archive.read(entry) } catch { throw .archive(error) }
    do { return try XMLPass.read(bytes, part) } catch { throw .damaged(path: path, part: name) }
  }
}

/// How much of a spreadsheet is read.
package struct SpreadsheetLimits: Hashable, Sendable {
  /// The archive that it is.
  package var archive = ArchiveLimits(
    archiveBytes: 64 << 20,
    entries: 5000,
    entryBytes: 256 << 20,
    totalBytes: 512 << 20
  )
  /// Places of a sheet, empty ones before a row's last value included.
  package var cells = 4_000_000
  /// The last column that may have a value.
  package var columns = 256
  /// The bytes of a cell's text.
  package var cellBytes = 64 << 10

  package init() {}
}
