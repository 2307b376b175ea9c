import Scheduling
import Text

extension Command {
  static let optimize = Command(
    "optimize",
    .developer,
    place: .commandLineOnly,
    Phrase(
      en: "fit the weights of a memory model to a review log",
      ja: "復習の記録に記憶モデルの重みを合わせます",
      ko: "복습 기록에 기억 모델의 가중치를 맞춰요"
    ),
    details: Phrase(
      en: "FILE is CSV with the columns card_id, review_time_ms, rating, elapsed_days and perhaps "
        + "duration_ms. The time told is that of fitting alone.",
      ja: "FILE は card_id, review_time_ms, rating, elapsed_days（あれば duration_ms）の列を持つ CSV です。"
        + "表示する時間は計算だけのものです。",
      ko: "FILE은 card_id, review_time_ms, rating, elapsed_days(있으면 duration_ms) 열이 있는 CSV예요. "
        + "표시하는 시간은 계산만 잰 거예요."
    ),
    options: [
      .reviewLog,
      Option(
        "model",
        .choice(OptimizeRun.models.map(\.rawValue)),
        says: Phrase(en: "the memory model", ja: "記憶モデル", ko: "기억 모델")
      ),
      Option(
        "objective",
        .choice(TrainingObjective.allCases.map(\.rawValue)),
        says: Phrase(en: "what is made least", ja: "最小にする関数", ko: "최소로 할 함수")
      ),
      Option(
        "score",
        .text,
        says: Phrase(
          en: "do not fit: tell the objective at these weights, by commas",
          ja: "計算せず、この重み（コンマ区切り）での値を表示します",
          ko: "맞추지 않고 이 가중치(쉼표로 구분)에서의 값을 알려요"
        )
      ),
      Option("json", says: Phrase(en: "for programs", ja: "プログラム向けの出力", ko: "프로그램용 출력")),
    ]
  ) { shell, call in
    try OptimizeRun(shell, call).run()
  }
}

extension Option {
  /// The file that a developer's command learns from.
  static let reviewLog = Option(
    "log",
    .file,
    says: Phrase(en: "the review log, in CSV", ja: "復習の記録（CSV）", ko: "복습 기록 (CSV)")
  )
}
