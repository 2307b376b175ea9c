import Archives
package import Classes
import SystemPackage
import Text

/// Reads hand-ins, which may be cut short, edited, of another class, from a newer program, or bombs.
package enum HandInReader {
  /// What is believed of a hand-in's size: a busy learner's year is a few megabytes.
  private static let limits = ArchiveLimits(
    archiveBytes: 64 << 20,
    entries: HandInManifest.mostJournals + 1,
    entryBytes: 128 << 20,
    totalBytes: 256 << 20,
    ratio: 250
  )
  private static let manifestBytes = 1 << 20

  /// The hand-in in a file, which errors call `name`; nothing is written.
  package static func read(path: String, named name: String? = nil) throws(HandInError) -> HandIn {
    let archive: ArchiveReader
    do { archive = try ArchiveReader(path: path, named: name, limits: limits) } catch {
      throw .unreadable(error.phrase)
    }
    return try read(archive)
  }

  /// The hand-in at a place, which errors call `name`; nothing is written.
  package static func read(
    _ place: HandInPlace,
    named name: String? = nil
  ) throws(HandInError) -> HandIn {
    let name = name ?? place.name
    guard let member = place.member else { return try read(path: place.file.string, named: name) }
    let bytes: [UInt8]
    do { bytes = try packed(member, in: place.file, name) } catch {
      throw .unreadable(error.phrase)
    }
    return try read(bytes: bytes, path: name)
  }

  /// What the hand-in at a place says of itself; its journals are not read.
  package static func manifest(_ place: HandInPlace) throws(HandInError) -> HandInManifest {
    let archive: ArchiveReader
    do {
      if let member = place.member {
        let bytes = try packed(member, in: place.file, place.name)
        archive = try ArchiveReader(bytes: bytes, path: place.name, limits: limits)
      } else {
        archive = try ArchiveReader(path: place.file.string, limits: limits)
      }
    } catch { throw .unreadable(error.phrase) }
    return try manifest(archive)
  }

  /// What the hand-in that `bytes` are says of itself; `path` names it in errors.
  package static func manifest(
    bytes: [UInt8],
    path: String
  ) throws(HandInError) -> HandInManifest {
    let archive: ArchiveReader
    do { archive = try ArchiveReader(bytes: bytes, path: path, limits: limits) } catch {
      throw .unreadable(error.phrase)
    }
    return try manifest(archive)
  }

  /// A hand-in as it stands in an archive of many.
  private static func packed(
    _ member: String,
    in file: FilePath,
    _ name: String
  ) throws(ArchiveError) -> [UInt8] {
    try HandInBundle.bytes(
      of: member,
      in: file.string,
      named: name,
      limitBytes: limits.archiveBytes
    )
  }

  /// The names of what an archive contains; nil where it is none, or not to be trusted.
  static func contents(path: String) -> [String]? {
    guard let archive = try? ArchiveReader(path: path, limits: limits) else { return nil }
    return archive.entries.map(\.name)
  }

  /// The hand-in that `bytes` are; `path` names it in errors.
  package static func read(bytes: [UInt8], path: String) throws(HandInError) -> HandIn {
    let archive: ArchiveReader
    do { archive = try ArchiveReader(bytes: bytes, path: path, limits: limits) } catch {
      throw .unreadable(error.phrase)
    }
    return try read(archive)
  }

  private static func read(_ archive: borrowing ArchiveReader) throws(HandInError) -> HandIn {
    let manifest = try manifest(archive)
    var contents: [String: [UInt8]] = [:]
    for journal in manifest.journals {
      do { contents[journal.fileName] = try archive.read(journal.fileName) } catch {
        throw .unreadable(error.phrase)
      }
    }
    return try HandIn(manifest: manifest) { name throws(HandInError) in
      guard let bytes = contents[name] else { throw .damaged }
      return bytes
    }
  }

  private static func manifest(
    _ archive: borrowing ArchiveReader
  ) throws(HandInError) -> HandInManifest {
    guard archive.entry(HandInManifest.name) != nil else {
      let bundled = archive.entries.count { $0.name.lowercased().hasSuffix(InboxFile.ending) }
      throw bundled > 0 ? .bundle(files: bundled) : .foreign
    }
    let bytes: [UInt8]
    do { bytes = try archive.read(HandInManifest.name, limitBytes: manifestBytes) } catch {
      throw .unreadable(error.phrase)
    }
    guard let json = try? JSONValue(parsing: bytes) else { throw .damaged }
    if json["kind"]?.string == PackManifest.kind { throw .pack }
    do { return try HandInManifest(json) } catch {
      switch error {
      case .foreign: throw .foreign
      case .newer(let version): throw .newer(version: version)
      case .damaged: throw .damaged
      }
    }
  }
}
