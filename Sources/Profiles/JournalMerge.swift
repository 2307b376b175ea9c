import Journal
import SystemPackage

/// The union of the journals of two copies of a profile.
///
/// Every device appends only to its own journal, so of two copies of one file usually one continues
/// the other. Where they do not, the lines of both are kept by number; of two different events with
/// one name the one whose line sorts first comes first, so that merging in any order agrees.
package struct JournalMerge {
  /// What a merge did.
  package struct Summary: Hashable, Sendable {
    /// Journals that were new.
    package var added = 0
    /// Journals that grew.
    package var grown = 0
    /// Journals that were joined line by line.
    package var joined = 0

    package init() {}
  }

  private let source: ProfileLocation
  private let target: ProfileLocation
  private let files: any FileSeam

  package init(
    from source: ProfileLocation,
    into target: ProfileLocation,
    files: any FileSeam = LiveFiles()
  ) {
    self.source = source
    self.target = target
    self.files = files
  }

  /// Adds the events of `source` to `target`; `source` stays as it is.
  ///
  /// Both are read whole before anything is written, so that a newer or foreign profile changes
  /// nothing.
  package func merge() throws(ProfileError) -> Summary {
    let reading = try ProfileReading(source)
    _ = try ProfileReading(target)
    var summary = Summary()
    try FolderMaker.make(target.journalFolder)
    for file in reading.files { try merge(file.device, &summary) }
    return summary
  }

  private func merge(_ device: String, _ summary: inout Summary) throws(ProfileError) {
    let path = target.journalFolder.appending("\(device).jsonl")
    let theirs = try lines(source.journalFolder.appending("\(device).jsonl"))
    guard try FolderMaker.kind(of: path) != .absent else {
      summary.added += 1
      return try AtomicFile(path: path, files: files).replace(with: theirs)
    }
    let file: FileDescriptor
    do { file = try files.open(path, .append) } catch {
      throw .system(.open, path: path.string, error)
    }
    guard let lock = try FileLock(file, path: path) else { throw .busy(path: path.string) }
    let ours = try lines(path)
    if ours.starts(with: theirs) { return }
    let continues = theirs.starts(with: ours)
    let union = continues ? theirs : JournalUnion(ours, theirs).bytes
    if union == ours { return }
    if continues { summary.grown += 1 } else { summary.joined += 1 }
    try AtomicFile(path: path, files: files).replace(with: union)
    _ = consume lock
  }

  /// The file, its last line ended.
  private func lines(_ path: FilePath) throws(ProfileError) -> [UInt8] {
    var bytes = try BoundedFile(path: path, limitBytes: 1 << 33).read()
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }
}

/// The lines of two files of one device, by number.
private struct JournalUnion {
  /// A line with its place: damage stands after the event that it followed.
  private struct Line {
    let counter: Int
    let isEvent: Bool
    let bytes: ArraySlice<UInt8>

    func precedes(_ other: Line) -> Bool {
      if counter != other.counter { return counter < other.counter }
      if isEvent != other.isEvent { return isEvent }
      return bytes.lexicographicallyPrecedes(other.bytes)
    }
  }

  let bytes: [UInt8]

  init(_ ours: [UInt8], _ theirs: [UInt8]) {
    let lines = (Self.lines(ours) + Self.lines(theirs)).sorted { $0.precedes($1) }
    var union: [UInt8] = []
    union.reserveCapacity(max(ours.count, theirs.count))
    var last: ArraySlice<UInt8> = []
    for line in lines where line.bytes != last {
      union += line.bytes
      union.append(UInt8(ascii: "\n"))
      last = line.bytes
    }
    bytes = union
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    var counter = 0
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let event = try? Event(line: Array(line))
      counter = event?.id.counter ?? counter
      return Line(counter: counter, isEvent: event != nil, bytes: line)
    }
  }
}
