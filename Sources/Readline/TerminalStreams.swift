import CReadline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard input and output, read and written without buffers of our own.
enum TerminalStreams {
  /// What waiting for input came to.
  enum Readiness {
    case input
    case nothing
    case hungUp
  }

  /// Whether a person sits there at a terminal that can move its cursor.
  static var edits: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && terminalName != nil
  }

  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  private static var terminalName: String? {
    unsafe getenv("TERM").map { unsafe String(cString: $0) }
      .flatMap { $0.isEmpty || $0 == "dumb" ? nil : $0 }
  }

  /// Waits for input, a signal or the end of the time.
  static func wait(milliseconds: Int32) -> Readiness {
    #if canImport(Darwin)
    return readline_select_input(milliseconds) ? .input : .nothing
    #else
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&entry, 1, milliseconds) > 0 else { return .nothing }
    if entry.revents & Int16(POLLERR | POLLNVAL) != 0 { return .hungUp }
    // The end of a pipe is a hang-up too, but what it holds is still read.
    if entry.revents & Int16(POLLHUP) != 0, inputIsTerminal { return .hungUp }
    return .input
    #endif
  }

  /// The bytes that are there, at most `count`; none at the end of the input.
  static func read(upTo count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got: Int
      repeat {
        got = unsafe Self.readBytes(buffer)
      } while got < 0 && errno == EINTR
      filled = max(0, got)
    }
  }

  private static func readBytes(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    #else
    unsafe Darwin.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Writes all of `text`, after whatever C's own buffers still hold; a dead terminal is no error.
  static func write(_ text: String) {
    _ = fflush(nil)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Glibc)
        unsafe Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
        #else
        unsafe Darwin.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
        #endif
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
