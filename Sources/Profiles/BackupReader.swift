package import SystemPackage
import Text

/// A backup that may have been damaged, or made by someone else.
package struct BackupReader {
  private let path: FilePath
  /// The name that the profile had.
  package let id: ProfileID
  private let members: [(member: Backup.Member, offset: Int)]

  /// Reads the manifest and where the members stand; nothing is unpacked.
  package init(_ path: FilePath) throws(ProfileError) {
    self.path = path
    let kind = try FolderMaker.kind(of: path)
    guard case .file(let size) = kind else {
      throw kind == .absent
        ? .system(.open, path: path.string, .noSuchFileOrDirectory) : .foreign(path: path.string)
    }
    let file = try BoundedFile(path: path, limitBytes: .max).open()
    defer { try? file.close() }
    var index = TapeIndex(path: path, file: file, size: size)
    let manifest = try index.manifest()
    (id, members) = (try Self.id(manifest, path), try index.members(of: manifest))
  }

  private static func id(_ manifest: JSONValue, _ path: FilePath) throws(ProfileError) -> ProfileID
  {
    guard manifest["kind"]?.string == "koryu-backup", let version = manifest["v"]?.int,
      let id = manifest["id"]?.string
    else { throw .foreign(path: path.string) }
    guard version <= 1 else { throw .newer(path: path.string, version: version) }
    return try ProfileID(id)
  }

  /// Compares every member with its digest.
  package func check() throws(ProfileError) -> Backup.Summary {
    var bytes = 0
    for (member, offset) in members {
      let stretch = FileStretch(path: path, offset: offset, size: member.size)
      guard try stretch.member(named: member.name) == member else {
        throw .damaged(path: path.string, member: member.name)
      }
      bytes += member.size
    }
    return Backup.Summary(files: members.count, bytes: bytes, id: id)
  }

  /// Unpacks into a new profile of `folder`, under its own name or another one.
  ///
  /// Everything is checked and written beside the place before it gets its name, so that there is
  /// never half a profile.
  ///
  /// - Throws: `exists` where a profile of that name stands; nothing is overwritten.
  package func restore(
    into folder: ProfileFolder,
    as name: ProfileID? = nil,
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) -> ProfileLocation {
    _ = try check()
    let location = ProfileLocation(id: name ?? id, parent: folder.path)
    guard try FolderMaker.kind(of: location.folder) == .absent else {
      throw .exists(path: location.folder.string)
    }
    try FolderMaker.make(folder.path)
    let temporary = folder.path.appending(".\(location.id).restoring")
    do {
      try unpack(into: temporary, files: files)
      do { try files.rename(temporary, to: location.folder) } catch {
        throw ProfileError.system(.rename, path: location.folder.string, error)
      }
      do { try files.syncFolder(folder.path) } catch {
        throw ProfileError.system(.sync, path: folder.path.string, error)
      }
    } catch {
      FolderRemover.remove(temporary)
      throw error as? ProfileError ?? .system(.write, path: temporary.string, .ioError)
    }
    return location
  }

  private func unpack(into folder: FilePath, files: any FileSeam) throws(ProfileError) {
    FolderRemover.remove(folder)
    try FolderMaker.make(folder.appending("journal"))
    for (member, offset) in members {
      let target = folder.appending(member.name)
      try FolderMaker.make(target.removingLastComponent())
      let copy: FileDescriptor
      do { copy = try files.open(target, .new) } catch {
        throw .system(.create, path: target.string, error)
      }
      defer { try? copy.close() }
      let stretch = FileStretch(path: path, offset: offset, size: member.size)
      try stretch.copy(to: copy, path: target, files: files)
      do { try files.syncAll(copy) } catch { throw .system(.sync, path: target.string, error) }
    }
    for folder in [folder.appending("journal"), folder] {
      do { try files.syncFolder(folder) } catch { throw .system(.sync, path: folder.string, error) }
    }
  }
}

/// The members of an archive, found by their headers.
private struct TapeIndex {
  let path: FilePath
  let file: FileDescriptor
  let size: Int
  private var offset = 0

  init(path: FilePath, file: FileDescriptor, size: Int) {
    self.path = path
    self.file = file
    self.size = size
  }

  mutating func manifest() throws(ProfileError) -> JSONValue {
    guard let first = try next(), first.name == Backup.manifestName,
      first.size <= Backup.manifestLimitBytes
    else { throw .foreign(path: path.string) }
    let bytes = try read(first.offset, first.size)
    do { return try JSONValue(parsing: bytes) } catch {
      throw .damaged(path: path.string, member: Backup.manifestName)
    }
  }

  /// The members that the manifest names, in the same order; anything else is foreign.
  mutating func members(
    of manifest: JSONValue
  ) throws(ProfileError) -> [(member: Backup.Member, offset: Int)] {
    guard let entries = manifest["files"]?.array, entries.count <= Backup.memberLimit else {
      throw .foreign(path: path.string)
    }
    var members: [(member: Backup.Member, offset: Int)] = []
    var names: Set<String> = []
    for entry in entries {
      guard let name = entry["name"]?.string, let size = entry["size"]?.int,
        let digest = entry["sha256"]?.string, Backup.isAllowed(name), names.insert(name).inserted
      else { throw .foreign(path: path.string) }
      guard let found = try next(), found.name == name, found.size == size else {
        throw .damaged(path: path.string, member: name)
      }
      let member = Backup.Member(name: name, size: size, digest: digest)
      members.append((member, found.offset))
    }
    guard names.contains("profile.json") else { throw .foreign(path: path.string) }
    return members
  }

  private mutating func next() throws(ProfileError) -> (name: String, size: Int, offset: Int)? {
    let block = try read(offset, Tape.blockBytes)
    guard let member = Tape.member(block) else { return nil }
    let start = offset + Tape.blockBytes
    guard member.size <= size - start else { return nil }
    offset = start + member.size + Tape.padding(after: member.size).count
    return (member.name, member.size, start)
  }

  private func read(_ offset: Int, _ count: Int) throws(ProfileError) -> [UInt8] {
    do { return try Posix.read(file, at: offset, count: count) } catch {
      throw .system(.read, path: path.string, error)
    }
  }
}
