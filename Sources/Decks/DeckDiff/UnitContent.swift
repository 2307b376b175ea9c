/// What a card or a row says, as one mark that tells whether another says the same.
struct UnitContent {
  private let index: UnitIndex

  init(_ index: UnitIndex) {
    self.index = index
  }

  /// The mark of question and answer, or of all values of a row but a key that nobody is shown; nil
  /// where there are none.
  func mark(of unit: UnitIndex.Unit) -> UInt64? {
    let deck = index.deck(unit)
    guard index.isRow(unit) else { return Self.mark(deck.cards[unit.index].base) }
    guard let rows = deck.rows else { return nil }
    let hidden = index.hiddenColumns(unit)
    let values = rows.columns.enumerated().filter { !hidden.contains($0.element) }
      .map { ($0.element, rows.value(row: unit.index, column: $0.offset)) }
      .filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }
    return Self.mark(values.flatMap { [$0.0, $0.1] })
  }

  /// The mark of one thing to remember: of a card that asks one question, or of a row's question.
  func mark(of entry: DeckEntry, in deck: Deck) -> UInt64? {
    switch entry.facet {
    case .whole: Self.mark(deck.cards[entry.card].base)
    case .row(let row):
      deck.rows.flatMap { Self.mark(deck.cards[entry.card].base.filled(by: $0, row)) }
    case .gap: nil
    }
  }

  private static func mark(_ wording: Wording) -> UInt64? {
    let texts = FieldText.fields(of: wording).filter {
      ($0.part == .question && $0.name != "##") || $0.part == .answer
    }
    return mark(texts.map(\.text).filter { !$0.isEmpty })
  }

  /// FNV-1a over texts, each ended by what no text holds.
  private static func mark(_ texts: [String]) -> UInt64? {
    guard !texts.isEmpty else { return nil }
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in texts {
      for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
      mark = (mark ^ 0xFF) &* 0x100_0000_01b3
    }
    return mark
  }
}
