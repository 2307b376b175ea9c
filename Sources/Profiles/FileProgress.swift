import Journal
import SystemPackage

/// What has been read of one journal so far.
struct FileProgress {
  let path: String
  let device: String
  /// The device's index.
  let index: Int
  var entries: [JournalEntry] = []
  /// The first byte that has not been read.
  private(set) var offset: Int
  private(set) var lines = 0
  /// Lines that could not be read.
  var lost = 0
  /// Whether the numbers have risen so far, as a device writes them.
  private(set) var isRising = true

  /// Nothing read yet, of a file or of what stands in it from `offset` on.
  init(path: String, device: String, index: Int, offset: Int = 0) {
    self.offset = offset
    self.path = path
    self.device = device
    self.index = index
  }

  mutating func append(_ entry: JournalEntry) {
    if let last = entries.last, last.number >= entry.number { isRising = false }
    entries.append(entry)
  }

  mutating func skip(bytes: Int, lines: Int) {
    offset += bytes
    self.lines += lines
  }

  /// Takes in what was read of the stretch that follows, its entries referring to the same tables.
  mutating func append(_ next: consuming FileProgress) {
    if let last = entries.last, let first = next.entries.first, last.number >= first.number {
      isRising = false
    }
    isRising = isRising && next.isRising
    entries += next.entries
    lines += next.lines
    lost += next.lost
    offset = next.offset
  }

  func note(
    _ cause: JournalFinding.Cause,
    offset: Int = 0,
    line: Int = 0,
    _ findings: inout [JournalFinding]
  ) {
    // A file that is damage from end to end needs no million findings.
    guard findings.count < 10_000 else { return }
    findings.append(
      JournalFinding(
        path: path,
        line: lines + line + 1,
        offset: self.offset + offset,
        cause: cause
      )
    )
  }

  /// Sorts by number; of two entries with one number the first counts, and different lines are told.
  ///
  /// Numbers that do not rise are the work of a tool that joined two copies of the file.
  mutating func removeDuplicates(_ findings: inout [JournalFinding]) throws(ProfileError) {
    let file = try BoundedFile(path: FilePath(path), limitBytes: .max).open()
    defer { try? file.close() }
    let sorted = entries.enumerated().sorted {
      ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
    }
    var kept: [JournalEntry] = []
    kept.reserveCapacity(entries.count)
    for (_, entry) in sorted {
      guard let last = kept.last, last.number == entry.number else {
        kept.append(entry)
        continue
      }
      guard try line(of: entry, file) != line(of: last, file), findings.count < 10_000 else {
        continue
      }
      let id = EventID(device: device, counter: entry.number)
      findings.append(
        JournalFinding(path: path, line: 0, offset: entry.offset, cause: .conflict(id))
      )
    }
    entries = kept
  }

  private func line(
    of entry: JournalEntry,
    _ file: FileDescriptor
  ) throws(ProfileError) -> ArraySlice<UInt8> {
    do {
      let bytes = try Posix.read(file, at: entry.offset, count: 4096)
      if let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) { return bytes[..<newline] }
      let more = try Posix.read(file, at: entry.offset, count: JournalReader.lineLimitBytes)
      return more.prefix { $0 != UInt8(ascii: "\n") }
    } catch {
      throw .system(.read, path: path, error)
    }
  }
}
