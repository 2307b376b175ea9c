#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The running of a program that has the terminal for itself, such as a text editor.
enum ForegroundProcess {
  /// Starts a program found in the search path, without a shell, and waits for its end.
  ///
  /// True where it ended well. Ctrl-C is meant for the program alone meanwhile.
  static func run(_ command: [String]) -> Bool {
    guard let name = command.first else { return false }
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      _ = signal(SIGINT, interrupt)
      _ = signal(SIGQUIT, quit)
    }
    guard let child = spawn(name, command) else { return false }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) == -1 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  private static func spawn(_ name: String, _ command: [String]) -> pid_t? {
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    #else
    var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var ordinary = sigset_t()
    unsafe sigemptyset(&ordinary)
    for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGHUP, SIGTERM] {
      unsafe sigaddset(&ordinary, signal)
    }
    unsafe posix_spawnattr_setsigdefault(&attributes, &ordinary)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var child = pid_t()
    var arguments = unsafe command.map { unsafe strdup($0) }
    defer { unsafe arguments.forEach { unsafe free($0) } }
    unsafe arguments.append(nil)
    let answer = unsafe posix_spawnp(
      &child,
      name,
      nil,
      &attributes,
      arguments,
      ProcessEnvironment.entries
    )
    return answer == 0 ? child : nil
  }
}
