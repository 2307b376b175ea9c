package import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Whether a folder can be written, asked without writing.
package enum WritableFolder {
  /// Asks of the folder, or of the nearest one above that exists.
  package static func isWritable(_ folder: FilePath) -> Bool {
    var path = folder
    while FolderReading.kind(of: path) == nil, !path.isEmpty, path != path.removingLastComponent() {
      path = path.removingLastComponent()
    }
    let existing = path.isEmpty ? FilePath(".") : path
    return unsafe existing.withPlatformString { unsafe access($0, W_OK | X_OK) } == 0
  }
}
