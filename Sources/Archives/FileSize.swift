import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The size of what may be opened without waiting.
enum FileSize {
  /// The bytes of the file at `path`; a pipe or a device is none.
  static func of(_ path: String) throws(ArchiveError) -> Int {
    var information = stat()
    guard unsafe path.withCString({ unsafe stat($0, &information) }) == 0 else {
      let error = Errno(rawValue: errno)
      throw error == .noSuchFileOrDirectory ? .absent(path: path) : .system(path: path, error)
    }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    return Int(information.st_size)
  }
}
