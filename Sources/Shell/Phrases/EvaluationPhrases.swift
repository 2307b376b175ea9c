import Scheduling
import Text

/// What is said about how well a memory model predicts.
enum EvaluationPhrases {
  static func score(_ score: PredictionScore) -> Phrase {
    let loss = rounded(score.logLoss)
    let rmse = rounded(score.rmseBins)
    let auc = score.auc.map(rounded) ?? "–"
    return Phrase(
      en: "\(score.count) predictions: log loss \(loss), RMSE (bins) \(rmse), AUC \(auc)",
      ja: "予測\(score.count)件：対数損失 \(loss)、RMSE（bins）\(rmse)、AUC \(auc)",
      ko: "예측 \(score.count)건: 로그 손실 \(loss), RMSE(bins) \(rmse), AUC \(auc)"
    )
  }

  static func difference(
    _ difference: Double,
    _ bounds: ClosedRange<Double>,
    to other: String
  ) -> Phrase {
    let told =
      "\(rounded(difference)) [\(rounded(bounds.lowerBound)), \(rounded(bounds.upperBound))]"
    return Phrase(
      en: "Log loss less that of \(other): \(told), 95 % of samples of days",
      ja: "\(other) との対数損失の差：\(told)（日ごとに抽出した標本の95％）",
      ko: "\(other)와 로그 손실의 차이: \(told)(날짜별로 뽑은 표본의 95%)"
    )
  }

  static let nothing = Phrase(
    en: "There is nothing to predict yet: no card came back on a later day often enough.",
    ja: "予測できる復習がまだありません（別の日の復習が必要です）。",
    ko: "아직 예측할 복습이 없어요(다음 날 이후의 복습이 필요해요)."
  )

  static let calibrationTitle = Phrase(
    en: "Recalled, by the recall foretold",
    ja: "予測した確率ごとの、実際に思い出せた割合",
    ko: "예측한 확률별로 실제 기억한 비율"
  )

  static let calibrationLegend = Phrase(
    en: "Foretold → recalled, and how many reviews. Like numbers are good.",
    ja: "予測 → 実際（復習数）。近いほどよい予測です。",
    ko: "예측 → 실제(복습 수). 가까울수록 좋은 예측이에요."
  )

  static func band(_ band: Calibration.Band) -> Phrase {
    let foretold = CalibrationScreen.percent(band.foretold)
    let recalled = CalibrationScreen.percent(band.recalled)
    return Phrase(
      en: "Foretold \(foretold) %: \(recalled) % of \(band.count) were recalled.",
      ja: "予測\(foretold)％：\(band.count)件中\(recalled)％を思い出せました。",
      ko: "예측 \(foretold)%: \(band.count)건 중 \(recalled)%를 기억했어요."
    )
  }

  private static func rounded(_ value: Double) -> String {
    "\((value * 10_000).rounded() / 10_000)"
  }
}
