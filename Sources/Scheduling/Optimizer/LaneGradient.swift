import CReplay

// The only place where training hands memory to C.

/// Whether an evaluation also gathers the metric, which costs a third more.
package enum Metric: Sendable {
  case gathered
  case left
}

extension TrainingGroups {
  /// Loss and gradient of `model`, summed over all targets with their weights.
  package func evaluation(of model: FSRS6, _ metric: Metric, by parallelism: Parallelism)
    -> Evaluation
  {
    let parameters = koryu_fsrs6(model)
    let slopes = koryu_fsrs6_slopes(model)
    return unsafe evaluation(
      weights: KORYU_FSRS6_WEIGHTS,
      tape: KORYU_FSRS6_TAPE,
      metric,
      by: parallelism
    ) { targets, tape, sums, metric in
      var (parameters, slopes) = (parameters, slopes)
      unsafe koryu_gradient_fsrs6(&parameters, &slopes, targets, tape, sums, metric)
    }
  }

  /// The same for FSRS-7.
  package func evaluation(of model: FSRS7, _ metric: Metric, by parallelism: Parallelism)
    -> Evaluation
  {
    let parameters = koryu_fsrs7(model)
    let slopes = koryu_fsrs7_slopes(model)
    return unsafe evaluation(
      weights: KORYU_FSRS7_WEIGHTS,
      tape: KORYU_FSRS7_TAPE,
      metric,
      by: parallelism
    ) { targets, tape, sums, metric in
      var (parameters, slopes) = (parameters, slopes)
      unsafe koryu_gradient_fsrs7(&parameters, &slopes, targets, tape, sums, metric)
    }
  }

  private typealias Kernel =
    @Sendable (
      UnsafePointer<koryu_targets>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Double>,
      UnsafeMutablePointer<Double>?
    ) -> Void

  /// Runs the kernel over each part and adds up what the parts say, always in the same order.
  private func evaluation(
    weights count: Int,
    tape: Int,
    _ metric: Metric,
    by parallelism: Parallelism,
    _ kernel: @escaping Kernel
  ) -> Evaluation {
    let parts = self.parts(parallelism.parts)
    let width = 1 + count + (metric == .gathered ? count * (count + 1) / 2 : 0)
    var sums = [Double](repeating: 0, count: parts.count * width)
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      // Each part writes only its own sums.
      nonisolated(unsafe) let shared = unsafe base
      parallelism.perform(parts.count) { part in
        let own = unsafe shared + part * width
        let products = metric == .gathered ? unsafe own + 1 + count : nil
        unsafe run(parts[part], tape: tape) { targets, tape in
          unsafe kernel(targets, tape, own, products)
        }
      }
    }
    for part in 1..<max(1, parts.count) {
      for place in 0..<width { sums[place] += sums[part * width + place] }
    }
    return Evaluation(
      value: sums[0],
      gradient: Array(sums[1...count]),
      metric: metric == .gathered ? Self.square(sums[(1 + count)..<width], count) : nil
    )
  }

  private func run(
    _ part: Part,
    tape size: Int,
    _ kernel: (UnsafePointer<koryu_targets>, UnsafeMutablePointer<Float>) -> Void
  ) {
    let offset = part.step * Self.lanes
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe days.withUnsafeBufferPointer { days in
        unsafe grades.withUnsafeBufferPointer { grades in
          unsafe weights.withUnsafeBufferPointer { weights in
            unsafe paces.withUnsafeBufferPointer { paces in
              guard let steps = steps.baseAddress, let days = days.baseAddress,
                let grades = grades.baseAddress, let weights = weights.baseAddress
              else { return }
              var targets = unsafe koryu_targets(
                steps: steps + part.groups.lowerBound,
                groups: part.groups.count,
                days: days + offset,
                grades: grades + offset,
                weights: weights + offset,
                paces: paces.isEmpty ? nil : paces.baseAddress.map { unsafe $0 + offset }
              )
              let capacity = size * longest
              // Aligned as the widest registers are.
              unsafe withUnsafeTemporaryAllocation(byteCount: capacity * 4, alignment: 64) { tape in
                let floats = unsafe tape.bindMemory(to: Float.self)
                if let tape = floats.baseAddress { unsafe kernel(&targets, tape) }
              }
            }
          }
        }
      }
    }
  }

  private static func square(_ triangle: ArraySlice<Double>, _ count: Int) -> [Double] {
    var square = [Double](repeating: 0, count: count * count)
    var place = triangle.startIndex
    for row in 0..<count {
      for column in 0...row {
        square[row * count + column] = triangle[place]
        square[column * count + row] = triangle[place]
        place += 1
      }
    }
    return square
  }
}
