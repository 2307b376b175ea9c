import Text

/// What a column of another program's table holds.
enum TableColumn: String, CaseIterable, Hashable, Sendable {
  case id, deck, kind, question, answer, accept, also, reject, hint, why, say, see, source, section
  case heading, tags, unit, contested, audience, notetype
  case language = "in"

  private static let otherNames: [Self: [String]] = [
    .id: ["guid"],
    .deck: ["デッキ", "덱"],
    .question: [
      "front", "term", "word", "prompt", "問題", "問い", "表", "表面", "単語", "用語", "질문", "문제", "앞면", "앞",
      "단어", "용어", "낱말",
    ],
    .answer: [
      "back", "definition", "meaning", "translation", "答え", "解答", "裏", "裏面", "意味", "定義", "訳", "답",
      "정답", "뒷면", "뒤", "뜻", "의미", "정의",
    ],
    .hint: ["ヒント", "힌트"],
    .why: [
      "explanation", "note", "notes", "extra", "remarks", "comment", "説明", "解説", "メモ", "備考", "설명",
      "해설",
      "메모", "비고",
    ],
    .tags: ["tag", "タグ", "태그"],
    .notetype: ["note type"],
  ]

  private static let known: [String: Self] = {
    var known: [String: Self] = [:]
    for column in allCases {
      for name in [column.rawValue] + (otherNames[column] ?? []) { known[name] = column }
    }
    return known
  }()

  /// Names that say a row is one of names, though not what is asked.
  private static let languages: Set<String> = [
    "japanese", "korean", "english", "kana", "kanji", "hangul", "hanja", "reading", "romaji",
    "romanization", "日本語", "韓国語", "英語", "読み", "かな", "漢字", "ハングル", "일본어", "한국어", "영어", "읽기",
    "한자", "한글", "gloss", "unit", "level", "key",
  ]

  /// The column that goes by a name.
  init?(named name: String) {
    guard let column = Self.known[name.trimmed.lowercased()] else { return nil }
    self = column
  }

  /// The column that goes by a name with a language behind it: `question_ja`.
  static func translated(_ name: String) -> (column: Self, language: Language)? {
    let parts = name.trimmed.lowercased().split(separator: "_")
    guard parts.count == 2, let language = Language(rawValue: String(parts[1])),
      let column = known[String(parts[0])], [.question, .answer, .why, .hint].contains(column)
    else { return nil }
    return (column, language)
  }

  /// Whether a row that is none of names for certain may be one: a name that is known stands in it.
  static func mayBeHeader(_ cells: [String]) -> Bool {
    cells.count >= 2 && cells.contains { known[$0.trimmed.lowercased()] != nil }
  }

  /// Whether a row is one of names: at least two, none of them twice, and half of them known.
  static func isHeader(_ cells: [String]) -> Bool {
    let names = cells.map { $0.trimmed.lowercased() }.filter { !$0.isEmpty }
    guard names.count >= 2, Set(names).count == names.count else { return false }
    let known = names.count {
      Self.known[$0] != nil || languages.contains($0) || translated($0) != nil
    }
    return known >= 2 && known * 2 >= names.count
  }
}
