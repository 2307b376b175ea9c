import SystemPackage
import Text

/// What stands beside a deck's file by its name: `town.ja.md` translates `town.md`.
struct TranslatedDeck {
  private let path: FilePath

  init(_ path: FilePath) {
    self.path = path
  }

  /// The names of the files that translate it.
  var translations: [String] {
    guard let stem = path.stem else { return [] }
    return Language.allCases.map { "\(stem).\($0.rawValue).md" }.filter { stands($0) }
  }

  /// The name of the file that it translates; nil where it is none, or where that is not there.
  var own: String? {
    let name = path.lastComponent?.string ?? ""
    guard let ending = Language.allCases.map({ ".\($0.rawValue).md" }).first(where: name.hasSuffix)
    else { return nil }
    let own = String(name.dropLast(ending.count)) + ".md"
    return stands(own) ? own : nil
  }

  private func stands(_ name: String) -> Bool {
    FileSystem.exists(path.removingLastComponent().appending(name).string)
  }
}
