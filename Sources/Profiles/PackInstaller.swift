package import Classes
package import SystemPackage
import Text

/// Puts a pack into a profile: at any moment the old one or the new one is in use, whole.
package enum PackInstaller {
  /// Takes the pack that `enrolment` names; the learner's own files are never touched.
  package static func install(
    _ pack: borrowing PackReader,
    from path: FilePath,
    _ enrolment: Enrolment,
    into location: ProfileLocation
  ) throws(PackError) {
    let folder = ClassMembership.folder(of: enrolment.classID, location)
    let name = ClassMembership.folderName(enrolment)
    do throws(ProfileError) { try FolderMaker.make(folder) } catch { throw .disk(error) }
    let files = folder.appending(name)
    if (try? Posix.kind(of: files)) != .folder { try unpack(pack, into: files) }
    do throws(ProfileError) {
      let bytes = try BoundedFile(path: path, limitBytes: 256 << 20).read()
      try PrivateFile(folder.appending(ClassMembership.packName)).replace(with: bytes)
      try PrivateFile(folder.appending(ClassMembership.enrolmentName))
        .replace(with: enrolment.json.bytes(.pretty))
    } catch { throw .disk(error) }
    removeOthers(than: name, in: folder)
  }

  /// Writes the files of a pack into a new folder, which gets its name when it is whole.
  static func unpack(
    _ pack: borrowing PackReader,
    into folder: FilePath
  ) throws(PackError) {
    let temporary = FilePath(folder.string + ".new")
    FolderRemover.remove(temporary)
    do throws(PackError) {
      try write(pack, into: temporary)
      do throws(Errno) { try LiveFiles().rename(temporary, to: folder) } catch {
        throw PackError.disk(.system(.rename, path: folder.string, error))
      }
    } catch {
      FolderRemover.remove(temporary)
      throw error
    }
  }

  private static func write(
    _ pack: borrowing PackReader,
    into folder: FilePath
  ) throws(PackError) {
    do throws(ProfileError) {
      try FolderMaker.make(folder)
      try PrivateFile(folder.appending(PackManifest.name)).replace(with: pack.manifest.bytes)
    } catch { throw .disk(error) }
    for file in pack.manifest.files {
      let bytes = try pack.read(file)
      let target = folder.appending(file.name)
      do throws(ProfileError) {
        try FolderMaker.make(target.removingLastComponent())
        try PrivateFile(target).replace(with: bytes)
      } catch { throw .disk(error) }
    }
  }

  private static func removeOthers(than name: String, in folder: FilePath) {
    for other in (try? Posix.names(in: folder)) ?? [] where other != name {
      if other.hasPrefix("pack-") { FolderRemover.remove(folder.appending(other)) }
    }
  }
}
