import Answers
import Text

/// The cells of word lists that templates name, as a review sheet shows and changes them: a row for
/// each row of the table and each text of it, the languages side by side.
struct TableCells {
  /// Where a text stands.
  struct Place {
    /// The table, as an index into `tables`.
    var table: Int
    var cell: TableEdits.Cell
    var text: String
    /// Whether the row's identity is made of it.
    var isKey: Bool
  }

  /// A table with the deck that it belongs to.
  struct Table {
    var deck: Deck
    var deckPath: String
    var file: TableFile
    var rows: TableRows
  }

  private(set) var tables: [Table] = []
  /// The texts in the order of the tables.
  private(set) var keys: [SheetCells.Key] = []
  private(set) var places: [SheetCells.Key: [Language: Place]] = [:]
  /// The rows that there are, as `deck/row`.
  private(set) var rowNames: Set<String> = []
  private(set) var languages: [Language] = []

  init(_ sources: [DeckSource], beside neighbours: NeighbouringFiles) {
    for loaded in DeckLoader(sources, beside: neighbours).decks {
      let path = loaded.own.source.path
      guard let reference = loaded.deck.table, let rows = loaded.deck.rows,
        let file = TableFile(reference, ofDeckAt: path, beside: neighbours)
      else { continue }
      tables.append(Table(deck: loaded.deck, deckPath: path, file: file, rows: rows))
      take(tables.count - 1)
    }
  }

  private mutating func take(_ index: Int) {
    let (deck, rows) = (tables[index].deck, tables[index].rows)
    let columns = SheetColumn.columns(of: deck, rows)
    for column in columns where !languages.contains(column.language) {
      languages.append(column.language)
    }
    let keyColumns = Set(deck.table?.key ?? [])
    let groups = Dictionary(grouping: columns, by: \.field)
    for (row, name) in rows.keys.enumerated() where !name.isEmpty {
      let card = deck.id + "/" + name
      rowNames.insert(card)
      let filled = groups.filter { group in
        group.value.contains { !rows.value(row: row, column: $0.index).isEmpty }
      }
      for column in columns where filled[column.field] != nil {
        let key = SheetCells.Key(card: card, field: column.field)
        if places[key] == nil { keys.append(key) }
        places[key, default: [:]][column.language] = Place(
          table: index,
          cell: TableEdits.Cell(row: row, column: column.index),
          text: SheetCells.tidy(rows.value(row: row, column: column.index)),
          isKey: keyColumns.contains(rows.columns[column.index])
        )
      }
    }
  }
}

/// A column of a word list on a review sheet: its text, and the language in whose column it stands.
private struct SheetColumn {
  var index: Int
  /// `{question}` for `question_en`, `{word}` for `japanese`, the whole name for `kana`.
  var field: String
  var language: Language

  /// The columns that the templates or the glosses name.
  static func columns(of deck: Deck, _ rows: TableRows) -> [SheetColumn] {
    let wordings = deck.cards.flatMap { [$0.base] + $0.translations.values }
    let texts = wordings.flatMap { $0.shownTexts + $0.listedAnswers }
    var named = Set(texts.flatMap { TemplateText($0, columns: rows.columns).columns })
    for gloss in [deck.gloss] + deck.translations.values.map(\.gloss) {
      if let column = rows.columns.firstIndex(of: gloss) { named.insert(column) }
    }
    var taken: Set<String> = []
    return named.sorted().filter { rows.columns[$0] != deck.unit }.map { index in
      let name = rows.columns[index]
      let parts = Parts(name)
      let language = parts.language ?? commonLanguage(of: rows, index) ?? deck.language
      let place = "{\(parts.stem)} \(language.rawValue)"
      let isFree = parts.language != nil && taken.insert(place).inserted
      return SheetColumn(
        index: index,
        field: "{\(isFree ? parts.stem : name)}",
        language: language
      )
    }
  }

  /// The language of most values, told by their letters.
  private static func commonLanguage(of rows: TableRows, _ column: Int) -> Language? {
    var count: [Language: Int] = [:]
    for row in rows.keys.indices.prefix(mostLookedAt) {
      if let language = ScriptSet.language(of: rows.value(row: row, column: column)) {
        count[language, default: 0] += 1
      }
    }
    return count.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  private static let mostLookedAt = 200

  /// A name told apart into its language and the rest: `question_en`.
  private struct Parts {
    var language: Language?
    var stem: String

    init(_ name: String) {
      var parts = name.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
      if let last = parts.last.flatMap(Self.language) {
        language = last
        parts.removeLast()
      } else if let first = parts.first.flatMap(Self.language) {
        language = first
        parts.removeFirst()
      }
      stem = parts.isEmpty ? "word" : parts.joined(separator: "_")
    }

    private static func language(_ word: String) -> Language? {
      switch word.lowercased() {
      case "en", "english", "英語", "영어": .english
      case "ja", "jp", "japanese", "日本語", "일본어": .japanese
      case "ko", "kr", "korean", "韓国語", "한국어": .korean
      case _: nil
      }
    }
  }
}
