import SystemPackage

/// Makes folders that only their owner may enter.
enum FolderMaker {
  /// Makes `folder` and what is missing above it.
  static func make(_ folder: FilePath) throws(ProfileError) {
    var missing: [FilePath] = []
    var path = folder
    while !path.isEmpty, try kind(of: path) == .absent {
      missing.append(path)
      path = path.removingLastComponent()
    }
    for path in missing.reversed() { try makeOne(path) }
  }

  private static func makeOne(_ path: FilePath) throws(ProfileError) {
    do { try Posix.makeFolder(path) } catch {
      // Another session may have been quicker.
      if error == .fileExists { return }
      throw .system(.create, path: path.string, error)
    }
  }

  static func kind(of path: FilePath) throws(ProfileError) -> Posix.FileKind {
    do { return try Posix.kind(of: path) } catch {
      throw .system(.open, path: path.string, error)
    }
  }
}
