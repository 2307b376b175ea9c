import Scheduling
import Text

extension ModelError {
  /// What is wrong with a memory model or a history, and what to do.
  var phrase: Phrase {
    switch self {
    case .weightCount(let count, let kind):
      Phrase(
        en: "\(kind.rawValue) does not take \(count) weights. Give as many as it has.",
        ja: "\(kind.rawValue) に\(count)個の重みは使えません。個数を確認してください。",
        ko: "\(kind.rawValue)에는 가중치 \(count)개를 쓸 수 없어요. 개수를 확인해 주세요."
      )
    case .weightNotFinite(let index):
      Phrase(
        en: "Weight \(index) is not a finite number. Correct it.",
        ja: "\(index)番目の重みが有限の数ではありません。直してください。",
        ko: "\(index)번째 가중치가 유한한 수가 아니에요. 고쳐 주세요."
      )
    case .retentionOutOfRange:
      Phrase(
        en: "Desired retention must lie between 0 and 1, such as 0.9.",
        ja: "目標の定着率は0から1の間で指定してください（例：0.9）。",
        ko: "목표 기억률은 0과 1 사이로 써 주세요(예: 0.9)."
      )
    case .emptyHistory:
      Phrase(
        en: "the history has no reviews.",
        ja: "復習の記録が1件もありません。",
        ko: "복습 기록이 하나도 없어요."
      )
    case .unevenHistory(let ratings, let days):
      Phrase(
        en:
          "\(ratings.counted("rating")) but \(days.counted("day")); one of each for every review.",
        ja: "ratings が\(ratings)個、days が\(days)個です。同じ個数にしてください。",
        ko: "ratings는 \(ratings)개, days는 \(days)개예요. 개수를 같게 해 주세요."
      )
    case .resultNotFinite:
      Phrase(
        en: "these weights lead to no finite result.",
        ja: "この重みでは有限の結果になりません。",
        ko: "이 가중치로는 유한한 결과가 나오지 않아요."
      )
    }
  }
}
