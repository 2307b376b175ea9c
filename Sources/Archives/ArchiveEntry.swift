/// One entry of an archive, as the archive describes it.
package struct ArchiveEntry: Hashable, Sendable {
  /// Its path within the archive, with `/` between the parts; a folder's ends in one.
  package let name: String
  /// Its size in the archive.
  package let compressedBytes: Int
  /// Its size unpacked, as declared; reading holds it to that.
  package let bytes: Int
  /// Its place in the archive's directory.
  let index: UInt64

  /// Whether it is a folder, which has no content of its own.
  package var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
}
