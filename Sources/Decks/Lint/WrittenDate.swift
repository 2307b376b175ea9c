/// A date as decks write it: year, perhaps month, perhaps day.
struct WrittenDate: Hashable {
  var parts: [Int]

  init?(_ text: Substring) {
    let texts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = texts.compactMap { $0.utf8.allSatisfy(Byte.isDigit) ? Int($0) : nil }
    guard (1...3).contains(texts.count), numbers.count == texts.count,
      (1...4).contains(texts[0].utf8.count), texts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...Self.days(numbers[0], numbers[1])).contains(numbers[2]) {
      return nil
    }
    parts = numbers
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case _: 31
    }
  }

  /// Whether both can be true of one event.
  func agrees(with other: WrittenDate) -> Bool {
    zip(parts, other.parts).allSatisfy { $0 == $1 }
  }
}
