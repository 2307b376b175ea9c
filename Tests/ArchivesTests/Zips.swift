import Archives

/// Archives for the tests, some with bytes changed by hand.
enum Zips {
  static func bytes(_ files: [(name: String, content: [UInt8])]) throws -> [UInt8] {
    var writer = try ArchiveWriter(path: "test.zip")
    for file in files { try writer.add(file.name, file.content) }
    return try writer.bytes()
  }

  /// An archive of one small file whose name is then overwritten, in both places, by one as long.
  static func renamed(_ name: [UInt8], beside other: String? = nil) throws -> [UInt8] {
    let placeholder = String(repeating: "n", count: name.count)
    var files = [(name: placeholder, content: Array("content".utf8))]
    if let other { files.append((name: other, content: [])) }
    return try bytes(files).replacing(Array(placeholder.utf8), with: name)
  }

  /// Where the central directory describes the first entry.
  static func directory(_ bytes: [UInt8]) -> Int {
    bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) } ?? 0
  }

  static func reading(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits())
    throws(ArchiveError) -> [String: [UInt8]]
  {
    let reader = try ArchiveReader(bytes: bytes, path: "test.zip", limits: limits)
    var contents: [String: [UInt8]] = [:]
    for entry in reader.entries { contents[entry.name] = try reader.read(entry) }
    return contents
  }
}

extension [UInt8] {
  func replacing(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = self[...]
    while !rest.isEmpty {
      if rest.starts(with: old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
