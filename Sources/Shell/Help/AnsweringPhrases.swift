import Text

/// How questions are answered: what `help answering` tells.
enum AnsweringPhrases {
  /// Words that ask for the page.
  static let callings: Set = [
    "answering", "answer", "answers", "typing", "keys", "hints", "hangul", "kana", "回答", "入力",
    "キー", "답", "답하기", "입력", "키",
  ]

  static let title = Phrase(
    en: "Answering questions",
    ja: "問題への答え方",
    ko: "문제에 답하는 방법"
  )

  /// What stands in `help` before the commands.
  static let pointer = Phrase(
    en: "“help answering”: hints, keys, and typing kana and hangul.",
    ja: "「help answering」：ヒント、キー、かなとハングルの入力方法。",
    ko: "‘help answering’: 힌트, 키, 가나와 한글 입력 방법."
  )

  /// A heading with what stands under it.
  struct Section {
    let title: Phrase
    let entries: [(keys: String, says: Phrase)]
  }

  static let sections = [atQuestion, afterAnswer, composing]

  private static let atQuestion = Section(
    title: Phrase(en: "At a question", ja: "問題が出ているとき", ko: "문제가 나왔을 때"),
    entries: [
      ("?", Phrase(en: "a hint", ja: "ヒントを表示します", ko: "힌트를 보여 줘요")),
      (
        "??",
        Phrase(
          en: "the answer; it counts as forgotten",
          ja: "答えを表示します（不正解の扱いです）",
          ko: "답을 보여 줘요(오답으로 쳐요)"
        )
      ),
      (
        "Ctrl-C",
        Phrase(
          en: "leaves the question; it does not count",
          ja: "問題から抜けます（数えません）",
          ko: "문제에서 나가요(세지 않아요)"
        )
      ),
      (
        "Ctrl-D",
        Phrase(
          en: "on an empty line: ends the program; everything is saved",
          ja: "空の行で押すと終了します（すべて保存済みです）",
          ko: "빈 줄에서 누르면 프로그램을 끝내요(모두 저장돼 있어요)"
        )
      ),
      (
        "<",
        Phrase(
          en: "when typing in a test on paper: back to the question before",
          ja: "紙のテストを入力するとき：前の問題に戻ります",
          ko: "종이 시험을 입력할 때: 앞 문제로 돌아가요"
        )
      ),
    ]
  )

  private static let afterAnswer = Section(
    title: Phrase(en: "After an answer", ja: "答えたあと", ko: "답한 뒤"),
    entries: [
      (
        "Enter",
        Phrase(en: "go on with the grade in brackets", ja: "[ ] の評価で次へ進みます", ko: "[ ] 안의 평가로 계속해요")
      ),
      (
        "1 2 3 4",
        Phrase(
          en: "another grade: again, hard, good, easy",
          ja: "別の評価にします：もう一度、難しい、普通、簡単",
          ko: "다르게 평가해요: 다시, 어려움, 알맞음, 쉬움"
        )
      ),
      ("!", Phrase(en: "my answer was right", ja: "自分の答えを正解にします", ko: "내 답을 정답으로 처리해요")),
      ("u", Phrase(en: "answer once more", ja: "回答を取り消して答え直します", ko: "답을 되돌리고 다시 답해요")),
      ("e", Phrase(en: "explain the verdict", ja: "判定の理由を説明します", ko: "판정을 설명해 줘요")),
      ("q", Phrase(en: "stop for now", ja: "終わります", ko: "그만해요")),
    ]
  )

  private static let composing = Section(
    title: Phrase(en: "Typing kana and hangul", ja: "かなとハングルの入力", ko: "가나와 한글 입력"),
    entries: [
      (
        "[あ] [ア]",
        Phrase(
          en: "romaji becomes kana as you type",
          ja: "ローマ字がかなになります",
          ko: "로마자가 가나로 바뀌어요"
        )
      ),
      (
        "[한]",
        Phrase(
          en: "keys are those of a Korean keyboard (two-set): tlrks gives 시간",
          ja: "韓国語キーボード（2ボル式）の配列です：tlrks で 시간",
          ko: "두벌식 자판대로 입력돼요: tlrks는 시간"
        )
      ),
      (
        "[A]",
        Phrase(
          en: "letters stay as they are, for an input method of your own or Latin letters (sigan)",
          ja: "文字がそのまま入ります。お使いの IME か英字（sigan など）で答えられます",
          ko: "글자가 그대로 입력돼요. 쓰던 입력기나 로마자(sigan)로 답할 수 있어요"
        )
      ),
      (
        "Ctrl-O",
        Phrase(
          en: "switches between these, and composing off",
          ja: "これらを切り替えます（変換なしにもできます）",
          ko: "이 방식들을 바꿔요(변환을 끌 수도 있어요)"
        )
      ),
      ("Alt-K", Phrase(en: "draws the keyboard", ja: "キーボードの図を表示します", ko: "자판 그림을 보여 줘요")),
      (
        "settings hangul-input romanization",
        Phrase(
          en: "hangul in Latin letters, by sound, at every question",
          ja: "ハングルをいつも英字（発音どおり）で答えます",
          ko: "한글을 언제나 로마자(소리대로)로 답해요"
        )
      ),
    ]
  )
}
