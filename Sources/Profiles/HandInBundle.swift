import Archives
import Classes
package import SystemPackage

/// An archive of hand-ins, as mail programs and learning platforms make one of what many people sent.
///
/// Nothing is unpacked to the disk: one hand-in after another is read into memory, each as bounded as a
/// file of its own.
package struct HandInBundle: Hashable, Sendable {
  /// The names of the hand-ins in it, whole or broken.
  package let members: [String]
  /// What else is in it.
  package let others: [String]

  /// What is believed of an archive; other people's files in it may be larger than any hand-in.
  private static let limits = ArchiveLimits(
    archiveBytes: 1 << 30,
    entries: 5_000,
    entryBytes: 512 << 20,
    totalBytes: 2 << 30,
    ratio: 250,
    names: .labels
  )
  /// Files without a hand-in's name are looked into up to this size, in bytes.
  private static let largestLookedInto = 16 << 20

  /// Looks through the archive at `path`.
  init(path: FilePath) throws(ArchiveError) {
    let archive = try ArchiveReader(path: path.string, limits: Self.limits)
    var members: [String] = []
    var others: [String] = []
    for entry in archive.entries where !entry.isFolder && !Self.isHidden(entry.name) {
      if Self.isHandIn(entry, in: archive) {
        members.append(entry.name)
      } else {
        others.append(entry.name)
      }
    }
    self.members = members
    self.others = others
  }

  /// What the system of a Mac adds to an archive beside the files.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") ?? true
  }

  /// By its name; else by its content, which is packed already and does not shrink any more.
  private static func isHandIn(
    _ entry: ArchiveEntry,
    in archive: borrowing ArchiveReader
  ) -> Bool {
    if entry.name.lowercased().contains(InboxFile.ending) { return true }
    guard entry.bytes <= largestLookedInto,
      entry.bytes - entry.bytes / 4 < entry.compressedBytes + 64,
      let bytes = try? archive.read(entry)
    else { return false }
    return ArchiveStart(bytes: bytes)?.firstName == HandInManifest.name
  }

  /// The bytes of one of the hand-ins.
  static func bytes(
    of member: String,
    in path: String,
    named name: String,
    limitBytes: Int
  ) throws(ArchiveError) -> [UInt8] {
    let archive = try ArchiveReader(path: path, named: name, limits: limits)
    return try archive.read(member, limitBytes: limitBytes)
  }
}

/// Where a hand-in lies: in a file of its own, or in an archive of many.
package struct HandInPlace: Hashable, Sendable {
  /// The file on the disk.
  package let file: FilePath
  /// The name within the archive; nil where the file itself is the hand-in.
  package let member: String?

  package init(_ file: FilePath, member: String? = nil) {
    self.file = file
    self.member = member
  }

  /// What errors call it: the member as if the archive were a folder.
  package var name: String { member.map { "\(file)/\($0)" } ?? file.string }

  /// Finds the file that `path` names, or the archive that it leads into; nil where there is neither.
  package init?(at path: FilePath) {
    var file = path
    var inner: [String] = []
    while FolderReading.kind(of: file) == nil, let last = file.lastComponent {
      inner.insert(last.string, at: 0)
      file.removeLastComponent()
    }
    guard FolderReading.kind(of: file) == .file else { return nil }
    self.init(file, member: inner.isEmpty ? nil : inner.joined(separator: "/"))
  }
}
