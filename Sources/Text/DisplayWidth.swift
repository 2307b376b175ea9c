/// Widths in terminal cells.
///
/// East Asian Wide and Fullwidth characters fill two cells, half-width kana and ambiguous ones one,
/// combining marks none. What a terminal draws as one picture (a flag, a family, a syllable of
/// conjoining jamo) is measured as one.
public enum DisplayWidth {
  /// The cells that `text` fills in a line.
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.reduce(0) { $0 + ($1 >= 0x20 && $1 != 0x7F ? 1 : 0) }
    }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The cells that one character fills.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return of(first) }
    if scalars.contains("\u{FE0F}") || scalars.contains("\u{200D}") { return 2 }
    if isRegionalIndicator(first) { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  /// The cells that one scalar fills when it stands alone.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    if contains(EastAsianWidth.zero, value) { return 0 }
    return contains(EastAsianWidth.wide, value) ? 2 : 1
  }

  /// `text` followed by as many spaces as fill `width` cells; unchanged where it is wider.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// `text` preceded by as many spaces as fill `width` cells; unchanged where it is wider.
  public static func paddedLeft(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - of(text))) + text
  }

  /// `text` cut to at most `width` cells, with an ellipsis where something was cut.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var used = 1
    var kept = ""
    for character in text {
      used += of(character)
      guard used <= width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[middle].upperBound {
        low = middle + 1
      } else if value < ranges[middle].lowerBound {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
