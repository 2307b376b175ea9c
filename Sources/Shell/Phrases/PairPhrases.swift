import Answers
import Text

/// What two who practise together are told.
enum PairPhrases {
  static let needsTwo = Phrase(
    en: "Two profiles are needed. “koryu profile new NAME” makes another; then try again.",
    ja: "プロフィールが2つ必要です。「koryu profile new 名前」で作成してから、もう一度試してください。",
    ko: "프로필이 두 개 필요해요. ‘koryu profile new 이름’으로 하나 더 만든 다음 다시 해 주세요."
  )

  static let nobody = Phrase(
    en: "Left: nobody was asked anything.",
    ja: "中止しました。だれにも出題していません。",
    ko: "그만뒀어요. 아무에게도 묻지 않았어요."
  )

  static func notOneself(_ name: String) -> Phrase {
    Phrase(
      en: "\(name) cannot be both. Name the other learner after --with.",
      ja: "\(name)さんが二人分になることはできません。--with で相手を指定してください。",
      ko: "\(name) 님이 두 사람이 될 수는 없어요. --with 뒤에 상대를 써 주세요."
    )
  }

  static func nothingToAsk(_ name: String, leftOut: Int) -> Phrase {
    guard leftOut == 0 else {
      let cards = leftOut.counted("card is", "cards are")
      return Phrase(
        en:
          "There is nothing to ask \(name): \(cards) on grave or contested matters, which are left out here. Name another deck: koryu pair pop-culture.",
        ja:
          "\(name)さんに出題できるカードがありません。深刻な問題や見解の分かれる問題のカード\(leftOut)枚は、ここでは出題しません。koryu pair pop-culture のように別のデッキを指定してください。",
        ko:
          "\(name) 님에게 물어볼 카드가 없어요. 무겁거나 견해가 갈리는 문제의 카드 \(leftOut)장은 여기서 내지 않아요. koryu pair pop-culture처럼 다른 덱을 써 주세요."
      )
    }
    return Phrase(
      en: "There is nothing to ask \(name). Name a deck: koryu pair history.",
      ja: "\(name)さんに出題できるカードがありません。koryu pair history のようにデッキを指定してください。",
      ko: "\(name) 님에게 물어볼 카드가 없어요. koryu pair history처럼 덱을 써 주세요."
    )
  }

  static func leftOut(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count.counted("card")) on grave or contested matters \(count == 1 ? "is" : "are") left out; practise \(count == 1 ? "it" : "them") on your own.",
      ja: "深刻な問題や見解の分かれる問題のカード\(count)枚は出題しません。一人で練習してください。",
      ko: "무겁거나 견해가 갈리는 문제의 카드 \(count)장은 내지 않아요. 혼자 연습해 주세요."
    )
  }

  static let whoIsFirst = Phrase(
    en: "Who answers first?",
    ja: "先に答えるのはどなたですか。",
    ko: "누가 먼저 답하나요?"
  )

  static func whoIsSecond(_ name: String) -> Phrase {
    Phrase(
      en: "With whom does \(name) practise?",
      ja: "\(name)さんはどなたと練習しますか。",
      ko: "\(name) 님은 누구와 연습하나요?"
    )
  }

  static func sayItAloud(to partner: String) -> Phrase {
    Phrase(
      en: "Say it aloud. \(partner): Enter shows the answer, q stops",
      ja: "声に出して答えてください。\(partner)さんは Enter で答えを表示（q で終了）",
      ko: "소리 내어 답해 주세요. \(partner) 님은 Enter로 답 보기(q는 끝내기)"
    )
  }

  static func judge(_ name: String) -> Phrase {
    Phrase(
      en: "Was \(name) right? y yes · a almost · n no",
      ja: "\(name)さんは正解でしたか。y はい・a ほぼ・n いいえ",
      ko: "\(name) 님이 맞았나요? y 네 · a 거의 · n 아니요"
    )
  }

  static let keys = Phrase(
    en: "y yes · a almost · n no · q stops",
    ja: "y はい・a ほぼ・n いいえ・q 終了",
    ko: "y 네 · a 거의 · n 아니요 · q 끝내기"
  )

  static let alsoRight = Phrase(en: "Also right", ja: "これも正解", ko: "이것도 정답")

  static func result(_ name: String, right: Int, almost: Int, wrong: Int) -> Phrase {
    Phrase(
      en: "\(name): \(right) right, \(almost) almost, \(wrong) not yet",
      ja: "\(name)さん：正解\(right)問、ほぼ正解\(almost)問、不正解\(wrong)問",
      ko: "\(name) 님: 정답 \(right)개, 거의 \(almost)개, 아직 \(wrong)개"
    )
  }

  static let keptForBoth = Phrase(
    en: "Kept as practice for both: the schedules stay as they are.",
    ja: "二人分を練習として記録しました。予定は変わりません。",
    ko: "두 사람 모두 연습으로 기록했어요. 일정은 바뀌지 않아요."
  )
}
