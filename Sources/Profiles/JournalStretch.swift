import CSimdjson
import Journal
import Scheduling
import Synchronization
import SystemPackage

/// What stands in a part of a journal: long ones are read in several at once.
package struct JournalStretch: Sendable {
  var progress: FileProgress
  /// What the entries refer to.
  let tables: EntryTables
  let findings: [JournalFinding]

  /// A stretch of fewer bytes is not worth a thread.
  package static let leastBytes = 2 << 20
  /// More stretches than this cost more time to bring their cards together than they save.
  private static let most = 2
  /// What is looked through for the end of a line in one go.
  private static let windowBytes = 4096

  /// The ranges into which a journal is cut, each of whole lines; the last goes on to the end, wherever
  /// that will be.
  static func ranges(
    of path: FilePath,
    parts: Int,
    leastBytes: Int
  ) throws(ProfileError) -> [Range<Int>] {
    guard case .file(let size) = try FolderMaker.kind(of: path) else {
      throw try FolderMaker.kind(of: path) == .link
        ? .symbolicLink(path: path.string) : .foreign(path: path.string)
    }
    let parts = min(parts, most, size / max(1, leastBytes))
    guard parts > 1 else { return [0..<Int.max] }
    let file = try BoundedFile(path: path, limitBytes: .max).open()
    defer { try? file.close() }
    var cuts = [0]
    for part in 1..<parts {
      guard let cut = try lineStart(after: size * part / parts, in: file, path) else { break }
      if cut > cuts[cuts.count - 1], cut < size { cuts.append(cut) }
    }
    return zip(cuts, cuts.dropFirst() + [.max]).map { $0..<$1 }
  }

  private static func lineStart(
    after offset: Int,
    in file: FileDescriptor,
    _ path: FilePath
  ) throws(ProfileError) -> Int? {
    var at = offset
    while true {
      do {
        let bytes = try Posix.read(file, at: at, count: windowBytes)
        if let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) { return at + newline + 1 }
        if bytes.isEmpty { return nil }
        at += bytes.count
      } catch {
        throw .system(.read, path: path.string, error)
      }
    }
  }

  /// Reads the ranges of a journal, each on its own.
  static func read(
    _ ranges: [Range<Int>],
    of path: FilePath,
    device: String,
    on threads: Parallelism
  ) throws(ProfileError) -> [JournalStretch] {
    typealias Outcome = Result<JournalStretch, ProfileError>
    let outcomes = Mutex([Outcome?](repeating: nil, count: ranges.count))
    threads.perform(ranges.count) { part in
      let outcome = Outcome { () throws(ProfileError) in
        guard let scanner = JournalScanner() else {
          throw .system(.read, path: path.string, .noMemory)
        }
        var pass = JournalPass(scanner: scanner, tables: EntryTables(devices: [device]))
        let progress = try pass.read(path, device: device, ranges[part])
        return pass.stretch(progress)
      }
      outcomes.withLock { $0[part] = outcome }
    }
    var stretches: [JournalStretch] = []
    for outcome in outcomes.withLock({ $0 }) {
      if let outcome { stretches.append(try outcome.get()) }
    }
    return stretches
  }
}
