import Classes
import Journal
package import Scheduling
package import SystemPackage
import Text

/// One file with everything that a profile is: a ustar archive whose first member, `manifest.json`,
/// holds the size and SHA-256 of every other.
package struct Backup: Sendable {
  static let manifestName = "manifest.json"
  static let manifestLimitBytes = 1 << 24
  static let memberLimit = 20_000

  /// One file of the profile.
  struct Member: Hashable, Sendable {
    let name: String
    let size: Int
    let digest: String
  }

  /// What was written or found.
  package struct Summary: Hashable, Sendable {
    /// Files, without the manifest.
    package let files: Int
    /// Their bytes.
    package let bytes: Int
    /// The profile's name.
    package let id: ProfileID
  }

  /// Writes a backup of a profile to `target`, and proves it by reading it back.
  ///
  /// - Throws: `exists` where something stands at `target`.
  package static func write(
    _ location: ProfileLocation,
    to target: FilePath,
    at now: Moment,
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) -> Summary {
    guard try FolderMaker.kind(of: target) == .absent else { throw .exists(path: target.string) }
    _ = try location.readDocument()
    let members = try list(location)
    let temporary = FilePath(target.string + ".new")
    do {
      try write(members, of: location, to: temporary, at: now, files: files)
      let proved = try BackupReader(temporary).check()
      try rename(temporary, to: target, files: files)
      return proved
    } catch {
      try? Posix.remove(temporary)
      throw error
    }
  }

  private static func rename(
    _ temporary: FilePath,
    to target: FilePath,
    files: any FileSeam
  ) throws(ProfileError) {
    do { try files.rename(temporary, to: target) } catch {
      throw .system(.rename, path: target.string, error)
    }
    let parent = target.removingLastComponent()
    let folder = parent.isEmpty ? FilePath(".") : parent
    do { try files.syncFolder(folder) } catch { throw .system(.sync, path: folder.string, error) }
  }

  private static func list(_ location: ProfileLocation) throws(ProfileError) -> [Member] {
    var names = ["profile.json"]
    if try FolderMaker.kind(of: location.journalFolder) == .folder {
      do {
        names += try Posix.names(in: location.journalFolder).map { "journal/" + $0 }
      } catch { throw .system(.list, path: location.journalFolder.string, error) }
    }
    names += classFiles(location)
    var members: [Member] = []
    for name in names where isAllowed(name) {
      let path = location.folder.appending(name)
      guard case .file(let size) = try FolderMaker.kind(of: path) else { continue }
      members.append(try FileStretch(path: path, offset: 0, size: size).member(named: name))
    }
    return members
  }

  /// What a profile keeps of the classes it has joined; their decks are in the packs.
  private static func classFiles(_ location: ProfileLocation) -> [String] {
    let folder = location.folder.appending(ClassMembership.folderName)
    let ids = ((try? Posix.names(in: folder)) ?? []).filter { ClassID($0) != nil }
    return ids.flatMap { id in
      classFileNames.map { "\(ClassMembership.folderName)/\(id)/\($0)" }
    }
  }

  private static let classFileNames = [ClassMembership.enrolmentName, ClassMembership.packName]

  /// Whether a file may be part of a profile; nothing else is packed, and nothing else unpacked.
  static func isAllowed(_ name: String) -> Bool {
    if name == "profile.json" { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 3, parts[0] == ClassMembership.folderName {
      return ClassID(parts[1]) != nil && classFileNames.contains(parts[2])
    }
    guard name.hasPrefix("journal/") else { return false }
    let file = name.dropFirst("journal/".count)
    for suffix in [".jsonl", ".damaged"] where file.hasSuffix(suffix) {
      return EventID.isValidDevice(file.dropLast(suffix.count))
    }
    return false
  }

  private static func write(
    _ members: [Member],
    of location: ProfileLocation,
    to path: FilePath,
    at now: Moment,
    files: any FileSeam
  ) throws(ProfileError) {
    let file: FileDescriptor
    do { file = try files.open(path, .new) } catch {
      throw error == .fileExists
        ? .exists(path: path.string) : .system(.create, path: path.string, error)
    }
    defer { try? file.close() }
    let manifest = manifest(members, location.id, now).bytes(.pretty)
    do {
      try files.writeAll(Tape.header(name: manifestName, size: manifest.count), to: file)
      try files.writeAll(manifest + Tape.padding(after: manifest.count), to: file)
    } catch { throw .system(.write, path: path.string, error) }
    for member in members {
      let source = location.folder.appending(member.name)
      let stretch = FileStretch(path: source, offset: 0, size: member.size)
      do { try files.writeAll(Tape.header(name: member.name, size: member.size), to: file) } catch {
        throw .system(.write, path: path.string, error)
      }
      try stretch.copy(to: file, path: path, files: files)
      do { try files.writeAll(Tape.padding(after: member.size), to: file) } catch {
        throw .system(.write, path: path.string, error)
      }
    }
    do {
      try files.writeAll([UInt8](repeating: 0, count: 2 * Tape.blockBytes), to: file)
      try files.syncAll(file)
    } catch { throw .system(.write, path: path.string, error) }
  }

  private static func manifest(_ members: [Member], _ id: ProfileID, _ now: Moment) -> JSONValue {
    [
      "v": 1, "kind": "koryu-backup", "id": .string(id.description),
      "at": .string(now.description),
      "files": .array(
        members.map {
          ["name": .string($0.name), "size": .integer($0.size), "sha256": .string($0.digest)]
        }
      ),
    ]
  }
}

/// So many bytes of a file.
struct FileStretch {
  private static let chunkBytes = 1 << 20

  let path: FilePath
  let offset: Int
  let size: Int

  /// Name, size and digest as a manifest holds them.
  func member(named name: String) throws(ProfileError) -> Backup.Member {
    var digest = SHA256()
    try forEachChunk { digest.update($0) }
    return Backup.Member(name: name, size: size, digest: digest.hexadecimal())
  }

  func copy(
    to file: FileDescriptor,
    path target: FilePath,
    files: any FileSeam
  ) throws(ProfileError) {
    try forEachChunk { (chunk) throws(ProfileError) in
      do throws(Errno) { try files.writeAll(chunk, to: file) } catch {
        throw .system(.write, path: target.string, error)
      }
    }
  }

  private func forEachChunk(_ take: ([UInt8]) throws(ProfileError) -> Void) throws(ProfileError) {
    let file = try BoundedFile(path: path, limitBytes: .max).open()
    defer { try? file.close() }
    var done = 0
    while done < size {
      let chunk: [UInt8]
      do {
        chunk = try Posix.read(file, at: offset + done, count: min(Self.chunkBytes, size - done))
      } catch { throw .system(.read, path: path.string, error) }
      guard !chunk.isEmpty else { throw .damaged(path: path.string, member: path.string) }
      try take(chunk)
      done += chunk.count
    }
  }
}
