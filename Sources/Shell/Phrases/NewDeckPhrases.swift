import Answers
import Text

/// What is said to the author of a new deck.
enum NewDeckPhrases {
  static let greeting = Phrase(
    en:
      "A new deck. Ctrl-C leaves and writes nothing; Ctrl-D ends and writes the cards that are whole.",
    ja: "新しいデッキを作ります。Ctrl-C なら何も書き込まずにやめ、Ctrl-D ならそこまでのカードを書き込んで終わります。",
    ko: "새 덱을 만들어요. Ctrl-C는 아무것도 쓰지 않고 그만두고, Ctrl-D는 다 쓴 카드까지 쓰고 끝내요."
  )
  static let sheetGreeting = Phrase(
    en:
      "A new sheet to fill in. Ctrl-C leaves and writes nothing; Ctrl-D leaves the rest as is usual.",
    ja: "書き込み用の新しい表を作ります。Ctrl-C なら何も書き込まずにやめ、Ctrl-D なら残りを既定のままにします。",
    ko: "채워 넣을 새 표를 만들어요. Ctrl-C는 아무것도 쓰지 않고 그만두고, Ctrl-D는 나머지를 기본값으로 둬요."
  )
  static let nothingWritten = Phrase(
    en: "Nothing was written.",
    ja: "何も書き込んでいません。",
    ko: "아무것도 쓰지 않았어요."
  )

  // MARK: The front

  static let askID = Phrase(
    en: "A short name for the deck, which never changes: letters, digits, - and _ (my-town)",
    ja: "デッキの短い名前（あとで変えません）。文字、数字、-、_ が使えます（例：my-town）",
    ko: "덱의 짧은 이름(나중에 바꾸지 않아요). 글자, 숫자, -, _를 쓸 수 있어요(예: my-town)"
  )
  static let idWanted = Phrase(
    en: "Use letters, digits, - and _, at most 64 bytes.",
    ja: "文字、数字、-、_ だけで、64バイト以内にしてください。",
    ko: "글자, 숫자, -, _만 64바이트 이내로 적어 주세요."
  )

  static func taken(_ path: String) -> Phrase {
    let path = VisibleText.line(path)
    return Phrase(
      en: "\(path) is there already, and stays as it is. Choose another name.",
      ja: "\(path) はすでにあり、上書きしません。別の名前にしてください。",
      ko: "\(path): 이미 있는 파일이라 그대로 둬요. 다른 이름을 적어 주세요."
    )
  }

  static let askLanguages = Phrase(
    en: "The languages it is asked in, its own first: en, ja, ko",
    ja: "出題する言語（最初が元の言語）：en、ja、ko",
    ko: "문제를 낼 언어(첫째가 원래 언어): en, ja, ko"
  )
  static let languagesWanted = Phrase(
    en: "Write one or more of en, ja and ko, for instance “ja ko”.",
    ja: "en、ja、ko から一つ以上を「ja ko」のように書いてください。",
    ko: "en, ja, ko 가운데 하나 이상을 ‘ja ko’처럼 적어 주세요."
  )

  static func askTitle(_ language: Language) -> Phrase {
    switch language {
    case .english: Phrase(en: "Its title in English", ja: "英語の題名", ko: "영어 제목")
    case .japanese: Phrase(en: "Its title in Japanese", ja: "日本語の題名", ko: "일본어 제목")
    case .korean: Phrase(en: "Its title in Korean", ja: "韓国語の題名", ko: "한국어 제목")
    }
  }

  static let titleWanted = Phrase(en: "Write a title.", ja: "題名を書いてください。", ko: "제목을 적어 주세요.")
  static let askLicence = Phrase(
    en: "What may others do with it?",
    ja: "ほかの人はどう使えますか",
    ko: "다른 사람은 어떻게 쓸 수 있나요?"
  )
  static let licences: [(name: String, phrase: Phrase)] = [
    (
      "CC-BY-4.0",
      Phrase(
        en: "anything, naming you (CC BY 4.0)",
        ja: "作成者を示せば自由に使える（CC BY 4.0）",
        ko: "만든 사람을 밝히면 자유롭게(CC BY 4.0)"
      )
    ),
    (
      "CC-BY-SA-4.0",
      Phrase(
        en: "the same, and changed decks stay free (CC BY-SA 4.0)",
        ja: "同じ条件で配るなら自由に使える（CC BY-SA 4.0）",
        ko: "같은 조건으로 나누면 자유롭게(CC BY-SA 4.0)"
      )
    ),
    (
      "CC0-1.0",
      Phrase(
        en: "anything at all (CC0)",
        ja: "条件なしで自由に使える（CC0）",
        ko: "아무 조건 없이 자유롭게(CC0)"
      )
    ),
    (
      "LicenseRef-AllRightsReserved",
      Phrase(
        en: "nothing without asking you",
        ja: "作成者の許可なしには使えない",
        ko: "만든 사람의 허락 없이는 쓸 수 없음"
      )
    ),
  ]

  // MARK: Cards

  static func askKind(_ number: Int) -> Phrase {
    number == 1
      ? Phrase(en: "What does card 1 ask for?", ja: "1枚目では何を答えますか", ko: "첫 카드는 무엇을 묻나요?")
      : Phrase(
        en: "And card \(number)? Enter ends and writes the deck.",
        ja: "\(number)枚目は？（Enter で終わり、デッキを書き込みます）",
        ko: "\(number)번째 카드는요? Enter를 누르면 끝내고 덱을 써요."
      )
  }

  static func cardIn(_ language: Language) -> Phrase {
    switch language {
    case .english: Phrase(en: "In English", ja: "英語で", ko: "영어로")
    case .japanese: Phrase(en: "In Japanese", ja: "日本語で", ko: "일본어로")
    case .korean: Phrase(en: "In Korean", ja: "韓国語で", ko: "한국어로")
    }
  }

  static let question = Phrase(en: "Question", ja: "問い", ko: "질문")
  static let why = Phrase(
    en: "Why (shown afterwards; may stay empty)",
    ja: "説明（回答のあとに出ます。空でもかまいません）",
    ko: "설명(답한 뒤에 보여요. 비워도 돼요)"
  )
  static let rightOption = Phrase(en: "The right option", ja: "正しい選択肢", ko: "맞는 선택지")
  static let sentence = Phrase(
    en: "Sentence, with its gap in brackets: from Busan to [Shimonoseki]",
    ja: "空欄を [ ] で囲んだ文（例：釜山から[下関]へ）",
    ko: "빈칸을 [ ]로 묶은 문장(예: 부산에서 [시모노세키]까지)"
  )

  static func wrongOption(_ number: Int) -> Phrase {
    Phrase(
      en: "Wrong option \(number)\(number > 1 ? " (Enter ends)" : "")",
      ja: "誤った選択肢\(number)\(number > 1 ? "（Enter で終わり）" : "")",
      ko: "틀린 선택지 \(number)\(number > 1 ? "(Enter로 끝)" : "")"
    )
  }

  static func item(_ number: Int) -> Phrase {
    Phrase(
      en: "\(number) in the right order\(number > 2 ? " (Enter ends)" : "")",
      ja: "正しい順で\(number)番目\(number > 2 ? "（Enter で終わり）" : "")",
      ko: "맞는 순서로 \(number)번째\(number > 2 ? "(Enter로 끝)" : "")"
    )
  }

  static func pair(_ number: Int) -> Phrase {
    Phrase(
      en: "Pair \(number), left = right\(number > 2 ? " (Enter ends)" : "")",
      ja: "組\(number)（左 = 右）\(number > 2 ? "（Enter で終わり）" : "")",
      ko: "짝 \(number)(왼쪽 = 오른쪽)\(number > 2 ? "(Enter로 끝)" : "")"
    )
  }

  static let wordsWanted = Phrase(
    en: "Write something here.",
    ja: "ここは空にできません。",
    ko: "여기는 비울 수 없어요."
  )
  static let pairsWanted = Phrase(
    en: "Write the pair with = between: Parasite = film.",
    ja: "組は「パラサイト = 映画」のように = をはさんでください。",
    ko: "짝은 ‘기생충 = 영화’처럼 =를 사이에 적어 주세요."
  )
  static let gapWanted = Phrase(
    en: "Put brackets around what is to be asked.",
    ja: "答えさせる言葉を [ ] で囲んでください。",
    ko: "물을 말을 [ ]로 묶어 주세요."
  )

  static func kept(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1 ? "1 card." : "\(count) cards.",
      ja: "\(count)枚になりました。",
      ko: "카드가 \(count)장이 됐어요."
    )
  }

  static let againPlease = Phrase(
    en: "Once more, please. Enter keeps what stands in brackets.",
    ja: "もう一度お願いします。Enter で [ ] の内容をそのまま使います。",
    ko: "다시 한번 적어 주세요. Enter를 누르면 [ ] 안의 내용을 그대로 써요."
  )
  static let unfinished = Phrase(
    en: "The unfinished card was left out; the others are kept.",
    ja: "途中のカードは除き、ほかのカードを残します。",
    ko: "쓰다 만 카드는 빼고 나머지 카드는 남겨요."
  )
}

extension NewCardQuestions.Kind {
  /// What is asked for.
  var phrase: Phrase {
    switch self {
    case .words: Phrase(en: "words to type", ja: "言葉を入力", ko: "낱말 입력")
    case .date: Phrase(en: "a date", ja: "日付", ko: "날짜")
    case .number: Phrase(en: "a number", ja: "数", ko: "수")
    case .choice: Phrase(en: "a choice", ja: "選択", ko: "고르기")
    case .order: Phrase(en: "an order", ja: "並べ替え", ko: "순서 맞추기")
    case .match: Phrase(en: "what belongs together", ja: "組み合わせ", ko: "짝짓기")
    case .gaps: Phrase(en: "the gap in a sentence", ja: "文の空欄", ko: "문장의 빈칸")
    }
  }
}

extension AnswerKind {
  /// How a new deck's author is asked for such an answer.
  var newDeckPhrase: Phrase {
    switch self {
    case .date:
      Phrase(
        en: "Date (1965-06-22, 1965-06 or 1965)",
        ja: "日付（1965-06-22、1965-06、1965）",
        ko: "날짜(1965-06-22, 1965-06, 1965)"
      )
    case .number: Phrase(en: "Number (49.5 %)", ja: "数（例：49.5 %）", ko: "수(예: 49.5 %)")
    case .text, .hiragana, .katakana, .reading, .hangul, .romanization, .boolean:
      Phrase(
        en: "Answer (several with | between)",
        ja: "答え（いくつかあれば | で区切る）",
        ko: "답(여러 개면 |로 나눠요)"
      )
    }
  }
}
