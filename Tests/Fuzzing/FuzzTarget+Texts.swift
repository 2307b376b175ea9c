import Answers
import Archives
import Decks
import Journal
import Profiles
import Spreadsheets
import SystemPackage
import Text

extension FuzzTarget {
  static func readHTML(_ bytes: [UInt8]) { _ = HTMLText(bytes) }

  static func readJSON(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes) else { return }
    _ = value.bytes(.compact)
  }

  static func readDeck(_ bytes: [UInt8]) {
    let source = DeckSource(path: "fuzz.md", bytes: bytes)
    _ = Linter.lint([source]) { _, _ in nil }
    _ = DeckWriter.formatted(source)
    _ = DeckParser.parse(source).deck.entries()
  }

  private static let tableDeck =
    "---\nid: fuzz\ntitle: Fuzz\nlanguage: en\nlicence: CC0-1.0\n"
    + "table: fuzz.%\nkey: [a]\n---\n\n## {#one}\nQ: {b}\nA: {c} | {d}\nWhy: {e}\n"

  static func readTable(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    for separator in [SeparatedValues.Separator.comma, .tab, .semicolon] {
      _ = SeparatedValues(rest, separator: separator)
    }
    let ending = first % 2 == 0 ? "csv" : "tsv"
    let deck = tableDeck.replacing("%", with: ending)
    _ = Linter.lint([DeckSource(path: "fuzz.md", text: deck)]) { _, _ in rest }
  }

  // MARK: Workbooks

  static func readWorkbook(_ bytes: [UInt8]) {
    do {
      let reader = try SpreadsheetReader(bytes: bytes, path: "fuzz.xlsx")
      for name in reader.sheetNames.prefix(4) { _ = try reader.rows(ofSheet: name) }
    } catch {}
  }

  /// A workbook of texts, to which the sheet is added.
  private static let frame: [(name: String, content: [UInt8])] = {
    let sheet = SheetDraft(name: "Cards", columns: [SheetDraft.Column("key")], rows: [["a"]])
    guard let bytes = try? SpreadsheetWriter.bytes([sheet], path: "frame"),
      let archive = try? ArchiveReader(bytes: bytes, path: "frame")
    else { return [] }
    return archive.entries.compactMap { entry in
      entry.name.hasSuffix("sheet1.xml")
        ? nil : (try? archive.read(entry)).map { (entry.name, $0) }
    }
  }()

  static func readSheet(_ bytes: [UInt8]) {
    guard var archive = try? ArchiveWriter(path: "fuzz.xlsx"),
      (try? archive.add("xl/worksheets/sheet1.xml", bytes, .stored)) != nil
    else { return }
    for part in frame where (try? archive.add(part.name, part.content, .stored)) == nil { return }
    if let workbook = try? archive.bytes() { readWorkbook(workbook) }
  }

  // MARK: Journals

  private static let journals: FilePath? = {
    let folder = FilePath("/dev/shm/koryu-fuzz-\(UInt64.random(in: 0 ... .max))")
    return (try? FolderMaking.make(folder)).map { folder }
  }()

  static func readJournal(_ bytes: [UInt8]) {
    // Written without the care that a learner's file gets, which takes a hundred times longer.
    guard let journals,
      let file = try? FileDescriptor.open(
        journals.appending("abcdef.jsonl"),
        .writeOnly,
        options: [.create, .truncate],
        permissions: .ownerReadWrite
      ),
      (try? file.closeAfter({ try file.writeAll(bytes) })) != nil,
      var reading = try? JournalReader(folder: journals).read()
    else { return }
    let state = reading.replay()
    for card in state.cardIDs.prefix(64) { _ = state.schedule(card) }
    for line in bytes.split(separator: 0x0A).prefix(64) { _ = try? Event(line: Array(line)) }
  }

  // MARK: Answers

  static func readAnswer(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let parts = bytes.dropFirst(2).split(separator: 0x09, maxSplits: 1)
    guard parts.count == 2 else { return }
    let language = Language.allCases[Int(bytes[0]) % Language.allCases.count]
    let kind = AnswerKind.allCases[Int(bytes[1]) % AnswerKind.allCases.count]
    let query = try? JudgeQuery(
      language: language.rawValue,
      kind: kind.rawValue,
      expect: String(decoding: parts[0], as: UTF8.self),
      typed: String(decoding: parts[1], as: UTF8.self)
    )
    if let query { _ = JudgeRecord(query.verdict(), in: language) }
  }

  static func readConversion(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let conversion = Conversion.all[Int(first) % Conversion.all.count]
    _ = conversion(String(decoding: bytes.dropFirst(), as: UTF8.self))
  }
}
