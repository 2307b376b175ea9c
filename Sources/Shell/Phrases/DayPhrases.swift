import Scheduling
import Text

/// Days and months in words.
enum DayPhrases {
  /// `22 Nov 2026`.
  static func date(_ day: Day) -> Phrase {
    let date = CivilDate(day)
    return Phrase(
      en: "\(date.day) \(englishMonths[date.month - 1]) \(date.year)",
      ja: "\(date.year)年\(date.month)月\(date.day)日",
      ko: "\(date.year)년 \(date.month)월 \(date.day)일"
    )
  }

  /// `22 Nov`.
  static func short(_ day: Day) -> Phrase {
    let date = CivilDate(day)
    return Phrase(
      en: "\(date.day) \(englishMonths[date.month - 1])",
      ja: "\(date.month)/\(date.day)",
      ko: "\(date.month)/\(date.day)"
    )
  }

  /// The month of `day`, short.
  static func month(_ day: Day) -> Phrase {
    let month = CivilDate(day).month
    return Phrase(en: englishMonths[month - 1], ja: "\(month)月", ko: "\(month)월")
  }

  /// Monday to Sunday, short.
  static let weekdays = [
    Phrase(en: "Mon", ja: "月", ko: "월"), Phrase(en: "Tue", ja: "火", ko: "화"),
    Phrase(en: "Wed", ja: "水", ko: "수"), Phrase(en: "Thu", ja: "木", ko: "목"),
    Phrase(en: "Fri", ja: "金", ko: "금"), Phrase(en: "Sat", ja: "土", ko: "토"),
    Phrase(en: "Sun", ja: "日", ko: "일"),
  ]

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
