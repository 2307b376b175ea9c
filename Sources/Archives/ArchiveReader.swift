import CZip
import SystemPackage

/// A zip archive from a stranger: every entry was checked before the first is read.
///
/// One entry that is not trusted (a climbing name, a link, a password, a name that comes twice, a
/// size out of proportion) refuses the whole archive, so that nobody unpacks half of it.
package struct ArchiveReader: ~Copyable {
  /// What is in it, in the archive's order.
  package let entries: [ArchiveEntry]
  private let zip: ZipHandle
  private let limits: ArchiveLimits

  /// The archive in the file at `path`; a link that the caller named is followed.
  package init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    try Self.check(size: FileSize.of(path), path: path, limits)
    try self.init(ZipHandle(path: path), limits)
  }

  /// The archive that `bytes` are; `path` names it in errors.
  package init(
    bytes: [UInt8],
    path: String,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveError) {
    try Self.check(size: bytes.count, path: path, limits)
    try self.init(ZipHandle(bytes: bytes, path: path), limits)
  }

  private init(_ zip: consuming ZipHandle, _ limits: ArchiveLimits) throws(ArchiveError) {
    var inspection = ArchiveInspection(limits: limits)
    entries = try inspection.entries(of: zip)
    self.zip = zip
    self.limits = limits
  }

  /// The entry of that name.
  package func entry(_ name: String) -> ArchiveEntry? { entries.first { $0.name == name } }

  /// The content of an entry; nothing where it is larger than `limitBytes`.
  package func read(
    _ entry: ArchiveEntry,
    limitBytes: Int = .max
  ) throws(ArchiveError) -> [UInt8] {
    let limit = min(limitBytes, limits.entryBytes)
    guard entry.bytes <= limit else {
      throw .entryTooLarge(path: zip.path, entry: entry.name, limitBytes: limit)
    }
    return try zip.read(entry)
  }

  /// The content of the entry of that name, which must be there.
  package func read(_ name: String, limitBytes: Int = .max) throws(ArchiveError) -> [UInt8] {
    guard let entry = entry(name) else { throw .missingEntry(path: zip.path, entry: name) }
    return try read(entry, limitBytes: limitBytes)
  }

  /// libzip takes an empty file for an archive of nothing, which it is not.
  private static func check(
    size: Int,
    path: String,
    _ limits: ArchiveLimits
  ) throws(ArchiveError) {
    guard size > 0 else { throw .notAnArchive(path: path) }
    guard size <= limits.archiveBytes else {
      throw .archiveTooLarge(path: path, limitBytes: limits.archiveBytes)
    }
  }
}
