import Text

/// What the screens of progress say.
enum ProgressPhrases {
  static let nothingYet = Phrase(
    en: "You have not met any cards yet. “review” begins.",
    ja: "まだカードを学んでいません。review で始めましょう。",
    ko: "아직 배운 카드가 없어요. review로 시작해 보세요."
  )

  static func totals(
    met: Int,
    mature: Int,
    leeches: Int,
    answers: Int,
    days: Int,
    minutes: Int?
  ) -> Phrase {
    Phrase(
      en:
        "Cards met: \(met), of which firm (3 weeks or more): \(mature), often forgotten: \(leeches). "
        + "Answers: \(answers), days: \(days)"
        + (minutes.map { ", \($0) min in all." } ?? "."),
      ja: "学んだカード\(met)枚、うち定着（3週間以上）\(mature)枚、よく忘れる\(leeches)枚。"
        + "これまで\(days)日、\(answers)問" + (minutes.map { "、合計\($0)分。" } ?? "。"),
      ko: "배운 카드 \(met)장, 그중 잘 기억하는 카드(3주 이상) \(mature)장, 자주 잊는 카드 \(leeches)장. "
        + "지금까지 \(days)일, \(answers)문제" + (minutes.map { ", 모두 \($0)분." } ?? ".")
    )
  }

  static func retentionTitle(target: Int) -> Phrase {
    Phrase(
      en: "Recalled when due, by week (you aim for \(target) %)",
      ja: "週ごとの定着率（目標\(target)％）",
      ko: "주별 기억률(목표 \(target)%)"
    )
  }

  static let noRetention = Phrase(
    en: "Retention shows once the first reviews come due.",
    ja: "最初の復習が来ると、定着率を表示します。",
    ko: "첫 복습이 돌아오면 기억률을 보여 줘요."
  )

  static func retention(week: Phrase, percent: Int, reviews: Int) -> Phrase {
    Phrase(
      en: "Week of \(week.english): \(percent) % of \(reviews)",
      ja: "\(week.japanese)の週：\(percent)％（\(reviews)問）",
      ko: "\(week.korean) 주: \(percent)%(\(reviews)문제)"
    )
  }

  static func retentionTotal(percent: Int) -> Phrase {
    Phrase(
      en: "All of it: \(percent) %. In brackets: how many were asked.",
      ja: "全体では\(percent)％。（ ）内は出題数です。",
      ko: "전체 \(percent)%. 괄호 안은 문제 수예요."
    )
  }

  static let forecastTitle = Phrase(
    en: "Due in the next 30 days",
    ja: "これから30日間の復習予定",
    ko: "앞으로 30일간 복습 예정"
  )

  static func due(_ day: Phrase, count: Int) -> Phrase {
    Phrase(
      en: "\(day.english): \(count)",
      ja: "\(day.japanese)：\(count)枚",
      ko: "\(day.korean): \(count)장"
    )
  }

  static func forecastTotal(today: Int, month: Int) -> Phrase {
    Phrase(
      en: "Today \(today), in 30 days \(month); cards not met yet are not counted.",
      ja: "今日\(today)枚、30日間で\(month)枚（まだ学んでいないカードは含みません）。",
      ko: "오늘 \(today)장, 30일 동안 \(month)장(아직 배우지 않은 카드는 빼고)."
    )
  }

  static func goal(_ name: String, day: Phrase, cards: Int, remembered: Int) -> Phrase {
    Phrase(
      en:
        "\(name), \(day.english): without more practice, about \(remembered) of \(cards) cards would "
        + "be remembered.",
      ja: "\(name)（\(day.japanese)）：このまま練習しない場合、\(cards)枚のうち約\(remembered)枚を覚えている見込みです。",
      ko: "\(name)(\(day.korean)): 더 연습하지 않으면 \(cards)장 중 약 \(remembered)장을 기억할 것으로 보여요."
    )
  }

  static func calendarTitle(days: Int, answers: Int) -> Phrase {
    Phrase(
      en:
        "\(days.counted("day")) of practice in a year, \(answers.counted("answer"))",
      ja: "この1年で練習\(days)日、\(answers)問",
      ko: "지난 1년 동안 연습 \(days)일, \(answers)문제"
    )
  }

  static let calendarLegend = Phrase(
    en: "· none  ░ ▒ ▓ █ more and more",
    ja: "· なし　░ ▒ ▓ █ の順に多い",
    ko: "· 없음  ░ ▒ ▓ █ 순서로 많음"
  )

  static func month(_ month: Phrase, days: Int, answers: Int) -> Phrase {
    Phrase(
      en:
        "\(month.english): \(days.counted("day")), \(answers.counted("answer"))",
      ja: "\(month.japanese)：\(days)日、\(answers)問",
      ko: "\(month.korean): \(days)일, \(answers)문제"
    )
  }

  static func week(days: Int, goal: WeekGoal, minutes: Int?, new: Int) -> Phrase {
    let counted = days.counted("day")
    let reached =
      switch goal {
      case .alone(let goal):
        Phrase(
          en: "\(days) of \(goal.counted("day"))",
          ja: "\(goal)日のうち\(days)日",
          ko: "\(goal)일 중 \(days)일"
        )
      case .besideClass(let goal):
        Phrase(
          en: "\(counted) (your own goal: \(goal))",
          ja: "\(days)日（自分の目標：\(goal)日）",
          ko: "\(days)일(내 목표: \(goal)일)"
        )
      }
    return Phrase(
      en: "This week: \(reached.english), " + (minutes.map { "\($0) min, " } ?? "")
        + new.counted("new card"),
      ja: "今週：\(reached.japanese)、" + (minutes.map { "\($0)分、" } ?? "") + "新しいカード\(new)枚",
      ko: "이번 주: \(reached.korean), " + (minutes.map { "\($0)분, " } ?? "") + "새 카드 \(new)장"
    )
  }

  static func pause(until day: Phrase) -> Phrase {
    Phrase(
      en: "You are on a pause until \(day.english). Enjoy it.",
      ja: "\(day.japanese)までお休み中です。ごゆっくりどうぞ。",
      ko: "\(day.korean)까지 쉬는 중이에요. 푹 쉬세요."
    )
  }

  static let newWords = Phrase(en: "Met this week", ja: "今週学んだもの", ko: "이번 주에 배운 것")
  static let confusions = Phrase(en: "Most often missed", ja: "よく間違えたもの", ko: "자주 틀린 것")

  static func times(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "once" : "\(count) times", ja: "\(count)回", ko: "\(count)회")
  }

  static func nextWeek(_ count: Int, besidesToday today: Int) -> Phrase {
    guard today > 0 else {
      return Phrase(
        en: "In the next seven days \(count.counted("card comes", "cards come")) due.",
        ja: "これから7日間の復習は\(count)枚です。",
        ko: "앞으로 7일 동안 복습할 카드는 \(count)장이에요."
      )
    }
    return Phrase(
      en: "In the seven days after today \(count.counted("card comes", "cards come")) due, "
        + "besides \(today.counted("card", "cards")) today.",
      ja: "明日からの7日間の復習は\(count)枚、今日の復習は\(today)枚です。",
      ko: "내일부터 7일 동안 복습할 카드는 \(count)장, 오늘 복습할 카드는 \(today)장이에요."
    )
  }
}
