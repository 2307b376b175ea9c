import Text

/// The writing of corrections into the files of a deck.
struct SheetEdit {
  private let before: SheetCells
  private var edits: [String: [(span: SourceSpan, text: [UInt8])]] = [:]
  /// What the texts are to be.
  private var wanted: [SheetCells.Key: [Language: String]] = [:]
  /// The texts of cards that a translation lacks, in the order of the deck.
  private var newCards: [NewCard: [SheetCells.Key: String]] = [:]

  private struct NewCard: Hashable {
    var card: String
    var language: Language
  }

  /// The files with corrections; nil where they would read as anything else.
  static func written(
    _ corrections: [SheetCorrections.Correction],
    into sources: [DeckSource]
  ) -> [DeckSource]? {
    var edit = SheetEdit(before: SheetCells(sources))
    for correction in corrections {
      guard edit.take(correction) else { return nil }
    }
    guard edit.writeNewCards() else { return nil }
    let files = sources.map { source in
      DeckSource(path: source.path, bytes: edited(source.bytes, edit.edits[source.path] ?? []))
    }
    return SheetCells(files).holds(edit.before, with: edit.wanted) ? files : nil
  }

  private init(before: SheetCells) {
    self.before = before
  }

  /// Whether there is a place for a correction.
  private mutating func take(_ correction: SheetCorrections.Correction) -> Bool {
    let key = SheetCells.Key(card: correction.card, field: correction.field)
    if let place = before.places[key]?[correction.language] {
      let source = before.files[place.file].source
      let new = place.isOneLine ? correction.new.replacing("\n", with: " ") : correction.new
      wanted[key, default: [:]][correction.language] = new
      let text = Self.indented(new, Self.lineBreak(of: source.bytes))
      edits[source.path, default: []].append((place.span, text))
      return true
    }
    guard let end = before.ends[key.card]?[correction.language] else {
      newCards[NewCard(card: key.card, language: correction.language), default: [:]][key] =
        correction.new
      return true
    }
    guard let name = SheetCells.fieldName(correction.field) else { return false }
    let source = before.files[end.file].source
    let lineBreak = Self.lineBreak(of: source.bytes)
    let mark = before.baseMark(of: key) ?? name.word + ": "
    wanted[key, default: [:]][correction.language] = correction.new
    edits[source.path, default: []].append(
      (
        SourceSpan(end.offset, end.offset),
        lineBreak + Self.indented(mark + correction.new, lineBreak)
      )
    )
    return true
  }

  /// Writes cards that a translation lacks behind its last; whether there is a file for each.
  private mutating func writeNewCards() -> Bool {
    let order = Dictionary(
      before.keys.enumerated().map { ($0.element.card, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let cards = newCards.sorted {
      (order[$0.key.card] ?? 0, $0.key.language.rawValue)
        < (order[$1.key.card] ?? 0, $1.key.language.rawValue)
    }
    for (card, texts) in cards {
      let deck = String(card.card.prefix { $0 != "/" })
      guard let file = before.fileOf[deck]?[card.language] else { return false }
      let source = before.files[file].source
      let lineBreak = Self.lineBreak(of: source.bytes)
      var lines = [heading(of: card, texts)]
      for key in before.keys where key.card == card.card && key.field != Self.headingField {
        guard let text = texts[key] else { continue }
        lines += self.lines(of: key, text, card.language, isFirstPair: key.field == "pair 1")
      }
      let end = source.bytes.count
      let isWhole = source.bytes.last == Byte.newline
      let text = lines.flatMap { Self.indented($0, lineBreak) + lineBreak }
      edits[source.path, default: []].append(
        (SourceSpan(end, end), (isWhole ? lineBreak : lineBreak + lineBreak) + text)
      )
    }
    return true
  }

  private static let headingField = "heading"

  private mutating func heading(of card: NewCard, _ texts: [SheetCells.Key: String]) -> String {
    let id = card.card.drop { $0 != "/" }.dropFirst()
    let key = SheetCells.Key(card: card.card, field: Self.headingField)
    guard let title = texts[key]?.replacing("\n", with: " ") else { return "## {#\(id)}" }
    wanted[key, default: [:]][card.language] = title
    return "## \(title) {#\(id)}"
  }

  private mutating func lines(
    of key: SheetCells.Key,
    _ text: String,
    _ language: Language,
    isFirstPair: Bool
  ) -> [String] {
    let isOneLine = before.places[key]?.values.contains { $0.isOneLine } ?? false
    let text = isOneLine ? text.replacing("\n", with: " ") : text
    let name = SheetCells.fieldName(key.field).map { $0.word + ": " }
    wanted[key, default: [:]][language] = text
    let line = (before.baseMark(of: key) ?? name ?? "") + text
    return isFirstPair ? [line, "|---|---|"] : [line]
  }

  // MARK: Bytes

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
