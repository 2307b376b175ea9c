import Text

/// Reads minutes as people type them back: `10`, `10분`, `10 min`, `１０分`, `1時間`.
enum MinutesReading {
  private static let minuteWords: Set = [
    "", "m", "min", "min.", "mins", "minute", "minutes", "分", "分間", "ふん", "ぷん", "분", "분간",
  ]
  private static let hourWords: Set = ["h", "hr", "hour", "hours", "時間", "시간"]

  /// The minutes; nil for what is none.
  static func minutes(_ text: String) -> Int? {
    let digits = text.prefix { $0.wholeNumberValue != nil }
    let word = text.dropFirst(digits.count).filter { $0 != " " && $0 != "\u{3000}" }.lowercased()
    guard let number = String(digits).wholeNumber else { return nil }
    if minuteWords.contains(word) { return number }
    // More hours than a day has are no answer.
    return hourWords.contains(word) && number <= 24 ? number * 60 : nil
  }
}
