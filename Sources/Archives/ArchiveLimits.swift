/// How much of a stranger's archive is believed.
///
/// What an archive says of itself is checked when it is opened, and again while it is read: a bomb
/// is refused before it is unpacked, and one that lies about its size as soon as that shows.
package struct ArchiveLimits: Hashable, Sendable {
  /// The size of the archive itself.
  package var archiveBytes: Int
  /// The number of entries.
  package var entries: Int
  /// The size of one entry, unpacked.
  package var entryBytes: Int
  /// The size of all entries together, unpacked.
  package var totalBytes: Int
  /// How many times larger than packed an entry of more than `ratioFromBytes` may be.
  package var ratio: Int
  /// What the names of entries are for.
  package var names: ArchiveNameUse

  /// Small entries may be packed as tightly as they like: a page of blanks is no bomb.
  package static let ratioFromBytes = 1 << 20

  package init(
    archiveBytes: Int = 1 << 30,
    entries: Int = 20_000,
    entryBytes: Int = 256 << 20,
    totalBytes: Int = 1 << 30,
    ratio: Int = 250,
    names: ArchiveNameUse = .paths
  ) {
    self.archiveBytes = archiveBytes
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.names = names
  }
}
