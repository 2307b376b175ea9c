import Foundation

/// A folder for one test, gone when the test is.
package final class ScratchFolder: Sendable {
  /// Where it is, links resolved.
  package let path: String

  package init() throws {
    let made = FileManager.default.temporaryDirectory
      .appendingPathComponent("koryu-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    path = made.resolvingSymlinksInPath().path
  }

  deinit {
    // A test may have taken the right to write away.
    for name in (try? folders()) ?? [] { try? allowWriting(name) }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of `name` in the folder.
  package func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders that it needs.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, and the folders that it needs.
  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  /// Makes a file of `bytes` bytes that takes no room on the disk.
  package func writeHole(bytes: Int, to name: String) throws {
    try write([], to: name)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: self(name)))
    try file.truncate(atOffset: UInt64(bytes))
    try file.close()
  }

  /// Makes a link that leads to `path`.
  package func makeLink(_ name: String, to path: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: path)
  }

  /// Makes an empty folder.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  /// Sets the permissions of a file or folder.
  package func setPermissions(_ bits: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: bits], ofItemAtPath: self(name))
  }

  /// The permissions of a file or folder.
  package func permissions(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.posixPermissions] as? Int
  }

  /// Takes a file or folder away.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
  }

  /// The text of a file; nil where there is none.
  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The content of any file; nil where there is none.
  package static func bytes(at path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }

  /// Every file below `name`, with its content, by its path from there; none below `hidden`.
  package func tree(
    _ name: String = "",
    leavingOut hidden: String? = nil
  ) throws -> [String: [UInt8]] {
    let root = name.isEmpty ? path : self(name)
    guard FileManager.default.fileExists(atPath: root) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for entry in try FileManager.default.subpathsOfDirectory(atPath: root) {
      if let hidden, entry.hasPrefix(hidden) { continue }
      if let data = FileManager.default.contents(atPath: root + "/" + entry) {
        files[entry] = Array(data)
      }
    }
    return files
  }

  private func folders() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path)
  }

  private func allowWriting(_ name: String) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: self(name))
    guard attributes[.type] as? FileAttributeType == .typeDirectory else { return }
    try setPermissions(0o700, of: name)
  }
}
