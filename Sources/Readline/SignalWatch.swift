import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// One bit for each signal that came in; a handler may do no more than set one.
private let caught = Atomic<UInt64>(0)

private func note(_ signal: CInt) {
  caught.bitwiseOr(1 << UInt64(signal), ordering: .relaxed)
}

/// Signals noted, not obeyed, while a prompt is up; what stood before stands again afterwards.
struct SignalWatch: ~Copyable {
  private let previous: [(signal: CInt, handler: (@convention(c) (CInt) -> Void)?)]

  init(_ signals: [CInt]) {
    // The first use initializes the global, which a handler must not do.
    caught.bitwiseAnd(0, ordering: .relaxed)
    previous = signals.map { ($0, signal($0, note)) }
  }

  deinit {
    for entry in previous { _ = signal(entry.signal, entry.handler) }
  }

  /// Whether `signal` came in since the last time this was asked.
  func take(_ signal: CInt) -> Bool {
    let bit = UInt64(1) << UInt64(signal)
    return caught.bitwiseAnd(~bit, ordering: .relaxed).oldValue & bit != 0
  }
}
