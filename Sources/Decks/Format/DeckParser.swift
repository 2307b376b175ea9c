import Text

/// Reads decks; it never stops and never throws: whatever is wrong becomes a finding of the linter.
public struct DeckParser {
  private let source: SourceText
  private let language: Language?
  private var values: ValueReader
  private var deck = Deck(id: "")
  private var outlines: [CardOutline] = []
  private var problems: [ParserProblem]
  private let nodes: [Node]
  private var section = ""
  /// Prose that is still to be placed.
  private var prose: [String] = []

  /// Reads one file; `x.ja.md` is read as a translation.
  public static func parse(_ file: DeckSource) -> ParsedDeck {
    let language = DeckFileName(file.path).language
    guard file.bytes.count <= SourceRefusal.largestFile else {
      let nothing = SourceText(path: file.path, bytes: [])
      return refused(nothing, language, .tooLarge(bytes: file.bytes.count))
    }
    let source = SourceText(path: file.path, bytes: file.bytes)
    if let refusal = SourceRefusal(source) { return refused(source, language, refusal) }
    var lexer = DeckLexer(source)
    var parser = DeckParser(source, language, lexer.lexed())
    return parser.parsed()
  }

  private static func refused(
    _ source: SourceText,
    _ language: Language?,
    _ refusal: SourceRefusal
  ) -> ParsedDeck {
    ParsedDeck(
      source: source,
      deck: Deck(id: ""),
      translationLanguage: language,
      hasFrontMatter: false,
      nodes: [],
      outlines: [],
      problems: [],
      refusal: refusal
    )
  }

  private let hasFrontMatter: Bool

  private init(_ source: SourceText, _ language: Language?, _ syntax: DeckSyntax) {
    self.source = source
    self.language = language
    values = ValueReader(bytes: source.bytes)
    problems = syntax.problems
    nodes = syntax.nodes
    hasFrontMatter = syntax.hasFrontMatter
  }

  private mutating func parsed() -> ParsedDeck {
    let entries = nodes.prefix { $0.kind == .entry }
    var reader = FrontMatterReader(values)
    reader.read(entries, into: &deck)
    if let language { deck.language = language }
    problems += reader.problems
    values.keepsBraceEscapes = reader.namesTable
    outlines.reserveCapacity(nodes.count / 5)
    deck.cards.reserveCapacity(nodes.count / 5)
    var index = entries.endIndex
    while index < nodes.count { index = read(index) }
    placeProse()
    return ParsedDeck(
      source: source,
      deck: deck,
      translationLanguage: language,
      hasFrontMatter: hasFrontMatter,
      nodes: nodes,
      outlines: outlines,
      problems: problems,
      refusal: nil
    )
  }

  /// Reads a card or what stands between cards; the result is the next node.
  private mutating func read(_ index: Int) -> Int {
    let node = nodes[index]
    switch node.kind {
    case .card: return readCard(index)
    case .section:
      placeProse()
      section = values.value(node.value, lines: .spaces)
      deck.passages[deck.cards.count, default: []].append(.section(section))
    case .prose: readProse(node)
    case .field, .unknownField:
      problems.append(
        ParserProblem(kind: .outsideCard(source.text(node.name)), span: node.name)
      )
    case .entry, .option, .item, .row: break
    }
    return index + 1
  }

  private mutating func readProse(_ node: Node) {
    var text = source.text(node.value)
    if text.utf8.contains(Byte.carriageReturn) {
      text = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        .joined(separator: "\n")
    }
    prose.append(text)
  }

  /// Puts the prose read so far before the next card or section.
  private mutating func placeProse() {
    guard !prose.isEmpty else { return }
    deck.passages[deck.cards.count, default: []].append(.prose(prose.joined(separator: "\n\n")))
    prose = []
  }

  private mutating func readCard(_ start: Int) -> Int {
    placeProse()
    var draft = CardDraft(nodes[start], values, section: section)
    var index = start + 1
    scan: while index < nodes.count {
      let node = nodes[index]
      switch node.kind {
      case .card, .section: break scan
      case .prose: readProse(node)
      case .entry, .field, .unknownField, .option, .item, .row: draft.take(node, source)
      }
      index += 1
    }
    if deck.cards.count < SourceRefusal.mostCards {
      outlines.append(
        CardOutline(heading: nodes[start].name, id: draft.idSpan, nodes: start..<index)
      )
      deck.cards.append(draft.finished())
    } else if deck.cards.count == SourceRefusal.mostCards, !hasTooManyCards {
      hasTooManyCards = true
      problems.append(ParserProblem(kind: .tooManyCards, span: nodes[start].name))
    }
    problems += draft.problems
    return index
  }

  private var hasTooManyCards = false
}
