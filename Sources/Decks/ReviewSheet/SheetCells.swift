import Text

/// The texts of deck files with their places, as a review sheet shows and changes them.
struct SheetCells {
  /// Which text of which card.
  struct Key: Hashable {
    var card: String
    var field: String
  }

  /// Where a text stands.
  struct Place {
    var file: Int
    var span: SourceSpan
    var text: String
    /// Whether it may not run over several lines.
    var isOneLine: Bool
    /// What stands before it in its line: `A(date): `, `- [x] `.
    var mark: String
  }

  let files: [ParsedDeck]
  /// The texts in the order of the decks.
  private(set) var keys: [Key] = []
  private(set) var places: [Key: [Language: Place]] = [:]
  /// The files of a deck's languages, by the deck's id.
  private(set) var fileOf: [String: [Language: Int]] = [:]
  /// Where the last field of a card ends.
  private(set) var ends: [String: [Language: (file: Int, offset: Int)]] = [:]
  private(set) var languages: [Language] = []

  init(_ sources: [DeckSource]) {
    files = sources.map { DeckParser.parse($0) }.filter { $0.refusal == nil && $0.hasFrontMatter }
    var bases: [String: ParsedDeck] = [:]
    for (index, file) in files.enumerated() where file.translationLanguage == nil {
      bases[file.source.path] = file
      take(index, deck: file.deck.id, language: file.deck.language)
    }
    for (index, file) in files.enumerated() {
      guard let language = file.translationLanguage,
        let base = bases[DeckFileName(file.source.path).basePath]
      else { continue }
      take(index, deck: base.deck.id, language: language)
    }
    sortKeys()
  }

  /// A cell as it is compared: one kind of line break, nothing around it.
  static func tidy(_ text: String) -> String {
    let bytes = Array(text.utf8).filter { $0 != Byte.carriageReturn }
    let span = bytes.trimmed(0, bytes.count)
    return String(decoding: bytes[span.range], as: UTF8.self)
  }

  // MARK: Reading

  private mutating func take(_ file: Int, deck: String, language: Language) {
    guard !deck.isEmpty else { return }
    if !languages.contains(language) { languages.append(language) }
    fileOf[deck, default: [:]][language] = file
    let parsed = files[file]
    for (index, outline) in parsed.outlines.enumerated() {
      let id = parsed.deck.cards[index].id
      guard !id.isEmpty, ends[deck + "/" + id]?[language] == nil else { continue }
      take(outline, of: file, card: deck + "/" + id, language)
    }
  }

  private mutating func take(
    _ outline: CardOutline,
    of file: Int,
    card: String,
    _ language: Language
  ) {
    let parsed = files[file]
    var counts: [String: Int] = [:]
    let bytes = parsed.source.bytes
    var end = Int(bytes.trimmed(Int(outline.heading.start), Int(outline.heading.end)).end)
    for node in parsed.nodes[outline.nodes] {
      if node.kind != .prose {
        end = max(end, Int(bytes.trimmed(Int(node.value.start), Int(node.value.end)).end))
      }
      guard let (name, span, isOneLine) = field(node, bytes) else { continue }
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      let key = Key(
        card: card,
        field: Self.isNumbered(node) || count > 1 ? "\(name) \(count)" : name
      )
      let text = Self.text(bytes, span)
      if places[key] == nil { keys.append(key) }
      if places[key]?[language] == nil {
        places[key, default: [:]][language] =
          Place(
            file: file,
            span: span,
            text: text,
            isOneLine: isOneLine,
            mark: Self.mark(of: node, bytes, number: count)
          )
      }
    }
    ends[card, default: [:]][language] = (file, end)
  }

  private static func isNumbered(_ node: Node) -> Bool {
    switch node.kind {
    case .option, .item, .row: true
    case .entry, .section, .card, .field, .unknownField, .prose: false
    }
  }

  /// What a node is called on the sheet, and its text; nil for what no reader corrects.
  private func field(
    _ node: Node,
    _ bytes: [UInt8]
  ) -> (name: String, span: SourceSpan, isOneLine: Bool)? {
    let span = bytes.trimmed(Int(node.value.start), Int(node.value.end))
    switch node.kind {
    case .card:
      let title = HeadingReader(node.value, bytes).title
      return title.isEmpty ? nil : ("heading", title, true)
    case .field(let name):
      return Self.isText(name) && !span.isEmpty ? (name.word, span, false) : nil
    case .option: return ("option", span, false)
    case .item: return ("item", span, false)
    case .row:
      let isRule = bytes[span.range].allSatisfy {
        $0 == Byte.pipe || $0 == Byte.dash || $0 == Byte.colon || Byte.isBlank($0)
      }
      return isRule ? nil : ("pair", span, true)
    case .entry, .section, .unknownField, .prose: return nil
    }
  }

  /// What stands before a right option.
  static let rightOption = "- [x] "

  private static func mark(of node: Node, _ bytes: [UInt8], number: Int) -> String {
    switch node.kind {
    case .field, .unknownField: String(decoding: bytes[node.name.range], as: UTF8.self) + ": "
    case .option(let isRight): isRight ? rightOption : "- [ ] "
    case .item: "\(number). "
    case .entry, .section, .card, .row, .prose: ""
    }
  }

  /// What stands before a text in the file of the deck's own language; nil where it has none.
  func baseMark(of key: Key) -> String? {
    places[key]?.values.first { files[$0.file].translationLanguage == nil }?.mark
  }

  /// The field that a row of the sheet names: `Reject 2` is a `Reject:`.
  static func fieldName(_ field: String) -> FieldName? {
    let word = field.prefix { $0 != " " }
    return FieldName(Array(word.utf8)[...])
  }

  static func isText(_ name: FieldName) -> Bool {
    switch name {
    case .question, .answer, .cloze, .why, .hint, .also, .accept, .reject, .say: true
    case .source, .see, .tags, .audience, .contested, .answerLanguages, .unit, .after, .formerly,
      .language:
      false
    }
  }

  /// The text of a value, the indentation of its further lines taken off.
  private static func text(_ bytes: [UInt8], _ span: SourceSpan) -> String {
    let lines = bytes[span.range].split(separator: Byte.newline, omittingEmptySubsequences: false)
    let tidied = lines.enumerated().map { index, line -> ArraySlice<UInt8> in
      var line = line
      if line.last == Byte.carriageReturn { line.removeLast() }
      if index == 0 { return line }
      if line.first == Byte.tab { return line.dropFirst() }
      return line.dropFirst(min(2, line.prefix { $0 == Byte.space }.count))
    }
    return String(decoding: Array(tidied.joined(separator: [Byte.newline])), as: UTF8.self)
  }

  /// Puts what only a translation has behind the other texts of its card.
  private mutating func sortKeys() {
    var first: [String: Int] = [:]
    for (index, key) in keys.enumerated() where first[key.card] == nil { first[key.card] = index }
    keys = keys.enumerated()
      .sorted {
        (first[$0.element.card] ?? 0, $0.offset) < (first[$1.element.card] ?? 0, $1.offset)
      }
      .map(\.element)
  }
}
