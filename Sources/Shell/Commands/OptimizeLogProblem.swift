import Text

/// Why a line of a review log was left out.
package enum LogLineProblem: String, CaseIterable, Hashable, Sendable {
  case notANumber = "not-a-number"
  case ratingOutOfRange = "rating-out-of-range"
  case duplicate = "duplicate-review"
  case tooLong = "line-too-long"
  case beyondLimit = "beyond-limit"

  func phrase(_ column: String) -> Phrase {
    switch self {
    case .notANumber:
      Phrase(
        en: "Not a whole number in \(column). The line is left out.",
        ja: "\(column) が整数ではないので、この行は使いません。",
        ko: "\(column) 값이 정수가 아니라서 이 줄은 빼요."
      )
    case .ratingOutOfRange:
      Phrase(
        en: "The rating is not 1 to 4. The line is left out.",
        ja: "評価が1〜4ではないので、この行は使いません。",
        ko: "평가가 1~4가 아니라서 이 줄은 빼요."
      )
    case .duplicate:
      Phrase(
        en: "The same card at the same instant as in another line. The line is left out.",
        ja: "同じカード・同じ時刻の行がほかにもあるので、この行は使いません。",
        ko: "같은 카드, 같은 시각의 줄이 또 있어서 이 줄은 빼요."
      )
    case .tooLong:
      Phrase(
        en: "The line is longer than any review. It is left out.",
        ja: "行が長すぎるので使いません。",
        ko: "줄이 너무 길어서 빼요."
      )
    case .beyondLimit:
      Phrase(
        en:
          "The log is longer than \(OptimizeLog.mostReviews) reviews. This line and the rest are left out.",
        ja: "記録が\(OptimizeLog.mostReviews)件を超えています。この行から後は使いません。",
        ko: "기록이 \(OptimizeLog.mostReviews)건을 넘어요. 이 줄부터는 빼요."
      )
    }
  }
}
