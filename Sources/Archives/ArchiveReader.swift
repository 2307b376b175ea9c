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

  /// The archive in the file at `path`, which errors call `name`; a link that the caller named is
  /// followed.
  package init(
    path: String,
    named name: String? = nil,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveError) {
    let name = name ?? path
    let size = try FileSize.of(path, named: name)
    try Self.check(size: size, path: name, limits)
    let zip: ZipHandle
    do { zip = try ZipHandle(path: path, named: name) } catch {
      throw error.told(of: FileStart.bytes(of: path, count: 4), size: size)
    }
    try self.init(zip, limits)
  }

  /// The archive that `bytes` are; `path` names it in errors.
  package init(
    bytes: [UInt8],
    path: String,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveError) {
    try Self.check(size: bytes.count, path: path, limits)
    let zip: ZipHandle
    do { zip = try ZipHandle(bytes: bytes, path: path) } catch {
      throw error.told(of: Array(bytes.prefix(4)), size: bytes.count)
    }
    try self.init(zip, limits)
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
    guard size > 0 else { throw .cutShort(path: path, bytes: 0) }
    guard size <= limits.archiveBytes else {
      throw .archiveTooLarge(path: path, limitBytes: limits.archiveBytes)
    }
  }
}

extension ArchiveError {
  /// What begins as an archive is one that lost its end.
  fileprivate func told(of start: [UInt8], size: Int) -> ArchiveError {
    guard case .notAnArchive(let path) = self, start == ArchiveStart.magic else { return self }
    return .cutShort(path: path, bytes: size)
  }
}
