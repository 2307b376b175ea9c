import Journal
import Text

/// Values of settings as Japanese and Korean keyboards type them: `５`, `90％`, `オン`, `土 日`, `10분`.
enum SettingWords {
  /// The value that `text` means for a setting; nil where it does not fit.
  static func value(_ text: String, of key: SettingKey) -> JSONValue? {
    if let value = key.value(typed: text) { return value }
    let words = text.withHalfWidthLetters.split { " 　,、，".contains($0) }
    return key.value(typed: words.map { word(String($0)) }.joined(separator: " "))
  }

  private static func word(_ text: String) -> String {
    if let known = words[text] { return known }
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let unit = text.dropFirst(digits.count)
    guard !digits.isEmpty, !unit.isEmpty else { return text }
    if "%％".contains(unit), let percent = Double(digits) { return "\(percent / 100)" }
    return units.contains(String(unit)) ? String(digits) : text
  }

  private static let units: Set = [
    "分", "분", "日", "일", "枚", "장", "回", "번", "時", "시", "min", "minutes", "days", "cards",
  ]

  private static let words: [String: String] = {
    var words = [
      "オン": "on", "オフ": "off", "はい": "on", "いいえ": "off", "켜기": "on", "끄기": "off", "켬": "on",
      "끔": "off", "네": "on", "아니요": "off", "なし": "none", "없음": "none",
    ]
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    for (day, letter) in zip(days, "月火水木金土日") {
      for ending in ["", "曜", "曜日"] { words["\(letter)\(ending)"] = day }
    }
    for (day, letter) in zip(days, "월화수목금토일") {
      for ending in ["", "요일"] { words["\(letter)\(ending)"] = day }
    }
    return words
  }()
}
