/// Text from outside, made safe for a terminal.
public enum VisibleText {
  /// `text` with control characters, bidirectional overrides and other invisible format controls
  /// shown as `␛`-like pictures or `<U+202E>`; newlines and tabs become spaces, and of a heap of
  /// combining marks only the first eight stay.
  public static func line(_ text: String) -> String {
    isHarmless(text, allowingNewlines: false) ? text : shown(text, keepingNewlines: false)
  }

  /// `text` made visible in the same way, with its newlines kept.
  public static func block(_ text: String) -> String {
    isHarmless(text, allowingNewlines: true) ? text : shown(text, keepingNewlines: true)
  }

  /// The most marks that one letter may bear: more would climb over the lines around it.
  private static let mostMarks = 8

  private static func isHarmless(_ text: String, allowingNewlines: Bool) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      if isControl(scalar), !(scalar == "\n" && allowingNewlines) { return false }
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks { return false }
    }
    return true
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    case _: return false
    }
  }

  private static func shown(_ text: String, keepingNewlines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks { continue }
      if scalar == "\n", keepingNewlines {
        result.append(scalar)
      } else if scalar == "\n" || scalar == "\t" {
        result.append(" ")
      } else if isControl(scalar) {
        result.append(contentsOf: picture(of: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func picture(of scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    if scalar.value == 0x7F { return "␡" }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + ">"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
