import Answers
import Text

/// What the program says during a session.
enum DrillPhrases {
  static let exact = Phrase(en: "Right", ja: "正解です", ko: "정답이에요")
  static let variant = Phrase(
    en: "Right, written another way",
    ja: "正解です（別の書き方）",
    ko: "정답이에요(다른 표기)"
  )
  static let typo = Phrase(
    en: "Right, with a slip",
    ja: "正解です（打ち間違いあり）",
    ko: "정답이에요(오타 있음)"
  )
  static let retry = Phrase(en: "Once more", ja: "もう一度どうぞ", ko: "한 번 더 해 보세요")
  static let wrong = Phrase(en: "Not this time", ja: "今回は不正解です", ko: "아쉬워요")
  static let seriousWrong = Phrase(en: "Not right", ja: "不正解です", ko: "오답이에요")
  static func partlyRight(percent: Int) -> Phrase {
    Phrase(
      en: "\(percent) % of it was right.",
      ja: "\(percent)％は合っていました。",
      ko: "\(percent)%는 맞았어요."
    )
  }

  static let answer = Phrase(en: "Answer", ja: "答え", ko: "답")
  static let youTyped = Phrase(en: "You typed", ja: "入力", ko: "입력")
  static let youChose = Phrase(en: "You chose", ja: "選択", ko: "고른 답")
  static let understood = Phrase(en: "Read as", ja: "読み取り", ko: "읽은 내용")
  static let preferred = Phrase(en: "Usually written", ja: "標準の表記", ko: "표준 표기")
  static let answerChanged = Phrase(
    en: "The answer of this card was changed since you were last asked.",
    ja: "前に出題した後で、このカードの答えが変わりました。",
    ko: "지난번 뒤로 이 카드의 답이 바뀌었어요."
  )
  static let source = Phrase(en: "Source", ja: "出典", ko: "출처")
  static let see = Phrase(en: "See", ja: "参考", ko: "참고")
  static let isTrue = Phrase(en: "true", ja: "正しい（はい）", ko: "맞다(네)")
  static let isFalse = Phrase(en: "false", ja: "正しくない（いいえ）", ko: "틀리다(아니요)")
  static let hint = Phrase(en: "Hint", ja: "ヒント", ko: "힌트")
  static let noHint = Phrase(
    en: "This card has no hint. ?? shows the answer.",
    ja: "このカードにヒントはありません。?? で答えを表示します。",
    ko: "이 카드에는 힌트가 없어요. ??를 입력하면 답을 보여 줘요."
  )
  /// What to do instead of typing nothing.
  static let wayOut = Phrase(
    en: "? gives a hint, ?? shows the answer.",
    ja: "? でヒント、?? で答えを表示します。",
    ko: "?는 힌트, ??는 답을 보여 줘요."
  )
  static let wayOutWithoutHint = Phrase(
    en: "?? shows the answer.",
    ja: "?? で答えを表示します。",
    ko: "??는 답을 보여 줘요."
  )
  static let accepted = Phrase(en: "These count", ja: "正解になる答え", ko: "정답으로 치는 답")
  static let shown = Phrase(en: "Here is the answer", ja: "答えはこちらです", ko: "답은 다음과 같아요")
  static let newCard = Phrase(en: "New", ja: "新しいカード", ko: "새 카드")
  static let lookAtIt = Phrase(
    en: "Look at it; you will be asked soon.",
    ja: "よく見てください。あとで出題します。",
    ko: "잘 봐 두세요. 곧 물어볼게요."
  )
  static let enterGoesOn = Phrase(
    en: "Enter: go on · q: stop",
    ja: "Enter：次へ · q：終了",
    ko: "Enter: 계속 · q: 그만"
  )

  static let hangulKeys = Phrase(
    en: "[한]: the keys are those of a Korean keyboard. Ctrl-O switches to Latin letters (sigan), "
      + "“settings hangul-input romanization” keeps them.",
    ja: "[한]：キーは韓国語キーボードの配列です。Ctrl-O で英字（sigan など）に切り替わり、"
      + "「settings hangul-input romanization」でいつも英字になります。",
    ko: "[한]: 두벌식 자판대로 입력돼요. Ctrl-O로 로마자(sigan) 입력으로 바꾸고, "
      + "‘settings hangul-input romanization’으로 늘 로마자를 쓸 수 있어요."
  )

  static let chooseOne = Phrase(
    en: "Type a number or the answer.",
    ja: "番号か答えを入力してください。",
    ko: "번호나 답을 입력해 주세요."
  )
  static let chooseSeveral = Phrase(
    en: "Several are right: type their numbers, such as 1 3.",
    ja: "正解は複数あります。1 3 のように番号を入力してください。",
    ko: "정답이 여러 개예요. 1 3처럼 번호를 입력해 주세요."
  )
  static func putInOrder(_ count: Int) -> Phrase {
    let numbers = (count < 3 ? [2, 1] : [3, 1, 2]) + (count < 4 ? [] : Array(4...count))
    let example = numbers.map(String.init).joined(separator: " ")
    return Phrase(
      en: "Type all \(count) numbers in the right order, such as \(example).",
      ja: "正しい順に\(count)つの番号をすべて入力してください（例：\(example)）。",
      ko: "올바른 순서대로 번호 \(count)개를 모두 입력해 주세요(예: \(example))."
    )
  }
  static func matchPairs(_ count: Int) -> Phrase {
    let example = count > 2 ? "1b 2a …" : "1b 2a"
    return Phrase(
      en: "Match each of the \(count) numbers with a letter, such as \(example)",
      ja: "\(count)つの番号それぞれに文字を組み合わせてください（例：\(example)）。",
      ko: "번호 \(count)개에 글자를 하나씩 짝지어 주세요(예: \(example))."
    )
  }
  static let yesOrNo = Phrase(
    en: "Answer y or n.",
    ja: "「はい」か「いいえ」で答えてください。",
    ko: "‘네’ 또는 ‘아니요’로 답해 주세요."
  )
  /// How to write a date, as precisely as it is asked for.
  static func date(_ precision: FlexibleDate.Precision) -> Phrase {
    switch precision {
    case .year:
      Phrase(
        en: "The year alone, such as 2000",
        ja: "年だけを書いてください（例：2000年）。",
        ko: "연도만 써 주세요(예: 2000년)."
      )
    case .month:
      Phrase(
        en: "The year and the month, such as 2000-01",
        ja: "年と月を書いてください（例：2000年1月）。",
        ko: "연도와 달을 써 주세요(예: 2000년 1월)."
      )
    case .day:
      Phrase(
        en: "A date, such as 2000-01-31",
        ja: "日付を書いてください（例：2000年1月31日）。",
        ko: "날짜를 써 주세요(예: 2000년 1월 31일)."
      )
    }
  }

  static let again = Phrase(en: "again", ja: "もう一度", ko: "다시")
  static let hard = Phrase(en: "hard", ja: "難しい", ko: "어려움")
  static let good = Phrase(en: "good", ja: "普通", ko: "알맞음")
  static let easy = Phrase(en: "easy", ja: "簡単", ko: "쉬움")

  static let keys = Phrase(
    en: "Enter accept · 1–4 grade · ! count it right · u take back · e explain · q stop",
    ja: "Enter 決定 · 1–4 評価 · ! 正解にする · u 取り消し · e 説明 · q 終了",
    ko: "Enter 확인 · 1–4 평가 · ! 정답 처리 · u 되돌리기 · e 설명 · q 그만"
  )
  static let keysRight = Phrase(
    en: "Enter accept · 1–4 grade · u take back · e explain · q stop",
    ja: "Enter 決定 · 1–4 評価 · u 取り消し · e 説明 · q 終了",
    ko: "Enter 확인 · 1–4 평가 · u 되돌리기 · e 설명 · q 그만"
  )
  static let keysPlain = Phrase(
    en: "Enter go on · ! count it right · u take back · e explain · q stop",
    ja: "Enter 次へ · ! 正解にする · u 取り消し · e 説明 · q 終了",
    ko: "Enter 계속 · ! 정답 처리 · u 되돌리기 · e 설명 · q 그만"
  )
  static let keysPlainRight = Phrase(
    en: "Enter go on · u take back · e explain · q stop",
    ja: "Enter 次へ · u 取り消し · e 説明 · q 終了",
    ko: "Enter 계속 · u 되돌리기 · e 설명 · q 그만"
  )
  static let unknownKey = Phrase(
    en: "That key does nothing here.",
    ja: "そのキーはここでは使えません。",
    ko: "여기서는 그 키를 쓸 수 없어요."
  )
  static let unknownKeyAtNewCard = Phrase(
    en: "That key does nothing here: Enter goes on, q stops.",
    ja: "そのキーはここでは使えません。Enter で次へ進み、q で終わります。",
    ko: "여기서는 그 키를 쓸 수 없어요. Enter로 계속하고 q로 그만둬요."
  )
  static let takenBack = Phrase(
    en: "Taken back. Here is the question again.",
    ja: "取り消しました。もう一度、同じ問題です。",
    ko: "되돌렸어요. 같은 문제를 다시 낼게요."
  )
  static let appealed = Phrase(
    en: "Counted as right, and noted for the deck’s author.",
    ja: "正解として記録し、作成者への印も付けました。",
    ko: "정답으로 기록하고, 제작자가 볼 표시도 남겼어요."
  )
  static let left = Phrase(
    en: "You left the question; nothing was recorded for it.",
    ja: "問題から抜けました。この問題は記録していません。",
    ko: "문제에서 나왔어요. 이 문제는 기록하지 않았어요."
  )
  static let recorded = Phrase(
    en: "Your answer was recorded.",
    ja: "回答は記録しました。",
    ko: "답은 기록했어요."
  )
  static func recorded(as grade: Phrase) -> Phrase {
    Phrase(
      en: "Your answer was recorded as “\(grade.english)”. “undo” takes it back.",
      ja: "回答は「\(grade.japanese)」として記録しました。undo で取り消せます。",
      ko: "답은 ‘\(grade.korean)’\(Josa.direction(for: grade.korean)) 기록했어요. undo로 되돌릴 수 있어요."
    )
  }
  static func isLeavingMeant(_ typed: String) -> Phrase {
    let typed = VisibleText.line(typed)
    return Phrase(
      en:
        "Nothing was counted. Ctrl-C stops, Ctrl-D ends koryu. If “\(typed)” is your answer, type it "
        + "once more.",
      ja: "まだ採点していません。Ctrl-C で中断、Ctrl-D で終了します。「\(typed)」が回答なら、もう一度入力してください。",
      ko:
        "아직 채점하지 않았어요. Ctrl-C로 그만두고, Ctrl-D로 koryu를 끝내요. ‘\(typed)’\(Josa.subject(for: typed)) 답이면 한 번 더 입력해 주세요."
    )
  }
  static let leech = Phrase(
    en: "This card has been forgotten many times. A hint of your own may help: “note”.",
    ja: "よく忘れるカードです。note で自分用のメモを残すと、覚えやすくなります。",
    ko: "자주 잊는 카드예요. note로 나만의 메모를 남기면 도움이 돼요."
  )

  static func proposed(_ grade: String, why: String) -> Phrase {
    Phrase(
      en: "\(why) Proposed: \(grade)",
      ja: "\(why)評価の提案：\(grade)",
      ko: "\(why) 평가 제안: \(grade)"
    )
  }

  static func progress(done: Int, left: Int) -> Phrase {
    Phrase(
      en: "\(done) done, \(left) left",
      ja: "\(done)問済み、残り\(left)問",
      ko: "\(done)문제 완료, \(left)문제 남음"
    )
  }

  static func question(_ number: Int, ofAtMost most: Int) -> Phrase {
    Phrase(
      en: "question \(number) of at most \(most)",
      ja: "\(number)問目（最大\(most)問）",
      ko: "\(number)번째 문제(최대 \(most)문제)"
    )
  }

  static func nothingToDo(_ scope: String) -> Phrase {
    Phrase(
      en: "There is nothing to do in \(scope) just now.",
      ja: "今のところ、\(scope)に出題するカードはありません。",
      ko: "지금은 \(scope)에 공부할 카드가 없어요."
    )
  }
  static func unaskable(_ deck: String) -> Phrase {
    Phrase(
      en: "“\(deck)” has no card that can be asked: “koryu lint” tells why.",
      ja: "「\(deck)」には出題できるカードがありません。koryu lint で理由を確認できます。",
      ko: "‘\(deck)’ 덱에는 낼 수 있는 카드가 없어요. koryu lint로 이유를 확인해 주세요."
    )
  }
  static let allDecks = Phrase(en: "your decks", ja: "学習対象のデッキ", ko: "공부 목록")
  static let nextDueToday = Phrase(
    en: "More comes due later today.",
    ja: "今日このあと、また出題があります。",
    ko: "오늘 중에 복습할 카드가 더 있어요."
  )
}
