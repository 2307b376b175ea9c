package import Text

/// Makes decks of a table: of one that Koryu wrote, the cards as they were; of any other, a table
/// and the templates that ask for it.
package struct TableImport {
  package private(set) var imported = ImportedDecks()

  /// Reads a file; rows that name no deck are of the one called `name`.
  ///
  /// `wanted` are the names of decks to take; none means all.
  package init(_ file: DeckSource, name: String, wanted: [String], language: Language) {
    var table = ImportedTable(file)
    let columns = TableColumns(table, language)
    guard !table.findings.contains(where: { $0.severity == .error }) else {
      imported.findings = table.findings
      return
    }
    guard let columns else {
      table.report(.noColumns, .none)
      imported.findings = table.findings
      return
    }
    let frame = DeckNaming(table.header.deck.isEmpty ? name : table.header.deck, wanted)
    if columns.place(of: .kind) != nil {
      var import_ = CardRows(table, columns, frame, language)
      import_.take()
      imported = import_.imported
    } else {
      var import_ = WordRows(table, columns, frame, language)
      import_.take()
      imported = import_.imported
    }
    if imported.decks.isEmpty, !wanted.isEmpty {
      let names = Self.deckNames(of: table, columns)
      if !names.isEmpty { table.report(.noSuchDeck(wanted, has: names), .none) }
    }
    imported.findings = (table.findings + imported.findings)
      .sorted { $0.range.start.line < $1.range.start.line }
  }

  /// The decks that rows name, each once, as they come.
  private static func deckNames(of table: ImportedTable, _ columns: TableColumns) -> [String] {
    guard let place = columns.place(of: .deck) else { return [] }
    var seen: Set<String> = []
    return table.rows.compactMap { place < $0.cells.count ? $0.cells[place].text.trimmed : nil }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// Which deck a row belongs to.
struct DeckNaming {
  private let fallback: String
  private let wanted: [String]

  init(_ fallback: String, _ wanted: [String]) {
    self.fallback = fallback
    self.wanted = wanted
  }

  /// The deck that a row names, or the one it is in without; nil where it is not wanted.
  func deck(named name: String) -> String? {
    guard !name.isEmpty else { return fallback }
    let isWanted =
      wanted.isEmpty
      || wanted.contains {
        name == $0 || name.hasPrefix($0 + "::") || IdentityText.slug(of: name) == $0
      }
    return isWanted ? name : nil
  }

  /// A deck's name as a title.
  static func title(_ name: String) -> String {
    VisibleText.line(name).replacing("::", with: " – ")
  }
}

/// Which column of a table holds what.
struct TableColumns {
  /// The name of each column, each once and fit for templates.
  private(set) var names: [String]
  private var places: [TableColumn: Int] = [:]
  /// The language of the columns that say one; nil where none does.
  private(set) var language: Language?

  /// Nil where nothing can be asked.
  init?(_ table: ImportedTable, _ preferred: Language) {
    let width = max(table.names.count, table.rows.prefix(1000).map(\.cells.count).max() ?? 0)
    guard width > 0, width <= 256 else { return nil }
    var names: [String] = []
    var translations: Set<Int> = []
    let spoken = table.names.compactMap { TableColumn.translated($0) }
      .filter { $0.column == .question }.map(\.language)
    language = spoken.contains(preferred) ? preferred : spoken.first
    for index in 0..<width {
      let given = index < table.names.count ? table.names[index] : ""
      if let role = table.header.roles[index] ?? TableColumn(named: given), places[role] == nil {
        places[role] = index
      } else if let (role, spoken) = TableColumn.translated(given) {
        if spoken == language, places[role] == nil { places[role] = index }
        translations.insert(index)
      }
      names.append(given)
    }
    self.names = []
    takeFirstColumns(width, but: translations, isNamed: !table.names.isEmpty)
    for (role, place) in places where names[place].isEmpty { names[place] = role.rawValue }
    self.names = Self.fit(names)
    guard places[.question] != nil || places[.answer] != nil, width >= 2 else { return nil }
  }

  func place(of column: TableColumn) -> Int? { places[column] }

  /// What nothing is known of: the first such column is the question, the next the answer, and in a
  /// table without names a third one explains.
  private mutating func takeFirstColumns(
    _ width: Int,
    but translations: Set<Int>,
    isNamed: Bool
  ) {
    let taken = translations.union(places.values)
    var free = (0..<width).filter { !taken.contains($0) }[...]
    for role in [TableColumn.question, .answer] where places[role] == nil {
      places[role] = free.popFirst()
    }
    if !isNamed, places[.why] == nil { places[.why] = free.popFirst() }
  }

  /// Names without what a template would take for its end, each once.
  private static func fit(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.enumerated().map { index, name in
      var fit = String(name.prefix(60).filter { !"{}|\\\n\r\t#".contains($0) }).trimmed
      if fit.isEmpty { fit = "column_\(index + 1)" }
      while !seen.insert(fit).inserted { fit += "_\(index + 1)" }
      return fit
    }
  }

  /// The columns that the deck's own table keeps; its first is the identity.
  var kept: [Int] {
    let others = [TableColumn.id, .deck, .notetype].compactMap { places[$0] }
    return names.indices.filter { !others.contains($0) && names[$0] != "id" }
  }
}
