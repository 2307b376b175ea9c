package import SystemPackage

/// A file that only its owner may read, replaced as a whole: at any moment the old or the new stands.
package struct PrivateFile {
  private let path: FilePath
  private let files: any FileSeam

  package init(_ path: FilePath, files: any FileSeam = LiveFiles()) {
    self.path = path
    self.files = files
  }

  /// Writes beside it, syncs, and renames over it.
  package func replace(with bytes: [UInt8]) throws(ProfileError) {
    try AtomicFile(path: path, files: files).replace(with: bytes)
  }

  /// The whole file, within a bound; links are not followed.
  package func read(limitBytes: Int) throws(ProfileError) -> [UInt8] {
    try BoundedFile(path: path, limitBytes: limitBytes).read()
  }

  /// Deletes it.
  package func remove() throws(ProfileError) {
    do { try Posix.remove(path) } catch { throw .system(.write, path: path.string, error) }
  }
}

/// A folder that only its owner may enter.
package enum PrivateFolder {
  /// Makes `path` and what is missing above it.
  package static func make(_ path: FilePath) throws(ProfileError) { try FolderMaker.make(path) }
}
