/// What an exchange left behind, counted, with where it was first seen.
package struct Losses: Hashable, Sendable {
  /// One kind of loss.
  package struct Line: Hashable, Sendable {
    package let loss: Loss
    package let count: Int
    /// The first places, for a person to look at.
    package let places: [String]
  }

  private var counts: [Loss: Int] = [:]
  private var places: [Loss: [String]] = [:]

  private static let mostPlaces = 3
  /// Files are looked for one by one.
  private static let mostNames = 20

  private static let files: Set<Loss> = [
    .soundLeft, .pictureLeft, .soundNamed, .pictureNamed, .mediumMissing,
    .mediumAbsent, .furtherMedium,
  ]

  private static func mostPlaces(of loss: Loss) -> Int {
    files.contains(loss) ? mostNames : mostPlaces
  }

  package init() {}

  /// Counts a loss.
  package mutating func note(_ loss: Loss, at place: @autoclosure () -> String, times: Int = 1) {
    counts[loss, default: 0] += times
    guard places[loss, default: []].count < Self.mostPlaces(of: loss) else { return }
    let place = place()
    if !place.isEmpty { places[loss, default: []].append(place) }
  }

  /// Takes over what another part of the exchange lost.
  package mutating func add(_ other: Losses) {
    for line in other.lines {
      counts[line.loss, default: 0] += line.count
      places[line.loss] = Array(
        (places[line.loss, default: []] + line.places).prefix(Self.mostPlaces(of: line.loss))
      )
    }
  }

  /// All losses, in a fixed order.
  package var lines: [Line] {
    Loss.allCases.compactMap { loss in
      counts[loss].map { Line(loss: loss, count: $0, places: places[loss] ?? []) }
    }
  }

  package var isEmpty: Bool { counts.isEmpty }
}
