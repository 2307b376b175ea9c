/// When to give up waiting: so many seconds after the last key.
struct Deadline {
  private let limit: Duration?
  private var lastKey = ContinuousClock.now

  init(afterSeconds seconds: Double?) {
    // A month is as good as for ever, and keeps the arithmetic from overflowing.
    limit = seconds.map { .seconds($0.isNaN ? 0 : min(max($0, 0), 2_678_400)) }
  }

  /// Starts the time again: somebody is there.
  mutating func restart() { lastKey = .now }

  /// Whether nobody pressed a key in time.
  var hasPassed: Bool { limit.map { ContinuousClock.now - lastKey >= $0 } ?? false }

  /// How long to sleep before looking again, in milliseconds, at most half a second: signals that
  /// come between the check and the wait are seen that late at worst.
  var millisecondsToWait: Int32 {
    guard let limit else { return 500 }
    let left = limit - (ContinuousClock.now - lastKey)
    return Int32(clamping: min(500, max(0, Int(left / .milliseconds(1)) + 1)))
  }
}
