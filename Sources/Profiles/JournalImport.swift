import SystemPackage

/// Takes journals that were made of another program's records into a profile.
///
/// Their devices are those of the other program, so nobody else writes them. An event whose number
/// is there already stays as it is; the others take their place by number.
package struct JournalImport {
  private let target: ProfileLocation
  private let files: any FileSeam

  package init(into target: ProfileLocation, files: any FileSeam = LiveFiles()) {
    self.target = target
    self.files = files
  }

  /// Adds the events of a device; how many were new.
  package func add(_ bytes: [UInt8], device: String) throws(ProfileError) -> Int {
    try FolderMaker.make(target.journalFolder)
    let path = target.journalFolder.appending("\(device).jsonl")
    guard try FolderMaker.kind(of: path) != .absent else {
      try AtomicFile(path: path, files: files).replace(with: bytes)
      return bytes.count { $0 == UInt8(ascii: "\n") }
    }
    let file: FileDescriptor
    do { file = try files.open(path, .append) } catch {
      throw .system(.open, path: path.string, error)
    }
    guard let lock = try FileLock(file, path: path) else { throw .busy(path: path.string) }
    let ours = try BoundedFile(path: path, limitBytes: 1 << 33).read()
    if ours == bytes { return 0 }
    let (union, added) = Self.union(ours, bytes)
    if added > 0 { try AtomicFile(path: path, files: files).replace(with: union) }
    _ = consume lock
    return added
  }

  /// How many of the events are new.
  package func count(_ bytes: [UInt8], device: String) throws(ProfileError) -> Int {
    let path = target.journalFolder.appending("\(device).jsonl")
    guard try FolderMaker.kind(of: path) != .absent else {
      return bytes.count { $0 == UInt8(ascii: "\n") }
    }
    let ours = try BoundedFile(path: path, limitBytes: 1 << 33).read()
    return ours == bytes ? 0 : Self.union(ours, bytes).added
  }

  private static func union(_ ours: [UInt8], _ theirs: [UInt8]) -> (bytes: [UInt8], added: Int) {
    var lines = ours.split(separator: UInt8(ascii: "\n")).map { (counter(of: $0), $0) }
    let known = Set(lines.map(\.0))
    let new = theirs.split(separator: UInt8(ascii: "\n")).map { (counter(of: $0), $0) }
      .filter { !known.contains($0.0) }
    lines += new
    var union: [UInt8] = []
    union.reserveCapacity(ours.count + theirs.count)
    // Of equal numbers, which only damaged lines have, the order stays.
    for (_, line) in lines.enumerated().sorted(by: {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }).map(\.element) {
      union += line
      union.append(UInt8(ascii: "\n"))
    }
    return (union, new.count)
  }

  /// The number in `"id":"device-412"`; 0 for a line without one.
  private static func counter(of line: ArraySlice<UInt8>) -> UInt64 {
    let mark = Array("\"id\":\"".utf8)
    guard let start = line.firstRange(of: mark)?.upperBound,
      let end = line[start...].firstIndex(of: UInt8(ascii: "\"")),
      let hyphen = line[start..<end].lastIndex(of: UInt8(ascii: "-"))
    else { return 0 }
    return line[(hyphen + 1)..<end].reduce(0) { value, digit in
      value &* 10 &+ UInt64(digit &- UInt8(ascii: "0"))
    }
  }
}
