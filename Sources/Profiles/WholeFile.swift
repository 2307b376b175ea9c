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
    let mode = mode()
    try AtomicFile(path: path, files: LiveFiles()).replace(with: bytes)
    _ = unsafe path.withPlatformString { unsafe chmod($0, mode) }
  }

  private func mode() -> mode_t {
    var status = stat()
    guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0 else { return 0o644 }
    return status.st_mode & 0o777
  }
}
