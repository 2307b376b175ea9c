import Scheduling
import Text

extension Command {
  static let evaluate = Command(
    "evaluate",
    .developer,
    reach: .machine,
    Phrase(
      en: "how well a memory model predicts a learner’s reviews, or a log’s",
      ja: "記憶モデルが学習者の復習（または記録ファイル）をどれだけ予測できるかを測ります",
      ko: "기억 모델이 학습자의 복습이나 기록 파일을 얼마나 잘 예측하는지 재요"
    ),
    details: Phrase(
      en:
        "Without training every review on a later day is predicted; with it the last five sixths, "
        + "each part from what came before it. A typed answer’s time is that to its first key, where the "
        + "journal (or the log’s column thinking_ms) tells it.",
      ja: "訓練なしでは後日の復習すべてを、訓練ありでは後ろの六分の五を、それぞれ前の記録から予測します。"
        + "入力した回答の時間は、記録（ログでは thinking_ms の列）にあれば、最初のキーまでの時間です。",
      ko: "훈련이 없으면 다음 날 이후의 모든 복습을, 있으면 뒤쪽 6분의 5를 앞선 기록으로 예측해요. "
        + "입력한 답의 시간은 기록(로그에서는 thinking_ms 열)에 있으면 첫 글쇠까지 걸린 시간이에요."
    ),
    parameters: [Parameter("PROFILE", .profile, .optional)],
    options: [
      .reviewLog,
      Option(
        "model",
        .choice(EvaluateRun.models),
        says: Phrase(en: "the memory model", ja: "記憶モデル", ko: "기억 모델")
      ),
      Option(
        "training",
        .choice(LogEvaluation.Training.allCases.map(\.rawValue)),
        says: Phrase(en: "what weights are fitted to", ja: "重みを合わせる対象", ko: "가중치를 맞출 대상")
      ),
      Option(
        "at",
        .choice(EvaluateRun.instants),
        says: Phrase(
          en: "what is known: until the day began, or until the answer",
          ja: "予測に使う範囲（その日の始まりまで／回答の直前まで）",
          ko: "예측에 쓰는 범위 (그날이 시작될 때까지 / 답 직전까지)"
        )
      ),
      Option(
        "against",
        .choice(EvaluateRun.models),
        says: Phrase(
          en: "tell the difference to this model too, and how sure it is",
          ja: "このモデルとの差と、その確かさも表示します",
          ko: "이 모델과의 차이와 그 확실함도 알려요"
        )
      ),
      Option(
        "tests",
        says: Phrase(
          en: "without training too, score only the last five sixths",
          ja: "訓練なしでも、後ろの六分の五だけを採点します",
          ko: "훈련이 없어도 뒤쪽 6분의 5만 채점해요"
        )
      ),
      Option("json", says: Phrase(en: "for programs", ja: "プログラム向けの出力", ko: "프로그램용 출력")),
    ]
  ) { shell, call in
    try EvaluateRun(shell, call).run()
  }
}
