import Archives
import Classes
package import SystemPackage

/// What a file in an inbox seems to be: mail programs and browsers change names, so that content
/// decides before the name does.
package enum InboxFile: Hashable, Sendable {
  /// It begins as hand-ins and packs do, whatever it is called and whether or not it is whole.
  case koryu
  /// Its name, or an archive's contents, say that it is meant as a hand-in.
  case claimed
  /// It is something else.
  case other

  /// Looks at the file at `path`: at its first bytes and, of an archive, at the list of its contents.
  package init(at path: FilePath) {
    let start = ArchiveStart(path: path.string)
    let name = path.lastComponent?.string.lowercased() ?? ""
    if start?.firstName == HandInManifest.name {
      self = .koryu
    } else if name.contains(Self.ending) {
      self = .claimed
    } else if start != nil, let contents = HandInReader.contents(path: path.string) {
      let isKoryu = contents.contains(HandInManifest.name)
      let holdsSome = contents.contains { $0.lowercased().hasSuffix(Self.ending) }
      self = isKoryu ? .koryu : holdsSome ? .claimed : .other
    } else {
      self = .other
    }
  }

  /// How the program ends the names of the files that it makes.
  static let ending = ".koryu"
}
