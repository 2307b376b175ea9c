/// Digits with their separators, told apart into thousands and decimals.
enum NumberLiteral {
  /// The number at the start of `text` and how many scalars it takes, or nil.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (value: ExactNumber, length: Int)? {
    let literal = Array(extent(text))
    guard let value = value(literal) else { return nil }
    return (value, literal.count)
  }

  /// Digits, and marks and spaces between digits; a space only before a group of three.
  private static func extent(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var end = text.startIndex
    while end < text.endIndex, text.distance(from: text.startIndex, to: end) < 64 {
      if digit(text[end]) != nil {
        end += 1
        continue
      }
      let following = text[(end + 1)...].prefix { digit($0) != nil }.count
      let isMark = ",.'".unicodeScalars.contains(text[end]) && following > 0
      let isGroup = text[end] == " " && following == 3
      guard end > text.startIndex, isMark || isGroup else { break }
      end += 1
    }
    return text[..<end]
  }

  private static func value(_ literal: [Unicode.Scalar]) -> ExactNumber? {
    guard let first = literal.first, digit(first) != nil else { return nil }
    let marks = literal.filter { digit($0) == nil }
    let groups = literal.split(omittingEmptySubsequences: false) { digit($0) == nil }
      .map { $0.compactMap(digit) }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    let isDecimal = isDecimalMark(marks, groups)
    let whole = isDecimal ? groups.dropLast() : groups[...]
    if whole.count > 1 {
      let separators = Set(isDecimal ? marks.dropLast() : marks[...])
      guard separators.count == 1, (1...3).contains(whole[0].count),
        whole.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return ExactNumber(
      whole: Array(whole.joined()),
      fraction: isDecimal ? groups.last ?? [] : []
    )
  }

  /// Whether the last mark is the decimal one.
  ///
  /// It is if it differs from the others, or stands alone and does not look like thousands. A single
  /// point is always decimal: 1.234 is a fraction, 1,234 a thousand.
  private static func isDecimalMark(_ marks: [Unicode.Scalar], _ groups: [[Int]]) -> Bool {
    guard let last = marks.last, last != " ", last != "'" else { return false }
    if marks.count > 1 { return !marks.dropLast().contains(last) }
    if last == "." { return true }
    return groups[1].count != 3 || groups[0].count > 3 || groups[0] == [0]
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
  }
}
