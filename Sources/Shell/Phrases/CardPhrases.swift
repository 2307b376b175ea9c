import Answers
import Text

/// Where a card stands.
enum StandingPhrases {
  static let new = Phrase(
    en: "You have not met this card yet.",
    ja: "まだ学んでいないカードです。",
    ko: "아직 배우지 않은 카드예요."
  )
  static let suspended = Phrase(
    en: "You have suspended this card: “suspend CARD --off” brings it back.",
    ja: "休止中のカードです。「suspend カード --off」で解除できます。",
    ko: "보류한 카드예요. ‘suspend 카드 --off’로 해제할 수 있어요."
  )
  static func buried(until day: Phrase) -> Phrase {
    Phrase(
      en: "Put aside until \(day.english).",
      ja: "今は外してあり、\(day.japanese)からまた出題します。",
      ko: "\(day.korean)\(Josa.direction(for: day.korean)) 미뤄 둔 카드예요."
    )
  }
  static func learning(_ wait: Phrase) -> Phrase {
    Phrase(
      en: "You are learning this card; it comes back in \(wait.english).",
      ja: "学習中のカードです。\(wait.japanese)後にまた出題します。",
      ko: "배우는 중인 카드예요. \(wait.korean) 뒤에 다시 나와요."
    )
  }
  static let answerChanged = Phrase(
    en: "Due today: its answer was changed since you were last asked.",
    ja: "今日出題します。前に出題した後で、答えが変わりました。",
    ko: "오늘 나와요. 지난번 뒤로 답이 바뀌었어요."
  )
  static let learningNow = Phrase(
    en: "You are learning this card; it comes back now.",
    ja: "学習中のカードです。今、また出題します。",
    ko: "배우는 중인 카드예요. 지금 다시 나와요."
  )
  static func due(sinceDays days: Int) -> Phrase {
    guard days > 0 else {
      return Phrase(en: "Due today.", ja: "今日が復習日です。", ko: "오늘 복습할 카드예요.")
    }
    return Phrase(
      en: days == 1 ? "Due since yesterday." : "Due for \(days) days.",
      ja: "復習日を\(days)日過ぎています。",
      ko: "복습할 날이 \(days)일 지났어요."
    )
  }
  static func scheduled(_ day: Phrase, wait: Phrase) -> Phrase {
    Phrase(
      en: "Next on \(day.english), in \(wait.english).",
      ja: "次回は\(day.japanese)（\(wait.japanese)後）です。",
      ko: "다음 복습은 \(day.korean), \(wait.korean) 뒤예요."
    )
  }
}

/// Why a card comes when it does.
enum WhyPhrases {
  static func memory(
    recallPercent: Double,
    stability: Double,
    difficulty: Double,
    lapses: Int,
    model: String
  ) -> Phrase {
    let recall = Int(recallPercent.rounded())
    let days = oneDecimal(stability)
    let hardness = oneDecimal(difficulty)
    return Phrase(
      en: "Chance of recall now \(recall) %; stability \(days) days, difficulty \(hardness) of 10, "
        + "lapses \(lapses) (\(model)).",
      ja: "今思い出せる確率は\(recall)％、安定度\(days)日、難しさ\(hardness)／10、忘れた回数\(lapses)回（\(model)）。",
      ko: "지금 기억날 확률 \(recall)%, 안정도 \(days)일, 난이도 \(hardness)/10, 잊은 횟수 \(lapses)번(\(model))."
    )
  }

  static let lastAnswers = Phrase(en: "Last answers", ja: "最近の回答", ko: "최근 답")
  /// Behind an answer that moved no date.
  static let unscheduled = Phrase(en: " (practice)", ja: "（練習）", ko: "(연습)")
  static let eachGrade = Phrase(
    en: "When each grade would bring it back",
    ja: "今答えた場合の次の復習",
    ko: "지금 답하면 다음 복습은"
  )

  static func rules(retentionPercent: Int) -> Phrase {
    Phrase(
      en:
        "A card comes back when its chance of recall has fallen to \(retentionPercent) %, on a day "
        + "near that with less to do.",
      ja: "思い出せる確率が\(retentionPercent)％に下がるころの、負担の少ない日に出題します。",
      ko: "기억날 확률이 \(retentionPercent)%로 떨어질 무렵, 부담이 적은 날에 다시 나와요."
    )
  }

  private static func oneDecimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "–" }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}

/// What a search found.
enum SearchPhrases {
  static func count(_ count: Int, shown: Int) -> Phrase {
    guard count > 0 else {
      return Phrase(
        en: "No card contains these words.",
        ja: "この言葉を含むカードはありません。",
        ko: "이 말이 들어 있는 카드가 없어요."
      )
    }
    guard count > shown else {
      return Phrase(
        en: count.counted("result"),
        ja: "\(count)件",
        ko: "\(count)건"
      )
    }
    return Phrase(
      en: "\(count.counted("result")); the first \(shown) are shown, “search … --all” shows all",
      ja: "\(count)件のうち最初の\(shown)件を表示しています。「search … --all」ですべて表示します",
      ko: "\(count)건 중 앞의 \(shown)건이에요. ‘search … --all’로 모두 볼 수 있어요"
    )
  }
}
