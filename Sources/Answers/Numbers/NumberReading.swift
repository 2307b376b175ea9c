/// A number with what stands around it: its unit and, on a card, how far an answer may be off.
package struct NumberValue: Hashable, Sendable {
  /// The number itself.
  package var value: ExactNumber
  /// The unit as written, or nil.
  package var unit: String?
  /// How far an answer may be off, both ends included, or nil.
  package var tolerance: ExactNumber?

  /// Makes one.
  package init(value: ExactNumber, unit: String? = nil, tolerance: ExactNumber? = nil) {
    self.value = value
    self.unit = unit
    self.tolerance = tolerance
  }

  /// How `answer` stands to this number; a unit may be left out, but not be another.
  package func compare(with answer: Self) -> NumberComparison {
    guard value.distance(to: answer.value) <= tolerance ?? .zero else {
      return isAsMuch(as: answer) ? .inOtherUnit : .different
    }
    guard let unit, let other = answer.unit else { return .same }
    return NumberUnits.canonical(unit) == NumberUnits.canonical(other) ? .same : .otherUnit
  }

  /// Whether both are one amount in two units: 15 centuries, 1500 years.
  private func isAsMuch(as other: Self) -> Bool {
    guard let own = unit.flatMap(NumberUnits.size), let its = other.unit.flatMap(NumberUnits.size),
      own.measure == its.measure, let amount = value.multiplied(by: own.count)
    else { return false }
    return amount == other.value.multiplied(by: its.count)
  }
}

/// How an answered number stands to the expected one.
package enum NumberComparison: Hashable, Sendable {
  case same
  /// The number is right, its unit is not.
  case otherUnit
  /// The same amount in another unit.
  case inOtherUnit
  case different
}

/// Reads numbers as people write them in English, Japanese and Korean.
///
/// `1,234,567`, `1 234 567`, `1.234.567`, `49.5 %`, `1억 2,000만`, `３万５千`, `二千三百`, `2.5 million`,
/// `¥3,000`, `-4`, `the 38th`, `第百二十五代`, `さんじゅうはち`, and on cards `49.5 % ± 1`.
package enum NumberReading {
  private static let longestText = 200

  /// The number in `text`, or nil where there is none, or more than one.
  package static func parse(_ text: String) -> NumberValue? {
    guard text.utf8.count <= longestText else { return nil }
    let folded = NumberText.folded(text)
    for mark in ["±", "+/-", "+-"] {
      let scalars = Array(mark.unicodeScalars)
      guard let cut = folded.indices.first(where: { folded[$0...].starts(with: scalars) }) else {
        continue
      }
      return withTolerance(folded[..<cut], folded[(cut + scalars.count)...])
    }
    return amount(folded[...])
  }

  private static func withTolerance(
    _ left: ArraySlice<Unicode.Scalar>,
    _ right: ArraySlice<Unicode.Scalar>
  ) -> NumberValue? {
    guard var number = amount(left), let tolerance = amount(right) else { return nil }
    let isRelative = tolerance.unit == "%" && number.unit != "%"
    let allowed =
      isRelative ? number.value.share(percent: tolerance.value) : tolerance.value
    guard let allowed else { return nil }
    number.tolerance = allowed.magnitude
    return number
  }

  /// A sign, a currency, a number, a unit.
  private static func amount(_ text: ArraySlice<Unicode.Scalar>) -> NumberValue? {
    var rest = NumberFrame.number(in: trimmed(text))
    var isNegative = false
    var currency: String?
    if let (mark, negative) = sign(rest) {
      drop(mark, from: &rest)
      isNegative = negative
    }
    if let code = Self.codes.first(where: { rest.starts(with: $0.code.unicodeScalars) }) {
      drop(code.code, from: &rest)
      currency = code.sign
    }
    if let first = rest.first, "¥₩$€￦￥".unicodeScalars.contains(first) {
      currency = NumberText.string([first == "￦" ? "₩" : first == "￥" ? "¥" : first])
      rest = trimmed(rest.dropFirst())
    }
    guard let (magnitude, length) = kana(rest) ?? NumberExpression.read(rest) else { return nil }
    let unit = NumberText.string(NumberFrame.unit(in: trimmed(rest.dropFirst(length))))
    guard unit.unicodeScalars.allSatisfy({ NumberLiteral.digit($0) == nil }) else { return nil }
    // 만만 and 億億 are no amounts, though the first word alone would be one.
    if case .large? = NumberWord.read(Array(unit.unicodeScalars)[...])?.word { return nil }
    guard !NumberWord.isWithin(unit) else { return nil }
    return NumberValue(
      value: isNegative ? -magnitude : magnitude,
      unit: unit.isEmpty ? currency : NumberUnits.canonical(unit) == "%" ? "%" : unit
    )
  }

  /// Codes in front of an amount: USD 85, US$85.
  private static let codes = [
    (code: "us$", sign: "$"), (code: "usd", sign: "$"), (code: "jpy", sign: "¥"),
    (code: "krw", sign: "₩"), (code: "eur", sign: "€"),
  ]

  /// A number in kana, which must be the whole of it but for a unit: くに is a country.
  private static func kana(_ text: ArraySlice<Unicode.Scalar>) -> (ExactNumber, Int)? {
    guard let (value, length) = KanaNumeral.thing(text) ?? KanaNumeral.read(text),
      NumberFrame.isUnitInKana(text.dropFirst(length))
    else { return nil }
    return (ExactNumber(value), length)
  }

  private static func sign(_ text: ArraySlice<Unicode.Scalar>) -> (mark: String, isNegative: Bool)?
  {
    let marks = [
      ("-", true), ("minus", true), ("マイナス", true), ("마이너스", true), ("+", false), ("plus", false),
    ]
    return marks.first { text.starts(with: $0.0.unicodeScalars) }
      .map { (mark: $0.0, isNegative: $0.1) }
  }

  private static func drop(_ word: String, from text: inout ArraySlice<Unicode.Scalar>) {
    guard text.starts(with: word.unicodeScalars) else { return }
    text = trimmed(text.dropFirst(word.unicodeScalars.count))
  }

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return text
  }
}

/// Literals and number words added up: 1억 2,000만, 3万5千, 2.5 million.
private struct NumberExpression {
  private var total = ExactNumber.zero
  private var group = ExactNumber.zero
  private var pending: ExactNumber?
  private var largest = Int.max
  private var isSpelled = false
  private var isEmpty = true

  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (ExactNumber, Int)? {
    var expression = Self()
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == " ", !expression.isEmpty {
        index += 1
        continue
      }
      let rest = text[index...]
      // 구십 일 is ninety days.
      if index > end, rest.count == 1, rest.first == "일" { break }
      if let (value, length) = NumberLiteral.read(rest) {
        guard expression.add(value) else { return nil }
        index += length
      } else if let (word, length) = NumberWord.read(rest), expression.take(word) {
        index += length
      } else if expression.isWhole, let length = NumberWord.and(rest) {
        index += length
        continue
      } else {
        break
      }
      expression.isEmpty = false
      end = index
    }
    guard !expression.isEmpty, let sum = expression.sum else { return nil }
    return (sum, end - text.startIndex)
  }

  /// Whether something was read, and no digit waits for its power: hundred, but not one.
  private var isWhole: Bool { !isEmpty && pending == nil }

  private var sum: ExactNumber? {
    group.adding(pending ?? .zero).flatMap(total.adding)
  }

  private mutating func add(_ literal: ExactNumber) -> Bool {
    guard pending == nil else { return false }
    pending = literal
    isSpelled = false
    return true
  }

  /// False where the word cannot follow, and so belongs to the unit.
  private mutating func take(_ word: NumberWord) -> Bool {
    switch word {
    case .digit(let digit):
      guard let before = pending else {
        pending = ExactNumber(digit)
        isSpelled = true
        return true
      }
      // Digits one by one (二〇一一); after a literal it is a unit (5일).
      guard isSpelled, let next = before.multiplied(by: 10)?.adding(ExactNumber(digit)) else {
        return false
      }
      pending = next
    case .tens(let count), .ordinal(let count):
      guard pending == nil, let next = group.adding(ExactNumber(count)) else { return false }
      group = next
    case .small(let factor):
      guard let part = (pending ?? ExactNumber(1)).multiplied(by: factor),
        let next = group.adding(part)
      else { return false }
      (group, pending) = (next, nil)
    case .large(let factor):
      guard factor < largest, let whole = group.adding(pending ?? .zero),
        let part = (whole == .zero && pending == nil ? ExactNumber(1) : whole)
          .multiplied(by: factor),
        let next = total.adding(part)
      else { return false }
      (total, group, pending, largest) = (next, .zero, nil, factor)
    }
    return true
  }
}
