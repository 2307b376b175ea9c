/// Many histories, packed so that sixteen cards are replayed side by side.
///
/// Made for evaluation, simulation and forecasts over whole journals. The lanes compute in single
/// precision: stabilities agree with `MemoryModel.state(after:)` within a relative 1e-4, and their
/// last digits may differ between processors. What a learner is told comes from the reference.
public struct HistoryBatch: Sendable {
  static let lanes = 16

  /// The reviews of all histories.
  public let reviewCount: Int
  /// For each group its number of steps.
  private(set) var steps: [UInt32] = []
  /// For each group, step and lane the days since the review before.
  private(set) var days: [Float] = []
  /// For each group, step and lane the grade, 0 where a history has ended.
  private(set) var grades: [Float] = []
  /// For each slot of group and lane the history that stands there.
  private let order: [Int]

  /// Packs `histories`, their days counted as `model` does.
  public init(_ histories: [ReviewHistory], countedBy model: MemoryModel) {
    order = Self.byLength(histories)
    reviewCount = histories.reduce(0) { $0 + $1.grades.count }
    days.reserveCapacity(reviewCount + reviewCount / 8)
    grades.reserveCapacity(reviewCount + reviewCount / 8)
    for start in stride(from: 0, to: order.count, by: Self.lanes) {
      append(order[start..<min(start + Self.lanes, order.count)].map { histories[$0] }, model)
    }
  }

  /// Histories of like length side by side, so that few lanes idle; a counting sort.
  private static func byLength(_ histories: [ReviewHistory]) -> [Int] {
    var starts = [Int](repeating: 0, count: (histories.map(\.grades.count).max() ?? 0) + 2)
    for history in histories { starts[history.grades.count + 1] += 1 }
    for length in starts.indices.dropFirst() { starts[length] += starts[length - 1] }
    var order = [Int](repeating: 0, count: histories.count)
    for (index, history) in histories.enumerated() {
      order[starts[history.grades.count]] = index
      starts[history.grades.count] += 1
    }
    return order
  }

  private mutating func append(_ group: [ReviewHistory], _ model: MemoryModel) {
    let base = days.count
    let longest = group.map(\.grades.count).max() ?? 0
    let padding = repeatElement(Float(0), count: longest * Self.lanes)
    days.append(contentsOf: padding)
    grades.append(contentsOf: padding)
    steps.append(UInt32(longest))
    for (lane, history) in group.enumerated() {
      for step in history.grades.indices {
        let place = base + step * Self.lanes + lane
        days[place] = Float(model.countedDays(history.days[step]))
        grades[place] = Float(history.grades[step].rawValue)
      }
    }
  }

  /// The states after the last reviews, in the order in which the histories were handed in.
  ///
  /// SM-2, and weights beyond the bounds of training, take the way of the reference.
  public func states(by model: MemoryModel) -> [MemoryState] {
    var states = [MemoryState](repeating: Self.empty, count: order.count)
    let lanes: [Float]? =
      switch model {
      case .fsrs6(let model): replayed(by: model)
      case .fsrs7(let model): replayed(by: model)
      case .sm2: nil
      }
    for (slot, history) in order.enumerated() {
      states[history] = lanes.map { Self.state($0, slot) } ?? state(of: slot, by: model)
    }
    return states
  }

  private static let empty = MemoryState(stability: 0, difficulty: 0)

  private static func state(_ states: [Float], _ slot: Int) -> MemoryState {
    let base = slot / lanes * lanes * 3 + slot % lanes
    return MemoryState(
      stability: Double(states[base]),
      fast: Double(states[base + lanes]),
      difficulty: Double(states[base + 2 * lanes])
    )
  }

  private func state(of slot: Int, by model: MemoryModel) -> MemoryState {
    let group = slot / Self.lanes
    let base = steps[..<group].reduce(0) { $0 + Int($1) } * Self.lanes + slot % Self.lanes
    var state: MemoryState?
    for step in 0..<Int(steps[group]) {
      let place = base + step * Self.lanes
      guard let grade = Grade(rawValue: Int(grades[place])) else { break }
      state =
        state.map { model.next($0, grade, afterDays: Double(days[place])) } ?? model.first(grade)
    }
    return state ?? Self.empty
  }
}
