import SystemPackage

/// The right to append to one journal, held by `flock` on the journal itself.
///
/// The system gives it back when the process ends, however it ends.
package struct FileLock: ~Copyable {
  let file: FileDescriptor

  /// Takes the lock of an open file; nil where another session has it.
  ///
  /// The file belongs to the lock from here on and is closed with it.
  init?(_ file: FileDescriptor, path: FilePath) throws(ProfileError) {
    do {
      guard try Posix.lock(file) else {
        try? file.close()
        return nil
      }
    } catch {
      try? file.close()
      throw .system(.lock, path: path.string, error)
    }
    self.file = file
  }

  deinit {
    try? file.close()
  }
}
