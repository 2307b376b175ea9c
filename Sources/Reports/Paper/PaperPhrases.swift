import Text

/// The words that are printed around a test's questions.
enum PaperPhrases {
  static let name = Phrase(en: "Name", ja: "氏名", ko: "이름")
  static let group = Phrase(en: "Class", ja: "クラス", ko: "반")
  static let date = Phrase(en: "Date", ja: "日付", ko: "날짜")
  static let key = Phrase(en: "Key", ja: "解答", ko: "정답")
  static let isTrue = Phrase(en: "true", ja: "正しい", ko: "맞다")
  static let isFalse = Phrase(en: "false", ja: "正しくない", ko: "틀리다")

  static func points(of count: Int) -> Phrase {
    Phrase(en: "Points (of \(count))", ja: "得点（\(count)点中）", ko: "점수(\(count)점 만점)")
  }

  static func sheet(_ code: String, _ version: String) -> Phrase {
    Phrase(
      en: "Sheet \(code) – \(version)",
      ja: "テスト番号 \(code) – \(version)",
      ko: "시험지 번호 \(code) – \(version)"
    )
  }

  static func version(_ name: String) -> Phrase {
    Phrase(en: "Version \(name)", ja: "問題用紙 \(name)", ko: "\(name)형")
  }

  static let chooseOne = Phrase(
    en: "Circle one letter.",
    ja: "記号を1つ○で囲みましょう。",
    ko: "기호 하나에 동그라미를 쳐요."
  )
  static let chooseSeveral = Phrase(
    en: "Circle the letter of every right answer.",
    ja: "正しいものの記号をすべて○で囲みましょう。",
    ko: "맞는 것의 기호에 모두 동그라미를 쳐요."
  )
  static let putInOrder = Phrase(
    en: "Write the letters in the right order.",
    ja: "正しい順に記号を□に書きましょう。",
    ko: "올바른 순서대로 기호를 □ 안에 써요."
  )
  static let matchPairs = Phrase(
    en: "Write the letter that belongs to each.",
    ja: "それぞれに合うものの記号を□に書きましょう。",
    ko: "각각 알맞은 기호를 □ 안에 써요."
  )
  static let circleEither = Phrase(
    en: "Circle one.",
    ja: "どちらかを○で囲みましょう。",
    ko: "하나에 동그라미를 쳐요."
  )
  static let fillBlanks = Phrase(
    en: "Fill the gap.",
    ja: "空欄に書き入れましょう。",
    ko: "빈칸을 채워요."
  )
  static func enter(_ code: String) -> Phrase {
    Phrase(
      en:
        "“koryu test enter \(code)” types the answers back, in the folder with test-\(code).json.",
      ja: "test-\(code).json のあるフォルダーで「koryu test enter \(code)」を実行すると、回答を入力できます。",
      ko: "test-\(code).json이 있는 폴더에서 ‘koryu test enter \(code)’ 명령으로 답을 입력할 수 있어요."
    )
  }
}
