import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file for this process alone: new, readable by its owner only, never through a link.
struct PrivateCopy {
  let path: FilePath

  init(in folder: FilePath, random: UInt64) {
    path = folder.appending("koryu-\(String(random, radix: 16)).sqlite")
  }

  /// The file while it is being written.
  struct File {
    fileprivate let descriptor: FileDescriptor
    fileprivate let path: String

    func write(_ bytes: ArraySlice<UInt8>) throws(AnkiError) {
      do { try descriptor.writeAll(bytes) } catch {
        throw .system(path: path, error as? Errno ?? .ioError)
      }
    }
  }

  /// Makes the file and lets `fill` write it.
  func write(_ fill: (File) throws(AnkiError) -> Void) throws(AnkiError) {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        path,
        .writeOnly,
        options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: .ownerReadWrite
      )
    } catch { throw .system(path: path.string, error as? Errno ?? .ioError) }
    defer { try? descriptor.close() }
    try fill(File(descriptor: descriptor, path: path.string))
  }

  /// Takes the name away; whoever has the file open keeps it.
  func remove() {
    _ = unsafe path.withPlatformString { unsafe unlink($0) }
  }
}
