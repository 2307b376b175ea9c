import SystemPackage

/// What the first bytes of a file say of an archive, which are there even where its end is lost.
package struct ArchiveStart: Hashable, Sendable {
  /// The name of the first entry.
  package let firstName: String

  static let magic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// A header and the longest name that is looked at.
  private static let headerBytes = 30
  private static let longestName = 200

  /// Looks at the file at `path`; nil where it does not begin as an archive does.
  package init?(path: String) {
    self.init(bytes: FileStart.bytes(of: path, count: Self.headerBytes + Self.longestName))
  }

  /// Looks at the beginning of `bytes`; nil where it is not that of an archive.
  package init?(bytes: [UInt8]) {
    let start = Array(bytes.prefix(Self.headerBytes + Self.longestName))
    guard start.starts(with: Self.magic), start.count > Self.headerBytes else { return nil }
    let length = min(Int(start[26]) | Int(start[27]) << 8, start.count - Self.headerBytes)
    let name = start[Self.headerBytes..<Self.headerBytes + length]
    firstName = String(decoding: name, as: UTF8.self)
  }
}

/// The beginning of a file.
enum FileStart {
  /// At most `count` bytes; none of what cannot be read.
  static func bytes(of path: String, count: Int) -> [UInt8] {
    guard (try? FileSize.of(path)) != nil,
      let file = try? FileDescriptor.open(FilePath(path), .readOnly)
    else { return [] }
    defer { try? file.close() }
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = (try? unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
  }
}
