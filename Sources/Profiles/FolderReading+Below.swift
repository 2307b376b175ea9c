package import SystemPackage

extension FolderReading {
  /// The path of a file below a folder, where no link leads out of it; nil where there is none of at
  /// most `limitBytes`.
  package static func file(
    _ name: String,
    below folder: FilePath,
    limitBytes: Int
  ) -> FilePath? {
    var path = folder
    var last = Posix.FileKind.absent
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      guard part != ".", part != "..", let component = FilePath.Component(String(part)) else {
        return nil
      }
      path.append(component)
      guard let kind = try? Posix.kind(of: path), kind != .link else { return nil }
      last = kind
    }
    guard case .file(let size) = last, size <= limitBytes else { return nil }
    return path
  }
}
