package import Journal
import Scheduling
import SystemPackage

/// The lines of a learner's journals by where they begin, for the texts that entries leave out.
///
/// Asked in the order of the file it reads each part once. It is not to be shared between threads.
package final class JournalLines {
  private struct Window {
    var file: FileDescriptor
    var start = 0
    var bytes: [UInt8] = []
  }

  private static let windowBytes = 1 << 17

  private let paths: [String: String]
  private var windows: [String: Window] = [:]

  /// Lines of `files`, which are opened when they are first asked for.
  package init(_ files: [JournalReading.File]) {
    paths = Dictionary(files.map { ($0.device, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  deinit {
    for window in windows.values { try? window.file.close() }
  }

  /// The event whose line begins at `offset` of a device's journal; nil where it is not there.
  package func event(device: String, offset: Int) -> Event? {
    guard let line = line(device: device, offset: offset) else { return nil }
    return try? Event(line: Array(line))
  }

  /// The line without its end.
  package func line(device: String, offset: Int) -> ArraySlice<UInt8>? {
    guard prepare(device) else { return nil }
    if let line = whole(device, offset) { return line }
    read(device, offset, Self.windowBytes)
    if let line = whole(device, offset) { return line }
    read(device, offset, JournalReader.lineLimitBytes)
    return whole(device, offset) ?? windows[device]?.bytes[...]
  }

  private func prepare(_ device: String) -> Bool {
    if windows[device] != nil { return true }
    guard let path = paths[device],
      let file = try? BoundedFile(path: FilePath(path), limitBytes: .max).open()
    else { return false }
    windows[device] = Window(file: file)
    return true
  }

  private func whole(_ device: String, _ offset: Int) -> ArraySlice<UInt8>? {
    guard let window = windows[device] else { return nil }
    let start = offset - window.start
    guard start >= 0, start < window.bytes.count else { return nil }
    let rest = window.bytes[start...]
    return rest.firstIndex(of: UInt8(ascii: "\n")).map { rest[..<$0] }
  }

  private func read(_ device: String, _ offset: Int, _ count: Int) {
    guard let file = windows[device]?.file else { return }
    windows[device]?.bytes = (try? Posix.read(file, at: offset, count: count)) ?? []
    windows[device]?.start = offset
  }
}
