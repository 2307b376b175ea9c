import Archives

/// Archives as other programs make them.
enum Bundles {
  static func bytes(_ files: [String: [UInt8]]) throws -> [UInt8] {
    var writer = try ArchiveWriter(path: "bundle.zip")
    for (name, content) in files.sorted(by: { $0.key < $1.key }) { try writer.add(name, content) }
    return try writer.bytes()
  }
}
