#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The terminal without line editing, echo and signal keys, for as long as the value lives.
struct RawMode: ~Copyable {
  /// The keys that the person's terminal gives a meaning of its own.
  struct Controls {
    let interrupt: UInt8
    let quit: UInt8
    let suspend: UInt8
    let endOfInput: UInt8
  }

  private var saved = termios()

  /// Nil when there is no terminal.
  init?() {
    guard unsafe tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
    enter()
  }

  deinit { restore() }

  var controls: Controls {
    unsafe withUnsafeBytes(of: saved.c_cc) { keys in
      unsafe Controls(
        interrupt: keys[Int(VINTR)],
        quit: keys[Int(VQUIT)],
        suspend: keys[Int(VSUSP)],
        endOfInput: keys[Int(VEOF)]
      )
    }
  }

  /// Gives the terminal back for as long as `body` runs.
  mutating func pause(_ body: () -> Void) {
    restore()
    body()
    enter()
  }

  private func enter() {
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | INLCR | IGNCR)
    // What was typed ahead stays.
    unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
  }

  private func restore() {
    var saved = saved
    unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &saved)
  }
}
