package import Scheduling
package import SystemPackage
import Text

/// A folder of profiles: one subfolder for each learner.
package struct ProfileFolder: Hashable, Sendable {
  package let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// A profile in this folder, by the name that the learner gave.
  package func profile(named id: String) throws(ProfileError) -> ProfileLocation {
    ProfileLocation(id: try ProfileID(id), parent: path)
  }

  /// The profiles, by name; subfolders with neither a `profile.json` nor journals are none.
  package func profiles() throws(ProfileError) -> [ProfileLocation] {
    guard try FolderMaker.kind(of: path) != .absent else { return [] }
    let names: [String]
    do { names = try Posix.names(in: path) } catch {
      throw .system(.list, path: path.string, error)
    }
    return names.compactMap { name in
      guard let id = try? ProfileID(name) else { return nil }
      let location = ProfileLocation(id: id, parent: path)
      guard (try? Posix.kind(of: location.folder)) == .folder else { return nil }
      return location.hasDocument || location.hasBareJournals ? location : nil
    }
  }

  /// Makes a profile for a person; the folder's name follows from the person's, where none is given.
  package func create(
    displayName: String,
    named given: ProfileID? = nil,
    at now: Moment,
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) -> ProfileLocation {
    try FolderMaker.make(path)
    let taken: [String]
    do { taken = try Posix.names(in: path) } catch {
      throw .system(.list, path: path.string, error)
    }
    let id = given ?? ProfileID(displayName: displayName, taken: Set(taken))
    let location = ProfileLocation(id: id, parent: path)
    do { try Posix.makeFolder(location.folder) } catch {
      throw error == .fileExists
        ? .exists(path: location.folder.string)
        : .system(.create, path: location.folder.string, error)
    }
    do { try Posix.makeFolder(location.journalFolder) } catch {
      throw .system(.create, path: location.journalFolder.string, error)
    }
    let document = ProfileDocument(id: id, displayName: displayName, created: now)
    try location.write(document, files: files)
    do { try files.syncFolder(path) } catch { throw .system(.sync, path: path.string, error) }
    return location
  }
}

/// Where one profile stands.
package struct ProfileLocation: Hashable, Sendable {
  /// A `profile.json` larger than this is not ours.
  static let documentLimitBytes = 1 << 20

  /// The name of its folder.
  package let id: ProfileID
  /// Its folder.
  package let folder: FilePath

  package init(id: ProfileID, parent: FilePath) {
    self.id = id
    folder = parent.appending(id.description)
  }

  /// Identity and snapshot.
  package var documentPath: FilePath { folder.appending("profile.json") }
  /// What happened, one file for each device.
  package var journalFolder: FilePath { folder.appending("journal") }

  /// The learner's own cards, as a deck to read and to copy; the journals are the truth.
  package var ownDeckPath: FilePath { folder.appending("mine.md") }

  /// Writes the learner's own cards, where they are not there already.
  package func writeOwnDeck(
    _ bytes: [UInt8],
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) {
    let known = try? BoundedFile(path: ownDeckPath, limitBytes: max(bytes.count, 1)).read()
    guard known != bytes else { return }
    try AtomicFile(path: ownDeckPath, files: files).replace(with: bytes)
  }

  /// Reads the learner's own cards as they stand in their file.
  package func readOwnDeck() throws(ProfileError) -> [UInt8] {
    try BoundedFile(path: ownDeckPath, limitBytes: Self.ownDeckLimitBytes).read()
  }

  /// More own cards than fit in this nobody has written.
  private static let ownDeckLimitBytes = 1 << 26

  /// Reads `profile.json`.
  package func readDocument() throws(ProfileError) -> ProfileDocument {
    switch try FolderMaker.kind(of: folder) {
    case .absent: throw .absent(path: folder.string)
    case .link: throw .symbolicLink(path: folder.string)
    case .file, .other: throw .foreign(path: folder.string)
    case .folder: break
    }
    let bytes = try BoundedFile(path: documentPath, limitBytes: Self.documentLimitBytes).read()
    return try ProfileDocument(bytes: bytes, path: documentPath.string)
  }

  /// Replaces `profile.json`.
  package func write(
    _ document: ProfileDocument,
    files: any FileSeam = LiveFiles()
  ) throws(ProfileError) {
    let bytes = document.json.bytes(.pretty)
    try AtomicFile(path: documentPath, files: files).replace(with: bytes)
  }
}
