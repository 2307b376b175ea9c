import Scheduling
import Text

/// What is said about the weights of the memory model.
enum RefitPhrases {
  static func standard(kind: String) -> Phrase {
    Phrase(
      en: "Weights in use: those for everybody (\(kind)). They are fitted to you once there are "
        + "enough reviews, and where that predicts you better.",
      ja: "使用中の重み：標準（\(kind)）。復習が十分に増え、予測がよくなるときに自動で合わせます。",
      ko: "쓰고 있는 가중치: 기본(\(kind)). 복습이 충분히 쌓이고 예측이 더 나아질 때 자동으로 맞춰요."
    )
  }

  static func own(kind: String, reviews: Int, since day: Phrase) -> Phrase {
    Phrase(
      en: "Weights in use: your own (\(kind)), fitted to \(reviews) reviews on \(day.english).",
      ja: "使用中の重み：自分用（\(kind)）。\(day.japanese)に復習\(reviews)件から計算しました。",
      ko: "쓰고 있는 가중치: 내 것(\(kind)). \(day.korean)에 복습 \(reviews)건에 맞췄어요."
    )
  }

  /// The same where other sets of weights are mixed with these.
  static func weights(_ weights: Phrase, besides others: Int) -> Phrase {
    guard others > 0 else { return weights }
    return Phrase(
      en: weights.english
        + (others == 1
          ? " Another set counts too, by how well it has predicted you."
          : " \(others) other sets count too, each by how well it has predicted you."),
      ja: weights.japanese + "ほかに\(others)組の重みも、予測の的中に応じて使います。",
      ko: weights.korean + " 다른 가중치 \(others)벌도 잘 맞힌 만큼 함께 써요."
    )
  }

  /// The same where the time that answers take enters the memory.
  static func withPace(_ weights: Phrase) -> Phrase {
    Phrase(
      en: weights.english
        + " How quickly you answer counts too: what came slowly comes back sooner.",
      ja: weights.japanese + "答えるまでの時間も使います。時間がかかったカードは早めに戻ります。",
      ko: weights.korean + " 답하기까지 걸린 시간도 봐요. 오래 걸린 카드는 더 일찍 돌아와요."
    )
  }

  /// What came of a refit.
  static func outcome(_ outcome: Refit.Outcome) -> Phrase {
    switch outcome {
    case .notDue(let new, let needed):
      Phrase(
        en: "\(new) reviews are new; \(needed) are needed to fit again.",
        ja: "新しい復習は\(new)件です（計算し直すには\(needed)件必要です）。",
        ko: "새 복습은 \(new)건이에요(다시 맞추려면 \(needed)건 필요)."
      )
    case .defaultsServe(let reviews):
      Phrase(
        en: "The weights for everybody predict your \(reviews) reviews best so far. They stay.",
        ja: "今のところ、復習\(reviews)件には標準の重みがいちばん合っています。そのままにします。",
        ko: "지금까지 복습 \(reviews)건에는 기본 가중치가 가장 잘 맞아요. 그대로 둬요."
      )
    case .unchanged(let reviews):
      Phrase(
        en: "The weights in use still fit your \(reviews) reviews. They stay.",
        ja: "今の重みは復習\(reviews)件によく合っています。そのままにします。",
        ko: "지금 가중치가 복습 \(reviews)건에 잘 맞아요. 그대로 둬요."
      )
    case .fitted(let fit): fitted(fit)
    }
  }

  private static func fitted(_ fit: Refit.Fit) -> Phrase {
    let share = fit.standardLoss > 0 ? fit.gain / fit.standardLoss : 0
    let tenths = Int((share * 1000).rounded())
    guard tenths > 0 else {
      return Phrase(
        en: "Your memory weights were fitted anew to \(fit.reviews) reviews. Dates already given "
          + "stay; “reschedule” shows what would move.",
        ja: "復習\(fit.reviews)件から重みを計算し直しました。決まった復習日は変わりません。reschedule で変わる日を確かめられます。",
        ko: "복습 \(fit.reviews)건에 가중치를 다시 맞췄어요. 정해진 날짜는 그대로예요. reschedule로 바뀔 날짜를 볼 수 있어요."
      )
    }
    let percent = "\(tenths / 10).\(tenths % 10)"
    return Phrase(
      en: "Your memory weights were fitted anew to \(fit.reviews) reviews: they predict you "
        + "\(percent) % better than those for everybody. Dates already given stay; “reschedule” shows "
        + "what would move.",
      ja: "復習\(fit.reviews)件から重みを計算し直しました。標準より予測が\(percent)％よくなりました。"
        + "決まった復習日は変わりません。reschedule で変わる日を確かめられます。",
      ko: "복습 \(fit.reviews)건에 가중치를 다시 맞췄어요. 기본보다 예측이 \(percent)% 나아졌어요. "
        + "정해진 날짜는 그대로예요. reschedule로 바뀔 날짜를 볼 수 있어요."
    )
  }

  static let forgotten = Phrase(
    en: "The weights for everybody are in use again.",
    ja: "標準の重みに戻しました。",
    ko: "기본 가중치로 돌아갔어요."
  )

  static let rescheduleTitle = Phrase(
    en: "Reviews a day for the next 30 days",
    ja: "これから30日間の復習数",
    ko: "앞으로 30일간 하루 복습 수"
  )
  static let before = Phrase(en: "as it stands", ja: "現在の予定", ko: "지금 일정")
  static let after = Phrase(en: "with new dates", ja: "変更後", ko: "바꾼 뒤")

  static let nothingMoves = Phrase(
    en: "Every date is where your weights would put it. Nothing moves.",
    ja: "どの復習日も今の重みに合っています。変更はありません。",
    ko: "모든 날짜가 지금 가중치와 맞아요. 바뀌는 것이 없어요."
  )

  static func moves(earlier: Int, later: Int, of cards: Int) -> Phrase {
    Phrase(
      en: "Of \(cards) dates, \(earlier) would come earlier and \(later) later.",
      ja: "\(cards)枚のうち、\(earlier)枚が早まり、\(later)枚が遅くなります。",
      ko: "\(cards)장 중 \(earlier)장은 앞당겨지고 \(later)장은 늦춰져요."
    )
  }

  static func change(_ day: Phrase, before: Int, after: Int) -> Phrase {
    Phrase(
      en: "\(day.english): \(before), then \(after)",
      ja: "\(day.japanese)：\(before)枚→\(after)枚",
      ko: "\(day.korean): \(before)장에서 \(after)장으로"
    )
  }

  static let ask = Phrase(
    en: "Move them? y: yes · Enter: no",
    ja: "変更しますか。y：はい・Enter：いいえ",
    ko: "바꿀까요? y: 네 · Enter: 아니요"
  )

  static func moved(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "date has" : "dates have") moved. “undo” takes it all back.",
      ja: "\(count)枚の復習日を変更しました。undo でまとめて取り消せます。",
      ko: "\(count)장의 날짜를 바꿨어요. undo로 한꺼번에 되돌릴 수 있어요."
    )
  }

  static let leftAlone = Phrase(
    en: "Nothing was moved.",
    ja: "何も変更していません。",
    ko: "아무것도 바꾸지 않았어요."
  )

  static func newDates(_ count: Int) -> Phrase {
    Phrase(
      en: "the new dates of \(count.counted("card"))",
      ja: "カード\(count)枚の復習日の変更",
      ko: "카드 \(count)장의 새 날짜"
    )
  }
}
