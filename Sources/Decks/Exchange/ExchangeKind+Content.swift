extension ExchangeKind {
  /// The kind that the content of a text tells; nil where it tells none.
  package init?(of file: DeckSource) {
    if AikenReader.isLikely(file) {
      self = .aiken
    } else if ImportedTable.isAnkis(file) {
      self = .tsv
    } else if MarkdownReader.likelihood(of: file) == .high || DeckParser.parse(file).isDeck {
      self = .markdown
    } else if GIFTReader.isLikely(file) {
      self = .gift
    } else if MarkdownReader.likelihood(of: file) == .some {
      self = .markdown
    } else if ImportedTable.isLikely(file) {
      self = .tsv
    } else {
      return nil
    }
  }

  /// The kind that a file's name tells; nil where it tells none.
  package init?(ofFileNamed name: String) {
    let name = name.lowercased()
    guard let (kind, _) = Self.endings.first(where: { $0.1.contains { name.hasSuffix($0) } })
    else { return nil }
    self = kind
  }

  /// The endings by which `export` tells what to write, each with its kind; without that of a whole
  /// collection, which Anki would take in place of all that it has.
  package static let writtenEndings: [(ending: String, kind: Self)] =
    endings.filter { written.contains($0.0) }.flatMap { kind, endings in
      endings.filter { $0 != ".colpkg" }.map { ($0, kind) }
    }

  private static let endings: [(Self, [String])] = [
    (.anki, [".apkg", ".colpkg"]), (.tsv, [".tsv", ".csv"]), (.gift, [".gift"]),
    (.moodleXML, [".xml"]), (.markdown, [".md", ".markdown"]),
  ]
}

extension ParsedDeck {
  /// Whether it is a deck of Koryu.
  var isDeck: Bool { hasFrontMatter && !deck.id.isEmpty }
}
