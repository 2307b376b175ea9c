package import Journal
package import Scheduling
package import SystemPackage

/// The only hand that writes a device's journal.
///
/// An event is confirmed once it is written and synced; `append` returns no sooner. What was not
/// confirmed is taken back, so that a full disk leaves no half line.
package struct JournalWriter: ~Copyable {
  private let lock: FileLock
  private let files: any FileSeam
  private let path: FilePath
  /// The device, as in the file's name.
  package let device: String
  /// The number of the last event.
  package private(set) var counter: Int
  /// Bytes that are confirmed.
  package private(set) var confirmedBytes: Int
  /// Whether bytes after those may stand in the file.
  private var mustCut = false

  /// Takes the journal of `device` in `folder`, or where another session has it the next one's,
  /// `device-2`, and mends its end.
  ///
  /// - Throws: `busy` where nine sessions are at work.
  package static func open(
    device: String,
    in folder: FilePath,
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) -> JournalWriter {
    for session in 1...9 {
      let name = session == 1 ? device : "\(device)-\(session)"
      if let writer = try JournalWriter(device: name, folder: folder, files: files) {
        return writer
      }
    }
    throw .busy(path: folder.string)
  }

  /// Nil where another session has the journal.
  private init?(
    device: String,
    folder: FilePath,
    files: any FileSeam
  ) throws(ProfileError) {
    let path = folder.appending("\(device).jsonl")
    try FolderMaker.make(folder)
    guard try FolderMaker.kind(of: folder) == .folder else {
      throw .symbolicLink(path: folder.string)
    }
    let isNew: Bool
    switch try FolderMaker.kind(of: path) {
    case .absent: isNew = true
    case .file: isNew = false
    case .link: throw .symbolicLink(path: path.string)
    case .folder, .other: throw .foreign(path: path.string)
    }
    let file: FileDescriptor
    do { file = try files.open(path, .append) } catch {
      throw .system(.open, path: path.string, error)
    }
    guard let lock = try FileLock(file, path: path) else { return nil }
    if isNew {
      do { try files.syncFolder(folder) } catch {
        throw .system(.sync, path: folder.string, error)
      }
    }
    let mended = try JournalEnd(file: file, path: path, files: files).mend()
    self.lock = lock
    self.files = files
    self.path = path
    self.device = device
    confirmedBytes = mended
    counter = 0
  }

  /// Goes on after the number `counter`.
  package mutating func resume(after counter: Int) {
    self.counter = max(self.counter, counter)
  }

  /// Writes what happened: write, sync, and only then return it with its name.
  package mutating func append(
    _ kind: Event.Kind,
    at moment: Moment
  ) throws(ProfileError) -> Event {
    try append([kind], at: moment)[0].event
  }

  /// Writes what happened together: all of it is confirmed at once, or none; with each event the
  /// place of its line.
  package mutating func append(
    _ kinds: [Event.Kind],
    at moment: Moment
  ) throws(ProfileError) -> [(event: Event, offset: Int)] {
    try cut()
    var bytes: [UInt8] = []
    var written: [(event: Event, offset: Int)] = []
    for (index, kind) in kinds.enumerated() {
      let id = EventID(device: device, counter: counter + index + 1)
      let event = Event(id: id, at: moment, kind: kind)
      written.append((event, confirmedBytes + bytes.count))
      bytes += event.line + [UInt8(ascii: "\n")]
    }
    mustCut = true
    do { try files.writeAll(bytes, to: lock.file) } catch {
      throw failure(.write, error)
    }
    do { try files.syncAll(lock.file) } catch {
      throw failure(.sync, error)
    }
    mustCut = false
    counter += kinds.count
    confirmedBytes += bytes.count
    return written
  }

  /// Takes unconfirmed bytes back at once if the disk lets us, else before the next event.
  private mutating func failure(
    _ operation: ProfileError.Operation,
    _ errno: Errno
  ) -> ProfileError {
    try? cut()
    return .system(operation, path: path.string, errno)
  }

  private mutating func cut() throws(ProfileError) {
    guard mustCut else { return }
    do { try files.resize(lock.file, to: confirmedBytes) } catch {
      throw .system(.write, path: path.string, error)
    }
    mustCut = false
  }
}

/// The end of a journal that its writer has just opened.
struct JournalEnd {
  let file: FileDescriptor
  let path: FilePath
  let files: any FileSeam

  /// Adds a newline to a last line that is whole; moves a torn one to `<device>.damaged`.
  ///
  /// The size of the journal afterwards.
  func mend() throws(ProfileError) -> Int {
    guard case .file(let size) = try FolderMaker.kind(of: path) else {
      throw .foreign(path: path.string)
    }
    let limit = JournalReader.lineLimitBytes
    let start = max(0, size - limit)
    let end: [UInt8]
    do { end = try Posix.read(file, at: start, count: limit) } catch {
      throw .system(.read, path: path.string, error)
    }
    guard let last = end.last, last != UInt8(ascii: "\n") else { return size }
    let tail = Array(end[(end.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)...])
    if (try? Event(line: tail)) != nil { return try finish(size) }
    try save(tail)
    do {
      try files.resize(file, to: size - tail.count)
      try files.syncAll(file)
    } catch { throw .system(.write, path: path.string, error) }
    return size - tail.count
  }

  private func finish(_ size: Int) throws(ProfileError) -> Int {
    do {
      try files.writeAll([UInt8(ascii: "\n")], to: file)
      try files.syncAll(file)
    } catch { throw .system(.write, path: path.string, error) }
    return size + 1
  }

  private func save(_ tail: [UInt8]) throws(ProfileError) {
    let damaged = FilePath(path.string.dropLast(".jsonl".count) + ".damaged")
    do {
      let copy = try files.open(damaged, .append)
      defer { try? copy.close() }
      try files.writeAll(tail + [UInt8(ascii: "\n")], to: copy)
      try files.syncAll(copy)
      try files.syncFolder(path.removingLastComponent())
    } catch { throw .system(.write, path: damaged.string, error) }
  }
}
