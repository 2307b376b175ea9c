import Decks

/// Answers to be added to decks' files and tables, gathered file by file.
struct DeckCorrections {
  /// Where an answer goes.
  struct Target {
    var deck: Deck
    /// The card or template, as an index into the deck's cards.
    var card: Int
    var facet: Facet

    fileprivate var id: String { deck.cards[card].id }
  }

  /// A file that is to change.
  struct Change {
    var path: String
    var before: [UInt8]
    var after: [UInt8]
    /// How many answers were added; none where a deck only names new columns of its table.
    var count: Int
  }

  /// Cells of a spreadsheet that somebody has to change by hand.
  struct HandWork {
    var path: String
    var cells: [TableFile.Instruction]
    /// The lines that the deck's file needs then.
    var deckFile: Change?
  }

  private struct OpenFile {
    var editor: DeckEditor
    let before: [UInt8]
    var count = 0
  }

  fileprivate struct OpenTable {
    let deckPath: String
    let file: TableFile
    let deckBefore: [UInt8]
    var corrections: RowCorrections
    /// The answers, told where the table cannot be written.
    var answers: [String] = []
  }

  private let library: DeckLibrary
  private var files: [String: OpenFile] = [:]
  private var tables: [String: OpenTable] = [:]
  /// Answers that could not be added to a card.
  private var refusedAnswers: [String] = []

  init(library: DeckLibrary) {
    self.library = library
  }

  /// Answers that could not be added.
  var refused: [String] {
    refusedAnswers
      + tables.values.filter { $0.file.bytes != nil && $0.written == nil }.flatMap(\.answers)
  }

  /// The files that change, tables before the decks that name their columns.
  var changes: [Change] {
    let written = tables.sorted { $0.key < $1.key }.map(\.value)
    return written.compactMap(\.written)
      + written.filter { $0.written != nil }.compactMap(\.deckChange)
      + files.sorted { $0.key < $1.key }.filter { $0.value.count > 0 }.map { path, file in
        Change(
          path: path,
          before: file.before,
          after: file.editor.source.bytes,
          count: file.count
        )
      }
  }

  /// What only somebody at a spreadsheet can change.
  var handWork: [HandWork] {
    tables.sorted { $0.key < $1.key }.map(\.value).compactMap { table in
      let cells = table.file.instructions(for: table.corrections.edits)
      guard !cells.isEmpty else { return nil }
      return HandWork(path: table.file.path, cells: cells, deckFile: table.deckChange)
    }
  }

  // MARK: Adding

  /// Lists an answer among those that are right.
  mutating func accept(_ answer: String, for target: Target) {
    switch target.facet {
    case .whole: edit(target, answer) { $0.add(answer, to: .accept, ofCard: target.id) }
    case .gap(let gap): edit(target, answer) { $0.add(answer, toGap: gap, ofCard: target.id) }
    case .row(let row):
      editTable(target, answer) {
        $0.add(answer, to: .accept, row: row, template: target.card)
      }
    }
  }

  /// Lists an answer among those that are asked again.
  mutating func askAgain(_ answer: String, for target: Target) {
    switch target.facet {
    case .whole, .gap: edit(target, answer) { $0.add(answer, to: .also, ofCard: target.id) }
    case .row(let row):
      editTable(target, answer) { $0.add(answer, to: .also, row: row, template: target.card) }
    }
  }

  /// Lists an answer among those known to be wrong.
  mutating func reject(_ answer: String, telling reason: String, for target: Target) {
    switch target.facet {
    case .whole, .gap:
      edit(target, answer) { $0.reject(answer, telling: reason, ofCard: target.id) }
    case .row(let row):
      editTable(target, answer) {
        $0.reject(answer, telling: reason, row: row, template: target.card)
      }
    }
  }

  private mutating func edit(
    _ target: Target,
    _ answer: String,
    _ change: (inout DeckEditor) -> Bool
  ) {
    guard let path = library.paths[target.deck.id] else { return refusedAnswers.append(answer) }
    if files[path] == nil, let bytes = DeckFolder.bytesIfReadable(path) {
      files[path] = DeckEditor(DeckSource(path: path, bytes: bytes))
        .map { OpenFile(editor: $0, before: bytes) }
    }
    guard var file = files[path], change(&file.editor) else { return refusedAnswers.append(answer) }
    file.count += 1
    files[path] = file
  }

  private mutating func editTable(
    _ target: Target,
    _ answer: String,
    _ change: (inout RowCorrections) -> RowCorrections.Outcome
  ) {
    guard var table = tables[target.deck.id] ?? open(target.deck) else {
      return refusedAnswers.append(answer)
    }
    switch change(&table.corrections) {
    case .added: table.answers.append(answer)
    case .refused: refusedAnswers.append(answer)
    }
    tables[target.deck.id] = table
  }

  private func open(_ deck: Deck) -> OpenTable? {
    guard let path = library.paths[deck.id], let reference = deck.table,
      let bytes = DeckFolder.bytesIfReadable(path),
      let editor = DeckEditor(DeckSource(path: path, bytes: bytes)),
      let file = TableFile(reference, ofDeckAt: path, beside: DeckFolder.neighbours),
      let corrections = RowCorrections(deck, file: editor)
    else { return nil }
    return OpenTable(deckPath: path, file: file, deckBefore: bytes, corrections: corrections)
  }
}

extension DeckCorrections.OpenTable {
  /// The table with the answers; nil for a spreadsheet.
  fileprivate var written: DeckCorrections.Change? {
    guard let before = file.bytes, let after = file.bytes(with: corrections.edits),
      before != after
    else { return nil }
    return DeckCorrections.Change(
      path: file.path,
      before: before,
      after: after,
      count: answers.count
    )
  }

  /// The deck's file, where it has to name new columns.
  fileprivate var deckChange: DeckCorrections.Change? {
    let after = corrections.editor.source.bytes
    guard after != deckBefore else { return nil }
    return DeckCorrections.Change(path: deckPath, before: deckBefore, after: after, count: 0)
  }
}
