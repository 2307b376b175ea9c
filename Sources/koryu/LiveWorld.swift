import Readline
import Scheduling
import Shell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The world of the running process: its clock, its terminal, its environment.
enum LiveWorld {
  static func make() -> World {
    let environment = ProcessEnvironment.read()
    var random = SystemRandomNumberGenerator()
    let input = InputLines()
    let voice = LiveVoice(environment: environment)
    return World(
      now: now,
      uptimeMilliseconds: uptimeMilliseconds,
      random: { random.next() },
      environment: environment,
      currentFolder: currentFolder(),
      executablePath: executablePath(),
      terminal: LiveTerminal(environment: environment),
      editor: ReadlineEditor(),
      nextInputLine: input.next,
      speak: voice.speak,
      edit: ForegroundProcess.run,
      runProgram: LivePrograms(environment: environment).run,
      useTimeZone: TimeZones(environment: environment).use
    )
  }

  /// The wall clock with the offset that the machine's time zone has just now.
  private static func now() -> Moment {
    let time = read(CLOCK_REALTIME)
    var seconds = time.tv_sec
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offsetSeconds: Int32(clamping: unsafe parts.tm_gmtoff)
    )
  }

  private static func uptimeMilliseconds() -> Int64 {
    let time = read(CLOCK_MONOTONIC)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time
  }

  private static func currentFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The program's own file: as the system knows it, else as it was called, by path or by name.
  private static func executablePath() -> String {
    guard let called = CommandLine.arguments.first else { return "" }
    let folders =
      unsafe getenv("PATH").map { unsafe String(cString: $0).split(separator: ":") } ?? []
    let candidates =
      called.contains("/") ? [called] : folders.map { "\($0)/\(called)" }
    return (["/proc/self/exe"] + candidates).lazy.compactMap(realPath).first ?? ""
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
