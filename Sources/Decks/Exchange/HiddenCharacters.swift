extension ImportedDecks {
  /// The decks with what they hold of control characters counted among what was lost, as lint will
  /// tell it.
  package func withHiddenCharactersTold() -> ImportedDecks {
    var told = self
    for deck in decks {
      for card in deck.deck.cards where card.base.holdsHidden {
        told.losses.note(.hiddenCharacter, at: "\(deck.deck.id)/\(card.id)")
      }
      guard let table = deck.table else { continue }
      for row in 0..<table.rowCount {
        for column in table.columns.indices where Self.holdsHidden(table.cell(row, column)) {
          let key = String(decoding: table.cell(row, 0), as: UTF8.self)
          told.losses.note(.hiddenCharacter, at: "\(deck.deck.id)/\(key)")
        }
      }
    }
    return told
  }

  fileprivate static func holdsHidden(_ text: some Collection<UInt8>) -> Bool {
    guard !text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
    let bytes = Array(text)
    return bytes.indices.contains { ControlCharacterRule.hidden(bytes, $0) != nil }
  }
}

extension Wording {
  fileprivate var holdsHidden: Bool {
    FieldText.fields(of: self).contains { ImportedDecks.holdsHidden($0.text.utf8) }
  }
}
