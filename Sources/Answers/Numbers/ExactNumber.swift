/// A decimal number without the surprises of binary fractions: 0.1 + 0.2 is 0.3.
///
/// Fixed point with twelve decimals, below 10²⁴ in magnitude.
package struct ExactNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  static let decimals = 12
  private static let one: Int128 = 1_000_000_000_000
  private static let limit: Int128 = one * one * one

  /// The number in units of 10⁻¹².
  private let units: Int128

  package static let zero = Self(units: 0)

  private init(units: Int128) {
    self.units = units
  }

  /// A whole number.
  package init(_ whole: Int) {
    units = Int128(whole) * Self.one
  }

  /// The digits before and after the decimal mark; nil beyond the bounds.
  init?(whole: some Collection<Int>, fraction: some Collection<Int>) {
    guard whole.count <= 24, fraction.dropFirst(Self.decimals).allSatisfy({ $0 == 0 }) else {
      return nil
    }
    var value: Int128 = 0
    for digit in whole { value = value * 10 + Int128(digit) }
    let kept = fraction.prefix(Self.decimals)
    for digit in kept { value = value * 10 + Int128(digit) }
    for _ in kept.count..<Self.decimals { value *= 10 }
    guard value < Self.limit else { return nil }
    units = value
  }

  package static func < (left: Self, right: Self) -> Bool { left.units < right.units }

  /// The number without its sign.
  package var magnitude: Self { Self(units: abs(units)) }

  static prefix func - (number: Self) -> Self { Self(units: -number.units) }

  /// The sum, or nil beyond the bounds.
  package func adding(_ other: Self) -> Self? {
    Self(bounded: units + other.units)
  }

  /// The distance between two numbers; it may be twice the bound.
  package func distance(to other: Self) -> Self {
    Self(units: abs(units - other.units))
  }

  /// The product with a whole factor, or nil beyond the bounds.
  func multiplied(by factor: Int) -> Self? {
    let (product, overflow) = units.multipliedReportingOverflow(by: Int128(factor))
    return overflow ? nil : Self(bounded: product)
  }

  /// The quotient by a whole divisor, rounded towards zero in the last decimal.
  func divided(by divisor: Int) -> Self {
    Self(units: units / Int128(divisor))
  }

  /// `percent` hundredths of this number, or nil beyond the bounds.
  func share(percent: Self) -> Self? {
    let (product, overflow) = units.multipliedReportingOverflow(by: percent.units / 1_000_000)
    return overflow ? nil : Self(bounded: product / 1_000_000 / 100)
  }

  private init?(bounded units: Int128) {
    guard units > -Self.limit, units < Self.limit else { return nil }
    self.units = units
  }

  /// The digits in full, without trailing zeros: `49.5`, `120000000`.
  package var description: String {
    let magnitude = abs(units)
    var fraction = String(magnitude % Self.one)
    fraction = String(repeating: "0", count: Self.decimals - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let whole = (units < 0 ? "-" : "") + String(magnitude / Self.one)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }
}
