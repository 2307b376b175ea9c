/// Numbers as reports write them.
extension Double {
  /// With exactly `places` digits after a point, rounded half away from zero.
  package func text(places: Int) -> String {
    guard isFinite, magnitude < 1e15 else { return description }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let units = Int((magnitude * scale).rounded(.toNearestOrAwayFromZero))
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let sign = self < 0 && units > 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// A share as a percentage with one decimal, without its sign.
  package var percent: String { (self * 100).text(places: 1) }

  /// The number rounded to so many places, for files that keep numbers.
  func rounded(places: Int) -> Double { Double(text(places: places)) ?? self }
}
