package import Text

/// A deck laid out for a reader without a terminal: a row for each text, languages side by side.
///
/// Texts stand as they do in the deck's files, escapes and all. The last column holds a digest of each
/// text as it was, by which a correction is told from a sheet that has grown old.
package struct ReviewSheet: Hashable, Sendable {
  /// One text of a card in its languages.
  package struct Row: Hashable, Sendable {
    /// `deck/card`.
    package var card: String
    /// The field as authors write it, numbered where there are several: `Q`, `option 2`.
    package var field: String
    package var texts: [Language: String]
    /// The digests of the texts as they were written; nil where the column is damaged.
    package var digests: [Language: UInt32]?
    package var comment: String
    /// Whether it is a right option, which the sheet marks.
    package var isRight = false

    /// Whether a reader has written anything into it.
    var isChanged: Bool {
      guard let digests, comment.isEmpty else { return true }
      return texts.contains { ReviewSheet.digest($0.value) != digests[$0.key] }
    }
  }

  /// The languages, the deck's own first.
  package var languages: [Language]
  package var rows: [Row]

  /// The sheet of deck files, and of the tables beside them.
  package init(of sources: [DeckSource], beside neighbours: NeighbouringFiles = .none) {
    let cells = SheetCells(sources)
    let tables = TableCells(sources, beside: neighbours)
    let more = tables.languages.filter { !cells.languages.contains($0) }
    let languages = cells.languages + more.sorted { $0.rawValue < $1.rawValue }
    self.languages = languages
    func row(_ key: SheetCells.Key, _ texts: [Language: String], isRight: Bool = false) -> Row {
      let digests = languages.map { ($0, Self.digest(texts[$0] ?? "")) }
      return Row(
        card: key.card,
        field: key.field,
        texts: texts,
        digests: Dictionary(uniqueKeysWithValues: digests),
        comment: "",
        isRight: isRight
      )
    }
    rows =
      cells.keys.map {
        row(
          $0,
          cells.places[$0]?.mapValues(\.text) ?? [:],
          isRight: cells.baseMark(of: $0) == SheetCells.rightOption
        )
      }
      + tables.keys.map { row($0, tables.places[$0]?.mapValues(\.text) ?? [:]) }
  }

  /// FNV-1a of a text, 32 bits.
  static func digest(_ text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

// MARK: As a table

extension ReviewSheet {
  private static let id = "id"
  private static let field = "field"
  private static let comment = "comment"
  private static let check = "check"
  /// Behind the name of a right option: a reader who checks facts has to know.
  private static let rightMark = " ✓"

  private static func title(_ language: Language) -> String {
    switch language {
    case .english: "English"
    case .japanese: "日本語"
    case .korean: "한국어"
    }
  }

  private static func language(titled title: String) -> Language? {
    switch title.lowercased() {
    case "english", "en": .english
    case "日本語", "japanese", "ja": .japanese
    case "한국어", "korean", "ko": .korean
    default: nil
    }
  }

  /// The names of the columns.
  package var header: [String] {
    [Self.id, Self.field] + languages.map(Self.title) + [Self.comment, Self.check]
  }

  /// The values of each row.
  package var table: [[String]] {
    rows.map { row in
      let digests = languages.map { language in
        row.digests?[language].map { String($0, radix: 16) } ?? ""
      }
      return [row.card, row.field + (row.isRight ? Self.rightMark : "")]
        + languages.map { row.texts[$0] ?? "" }
        + [row.comment, digests.joined(separator: ".")]
    }
  }

  /// Reads a sheet that came back; nil where its first row is none of a review sheet.
  package init?(header: [String], table: [[String]]) {
    let titles = header.map { SheetCells.tidy($0) }
    guard let id = titles.firstIndex(of: Self.id), let field = titles.firstIndex(of: Self.field)
    else { return nil }
    let columns = titles.enumerated().compactMap { index, title in
      Self.language(titled: title).map { (language: $0, index: index) }
    }
    guard !columns.isEmpty else { return nil }
    let (comment, check) = (titles.firstIndex(of: Self.comment), titles.firstIndex(of: Self.check))
    languages = columns.map(\.language)
    // Who tidies a sheet leaves a card's name in its first row alone.
    var card = ""
    rows = table.compactMap { line in
      func value(_ index: Int?) -> String {
        guard let index, line.indices.contains(index) else { return "" }
        return SheetCells.tidy(line[index])
      }
      if !value(id).isEmpty { card = value(id) }
      guard !card.isEmpty, !value(id).isEmpty || !value(field).isEmpty else { return nil }
      let texts = columns.map { ($0.language, value($0.index)) }
      return Row(
        card: card,
        field: value(field).replacing(Self.rightMark, with: ""),
        texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }),
        digests: Self.digests(value(check), columns.map(\.language)),
        comment: value(comment),
        isRight: value(field).hasSuffix(Self.rightMark)
      )
    }
  }

  private static func digests(_ text: String, _ languages: [Language]) -> [Language: UInt32]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == languages.count else { return nil }
    var digests: [Language: UInt32] = [:]
    for (language, part) in zip(languages, parts) {
      guard let digest = UInt32(part, radix: 16) else { return nil }
      digests[language] = digest
    }
    return digests
  }
}
