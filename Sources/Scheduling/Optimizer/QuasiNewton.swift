/// The search for the least value of a smooth function of a few dozen weights within bounds.
///
/// The first steps trust the metric that each evaluation gathers (BHHH); once a step had to be cut, or
/// after five, dense damped BFGS takes over from it, for on real logs the metric alone zigzags.
struct QuasiNewton {
  /// Where the search ended.
  struct Minimum {
    var point: [Double]
    var value: Double
    /// The value where the search began.
    var valueAtStart: Double
    /// How often the function was evaluated.
    var passes: Int
  }

  typealias Function = (_ point: [Double], _ metric: Metric) -> Evaluation

  let bounds: [WeightRange]
  /// Bounds within which the function is smooth around a point, or little beyond.
  let smoothBounds: (_ point: [Double]) -> [WeightRange]
  /// The search ends when the model expects no more than this from a step, or than this share of the
  /// value.
  var tolerance = 0.1
  var relativeTolerance = 1e-5
  /// How many steps trust the metric.
  var metricSteps = 5
  /// How many evaluations are allowed.
  var limit = 150

  /// Searches from `start`; nil where the function is not finite there.
  ///
  /// `function` gathers its metric complete, as the curvature to step by.
  func minimum(from start: [Double], of function: Function) -> Minimum? {
    var point = zip(start, bounds).map { $0.held(in: $1) }
    var here = function(point, .gathered)
    guard here.isFinite, var curvature = here.metric else { return nil }
    let valueAtStart = here.value
    var passes = 1
    var metricSteps = self.metricSteps
    var isFresh = true
    while passes < limit {
      let model = BoxModel(
        point: point,
        gradient: here.gradient,
        curvature: curvature,
        bounds: smoothBounds(point)
      )
      let enough = max(tolerance, relativeTolerance * abs(here.value))
      guard let step = model.step() else { break }
      let expected = model.decrease(step)
      guard expected > enough else { break }
      let metric: Metric = metricSteps > 1 ? .gathered : .left
      guard let next = search(along: step, from: here, point, metric, function, &passes) else {
        // A model grown stale is begun anew; a fresh one has said all it can.
        guard !isFresh else { break }
        here = function(point, .gathered)
        passes += 1
        guard let metric = here.metric else { break }
        (curvature, isFresh) = (metric, true)
        continue
      }
      // A step that was cut and gained little stands at a kink, where no model of the function holds.
      let gained = here.value - next.evaluation.value
      if next.share < 1, gained < enough, expected < 4 * enough {
        (point, here) = (next.point, next.evaluation)
        break
      }
      metricSteps = next.share < 1 ? 0 : metricSteps - 1
      if metricSteps > 0, let metric = next.evaluation.metric {
        (curvature, isFresh) = (metric, true)
      } else {
        let moved = zip(next.point, point).map { $0 - $1 }
        let turned = zip(next.evaluation.gradient, here.gradient).map { $0 - $1 }
        Self.update(&curvature, model, moved: moved, turned: turned)
        isFresh = false
      }
      (point, here) = (next.point, next.evaluation)
    }
    return Minimum(
      point: point,
      value: here.value,
      valueAtStart: valueAtStart,
      passes: passes
    )
  }

  private struct Next {
    let point: [Double]
    let evaluation: Evaluation
    /// Which part of the step was taken.
    let share: Double
  }

  /// Cuts the step until the function falls by a ten-thousandth of what its slope promises.
  private func search(
    along step: [Double],
    from here: Evaluation,
    _ point: [Double],
    _ metric: Metric,
    _ function: Function,
    _ passes: inout Int
  ) -> Next? {
    let slope = zip(step, here.gradient).reduce(0) { $0 + $1.0 * $1.1 }
    guard slope < 0 else { return nil }
    // Sums of single-precision terms are sure to about seven digits.
    let noise = 1e-8 * abs(here.value)
    var share = 1.0
    for _ in 0..<12 {
      let target = zip(zip(point, step), bounds).map { ($0.0 + share * $0.1).held(in: $1) }
      let there = function(target, share == 1 ? metric : .left)
      passes += 1
      let change = there.value - here.value
      if there.isFinite, change <= 1e-4 * share * slope + noise {
        return Next(point: target, evaluation: there, share: share)
      }
      // The least value of the parabola through both values and the slope.
      let best = -slope * share * share / (2 * (change - slope * share))
      share = best.isFinite ? best.held(in: (0.1 * share)...(0.5 * share)) : 0.25 * share
    }
    return nil
  }

  /// BFGS with Powell's damping, which keeps the curvature positive.
  private static func update(
    _ curvature: inout [Double],
    _ model: BoxModel,
    moved: [Double],
    turned: [Double]
  ) {
    let n = moved.count
    let bent = model.product(moved)
    let movedBent = zip(moved, bent).reduce(0) { $0 + $1.0 * $1.1 }
    var movedTurned = zip(moved, turned).reduce(0) { $0 + $1.0 * $1.1 }
    guard movedBent > 0 else { return }
    var turned = turned
    if movedTurned < 0.2 * movedBent {
      let share = 0.8 * movedBent / (movedBent - movedTurned)
      turned = zip(turned, bent).map { share * $0 + (1 - share) * $1 }
      movedTurned = zip(moved, turned).reduce(0) { $0 + $1.0 * $1.1 }
    }
    guard movedTurned > 0 else { return }
    for row in 0..<n {
      for column in 0..<n {
        curvature[row * n + column] +=
          turned[row] * turned[column] / movedTurned - bent[row] * bent[column] / movedBent
      }
    }
  }
}
