import Text

extension DeckUpdate {
  /// What keeps an import out of a deck that is there.
  package enum Conflict: Hashable, Sendable {
    /// No import wrote it.
    case notImported
    /// Another kind of file became it; both are told by their licence lines.
    case otherOrigin(old: String, new: String)
    /// Questions of it could not be asked any more: the columns that either asks, as far as it asks any.
    case otherColumns(old: [String], new: [String])
  }

  /// What imports write for a licence, by which the kind of file is told.
  private static let origins: Set<String> = [
    "LicenseRef-Aiken", "LicenseRef-Anki", "LicenseRef-GIFT", "LicenseRef-Markdown",
    "LicenseRef-table",
  ]

  /// What keeps an import out of the deck in these files; nil where they can be joined.
  package static func conflict(
    _ imported: ImportedDeck,
    oldText: [UInt8],
    oldTable: [UInt8]?
  ) -> Conflict? {
    let (old, new) = (
      DeckParser.parse(DeckSource(path: "", bytes: oldText)).deck, imported.deck
    )
    guard isImported(old, new.id) else { return .notImported }
    // Whoever shares a deck gives it a licence of its own.
    if old.licence != new.licence, origins.contains(old.licence), origins.contains(new.licence) {
      return .otherOrigin(old: old.licence, new: new.licence)
    }
    guard (old.table == nil) == (new.table == nil) else {
      guard !old.cards.isEmpty else { return nil }
      let columns = asked(new.cards, of: imported.table?.usedColumns ?? [])
      return .otherColumns(old: [], new: columns)
    }
    guard let table = imported.table, let oldTable else { return nil }
    return otherColumns(imported.deck, table, old, oldTable)
  }

  /// Whether rows that only the old table has could no longer be asked.
  private static func otherColumns(
    _ new: Deck,
    _ table: TextTableBuilder,
    _ old: Deck,
    _ oldTable: [UInt8]
  ) -> Conflict? {
    let key = new.table?.key ?? []
    let lines = SeparatedValues(oldTable, separator: .tab).rows.map { $0.map(\.text) }
    let before = KeyedRows(columns: lines.first ?? [], rows: Array(lines.dropFirst()), key: key)
    let used = table.usedColumns
    let after = KeyedRows(columns: used, rows: (0..<table.rowCount).map(table.row), key: key)
    let gone = before.rows.filter { after.row(before.name(of: $0)) == nil }
    let columns = used + before.columns.filter { !used.contains($0) }
    let kept = refitted(gone, from: before.columns, to: columns)
    let oldRows = TableRows(columns: before.columns, keys: [], values: gone)
    let newRows = TableRows(columns: columns, keys: [], values: kept)
    for card in old.cards {
      guard let heir = new.cards.first(where: { $0.id == card.id }) else { continue }
      let was = RowTemplate(of: card.base, columns: before.columns)
      let will = RowTemplate(of: heir.base, columns: columns)
      if gone.indices.contains(where: {
        was.isAnswerable(by: oldRows, $0) && !will.isAnswerable(by: newRows, $0)
      }) {
        return .otherColumns(
          old: asked(old.cards, of: before.columns),
          new: asked(new.cards, of: used)
        )
      }
    }
    return nil
  }

  /// The columns that templates ask, each once.
  private static func asked(_ templates: [Card], of columns: [String]) -> [String] {
    var names: [String] = []
    for template in templates {
      for text in [template.base.prompt] + Array(template.base.typedAnswers.prefix(1)) {
        for column in TemplateText(text, columns: columns).columns
        where !names.contains(columns[column]) {
          names.append(columns[column])
        }
      }
    }
    return names
  }
}
