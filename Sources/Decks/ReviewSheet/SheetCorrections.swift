package import Text

/// What a sheet that came back wants changed, held against the deck as it is now.
package struct SheetCorrections: Sendable {
  /// A cell that was corrected, and may be.
  package struct Correction: Hashable, Sendable {
    package var card: String
    package var field: String
    package var language: Language
    /// What stands in the deck; empty where nothing does.
    package var old: String
    package var new: String
  }

  package private(set) var corrections: [Correction] = []
  /// What cannot be taken over, as findings in the deck's files.
  package private(set) var conflicts: [Finding] = []
  /// The comments, as findings in the deck's files.
  package private(set) var comments: [Finding] = []
  private let cells: SheetCells
  private let tables: TableCells
  private let sources: [DeckSource]

  /// Compares three ways: the deck when the sheet was written, the sheet, the deck now.
  package init(
    _ sheet: ReviewSheet,
    of sources: [DeckSource],
    beside neighbours: NeighbouringFiles = .none
  ) {
    self.sources = sources
    cells = SheetCells(sources)
    tables = TableCells(sources, beside: neighbours)
    let strangers = sheet.rows.filter { !isOfDeck($0.card) }
    for row in sheet.rows where isOfDeck(row.card) { take(row, sheet.languages) }
    tellStrangers(strangers, areAll: strangers.count == sheet.rows.count)
  }

  /// Whether a card, if there is one, would be of these decks.
  private func isOfDeck(_ card: String) -> Bool {
    let deck = Self.deck(of: card)
    return cells.fileOf[deck] != nil || tables.tables.contains { $0.deck.id == deck }
  }

  private static func deck(of card: String) -> String { String(card.prefix { $0 != "/" }) }

  /// Rows of other decks are told once a deck, where they say anything or the sheet holds no others.
  private mutating func tellStrangers(_ rows: [ReviewSheet.Row], areAll: Bool) {
    let decks = Dictionary(grouping: rows) { Self.deck(of: $0.card) }
    for (deck, rows) in decks.sorted(by: { $0.key < $1.key })
    where areAll || rows.contains(where: \.isChanged) {
      let problem = SheetProblem.otherDeck(deck, rows: rows.count)
      let source = sources.first.map { SourceText(path: $0.path, bytes: $0.bytes) }
      conflicts.append(
        Finding(
          rule: problem.rule,
          severity: problem.severity,
          path: source?.path ?? deck,
          range: (source ?? SourceText(path: "", bytes: [])).range(of: .none),
          message: problem.phrase(card: deck, field: "", .english)
        )
      )
    }
  }

  private mutating func take(_ row: ReviewSheet.Row, _ languages: [Language]) {
    let key = SheetCells.Key(card: row.card, field: row.field)
    var corrected: [Language] = []
    for language in languages {
      let wanted = row.texts[language] ?? ""
      let now = tables.places[key]?[language]?.text ?? cells.places[key]?[language]?.text ?? ""
      guard wanted != now else { continue }
      if let digests = row.digests, ReviewSheet.digest(wanted) == digests[language] { continue }
      if let problem = problem(row, key, language, wanted, now) {
        conflicts.append(finding(problem, key, language))
      } else {
        corrected.append(language)
        corrections.append(
          Correction(
            card: row.card,
            field: row.field,
            language: language,
            old: now,
            new: wanted
          )
        )
      }
    }
    guard !row.comment.isEmpty else { return }
    let places =
      cells.places[key].map { Array($0.keys) } ?? tables.places[key].map { Array($0.keys) }
    let language = corrected.first ?? places?.min { $0.rawValue < $1.rawValue }
    comments.append(
      finding(
        .comment(row.comment, languages: corrected),
        key,
        language ?? languages.first ?? .english
      )
    )
  }

  private func problem(
    _ row: ReviewSheet.Row,
    _ key: SheetCells.Key,
    _ language: Language,
    _ wanted: String,
    _ now: String
  ) -> SheetProblem? {
    let isRow = tables.rowNames.contains(key.card)
    guard cells.ends[key.card] != nil || isRow else { return .cardGone }
    guard let digests = row.digests, let digest = digests[language] else { return .noCheck(wanted) }
    if wanted.isEmpty { return .emptied }
    if ReviewSheet.digest(now) != digest { return .changedSince(sheet: wanted, deck: now) }
    if wanted.unicodeScalars.contains(where: Self.isControl) { return .unwritable(wanted) }
    if let place = tables.places[key]?[language] { return place.isKey ? .identity(wanted) : nil }
    return now.isEmpty ? problemOfNewText(key, language, wanted) : nil
  }

  /// What keeps a text from being written where none stands: in a card of this language, or as a new
  /// card of the file.
  private func problemOfNewText(
    _ key: SheetCells.Key,
    _ language: Language,
    _ wanted: String
  ) -> SheetProblem? {
    let deck = Self.deck(of: key.card)
    if tables.rowNames.contains(key.card) {
      let table = tables.tables.first { $0.deck.id == deck }
      return .noPlace(wanted, table?.file.path ?? deck)
    }
    guard let file = cells.fileOf[deck]?[language] else {
      let base = cells.fileOf[deck]?.values.first { cells.files[$0].translationLanguage == nil }
      let path = base.map { cells.files[$0].source.path } ?? deck + ".md"
      return .noFile(wanted, "\(path.dropLast(3)).\(language.rawValue).md")
    }
    if cells.ends[key.card]?[language] == nil, cells.baseMark(of: key) != nil { return nil }
    guard let name = SheetCells.fieldName(key.field), SheetCells.isText(name),
      cells.ends[key.card]?[language] != nil
    else { return .noPlace(wanted, cells.files[file].source.path) }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
  }

  private func finding(
    _ problem: SheetProblem,
    _ key: SheetCells.Key,
    _ language: Language
  ) -> Finding {
    if let place = tables.places[key]?[language] { return finding(problem, key, language, place) }
    let place = cells.places[key]?[language]
    let deck = String(key.card.prefix { $0 != "/" })
    let file = place?.file ?? cells.fileOf[deck]?[language] ?? cells.fileOf[deck]?.values.min()
    let source = file.map { cells.files[$0].source }
    let span = place?.span ?? .none
    return Finding(
      rule: problem.rule,
      severity: problem.severity,
      path: source?.path ?? key.card,
      range: (source ?? SourceText(path: "", bytes: [])).range(of: span),
      message: problem.phrase(card: key.card, field: key.field, language)
    )
  }

  private func finding(
    _ problem: SheetProblem,
    _ key: SheetCells.Key,
    _ language: Language,
    _ place: TableCells.Place
  ) -> Finding {
    tables.tables[place.table].file.finding(
      problem.rule,
      problem.severity,
      problem.phrase(card: key.card, field: key.field, language),
      at: place.cell
    )
  }

  // MARK: Writing

  /// The tables with the corrections to their rows; those that nothing corrects are left out.
  package var correctedTables: [CorrectedTable] {
    var edits: [Int: TableEdits] = [:]
    for correction in corrections {
      let key = SheetCells.Key(card: correction.card, field: correction.field)
      guard let place = tables.places[key]?[correction.language] else { continue }
      edits[place.table, default: TableEdits(tables.tables[place.table].rows)]
        .set(correction.new, row: place.cell.row, column: place.cell.column)
    }
    return edits.sorted { $0.key < $1.key }.map { index, edits in
      CorrectedTable(tables.tables[index], edits)
    }
  }

  /// The files with all corrections and nothing else changed.
  ///
  /// What would turn into something else than the text of its field (a line that reads as a heading)
  /// is left out and told.
  package mutating func applied() -> [DeckSource] {
    let ofRows = corrections.filter { !isOfFile($0) }
    let ofFiles = corrections.filter(isOfFile)
    if let all = SheetEdit.written(ofFiles, into: sources) { return all }
    var files = sources
    var kept = ofRows
    for correction in ofFiles {
      if let more = SheetEdit.written([correction], into: files) {
        files = more
        kept.append(correction)
      } else {
        let key = SheetCells.Key(card: correction.card, field: correction.field)
        conflicts.append(finding(.unwritable(correction.new), key, correction.language))
      }
    }
    corrections = kept
    return files
  }

  private func isOfFile(_ correction: Correction) -> Bool {
    tables.places[SheetCells.Key(card: correction.card, field: correction.field)] == nil
  }
}
