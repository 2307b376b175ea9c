package import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a path leads to.
package enum PathKind: Hashable, Sendable {
  case file
  case folder
  /// A device, a socket, a pipe.
  case special
}

/// Reading of folders and whole files, within bounds.
package enum FolderReading {
  /// What `path` leads to, links followed; nil where there is nothing.
  package static func kind(of path: FilePath) -> PathKind? {
    var status = stat()
    guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .special
    }
  }

  /// Whether two paths lead to one file, links followed.
  package static func isSame(_ path: FilePath, _ other: FilePath) -> Bool {
    var status = stat()
    var otherStatus = stat()
    guard unsafe path.withPlatformString({ unsafe stat($0, &status) }) == 0,
      unsafe other.withPlatformString({ unsafe stat($0, &otherStatus) }) == 0
    else { return false }
    return status.st_dev == otherStatus.st_dev && status.st_ino == otherStatus.st_ino
  }

  /// The names in a folder, sorted by bytes; hidden ones are left out.
  package static func names(in folder: FilePath) throws(Errno) -> [String] {
    guard let stream = unsafe folder.withPlatformString({ unsafe opendir($0) }) else {
      throw Errno(rawValue: errno)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// The bytes of a regular file; nil where it is longer than `limit`.
  package static func bytes(of path: FilePath, limit: Int) throws(Errno) -> [UInt8]? {
    guard let kind = kind(of: path) else { throw .noSuchFileOrDirectory }
    switch kind {
    case .file: break
    case .folder: throw .isDirectory
    case .special: throw .invalidArgument
    }
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      return try file.closeAfter { try read(file, limit: limit) }
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }

  private static func read(_ file: FileDescriptor, limit: Int) throws -> [UInt8]? {
    let size = Int(try file.seek(offset: 0, from: .end))
    guard size <= limit else { return nil }
    try file.seek(offset: 0, from: .start)
    var bytes: [UInt8] = []
    var missing = size
    while missing > 0 {
      let part = try unsafe [UInt8](unsafeUninitializedCapacity: missing) { buffer, count in
        count = unsafe try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      guard !part.isEmpty else { break }
      missing -= part.count
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }
}
