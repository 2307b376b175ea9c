package import SystemPackage

/// Why an archive could not be read or written; `path` is the file, or what the bytes are called.
package enum ArchiveError: Error, Hashable, Sendable {
  /// There is no such file.
  case absent(path: String)
  /// It is a folder or a device.
  case notAFile(path: String)
  /// It is no zip archive.
  case notAnArchive(path: String)
  /// It begins as an archive does, and its end, where the directory stands, is missing.
  case cutShort(path: String, bytes: Int)
  /// It is cut short, or an entry is not what the archive says of it.
  case damaged(path: String, entry: String?)
  /// The archive itself is larger than is read.
  case archiveTooLarge(path: String, limitBytes: Int)
  /// There are more entries than are read.
  case tooManyEntries(path: String, limit: Int)
  /// An entry is larger than is unpacked.
  case entryTooLarge(path: String, entry: String, limitBytes: Int)
  /// All together are larger than is unpacked.
  case totalTooLarge(path: String, limitBytes: Int)
  /// An entry would grow suspiciously when unpacked.
  case bomb(path: String, entry: String)
  /// A name that is not followed.
  case unsafeName(path: String, name: String, ArchiveNameFault)
  /// Two entries have one name.
  case repeatedName(path: String, name: String)
  /// An entry is a link or a device.
  case link(path: String, entry: String)
  /// An entry needs a password.
  case encrypted(path: String, entry: String)
  /// An entry is packed in a way that is not read.
  case unknownCompression(path: String, entry: String)
  /// An entry that was asked for is not there.
  case missingEntry(path: String, entry: String)
  /// The operating system refused.
  case system(path: String, Errno)
}
