import Shell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The process's own standard streams.
final class LiveTerminal: Terminal {
  let isInteractive: Bool
  let hasColour: Bool
  private(set) var hasLostOutput = false

  init(environment: [String: String]) {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let kind = environment["TERM"] ?? ""
    let canMove = !kind.isEmpty && kind != "dumb"
    isInteractive = isTerminal && canMove
    hasColour =
      isatty(STDOUT_FILENO) == 1 && canMove && (environment["NO_COLOR"] ?? "").isEmpty
  }

  var columns: Int { size.columns }
  var rows: Int { size.rows }

  private var size: (columns: Int, rows: Int) {
    var size = winsize()
    let answer = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    guard answer == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  func write(_ text: String) {
    if !send(text, to: STDOUT_FILENO) { hasLostOutput = true }
  }

  func writeError(_ text: String) { _ = send(text, to: STDERR_FILENO) }

  /// Writes all of a text; false where the system refuses.
  ///
  /// Nobody is told when nobody listens: a closed pipe ends the output, not the program.
  private func send(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Darwin)
        unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno == EPIPE
      }
    }
    return true
  }
}
