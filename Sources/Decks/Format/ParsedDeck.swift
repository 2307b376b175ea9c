public import Text

/// A deck as it was read, with the places of everything in its text.
public struct ParsedDeck: Sendable {
  /// The text.
  public let source: SourceText
  /// What it says; of a text that cannot be used, an empty deck.
  public internal(set) var deck: Deck
  /// The language that the file's name gives (`x.ja.md`); nil for a deck's own file.
  public let translationLanguage: Language?
  /// Whether it begins with front matter, as every deck does.
  let hasFrontMatter: Bool
  let nodes: [Node]
  /// Where each card stands in the text.
  let outlines: [CardOutline]
  let problems: [ParserProblem]
  /// What forbids reading the text at all.
  let refusal: SourceRefusal?
}

extension ParsedDeck {
  /// Whether a gap opens that nothing closes: the writer would take it for mere braces.
  var hasOpenGap: Bool {
    let values = ValueReader(bytes: source.bytes)
    return nodes.contains { node in
      node.kind == .field(.cloze) && !ClozeReader(node.value, values).unclosed.isEmpty
    }
  }
}

/// Where a card stands in a text.
struct CardOutline: Sendable {
  /// The line of its heading.
  var heading: SourceSpan
  /// The id; empty where there is none.
  var id: SourceSpan
  /// Its nodes, the heading's included.
  var nodes: Range<Int>
}
