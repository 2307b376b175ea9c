package import Scheduling

/// Some days of the week, at least one.
package struct DayList: Hashable, Sendable, CustomStringConvertible {
  /// In the order of the week.
  package let weekdays: [Weekday]

  /// Every day.
  package static let daily = DayList(Set(Weekday.allCases)) ?? DayList()

  private init() { weekdays = Weekday.allCases }

  /// Nil where there is none.
  package init?(_ days: Set<Weekday>) {
    guard !days.isEmpty else { return nil }
    weekdays = Weekday.allCases.filter(days.contains)
  }

  /// Reads `mon,wed`, `月,水` or `월,수`, or `daily`; nil for anything else.
  package init?(_ text: String) {
    let words = text.lowercased().split { ", 、・　".contains($0) }.map(String.init)
    if words.count == 1, ["daily", "毎日", "매일"].contains(words[0]) {
      self = .daily
      return
    }
    var days: Set<Weekday> = []
    for word in words {
      guard let index = Self.names.firstIndex(where: { $0.contains(word) }) else { return nil }
      days.insert(Weekday.allCases[index])
    }
    self.init(days)
  }

  private static let names: [[String]] = [
    ["mon", "monday", "月", "月曜", "月曜日", "월", "월요일"],
    ["tue", "tuesday", "火", "火曜", "火曜日", "화", "화요일"],
    ["wed", "wednesday", "水", "水曜", "水曜日", "수", "수요일"],
    ["thu", "thursday", "木", "木曜", "木曜日", "목", "목요일"],
    ["fri", "friday", "金", "金曜", "金曜日", "금", "금요일"],
    ["sat", "saturday", "土", "土曜", "土曜日", "토", "토요일"],
    ["sun", "sunday", "日", "日曜", "日曜日", "일", "일요일"],
  ]

  /// `count` days of a week, spread over it; `easy` days are taken last.
  package init(count: Int, sparing easy: Set<Weekday>) {
    let spread: [Weekday] =
      switch count {
      case ...1: [.wednesday]
      case 2: [.tuesday, .friday]
      case 3: [.monday, .wednesday, .friday]
      case 4: [.monday, .tuesday, .thursday, .friday]
      case 5: [.monday, .tuesday, .wednesday, .thursday, .friday]
      case 6: [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
      default: Weekday.allCases
      }
    let order = spread + Weekday.allCases.filter { !spread.contains($0) }
    let kept = order.filter { !easy.contains($0) } + order.filter { easy.contains($0) }
    self = DayList(Set(kept.prefix(max(1, count)))) ?? .daily
  }

  package var isDaily: Bool { weekdays.count == Weekday.allCases.count }

  /// As it is typed: `mon,wed`, or `daily`.
  package var description: String {
    isDaily ? "daily" : weekdays.map { Self.names[$0.rawValue - 1][0] }.joined(separator: ",")
  }
}
