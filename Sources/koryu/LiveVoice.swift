import Shell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The machine's voices: programs that run beside the prompt, one utterance at a time.
final class LiveVoice {
  private let folders: [String]
  private var found: [String: String?] = [:]
  /// The programs that were started and whose end nobody has seen yet.
  private var running: [pid_t] = []

  init(environment: [String: String]) {
    folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }.map(String.init)
  }

  /// Says something, and returns at once.
  ///
  /// What was being said stops. Whatever fails, fails silently.
  func speak(_ utterance: Utterance) {
    reap()
    for child in running { kill(child, SIGTERM) }
    guard let command = VoiceCommand(saying: utterance, program: program, resolving: resolved)
    else { return }
    start(command)
  }

  /// Takes the dead from the table of processes.
  private func reap() {
    running.removeAll { child in
      let ended = waitpid(child, nil, WNOHANG)
      return ended == child || (ended == -1 && errno == ECHILD)
    }
  }

  private func program(_ name: String) -> String? {
    if let known = found[name] { return known }
    let path = folders.lazy.map { $0 + "/" + name }.first { unsafe access($0, X_OK) == 0 }
    found[name] = .some(path)
    return path
  }

  private func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private func start(_ command: VoiceCommand) {
    guard var (source, sink) = ChildProcess.pipe() else { return }
    // The text fits into the pipe, so that this never waits.
    var text = command.input
    _ = text.withUTF8 { bytes in unsafe write(sink, bytes.baseAddress, bytes.count) }
    close(sink)
    for (index, stage) in command.stages.enumerated() {
      let isLast = index == command.stages.count - 1
      let next = isLast ? nil : ChildProcess.pipe()
      if let child = ChildProcess.spawn(stage, input: source, output: next?.sink) {
        running.append(child)
      }
      close(source)
      guard let next else { return }
      close(next.sink)
      (source, sink) = (next.source, -1)
    }
  }
}
