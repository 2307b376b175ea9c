import Archives
import Classes
package import SystemPackage

/// What a file in an inbox seems to be: mail programs and browsers change names, so that content
/// decides before the name does.
package enum InboxFile: Hashable, Sendable {
  /// It begins as hand-ins and packs do, whatever it is called and whether or not it is whole.
  case koryu
  /// Its name says that it is meant as a hand-in, or it is an archive that nothing can be read of.
  case claimed
  /// An archive with hand-ins in it.
  case bundle(HandInBundle)
  /// It is something else.
  case other

  /// Looks at the file at `path`: at its first bytes and, of an archive, at what it contains.
  package init(at path: FilePath) {
    let start = ArchiveStart(path: path.string)
    if start?.firstName == HandInManifest.name {
      self = .koryu
      return
    }
    let name = path.lastComponent?.string.lowercased() ?? ""
    let isMeant = name.contains(Self.ending)
    guard start != nil else {
      self = isMeant ? .claimed : .other
      return
    }
    if HandInReader.contents(path: path.string)?.contains(HandInManifest.name) == true {
      self = .koryu
      return
    }
    do {
      let bundle = try HandInBundle(path: path)
      self = !bundle.members.isEmpty ? .bundle(bundle) : isMeant ? .claimed : .other
    } catch {
      // Of other kinds of files that are archives inside nobody wants to hear.
      self = isMeant || name.hasSuffix(".zip") ? .claimed : .other
    }
  }

  /// How the program ends the names of the files that it makes.
  static let ending = ".koryu"
}
