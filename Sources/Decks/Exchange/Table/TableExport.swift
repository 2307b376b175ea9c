package import Text

/// Writes decks as one table in tabs, a row for each card, with the lines that Anki reads above it.
package struct TableExport {
  package private(set) var cards = 0
  package private(set) var losses = Losses()
  private var table = TextTableBuilder(columns: TableColumn.written.map(\.rawValue))

  /// Writes every card of `decks` in a language, or in the deck's own where it lacks it.
  package init(_ decks: [Deck], in language: Language) {
    for deck in decks {
      let plain = deck.inOneLanguage(language, &losses)
      losses.note(.deckSettings, at: deck.id)
      for card in plain.cards { take(card, of: plain) }
    }
  }

  /// The file.
  package var text: [UInt8] {
    let columns = table.usedColumns
    var lines = ["#separator:tab", "#html:false"]
    for (name, column) in [("guid", "id"), ("deck", "deck"), ("tags", "tags")] {
      if let place = columns.firstIndex(of: column) { lines.append("#\(name) column:\(place + 1)") }
    }
    lines.append("#columns:" + columns.joined(separator: "\t"))
    let rows = table.text()
    let first = rows.firstIndex(of: Byte.newline) ?? rows.endIndex
    return Array((lines.joined(separator: "\n") + "\n").utf8) + rows[first...].dropFirst()
  }

  /// The file in commas, as spreadsheets open it: marked as UTF-8, a row of names, and nothing that would
  /// be run as a formula.
  package var commaText: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += CommaCell.row(table.usedColumns)
    for row in 0..<table.rowCount { bytes += CommaCell.row(table.row(row)) }
    return bytes
  }

  private mutating func take(_ card: Card, of deck: Deck) {
    guard let body = card.base.body else { return }
    let base = card.base
    let escapes = TextEscapes(isTemplate: false)
    func list(_ values: [String]) -> String {
      values.map { escapes.listed($0) }.joined(separator: " | ")
    }
    let cell = CellBody(body)
    let rejections = base.reject.map { rejection in
      escapes.listed(rejection.answer)
        + (rejection.reason.isEmpty ? "" : " — " + escapes.plain(rejection.reason))
    }
    let values: [TableColumn: String] = [
      .id: "\(deck.id)/\(card.id)", .deck: deck.title.isEmpty ? deck.id : deck.title,
      .kind: cell.kind, .question: base.prompt, .answer: cell.cell, .accept: list(base.accept),
      .also: list(base.also), .reject: rejections.joined(separator: "\n"), .hint: base.hint,
      .why: base.why, .say: base.say, .see: list(base.see),
      .source: card.sources.joined(separator: ", "), .section: card.section,
      .heading: base.heading, .tags: tags(card, deck).joined(separator: ", "), .unit: card.unit,
      .contested: card.isContested ? "yes" : "",
      .audience: card.audience == .everyone ? "" : card.audience.rawValue,
      .language: card.answerLanguages.map(\.rawValue).joined(separator: ", "),
    ]
    table.append(TableColumn.written.map { values[$0] ?? "" })
    cards += 1
  }

  /// The subjects of a card, and those of its deck, which a table has no other place for.
  private func tags(_ card: Card, _ deck: Deck) -> [String] {
    card.tags + deck.tags.filter { !card.tags.contains($0) }
  }
}

extension TableColumn {
  /// The columns of a table that Koryu writes.
  static let written: [Self] = [
    .id, .deck, .kind, .question, .answer, .accept, .also, .reject, .hint, .why, .tags, .section,
    .heading, .source, .say, .see, .unit, .contested, .audience, .language,
  ]
}
