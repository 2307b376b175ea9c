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
  static func of(_ path: String, named name: String? = nil) throws(ArchiveError) -> Int {
    let name = name ?? path
    var information = stat()
    guard unsafe path.withCString({ unsafe stat($0, &information) }) == 0 else {
      let error = Errno(rawValue: errno)
      throw error == .noSuchFileOrDirectory ? .absent(path: name) : .system(path: name, error)
    }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: name) }
    return Int(information.st_size)
  }
}
