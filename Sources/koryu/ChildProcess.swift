import Shell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The starting of programs that read from a pipe and are heard of no more.
enum ChildProcess {
  /// A pipe that no other program inherits.
  static func pipe() -> (source: Int32, sink: Int32)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
    let answer = unsafe Glibc.pipe(&ends)
    #elseif canImport(Musl)
    let answer = unsafe Musl.pipe(&ends)
    #else
    let answer = unsafe Darwin.pipe(&ends)
    #endif
    guard answer == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts a program, without a shell; what it writes is dropped where `output` is nil.
  ///
  /// It has a process group of its own, so that Ctrl-C at the prompt is not meant for it.
  static func spawn(_ stage: VoiceCommand.Stage, input: Int32, output: Int32?) -> pid_t? {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }

    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    if let output {
      unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var none = sigset_t()
    unsafe sigemptyset(&none)
    var ordinary = sigset_t()
    unsafe sigemptyset(&ordinary)
    for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGHUP, SIGTERM] {
      unsafe sigaddset(&ordinary, signal)
    }
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &ordinary)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var child = pid_t()
    var arguments = unsafe ([stage.path] + stage.arguments).map { unsafe strdup($0) }
    defer { unsafe arguments.forEach { unsafe free($0) } }
    unsafe arguments.append(nil)
    let answer = unsafe posix_spawn(
      &child,
      stage.path,
      &actions,
      &attributes,
      arguments,
      ProcessEnvironment.entries
    )
    return answer == 0 ? child : nil
  }
}
