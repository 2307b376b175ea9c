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
  let steps: [UInt32]
  /// For each group, step and lane the days since the review before.
  let days: [Float]
  /// For each group, step and lane the grade, 0 where a history has ended.
  let grades: [Float]
  /// For each slot of group and lane the history that stands there.
  private let order: [Int]

  /// Packs `histories`, their days counted as `model` does.
  public init(_ histories: [ReviewHistory], countedBy model: MemoryModel) {
    let order = stride(from: 0, to: histories.count, by: Self.block).flatMap { start in
      Self.byLength(histories, start..<min(start + Self.block, histories.count))
    }
    // The last of a group is its longest.
    let steps = stride(from: 0, to: order.count, by: Self.lanes).map { start in
      let last = min(start + Self.lanes, order.count) - 1
      return UInt32(histories[order[last]].grades.count)
    }
    let places = steps.reduce(0) { $0 + Int($1) } * Self.lanes
    var days = [Float](repeating: 0, count: places)
    var grades = [Float](repeating: 0, count: places)
    var base = 0
    let kind = model.kind
    for slot in order.indices {
      var place = base + slot % Self.lanes
      for (grade, elapsed) in zip(histories[order[slot]].grades, histories[order[slot]].days) {
        days[place] = Float(kind.countedDays(elapsed))
        grades[place] = Float(grade.rawValue)
        place += Self.lanes
      }
      if slot % Self.lanes == Self.lanes - 1 { base += Int(steps[slot / Self.lanes]) * Self.lanes }
    }
    (self.order, self.steps, self.days, self.grades) = (order, steps, days, grades)
    reviewCount = histories.reduce(0) { $0 + $1.grades.count }
  }

  /// How many histories are sorted together: few enough to stay in the cache while they are packed.
  private static let block = 2048

  /// Histories of like length side by side, so that few lanes idle; a counting sort.
  private static func byLength(_ histories: [ReviewHistory], _ block: Range<Int>) -> [Int] {
    let lengths = histories[block].map { $0.grades.count }
    var places = [Int](repeating: 0, count: (lengths.max() ?? 0) + 2)
    for length in lengths { places[length + 1] += 1 }
    for length in places.indices.dropFirst() { places[length] += places[length - 1] }
    var order = [Int](repeating: 0, count: lengths.count)
    for (index, length) in zip(block, lengths) {
      order[places[length]] = index
      places[length] += 1
    }
    return order
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
