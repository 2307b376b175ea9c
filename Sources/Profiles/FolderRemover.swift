import SystemPackage

/// Removes a folder that this program made, and everything in it; links are removed, never followed.
enum FolderRemover {
  private static let deepest = 8

  /// Removes as much as it can; what stays does no harm.
  static func remove(_ folder: FilePath, depth: Int = 0) {
    guard depth < deepest, (try? Posix.kind(of: folder)) == .folder else { return }
    for name in (try? Posix.names(in: folder)) ?? [] {
      let path = folder.appending(name)
      if (try? Posix.kind(of: path)) == .folder {
        remove(path, depth: depth + 1)
      } else {
        try? Posix.remove(path)
      }
    }
    try? Posix.removeFolder(folder)
  }
}
