import Scheduling
import Text

/// Titles and descriptions of drawings, so that they can be read without being seen.
enum ChartPhrases {
  static let retention = Phrase(
    en: "Retention by week, and what the memory model expected",
    ja: "週ごとの定着率と記憶モデルの予測",
    ko: "주별 기억률과 기억 모델의 예상"
  )
  static let calendar = Phrase(
    en: "Answers by day",
    ja: "日ごとの回答数",
    ko: "날마다 답한 수"
  )
  static let scatter = Phrase(
    en: "Items by facility and discrimination",
    ja: "問題の正答率と識別力",
    ko: "문항의 정답률과 변별도"
  )
  static let coverage = Phrase(
    en: "How much of each deck has been seen",
    ja: "デッキごとの学習範囲",
    ko: "덱마다 배운 범위"
  )
  static let nothingDue = Phrase(
    en: "No card comes due in the next 30 days.",
    ja: "30日以内に復習日を迎えるカードはありません。",
    ko: "앞으로 30일 안에 복습할 날이 되는 카드가 없어요."
  )
  static let noRecentDays = Phrase(
    en: "Nobody has practised in the last half-year.",
    ja: "この半年に練習した人はいません。",
    ko: "최근 반년 동안 연습한 사람이 없어요."
  )
  static let none = Phrase(en: "no answers", ja: "回答なし", ko: "답 없음")
  static let little = Phrase(en: "few", ja: "少ない", ko: "적음")
  static let much = Phrase(en: "many", ja: "多い", ko: "많음")

  static let weekdays = [
    Phrase(en: "Mon", ja: "月", ko: "월"), Phrase(en: "Tue", ja: "火", ko: "화"),
    Phrase(en: "Wed", ja: "水", ko: "수"), Phrase(en: "Thu", ja: "木", ko: "목"),
    Phrase(en: "Fri", ja: "金", ko: "금"), Phrase(en: "Sat", ja: "土", ko: "토"),
    Phrase(en: "Sun", ja: "日", ko: "일"),
  ]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func month(_ day: Day) -> Phrase {
    let month = day.civilDate.month
    return Phrase(en: months[month - 1], ja: "\(month)月", ko: "\(month)월")
  }

  /// `11-22`, the same in every language.
  static func shortDay(_ day: Day) -> String { String(day.description.suffix(5)) }

  static func week(_ week: Report.Week) -> Phrase {
    let share = ReportTable.percent(week.tally.retention)
    let reviews = ReportTable.count(week.tally.reviews)
    let expected = ReportTable.percent(week.tally.expectedRetention)
    return Phrase(
      en: "Week of \(week.monday): \(share) of \(reviews) reviews, expected \(expected)",
      ja: "\(week.monday)の週：復習\(reviews)回の\(share)、予測\(expected)",
      ko: "\(week.monday) 주: 복습 \(reviews)회 중 \(share), 예상 \(expected)"
    )
  }

  static func retentionSummary(_ weeks: [Report.Week]) -> Phrase {
    let measured = weeks.filter { $0.tally.retention != nil }
    guard let first = measured.first, let last = measured.last else {
      return Phrase(
        en: "No card has come back for review yet.",
        ja: "まだ復習日を迎えたカードがありません。",
        ko: "아직 복습할 날이 된 카드가 없어요."
      )
    }
    let from = ReportTable.percent(first.tally.retention)
    let to = ReportTable.percent(last.tally.retention)
    guard measured.count > 1 else {
      return Phrase(
        en: "Share of due cards recalled: \(to) in the week of \(last.monday).",
        ja: "復習日のカードを思い出せた割合は、\(last.monday)の週に\(to)です。",
        ko: "복습할 날에 떠올린 카드의 비율은 \(last.monday) 주에 \(to)예요."
      )
    }
    return Phrase(
      en:
        "Share of due cards recalled, week by week: \(from) in the week of \(first.monday), \(to) in the week of \(last.monday). The dashed line is what the memory model expected.",
      ja: "復習日のカードを思い出せた割合です。\(first.monday)の週は\(from)、\(last.monday)の週は\(to)。破線は記憶モデルの予測です。",
      ko:
        "복습할 날에 떠올린 카드의 비율이에요. \(first.monday) 주 \(from), \(last.monday) 주 \(to). 점선은 기억 모델의 예상이에요."
    )
  }

  static func forecastSummary(_ points: [Report.ForecastPoint]) -> Phrase {
    let from = ReportTable.percent(points.first?.expected)
    let to = ReportTable.percent(points.last?.expected)
    let day = points.last?.day.description ?? ""
    return Phrase(
      en: "Without further practice recall falls from \(from) today to \(to) on \(day).",
      ja: "これ以上練習しない場合、想起率は今日の\(from)から\(day)の\(to)に下がる見込みです。",
      ko: "더 연습하지 않으면 기억은 오늘 \(from)에서 \(day)에 \(to)로 줄어들 것으로 보여요."
    )
  }

  static func loadSummary(_ load: [Int]) -> Phrase {
    let total = ReportTable.count(load.reduce(0, +))
    let today = ReportTable.count(load.first ?? 0)
    return Phrase(
      en: "All learners together: \(today) today, \(total) in \(load.count.counted("day")).",
      ja: "全員合わせて今日\(today)枚、\(load.count)日間で\(total)枚です。",
      ko: "모두 합쳐 오늘 \(today)장, \(load.count)일 동안 \(total)장이에요."
    )
  }

  static func calendarSummary(_ days: [Day: Int]) -> Phrase {
    let answers = ReportTable.count(days.values.reduce(0, +))
    return Phrase(
      en: "Answers: \(answers) on \(days.count.counted("day")). Darker means more.",
      ja: "\(days.count)日で回答\(answers)件。濃いほど多い日です。",
      ko: "\(days.count)일 동안 답 \(answers)건. 진할수록 많은 날이에요."
    )
  }

  static func scatterSummary(count: Int, suspects: Int) -> Phrase {
    Phrase(
      en:
        "Each dot is one of \(count.counted("item")): easy ones on the right, those that tell strong from weak learners at the top. To look at: \(suspects).",
      ja: "点は\(count)問の一つ一つです。右ほどやさしく、上ほど力の差を区別します。見直したい問題：\(suspects)問。",
      ko: "점 하나가 \(count)문항 가운데 하나예요. 오른쪽일수록 쉽고, 위일수록 실력 차이를 잘 가려요. 살펴볼 문항: \(suspects)개."
    )
  }

  static func item(_ item: ItemMeasures) -> Phrase {
    let facility = ReportTable.figure(item.statistics.facility)
    let discrimination = ReportTable.figure(item.statistics.discrimination)
    let prompt = item.wording.prompt
    return Phrase(
      en: "\(prompt): facility \(facility) %, discrimination \(discrimination)",
      ja: "\(prompt)：正答率\(facility) %、識別力\(discrimination)",
      ko: "\(prompt): 정답률 \(facility) %, 변별도 \(discrimination)"
    )
  }

  static func coverageSummary(_ decks: Int) -> Phrase {
    Phrase(
      en:
        "The share of the cards of \(decks.counted("deck")) that learners who began them have seen.",
      ja: "\(decks)個のデッキについて、始めた学習者が学んだカードの割合です。",
      ko: "덱 \(decks)개에서, 시작한 학습자가 배운 카드의 비율이에요."
    )
  }
}
