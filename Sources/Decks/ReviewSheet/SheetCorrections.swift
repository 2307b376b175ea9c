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
    for row in sheet.rows { take(row, sheet.languages) }
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
    if now.isEmpty {
      guard let name = Self.fieldName(key.field), SheetCells.isText(name),
        cells.ends[key.card]?[language] != nil
      else { return .noPlace(wanted) }
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
  }

  /// The field that a row of the sheet names: `Reject 2` is a `Reject:`.
  private static func fieldName(_ field: String) -> FieldName? {
    let word = field.prefix { $0 != " " }
    return FieldName(Array(word.utf8)[...])
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
    if let all = Self.written(ofFiles, into: sources) { return all }
    var files = sources
    var kept = ofRows
    for correction in ofFiles {
      if let more = Self.written([correction], into: files) {
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

  /// The files with corrections; nil where they would read as anything else.
  private static func written(
    _ corrections: [Correction],
    into sources: [DeckSource]
  ) -> [DeckSource]? {
    let before = SheetCells(sources)
    var edits: [String: [(span: SourceSpan, text: [UInt8])]] = [:]
    var wanted: [SheetCells.Key: [Language: String]] = [:]
    for correction in corrections {
      let key = SheetCells.Key(card: correction.card, field: correction.field)
      if let place = before.places[key]?[correction.language] {
        let source = before.files[place.file].source
        let new = place.isOneLine ? correction.new.replacing("\n", with: " ") : correction.new
        wanted[key, default: [:]][correction.language] = new
        let text = indented(new, lineBreak(of: source.bytes))
        edits[source.path, default: []].append((place.span, text))
      } else if let end = before.ends[key.card]?[correction.language],
        let name = fieldName(correction.field)
      {
        let source = before.files[end.file].source
        let lineBreak = lineBreak(of: source.bytes)
        let text = indented("\(name.word): \(correction.new)", lineBreak)
        wanted[key, default: [:]][correction.language] = correction.new
        edits[source.path, default: []].append(
          (SourceSpan(end.offset, end.offset), lineBreak + text)
        )
      } else {
        return nil
      }
    }
    let files = sources.map { source in
      DeckSource(path: source.path, bytes: edited(source.bytes, edits[source.path] ?? []))
    }
    return SheetCells(files).holds(before, with: wanted) ? files : nil
  }

  /// A text as it stands in a file, its further lines indented.
  private static func indented(_ text: String, _ lineBreak: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { index, line in Array((index == 0 || line.isEmpty ? "" : "  ").utf8) + line.utf8 }
    return Array(lines.joined(separator: lineBreak))
  }

  /// How lines of a file end.
  private static func lineBreak(of bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: Byte.newline), first > 0,
      bytes[first - 1] == Byte.carriageReturn
    else { return [Byte.newline] }
    return [Byte.carriageReturn, Byte.newline]
  }

  private static func edited(
    _ bytes: [UInt8],
    _ edits: [(span: SourceSpan, text: [UInt8])]
  ) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    let ordered = edits.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
    for (_, edit) in ordered where Int(edit.span.start) >= start {
      output += bytes[start..<Int(edit.span.start)]
      output += edit.text
      start = Int(edit.span.end)
    }
    return output + bytes[start...]
  }
}

extension SheetCells {
  /// Whether these are the texts of `before` with `changes` and nothing else.
  fileprivate func holds(_ before: SheetCells, with changes: [Key: [Language: String]]) -> Bool {
    guard Set(keys) == Set(before.keys).union(changes.keys) else { return false }
    return keys.allSatisfy { key in
      let texts = (places[key] ?? [:]).mapValues { SheetCells.tidy($0.text) }
      let expected = (before.places[key] ?? [:]).mapValues { SheetCells.tidy($0.text) }
        .merging(changes[key] ?? [:]) { $1 }
      return texts == expected
    } && files.map(\.problems.count) == before.files.map(\.problems.count)
  }
}
