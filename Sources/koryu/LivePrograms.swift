import Shell

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Programs of the machine that are run and waited for.
struct LivePrograms {
  private let folders: [String]

  init(environment: [String: String]) {
    folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }.map(String.init)
  }

  /// What fits into a pipe, so that writing it never waits for a reader.
  private static let mostInput = 32 << 10

  func run(_ call: ProgramCall) -> ProgramResult {
    let paths = folders.lazy.map { $0 + "/" + call.name }
    guard let path = paths.first(where: { unsafe access($0, X_OK) == 0 }) else { return .absent }
    guard call.input.count <= Self.mostInput, let input = ChildProcess.pipe() else {
      return .failed
    }
    guard let output = ChildProcess.pipe() else {
      close(input.source)
      close(input.sink)
      return .failed
    }
    let stage = VoiceCommand.Stage(path, call.arguments)
    let child = ChildProcess.spawn(stage, input: input.source, output: output.sink)
    close(input.source)
    close(output.sink)
    defer { close(output.source) }
    let written = unsafe call.input.withUnsafeBytes { bytes in
      unsafe write(input.sink, bytes.baseAddress, bytes.count)
    }
    close(input.sink)
    guard let child else { return .failed }
    let bytes = written == call.input.count ? read(output.source, limit: call.limitBytes) : nil
    if bytes == nil { kill(child, SIGTERM) }
    let status = wait(for: child)
    guard let bytes, let status else { return .failed }
    return .ended(status: status, output: bytes)
  }

  /// All that comes; nil where it is more than `limit`.
  private func read(_ source: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let size = 1 << 16
    while true {
      var count = 0
      let block = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = unsafe Self.readBytes(source, buffer.baseAddress, size)
        initialized = max(0, count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += block
      if bytes.count > limit { return nil }
    }
  }

  private static func readBytes(
    _ source: Int32,
    _ buffer: UnsafeMutablePointer<UInt8>?,
    _ count: Int
  ) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.read(source, buffer, count)
    #elseif canImport(Musl)
    unsafe Musl.read(source, buffer, count)
    #else
    unsafe Darwin.read(source, buffer, count)
    #endif
  }

  /// The status that the program ended with; nil where something ended it.
  private func wait(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) == -1 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
