import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// One bit for each signal that came in; a handler may do little more than set one.
private let caught = Atomic<UInt64>(0)

/// Whether a prompt is up, which takes what is noted.
private let isAsking = Atomic<Bool>(false)

/// Notes a signal.
///
/// A second Ctrl-C that nobody took the first of ends the program: something other
/// than a prompt is at work, and the person wants out.
private func note(_ number: CInt) {
  let bit = UInt64(1) << UInt64(number)
  let before = caught.bitwiseOr(bit, ordering: .relaxed).oldValue
  guard number == SIGINT, before & bit != 0, !isAsking.load(ordering: .relaxed) else { return }
  _ = signal(SIGINT, SIG_DFL)
  raise(SIGINT)
}

/// Signals noted, not obeyed, for as long as the value lives; then what stood before stands again.
///
/// From the first prompt on it lives as long as the editor: between two prompts a Ctrl-C is soon
/// pressed too often, and must not kill.
final class SignalWatch {
  private let previous: [(number: CInt, handler: (@convention(c) (CInt) -> Void)?)]

  init(_ numbers: [CInt]) {
    // The first use initializes the global, which a handler must not do.
    caught.bitwiseAnd(~0, ordering: .relaxed)
    isAsking.store(false, ordering: .relaxed)
    previous = numbers.map { ($0, signal($0, note)) }
  }

  deinit {
    for entry in previous { _ = signal(entry.number, entry.handler) }
  }

  /// Runs a prompt, which looks at the signals by itself.
  func asking<Result>(_ prompt: () -> Result) -> Result {
    isAsking.store(true, ordering: .relaxed)
    defer { isAsking.store(false, ordering: .relaxed) }
    return prompt()
  }

  /// Runs `work` without a signal in the middle of it; one that comes is delivered afterwards.
  ///
  /// Readline 8.2 frees the state of a history search when it meets a signal, and then goes on
  /// searching with it. Where it waits for a key it lets signals through.
  static func holdingBack(_ work: () -> Void) {
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    for number in [SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGALRM, SIGTSTP, SIGWINCH] {
      unsafe sigaddset(&held, number)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    work()
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether the signal came in since the last time this was asked.
  func take(_ number: CInt) -> Bool {
    let bit = UInt64(1) << UInt64(number)
    return caught.bitwiseAnd(~bit, ordering: .relaxed).oldValue & bit != 0
  }
}
