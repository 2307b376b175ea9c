import Scheduling
import Text

/// How long it is until a card comes back.
struct Wait {
  private let minutes: Int?
  private let days: Int

  init(until due: Due?, from now: StudyTime) {
    switch due {
    case .instant(let milliseconds):
      minutes = max(1, Int((milliseconds - now.moment.milliseconds + 30_000) / 60_000))
      days = 0
    case .day(let day):
      minutes = nil
      days = max(0, day.days(since: now.day))
    case nil:
      minutes = nil
      days = 0
    }
  }

  /// The length in the unit that suits it.
  var phrase: Phrase {
    if let minutes {
      if minutes < 60 {
        return Phrase(en: "\(minutes) min", ja: "\(minutes)分", ko: "\(minutes)분")
      }
      let hours = (minutes + 30) / 60
      return Phrase(en: "\(hours) h", ja: "\(hours)時間", ko: "\(hours)시간")
    }
    return Self.days(days)
  }

  /// A number of days: days up to two months, months up to two years, then years.
  static func days(_ days: Int) -> Phrase {
    switch days {
    case ...0: return Phrase(en: "today", ja: "今日", ko: "오늘")
    case 1: return Phrase(en: "1 day", ja: "1日", ko: "1일")
    case ..<60: return Phrase(en: "\(days) days", ja: "\(days)日", ko: "\(days)일")
    case ..<730:
      let months = Int((Double(days) / 30.4375).rounded())
      return Phrase(en: "\(months) months", ja: "\(months)か月", ko: "\(months)개월")
    default:
      let tenths = Int((Double(days) / 36.525).rounded())
      let years = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
      return Phrase(en: "\(years) years", ja: "\(years)年", ko: "\(years)년")
    }
  }
}
