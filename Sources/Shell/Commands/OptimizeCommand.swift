import Scheduling
import Text

extension Command {
  static let optimize = Command(
    "optimize",
    .developer,
    reach: .machine,
    Phrase(
      en: "fit the weights of the memory model to your reviews, or to a log",
      ja: "自分の復習、または復習の記録ファイルに記憶モデルの重みを合わせます",
      ko: "내 복습이나 복습 기록 파일에 기억 모델의 가중치를 맞춰요"
    ),
    details: Phrase(
      en: "Without --log, your own weights are fitted and used from now on, where they predict you "
        + "better; this also happens by itself after sessions. FILE is CSV with the columns "
        + "card_id, review_time_ms, rating, elapsed_days and perhaps duration_ms, and thinking_ms: the "
        + "part of it before the first key of a typed answer, which then counts instead. The time told "
        + "is that of fitting alone.",
      ja: "--log がなければ自分の重みを計算し、予測がよくなる場合に使います（学習のあとにも自動で行います）。"
        + "FILE は card_id, review_time_ms, rating, elapsed_days（あれば duration_ms と、入力の最初のキーまでの時間 thinking_ms）の列を持つ CSV です。"
        + "表示する時間は計算だけのものです。",
      ko: "--log가 없으면 내 가중치를 맞추고, 예측이 더 나아지면 그때부터 써요(공부가 끝난 뒤에도 저절로 해요). "
        + "FILE은 card_id, review_time_ms, rating, elapsed_days(있으면 duration_ms와, 입력의 첫 글쇠까지 걸린 시간 thinking_ms) 열이 있는 CSV예요. "
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
      Option(
        "defaults",
        says: Phrase(
          en: "go back to the weights for everybody",
          ja: "標準の重みに戻します",
          ko: "기본 가중치로 돌아가요"
        )
      ),
      Option("json", says: Phrase(en: "for programs", ja: "プログラム向けの出力", ko: "프로그램용 출력")),
    ]
  ) { shell, call in
    if call.option("log") == nil { return try OptimizeProfileRun(shell, call).run() }
    return try OptimizeRun(shell, call).run()
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
