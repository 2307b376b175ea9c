import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A program running in a terminal of its own, with a person's fingers and eyes.
///
/// What the program writes is read while we write and while we wait, so that neither side blocks.
/// Nothing here measures time: a wait ends when its condition holds, or fails after a long while.
package final class PseudoTerminal {
  /// How a program ended.
  package enum Ending: Hashable, Sendable {
    case exited(status: Int32)
    case killed(signal: Int32)
    case stillRunning
  }

  /// What the program shows.
  package private(set) var screen: TerminalScreen
  /// Everything that the program wrote.
  package private(set) var transcript: [UInt8] = []

  private var master: CInt = -1
  private var slave: CInt = -1
  private var child: pid_t = -1
  private var ending: Ending?
  /// How long to wait for anything, in seconds; less while one looks for a mistake.
  private let patience =
    ProcessInfo.processInfo.environment["KORYU_PATIENCE"].flatMap(Double.init) ?? 30

  /// Starts `program`; the environment is what is given and nothing else.
  ///
  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: its arguments, without its name.
  ///   - environment: added to `TERM=xterm`, `INPUTRC=/dev/null`, `LANG=C.UTF-8` and `PATH`; an empty
  ///     value takes a variable away.
  ///   - columns: the width of the terminal.
  ///   - rows: its height.
  /// - Throws: `Failure` where there is no terminal or no such program.
  package init(
    _ program: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    screen = TerminalScreen(columns: columns, rows: rows)
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&master, &slave, &name, nil, nil) == 0 else { throw Failure.noTerminal }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    setSize(columns: columns, rows: rows)
    var variables = [
      "TERM": "xterm", "INPUTRC": "/dev/null", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    variables.merge(environment) { $1 }
    try spawn(program, arguments, variables.filter { !$0.value.isEmpty }, terminal: name)
  }

  deinit {
    if child > 0, ending == nil {
      _ = Foundation.kill(child, SIGKILL)
      _ = waitpid(child, nil, 0)
    }
    close(master)
    if slave >= 0 { close(slave) }
  }

  /// What can go wrong before the program runs.
  package enum Failure: Error {
    case noTerminal
    case notStarted(String)
  }

  /// The program's process, for signals.
  package var process: Int32 { child }

  // MARK: Fingers

  /// Presses keys.
  package func send(_ keys: String) { send(Array(keys.utf8)) }

  /// Presses keys, byte by byte.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, ending == nil {
      read(milliseconds: 0)
      var entry = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
      guard unsafe poll(&entry, 1, 100) > 0 else { continue }
      let written = unsafe rest.prefix(512).withUnsafeBytes {
        unsafe write(master, $0.baseAddress, $0.count)
      }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Makes the window another size.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    setSize(columns: columns, rows: rows)
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { _ = Foundation.kill(child, number) }

  /// Pulls the plug: the terminal is gone.
  package func hangUp() {
    close(slave)
    slave = -1
    close(master)
    master = -1
  }

  // MARK: Eyes

  /// Waits until `condition` holds for what is shown; false when it never did.
  package func wait(until condition: (TerminalScreen) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(patience)
    while !condition(screen) {
      let isOver = ending != nil || ContinuousClock.now > end
      if !read(milliseconds: 50), isOver { return condition(screen) }
      if ending == nil { reap(options: WNOHANG) }
    }
    return true
  }

  /// Waits until `text` is shown somewhere.
  package func wait(for text: String) -> Bool { wait { $0.text.contains(text) } }

  /// Waits until the line that the cursor is in is `text`, trailing blanks apart.
  package func wait(forLine text: String) -> Bool {
    let line = text.trimmingSuffix(while: \.isWhitespace)
    return wait { $0.cursorLine == line }
  }

  /// Waits until `text` was written `count` times since the start.
  package func wait(forWritten text: String, count: Int = 1) -> Bool {
    wait { [self] _ in written.components(separatedBy: text).count > count }
  }

  /// Waits until the program has answered what was sent: nothing came for a tenth of a second.
  ///
  /// A Ctrl-C in the same instant as a key may be taken with it, by the terminal itself.
  package func waitForSilence() { while read(milliseconds: 100) {} }

  /// What the program wrote, as text.
  package var written: String { String(decoding: transcript, as: UTF8.self) }

  /// Waits for the program to end.
  package func waitForEnd() -> Ending {
    let end = ContinuousClock.now + .seconds(patience)
    while ending == nil, ContinuousClock.now < end {
      if master >= 0 { read(milliseconds: 20) } else { usleep(20_000) }
      reap(options: WNOHANG)
    }
    if master >= 0 { while read(milliseconds: 0) {} }
    return ending ?? .stillRunning
  }

  /// Whether the terminal echoes and edits lines itself, as it does for the next program.
  package var isCooked: Bool {
    var mode = termios()
    guard unsafe tcgetattr(slave, &mode) == 0 else { return false }
    return mode.c_lflag & tcflag_t(ICANON) != 0 && mode.c_lflag & tcflag_t(ECHO) != 0
  }

  // MARK: Below

  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&entry, 1, milliseconds) > 0, entry.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
      unsafe Glibc.read(master, buffer.baseAddress, buffer.count)
      #else
      unsafe Darwin.read(master, buffer.baseAddress, buffer.count)
      #endif
    }
    guard count > 0 else { return false }
    transcript += bytes.prefix(count)
    screen.feed(bytes.prefix(count))
    return true
  }

  private func reap(options: CInt) {
    var status: CInt = 0
    guard ending == nil, unsafe waitpid(child, &status, options) == child else { return }
    ending =
      status & 0x7f == 0
      ? .exited(status: status >> 8 & 0xff) : .killed(signal: status & 0x7f)
  }

  private func setSize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  private func spawn(
    _ program: String,
    _ arguments: [String],
    _ variables: [String: String],
    terminal name: [CChar]
  ) throws {
    #if canImport(Glibc)
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    // The header shows POSIX_SPAWN_SETSID under _GNU_SOURCE only.
    let ownSession: Int16 = 0x80
    #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    let ownSession = Int16(POSIX_SPAWN_SETSID)
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // Opening the terminal as leader of a session makes it the session's own.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let flags = ownSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, flags)
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    // Our thread may block signals; a child would inherit that.
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var settings = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe settings.forEach { unsafe free($0) }
    }
    let status = unsafe posix_spawn(&child, program, &actions, &attributes, &words, &settings)
    guard status == 0 else { throw Failure.notStarted(program) }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
