import Journal
import Scheduling
import Study
import Text

private let minutes = Option(
  "minutes",
  .number(1...600),
  says: Phrase(en: "stop after so many minutes", ja: "指定した時間（分）で終わります", ko: "지정한 시간(분)이 지나면 끝내요")
)

private let cards = Option(
  "cards",
  .number(1...9999),
  says: Phrase(en: "stop after so many cards", ja: "指定した枚数で終わります", ko: "지정한 장수만큼 하고 끝내요")
)

private let tag = Option(
  "tag",
  .tag,
  repeats: true,
  says: Phrase(en: "only cards on this subject", ja: "このテーマのカードだけ", ko: "이 주제의 카드만")
)

private let unit = Option(
  "unit",
  .text,
  says: Phrase(
    en: "only these units of a word list: 5, 5..7 or 5..",
    ja: "単語リストのこの課だけ：5、5..7、5..",
    ko: "단어장의 이 과만: 5, 5..7, 5.."
  )
)

private let deck = Parameter("DECK", .deck, .repeated)

extension Command {
  static let review = Command(
    "review",
    aliases: ["r", "복습", "復習"],
    .practise,
    reach: .learner,
    Phrase(
      en: "review what is due, and meet new cards",
      ja: "復習し、新しいカードも学びます",
      ko: "복습하고 새 카드도 배워요"
    ),
    details: Phrase(
      en: "Without a deck, everything you are enrolled in. Ctrl-C leaves a question without harm.",
      ja: "デッキを指定しなければ、学習対象のすべてのデッキから出題します。Ctrl-C でいつでも抜けられます。",
      ko: "덱을 지정하지 않으면 공부 목록에 있는 모든 덱에서 나와요. Ctrl-C로 언제든 나갈 수 있어요."
    ),
    parameters: [deck],
    options: [minutes, cards, tag, unit]
  ) { shell, call in
    try PracticeRun(shell, call).scheduled(limits: nil)
  }

  static let learn = Command(
    "learn",
    aliases: ["배우기", "学ぶ"],
    .practise,
    reach: .learner,
    Phrase(
      en: "meet new cards beyond today’s share",
      ja: "今日の分を超えて新しいカードを学びます",
      ko: "오늘 몫보다 더 많은 새 카드를 배워요"
    ),
    parameters: [deck],
    options: [minutes, cards, tag, unit]
  ) { shell, call in
    try PracticeRun(shell, call).learning(defaultCards: 10)
  }

  static let practice = Command(
    "practice",
    aliases: ["practise", "연습", "練習"],
    .practise,
    reach: .learner,
    Phrase(
      en: "practise freely: the schedule stays as it is",
      ja: "自由に練習します（予定は変わりません）",
      ko: "자유롭게 연습해요(일정은 바뀌지 않아요)"
    ),
    parameters: [deck],
    options: [
      minutes, cards, tag, unit,
      Option(
        "order",
        .choice(["weakest", "missed", "random"]),
        says: Phrase(
          en: "which cards first: the weakest, those just missed, or any",
          ja: "順序：weakest 苦手な順、missed 最近間違えたもの、random 順不同",
          ko: "순서: weakest 기억이 약한 순, missed 최근에 틀린 것, random 무작위"
        )
      ),
    ]
  ) { shell, call in
    try PracticeRun(shell, call).practice(defaultCards: 20)
  }

  static let test = Command(
    "test",
    aliases: ["시험", "テスト"],
    .practise,
    reach: .learner,
    Phrase(
      en: "a scored sheet of N questions",
      ja: "N問のテストをして採点します",
      ko: "N문제짜리 시험을 보고 채점해요"
    ),
    details: Phrase(
      en:
        "Answers are shown at the end only. The schedule stays as it is. With --paper, it writes "
        + "sheets to be printed, their key, and the file by which “test enter” judges them.",
      ja: "答えは最後にまとめて表示します。予定は変わりません。--paper を付けると、問題用紙、解答、採点用のファイルを作ります。",
      ko: "답은 마지막에 한꺼번에 보여 줘요. 일정은 바뀌지 않아요. --paper를 붙이면 시험지와 정답, 채점용 파일을 만들어요."
    ),
    parameters: [Parameter("N", .number(1...500)), deck],
    options: [
      tag, unit,
      Option(
        "seed",
        .number(0...1_000_000_000),
        says: Phrase(
          en: "draw the same questions again",
          ja: "同じ問題をもう一度出します",
          ko: "같은 문제를 다시 내요"
        )
      ),
    ] + paperOptions
  ) { shell, call in
    if call.has("paper") { return try PaperRun(shell, call).run() }
    for name in paperOptions.map(\.name) where call.has(name) {
      throw Failure(.usage, PaperRunPhrases.onlyOnPaper(name))
    }
    return try PracticeRun(shell, call, skippingValues: 1).test(
      count: call.value(0).flatMap { Int($0) } ?? 10
    )
  }
}

extension Command {
  static let place = Command(
    "place",
    .practise,
    reach: .learner,
    Phrase(
      en: "find in two minutes where to begin in a deck",
      ja: "デッキのどこから始めるかを2分で調べます",
      ko: "덱을 어디서부터 시작할지 2분 안에 찾아요"
    ),
    details: Phrase(
      en: "Questions jump forwards while you know them. What lies before the place found is put "
        + "aside and comes back later, a few cards a day.",
      ja: "正解が続く間、先へ飛びながら出題します。見つかった位置より前のカードは、あとで1日に数枚ずつ出題します。",
      ko: "맞히는 동안 앞으로 건너뛰며 물어봐요. 찾은 위치 앞의 카드는 나중에 하루에 몇 장씩 나와요."
    ),
    parameters: [Parameter("DECK", .deck)]
  ) { shell, call in
    try Placement(shell, deck: call.values[0]).run()
  }
}
