package import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of a user's own that is replaced as a whole: at any moment the old or the new one stands.
package struct WholeFile: Sendable {
  private let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// Writes beside it, syncs, and renames over it; who may read it stays as it was.
  package func replace(with bytes: [UInt8]) throws(ProfileError) {
    let path = try target()
    let mode = mode()
    try AtomicFile(path: path, files: LiveFiles()).replace(with: bytes)
    _ = unsafe path.withPlatformString { unsafe chmod($0, mode) }
  }

  /// The file to be replaced, which a link may name; what is no file is left alone.
  private func target() throws(ProfileError) -> FilePath {
    let resolved = unsafe path.withPlatformString { name -> String? in
      guard let whole = unsafe realpath(name, nil) else { return nil }
      defer { unsafe free(whole) }
      return unsafe String(cString: whole)
    }
    // Nothing stands there yet.
    guard let resolved else { return path }
    let file = FilePath(resolved)
    guard case .file? = try? Posix.kind(of: file) else { throw .foreign(path: path.string) }
    return file
  }

  /// Writes a file where none is; whatever stands there stays.
  ///
  /// The whole file appears at once: it is written beside its place and linked to it, which fails
  /// where something came in between. Where there are no links (USB sticks), it is renamed.
  package func create(with bytes: [UInt8]) throws(ProfileError) {
    let draft = FilePath(path.string + ".draft")
    defer { try? Posix.remove(draft) }
    try AtomicFile(path: draft, files: LiveFiles(), shown: path).replace(with: bytes)
    _ = unsafe draft.withPlatformString { unsafe chmod($0, 0o644) }
    let linked = unsafe draft.withPlatformString { from in
      unsafe path.withPlatformString { to in unsafe link(from, to) }
    }
    guard linked != 0 else { return }
    let error = Posix.lastError
    do {
      guard error != .fileExists, try Posix.kind(of: path) == .absent else {
        throw ProfileError.exists(path: path.string)
      }
      try Posix.rename(draft, to: path)
    } catch let error as ProfileError {
      throw error
    } catch {
      throw .system(.create, path: path.string, error as? Errno ?? .ioError)
    }
  }

  /// Takes the file away, as far as that can be done.
  package func remove() {
    try? Posix.remove(path)
  }

  private func mode() -> mode_t {
    var status = stat()
    guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0 else { return 0o644 }
    return status.st_mode & 0o777
  }
}
