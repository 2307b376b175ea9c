import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few system calls that swift-system does not have.
enum Posix {
  /// What stands at a path; links are not followed.
  enum FileKind: Equatable {
    case absent
    case file(size: Int)
    case folder
    case link
    case other
  }

  static func kind(of path: FilePath) throws(Errno) -> FileKind {
    var information = stat()
    let result = unsafe path.withPlatformString { unsafe lstat($0, &information) }
    if result != 0 {
      let error = lastError
      if error == .noSuchFileOrDirectory { return .absent }
      throw error
    }
    switch information.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(information.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  static var lastError: Errno { Errno(rawValue: errno) }

  static func check(_ result: Int32) throws(Errno) {
    if result != 0 { throw lastError }
  }

  /// Makes a folder that only its owner may enter.
  static func makeFolder(_ path: FilePath) throws(Errno) {
    try check(unsafe path.withPlatformString { unsafe mkdir($0, 0o700) })
  }

  static func rename(_ path: FilePath, to other: FilePath) throws(Errno) {
    let result = unsafe path.withPlatformString { from in
      unsafe other.withPlatformString { to in unsafe renameat(AT_FDCWD, from, AT_FDCWD, to) }
    }
    try check(result)
  }

  static func remove(_ path: FilePath) throws(Errno) {
    try check(unsafe path.withPlatformString { unsafe unlink($0) })
  }

  static func removeFolder(_ path: FilePath) throws(Errno) {
    try check(unsafe path.withPlatformString { unsafe rmdir($0) })
  }

  /// The names in a folder, in order, without `.` and `..`.
  static func names(in folder: FilePath) throws(Errno) -> [String] {
    let opened = unsafe folder.withPlatformString { unsafe opendir($0) }
    guard let stream = unsafe opened else { throw lastError }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Puts what was written on the disk itself.
  ///
  /// macOS only hands the data to the drive in `fsync`; `F_FULLFSYNC` waits for the platter.
  static func sync(_ file: FileDescriptor) throws(Errno) {
    #if canImport(Darwin)
    if fcntl(file.rawValue, F_FULLFSYNC) == 0 { return }
    try check(fsync(file.rawValue))
    #else
    try check(fdatasync(file.rawValue))
    #endif
  }

  /// Takes the lock of a file without waiting; false where someone else has it.
  static func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = lastError
    if error == .wouldBlock || error == .resourceTemporarilyUnavailable { return false }
    throw error
  }

  /// The bytes of a file from `offset` on, at most `count`.
  static func read(_ file: FileDescriptor, at offset: Int, count: Int) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let wanted = min(count - bytes.count, 1 << 20)
      var chunk = [UInt8](repeating: 0, count: wanted)
      let read = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe pread(file.rawValue, buffer.baseAddress, wanted, off_t(offset + bytes.count))
      }
      if read < 0 {
        if lastError == .interrupted { continue }
        throw lastError
      }
      if read == 0 { break }
      bytes += chunk.prefix(read)
    }
    return bytes
  }
}
