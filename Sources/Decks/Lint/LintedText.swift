import Text

/// What a rule sees: one file, the deck that it belongs to and the decks beside that.
struct LintedText {
  /// The file.
  let file: ParsedDeck
  /// The deck that it belongs to, with its translations and its ledger.
  let loaded: LoadedDeck
  /// All decks.
  let library: DeckLibrary
  /// Decks at hand that are not checked.
  let others: DeckLibrary
  /// Cards whose question repeats that of an earlier one.
  let repeats: [RepeatedPrompt]
  /// What lies beside it.
  let neighbours: NeighbouringFiles
  /// Its cards, or templates.
  let cards: [Card]
  /// Its texts with gaps that are not as they should be.
  let brokenClozes: [ClozeReader]

  init(
    _ file: ParsedDeck,
    of loaded: LoadedDeck,
    in library: DeckLibrary,
    beside neighbours: NeighbouringFiles,
    knowing others: DeckLibrary
  ) {
    self.file = file
    self.others = others
    self.neighbours = neighbours
    self.loaded = loaded
    self.library = library
    repeats = RepeatedPrompt.all(in: file.deck).filter { repeated in
      // Of templates without their rows nobody can tell.
      guard let rows = loaded.deck.rows else { return loaded.deck.table == nil }
      let doubles = DoublyAskedRows(repeated, file.deck, rows)
      return !doubles.rows.isEmpty && (!doubles.isFaultOfRows || file.translationLanguage != nil)
    }
    let mayHaveReadings = file.source.bytes.contains(UInt8(ascii: "["))
    cards = mayHaveReadings ? file.deck.cards.map(\.withoutReadings) : file.deck.cards
    let values = ValueReader(bytes: file.source.bytes)
    let firstCard = file.outlines.first?.nodes.lowerBound ?? file.nodes.count
    brokenClozes = file.nodes[firstCard...].lazy.filter { $0.kind == .field(.cloze) }
      .map { ClozeReader($0.value, values) }
      .filter(\.isBroken)
  }

  var source: SourceText { file.source }
  var isTranslation: Bool { file.translationLanguage != nil }
  /// Whether its cards are templates, in which `{column}` stands for a value.
  var isTemplate: Bool { loaded.deck.table != nil }

  /// The heading's id, or the heading where there is none.
  func place(ofCard card: Int) -> SourceSpan {
    let outline = file.outlines[card]
    return outline.id.isEmpty ? outline.heading : outline.id
  }

  /// The nodes of a card's fields and lists.
  func nodes(ofCard card: Int) -> ArraySlice<Node> {
    file.nodes[file.outlines[card].nodes].dropFirst()
  }

  /// The first field of a name in a card.
  func field(_ name: FieldName, ofCard card: Int) -> Node? {
    nodes(ofCard: card).first { $0.kind == .field(name) }
  }

  /// Where a field's value stands, or the card where there is none.
  func place(of name: FieldName, ofCard card: Int) -> SourceSpan {
    guard let node = field(name, ofCard: card) else { return place(ofCard: card) }
    return node.value.isEmpty ? node.name : trimmed(node.value)
  }

  /// Where one of a card's typed answers stands, counted as they are read.
  func place(ofAnswer index: Int, ofCard card: Int) -> SourceSpan {
    guard let node = field(.answer, ofCard: card) else { return place(ofCard: card) }
    let answers = parts(of: node, at: Byte.pipe).filter { !$0.isEmpty }
    return answers.indices.contains(index) ? answers[index] : place(of: .answer, ofCard: card)
  }

  /// Where `value` stands among those of a field that may stand several times; the field where it
  /// cannot be told.
  func place(of value: String, in name: FieldName, ofCard card: Int) -> SourceSpan {
    for node in nodes(ofCard: card) where node.kind == .field(name) {
      let place = trimmed(node.value)
      let wanted = Array(value.utf8)
      let start = place.range.first { index in
        source.bytes.has(wanted, at: index, before: Int(place.end))
          && startsPart(at: index, of: place)
      }
      if let start { return SourceSpan(start, start + wanted.count) }
    }
    return place(of: name, ofCard: card)
  }

  /// Whether nothing but a separator stands before `index`.
  private func startsPart(at index: Int, of list: SourceSpan) -> Bool {
    let before = source.bytes[Int(list.start)..<index].last { !Byte.isBlank($0) }
    return before.map { $0 == Byte.pipe || $0 == Byte.comma } ?? true
  }

  func trimmed(_ span: SourceSpan) -> SourceSpan {
    source.bytes.trimmed(Int(span.start), Int(span.end))
  }

  /// The parts of a list field, each with its place.
  func parts(of node: Node, at separator: UInt8) -> [SourceSpan] {
    source.bytes.split(node.value, at: separator)
  }
}
