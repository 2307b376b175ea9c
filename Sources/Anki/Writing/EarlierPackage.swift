import Archives

/// Tells a package that an earlier export wrote from those of Anki itself.
package enum EarlierPackage {
  /// What an old Anki is shown takes less.
  private static let stubBytes = 4 << 20

  /// Whether an export wrote the package at `path`: even the collection for an old Anki has our notetypes.
  package static func stands(at path: String) -> Bool {
    do {
      let archive = try ArchiveReader(path: path)
      let stub = try archive.read("collection.anki2", limitBytes: stubBytes)
      return stub.firstRange(of: Array(KoryuNoteForm.recalledName.utf8)) != nil
    } catch { return false }
  }
}
