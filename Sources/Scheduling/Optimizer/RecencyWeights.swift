/// How much each target counts: `f + (1 − f) x³`, f being the floor and x its place in time, 0 to 1.
struct RecencyWeights {
  /// What the oldest review counts with fsrs-rs.
  static let usualFloor = 0.25

  private let floor: Double
  /// The number of the last target, the first being 0.
  private let last: Double
  private let spacing: Double

  /// Weights of `count` targets.
  init(_ count: Int, floor: Double) {
    self.floor = floor
    last = Double(max(1, count - 1))
    spacing = 1 / last
  }

  /// The weight of the target that has `rank` others before it.
  subscript(rank: Int) -> Double {
    let x = Double(rank) * spacing
    return floor + (1 - floor) * x * x * x
  }

  /// `Σ w / Σ w²`, which makes a sum of squared gradients a curvature; by the sums of powers.
  var scale: Double {
    let count = last + 1
    let square = last * last
    let cubes = count * count / (4 * last)
    let sixths =
      count * (2 * last + 1) * (3 * square * square + 6 * square * last - 3 * last + 1)
      / (42 * square * square * last)
    let rise = 1 - floor
    return (floor * count + rise * cubes)
      / (floor * floor * count + 2 * floor * rise * cubes + rise * rise * sixths)
  }
}
