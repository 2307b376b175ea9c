/// A reader of strangers' bytes.
enum FuzzTarget: String, CaseIterable {
  /// A package of Anki, as a file comes.
  case package
  /// The database in a package, which is wrapped around it.
  case database
  /// Zstandard.
  case zstandard
  /// Protocol buffers.
  case wire
  /// HTML.
  case html
  /// The two sides of a template of Anki, and the fields that fill them, parted by U+001F.
  case template
  /// Anki's text with gaps.
  case gaps
  /// A zip archive.
  case archive
  /// A workbook, as a file comes.
  case workbook
  /// The rows of a sheet, which a workbook is wrapped around.
  case sheet
  /// Comma-, tab- or semicolon-separated values, as the first byte says, as a deck's table.
  case table
  /// GIFT.
  case gift
  /// Aiken.
  case aiken
  /// Markdown with `Q:`, `A:` and `C:`, or a deck of Koryu.
  case markdown
  /// A table of words or of cards, with Anki's lines above it or without.
  case tsv
  /// A deck.
  case deck
  /// A journal.
  case journal
  /// JSON.
  case json
  /// An answer: two bytes for the language and the kind, what is expected, a tab, what was typed.
  case answer
  /// A sheet of a class, as text; the first byte says whether its roster, its plan, or the marks of a
  /// test.
  case classroom
  /// What a hand-in, a pack, a class or a test on paper says of itself, as JSON; behind a zero byte
  /// the events of a hand-in.
  case manifest
  /// A text that is converted; the first byte says from what to what.
  case conversion

  /// Reads the bytes; whatever they are, it must come to an end and not crash.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .package: Self.readPackage(bytes)
    case .database: Self.readDatabase(bytes)
    case .zstandard: Self.readZstandard(bytes)
    case .wire: Self.readWire(bytes)
    case .html: Self.readHTML(bytes)
    case .template: Self.readTemplate(bytes)
    case .gaps: Self.readGaps(bytes)
    case .archive: Self.readArchive(bytes)
    case .workbook: Self.readWorkbook(bytes)
    case .sheet: Self.readSheet(bytes)
    case .table: Self.readTable(bytes)
    case .gift: Self.readGIFT(bytes)
    case .aiken: Self.readAiken(bytes)
    case .markdown: Self.readMarkdown(bytes)
    case .tsv: Self.readTSV(bytes)
    case .deck: Self.readDeck(bytes)
    case .journal: Self.readJournal(bytes)
    case .json: Self.readJSON(bytes)
    case .answer: Self.readAnswer(bytes)
    case .classroom: Self.readClassroom(bytes)
    case .manifest: Self.readManifest(bytes)
    case .conversion: Self.readConversion(bytes)
    }
  }
}
