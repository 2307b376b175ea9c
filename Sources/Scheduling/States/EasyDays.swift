/// How much a learner wants to do on each day of the week.
public struct EasyDays: Hashable, Sendable {
  /// The load wished for a day.
  public enum Load: Hashable, Sendable {
    /// As much as on any other day.
    case normal
    /// About half.
    case reduced
    /// As little as possible.
    case minimum

    /// The share of a normal day.
    public var share: Double {
      switch self {
      case .normal: 1
      case .reduced: 0.5
      case .minimum: 0
      }
    }
  }

  private var loads: [Weekday: Load]

  /// The days that differ from normal.
  public init(_ loads: [Weekday: Load] = [:]) {
    self.loads = loads.filter { $0.value != .normal }
  }

  /// The load wished for `weekday`.
  public subscript(weekday: Weekday) -> Load { loads[weekday] ?? .normal }

  /// Whether no day differs from the others.
  public var isUniform: Bool { loads.isEmpty }
}
