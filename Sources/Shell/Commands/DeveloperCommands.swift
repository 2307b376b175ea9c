import Answers
import Scheduling
import Text

extension Command {
  static let convert = Command(
    "convert",
    .developer,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "convert lines between scripts and romanizations",
      ja: "文字やローマ字表記を行ごとに変換します",
      ko: "문자와 로마자 표기를 줄마다 변환해요"
    ),
    options: [
      Option(
        "from",
        .text,
        says: Phrase(en: "what comes in", ja: "変換元", ko: "원래 표기")
      ),
      Option("to", .text, says: Phrase(en: "what goes out", ja: "変換先", ko: "바꿀 표기")),
    ]
  ) { shell, call in
    try ConvertFilter(shell, from: call.option("from"), to: call.option("to")).run()
  }

  static let schedule = Command(
    "schedule",
    .developer,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "what a memory model makes of histories, one JSON object a line",
      ja: "記憶モデルの計算結果を、1行に1件の JSON で出力します",
      ko: "기억 모델의 계산 결과를 한 줄에 하나씩 JSON으로 출력해요"
    ),
    details: Phrase(
      en:
        "Reads {\"ratings\":[3,3,1],\"days\":[0,2.5,5]}; days are those since the previous review.",
      ja: "入力は {\"ratings\":[3,3,1],\"days\":[0,2.5,5]} の形です。days は前回の復習からの日数です。",
      ko: "입력은 {\"ratings\":[3,3,1],\"days\":[0,2.5,5]} 형식이에요. days는 지난 복습부터의 날수예요."
    ),
    options: [
      Option(
        "model",
        .choice(ModelKind.allCases.map(\.rawValue)),
        says: Phrase(en: "the memory model", ja: "記憶モデル", ko: "기억 모델")
      ),
      Option(
        "weights",
        .text,
        says: Phrase(en: "its weights, separated by commas", ja: "重み（コンマ区切り）", ko: "가중치(쉼표로 구분)")
      ),
      Option(
        "retention",
        .decimal,
        says: Phrase(
          en: "desired retention, such as 0.9",
          ja: "目標の定着率（例：0.9）",
          ko: "목표 기억률(예: 0.9)"
        )
      ),
    ]
  ) { shell, call in
    try ScheduleFilter(shell, call).run()
  }

  static let judge = Command(
    "judge",
    .developer,
    reach: .machine,
    place: .commandLineOnly,
    Phrase(
      en: "judge an answer, as the drill would",
      ja: "回答の判定結果を表示します",
      ko: "답을 어떻게 판정하는지 보여 줘요"
    ),
    parameters: [Parameter("TYPED", .text, .optional)],
    options: [
      Option(
        "language",
        .choice(Language.allCases.map(\.rawValue)),
        says: Phrase(
          en: "the language in which the verdict is worded",
          ja: "判定文の言語",
          ko: "판정 문장의 언어"
        )
      ),
      Option(
        "kind",
        .choice(AnswerKind.allCases.map(\.rawValue)),
        says: Phrase(en: "the kind of answer", ja: "回答の種類", ko: "답의 종류")
      ),
      Option(
        "expect",
        .text,
        says: Phrase(en: "right answers: 'A | B'", ja: "正解：'A | B'", ko: "정답: 'A | B'")
      ),
      Option(
        "reject",
        .text,
        repeats: true,
        says: Phrase(
          en: "a known wrong answer: 'X — why'",
          ja: "既知の誤答：'X — 説明'",
          ko: "알려진 오답: 'X — 설명'"
        )
      ),
      Option(
        "others",
        .text,
        says: Phrase(
          en: "answers that a forgiven slip must not be: 'P | Q'",
          ja: "打ち間違いとして許してはいけない答え：'P | Q'",
          ko: "오타로 봐주면 안 되는 답: 'P | Q'"
        )
      ),
      Option(
        "related",
        .text,
        says: Phrase(
          en: "answers that are asked again: 'R | S'",
          ja: "もう一度聞く答え：'R | S'",
          ko: "다시 묻는 답: 'R | S'"
        )
      ),
      Option(
        "batch",
        says: Phrase(
          en: "read tab-separated lines: language, kind, expect, typed",
          ja: "タブ区切りの行を読みます：language kind expect typed",
          ko: "탭으로 나눈 줄을 읽어요: language kind expect typed"
        )
      ),
    ]
  ) { shell, call in
    try JudgeFilter(shell, call).run()
  }
}
