import Profiles
import SystemPackage

/// What a named output may take the place of: an earlier file of its own kind, and nothing else.
enum ReplacedFile {
  private static let limitBytes = 1 << 26

  /// Refuses a place where something stands that `isEarlier` does not know by its content.
  static func check(_ path: FilePath, isEarlier: ([UInt8]) -> Bool) throws(ProfileError) {
    switch FolderReading.kind(of: path) {
    case nil, .special: return
    case .folder: throw .exists(path: path.string)
    case .file:
      // What cannot be read, or is larger than anything of ours, is somebody else's; nothing is lost
      // where nothing is.
      guard let bytes = try? FolderReading.bytes(of: path, limit: limitBytes),
        bytes.isEmpty || isEarlier(bytes)
      else { throw .exists(path: path.string) }
    }
  }
}
