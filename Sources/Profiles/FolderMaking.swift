package import SystemPackage

/// Makes a folder of a learner's own, with what is missing above it.
package enum FolderMaking {
  /// Does nothing where it is there.
  package static func make(_ folder: FilePath) throws(ProfileError) {
    if FolderReading.kind(of: folder) == .folder { return }
    try FolderMaker.make(folder)
  }
}
