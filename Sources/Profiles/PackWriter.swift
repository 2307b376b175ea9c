import Archives
package import Classes
package import SystemPackage
import Text

/// Writes the one file that a coordinator hands out.
package struct PackWriter {
  /// One file to go in.
  package struct Content: Hashable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    /// As the manifest lists it.
    package var file: PackManifest.File {
      PackManifest.File(
        name: name,
        size: bytes.count,
        digest: SHA256.hexadecimal(of: bytes)
      )
    }

    /// Pictures and sound are packed already.
    fileprivate var packing: ArchiveWriter.Packing {
      let isText = [".md", ".tsv", ".csv", ".txt"].contains { name.lowercased().hasSuffix($0) }
      return isText ? .deflated : .stored
    }
  }

  /// Writes a pack, and proves it by reading it back; nothing that stands at `target` is overwritten.
  package static func write(
    _ manifest: PackManifest,
    _ contents: [Content],
    to target: FilePath
  ) throws(PackError) {
    if (try? Posix.kind(of: target)) != .absent {
      throw .disk(.exists(path: target.string))
    }
    let bytes: [UInt8]
    do {
      var writer = try ArchiveWriter(path: target.string)
      try writer.add(PackManifest.name, manifest.bytes)
      for content in contents { try writer.add(content.name, content.bytes, content.packing) }
      bytes = try writer.bytes()
    } catch { throw .unreadable(error.phrase) }
    let temporary = FilePath(target.string + ".part")
    do throws(PackError) {
      do throws(ProfileError) {
        try AtomicFile(path: temporary, files: LiveFiles()).replace(with: bytes)
      } catch {
        guard case .system(let operation, _, let cause) = error else {
          throw PackError.disk(error)
        }
        throw PackError.disk(.system(operation, path: target.string, cause))
      }
      _ = try PackReader(path: temporary.string)
      do throws(Errno) { try LiveFiles().rename(temporary, to: target) } catch {
        throw PackError.disk(.system(.rename, path: target.string, error))
      }
    } catch {
      try? Posix.remove(temporary)
      throw error
    }
  }
}
