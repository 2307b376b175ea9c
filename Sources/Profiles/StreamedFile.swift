package import SystemPackage

/// A file that grows beside its place and takes it only when it is whole.
///
/// Until `commit` whatever stood there before stands there still; without it nothing remains.
package struct StreamedFile: ~Copyable {
  private let path: FilePath
  private let temporary: FilePath
  private let file: FileDescriptor
  private let files: any FileSeam

  /// Begins a file, readable by its owner only.
  package init(_ path: FilePath, files: any FileSeam = LiveFiles()) throws(ProfileError) {
    self.path = path
    self.files = files
    temporary = FilePath(path.string + ".new")
    do { file = try files.open(temporary, .replace) } catch {
      throw .system(.create, path: path.string, error)
    }
  }

  /// Adds bytes.
  package func append(_ bytes: [UInt8]) throws(ProfileError) {
    do { try files.writeAll(bytes, to: file) } catch {
      throw .system(.write, path: path.string, error)
    }
  }

  /// Syncs the file and puts it in its place.
  package consuming func commit() throws(ProfileError) {
    do { try files.syncAll(file) } catch { throw .system(.sync, path: path.string, error) }
    do { try files.rename(temporary, to: path) } catch {
      throw .system(.rename, path: path.string, error)
    }
    let folder = path.removingLastComponent()
    do { try files.syncFolder(folder) } catch { throw .system(.sync, path: folder.string, error) }
  }

  deinit {
    try? file.close()
    // After the rename there is nothing under this name.
    try? Posix.remove(temporary)
  }
}
