import Text

/// The columns of a table that hold the readings of others.
///
/// `word_kana` reads `word`, `word_written` or `word_kanji`; `kana` alone reads `japanese`, `kanji`,
/// `word`, `written` or `ja`. `reading` and `furigana` mean the same as `kana`.
struct ReadingColumns {
  private struct Pair {
    var written: Int
    var kana: Int
  }

  private static let names = ["kana", "reading", "furigana"]
  private static let alone = ["japanese", "kanji", "word", "written", "ja"]

  private let rows: TableRows
  private var pairs: [Pair] = []

  init(_ rows: TableRows) {
    self.rows = rows
    for (kana, name) in rows.columns.enumerated() {
      for written in Self.written(by: name) {
        guard let column = rows.columns.firstIndex(of: written) else { continue }
        pairs.append(Pair(written: column, kana: kana))
      }
    }
  }

  private static func written(by name: String) -> [String] {
    if names.contains(name) { return alone }
    guard let ending = names.first(where: { name.hasSuffix("_" + $0) }) else { return [] }
    let stem = String(name.dropLast(ending.count + 1))
    return [stem, stem + "_written", stem + "_kanji"]
  }

  /// Sets the readings of a row over its words, wherever they stand in a question, and those of other
  /// rows over the options that are their words.
  func addReadings(of row: Int, to question: inout Question) {
    addOwnReadings(of: row, to: &question)
    guard question.hasUnevenReadings else { return }
    for pair in pairs { addReadings(ofOptionsBy: pair, to: &question) }
    question.evenReadings()
  }

  private func addReadings(ofOptionsBy pair: Pair, to question: inout Question) {
    var unread = Set(question.optionTexts.filter { question.furigana(of: $0).lacksReadings })
    for row in rows.values.indices where !unread.isEmpty {
      let written = Furigana.plain(rows.value(row: row, column: pair.written))
      guard unread.contains(written) else { continue }
      let kana = rows.value(row: row, column: pair.kana)
      let furigana = Furigana(pieces: [.init(written)]).reading(written, as: kana)
      guard furigana.hasReadings else { continue }
      question.readings[written] = furigana
      unread.remove(written)
    }
  }

  private func addOwnReadings(of row: Int, to question: inout Question) {
    for pair in pairs {
      let written = Furigana.plain(rows.value(row: row, column: pair.written))
      let kana = rows.value(row: row, column: pair.kana)
      guard !written.isEmpty, !kana.isEmpty else { continue }
      for text in question.shownTexts where text.contains(written) {
        let furigana = question.furigana(of: text).reading(written, as: kana)
        if furigana.hasReadings { question.readings[text] = furigana }
      }
    }
  }
}

extension Question {
  /// Everything of it that a screen may show.
  fileprivate var shownTexts: [String] {
    let answers =
      switch task {
      case .typed(let typed): typed.accepted.map(\.text)
      case .choice(let options): options.map(\.item.text)
      case .order(let items): items.map(\.text)
      case .match(let pairs): pairs.flatMap { [$0.left.text, $0.right.text] }
      }
    return [heading, prompt, hint, why, say] + answers
  }
}
