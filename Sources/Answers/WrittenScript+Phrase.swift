package import Text

extension WrittenScript {
  /// What the script is called.
  var name: Phrase {
    switch self {
    case .hiragana: Phrase(en: "hiragana", ja: "ひらがな", ko: "히라가나")
    case .katakana: Phrase(en: "katakana", ja: "カタカナ", ko: "가타카나")
    case .kana: Phrase(en: "kana", ja: "かな", ko: "가나")
    case .kanji: Phrase(en: "kanji", ja: "漢字", ko: "한자")
    case .hangul: Phrase(en: "hangul", ja: "ハングル", ko: "한글")
    case .latin: Phrase(en: "Latin letters", ja: "ローマ字", ko: "로마자")
    case .digits: Phrase(en: "digits", ja: "数字", ko: "숫자")
    }
  }
}

extension Language {
  /// What the language is called.
  package var name: Phrase {
    switch self {
    case .english: Phrase(en: "English", ja: "英語", ko: "영어")
    case .japanese: Phrase(en: "Japanese", ja: "日本語", ko: "일본어")
    case .korean: Phrase(en: "Korean", ja: "韓国語", ko: "한국어")
    }
  }
}
