/// A number in a cell, in digits of any width and script.
enum SheetNumber {
  /// More digits are no number that a class has.
  private static let mostDigits = 6

  /// The number; nil for anything else, such as 万, which is a number and no digit.
  static func read(_ text: String) -> Int? {
    guard (1...mostDigits).contains(text.count) else { return nil }
    let digits = text.compactMap { character in
      character.wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil }
    }
    return digits.count == text.count ? digits.reduce(0) { $0 * 10 + $1 } : nil
  }
}
