package import Classes
package import SystemPackage
import Text

/// A class that a learner has joined, as it stands in the profile.
///
/// `classes/<id>/` holds `enrolment.json`, which names the pack in use; `pack.koryu`, the pack itself;
/// and its files in `pack-<number>-<digest>/`, which can be made again from the pack at any time. A
/// newer pack gets a folder of its own, and the change is the one step in which `enrolment.json` is
/// replaced.
package struct ClassMembership: Sendable {
  package static let folderName = "classes"
  static let enrolmentName = "enrolment.json"
  static let packName = "pack.koryu"

  package let enrolment: Enrolment
  package let manifest: PackManifest
  /// Where the pack's decks stand.
  package let decks: FilePath

  /// The classes of a profile, by their names; one that cannot be read is left out and told.
  package static func all(
    of location: ProfileLocation
  ) -> (memberships: [ClassMembership], problems: [ProfileError]) {
    let folder = location.folder.appending(folderName)
    var memberships: [ClassMembership] = []
    var problems: [ProfileError] = []
    guard (try? Posix.kind(of: folder)) == .folder else { return ([], []) }
    for name in ((try? Posix.names(in: folder)) ?? []).sorted() {
      guard let id = ClassID(name) else { continue }
      do throws(ProfileError) {
        if let membership = try ClassMembership(id, of: location) { memberships.append(membership) }
      } catch { problems.append(error) }
    }
    return (memberships, problems)
  }

  /// The membership of one class; nil where the profile has not joined it.
  package init?(_ id: ClassID, of location: ProfileLocation) throws(ProfileError) {
    let folder = Self.folder(of: id, location)
    let path = folder.appending(Self.enrolmentName)
    guard try FolderMaker.kind(of: path) != .absent else { return nil }
    let bytes = try BoundedFile(path: path, limitBytes: 1 << 16).read()
    guard let json = try? JSONValue(parsing: bytes) else {
      throw .damaged(path: path.string, member: Self.enrolmentName)
    }
    do { enrolment = try Enrolment(json) } catch {
      switch error {
      case .newer(let version): throw .newer(path: path.string, version: version)
      case .foreign, .damaged: throw .damaged(path: path.string, member: Self.enrolmentName)
      }
    }
    let files = folder.appending(Self.folderName(enrolment))
    if try FolderMaker.kind(of: files) == .absent {
      try Self.unpackAgain(folder, into: files, enrolment)
    }
    let manifestPath = files.appending(PackManifest.name)
    let text = try BoundedFile(path: manifestPath, limitBytes: 8 << 20).read()
    do { manifest = try PackManifest(bytes: text) } catch {
      throw .damaged(path: manifestPath.string, member: PackManifest.name)
    }
    decks = files.appending("decks")
  }

  static func folder(of id: ClassID, _ location: ProfileLocation) -> FilePath {
    location.folder.appending(folderName).appending(id.description)
  }

  static func folderName(_ enrolment: Enrolment) -> String {
    "pack-\(enrolment.pack)-\(enrolment.digest.prefix(8).filter(\.isHexDigit))"
  }

  /// After a restored backup only the pack itself is there.
  private static func unpackAgain(
    _ folder: FilePath,
    into files: FilePath,
    _ enrolment: Enrolment
  ) throws(ProfileError) {
    let pack = folder.appending(packName)
    do {
      let reader = try PackReader(path: pack.string)
      guard reader.manifest.digest == enrolment.digest else {
        throw PackError.changed(member: PackManifest.name)
      }
      try PackInstaller.unpack(reader, into: files)
    } catch {
      throw .damaged(path: pack.string, member: PackManifest.name)
    }
  }
}
