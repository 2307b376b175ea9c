import Decks
import Profiles
import SystemPackage
import Text

/// `koryu deck diff`: what a new version of decks means for those who learn them.
struct DiffRun {
  private let shell: Shell
  private let names: [String]
  private let language: Language?
  private let isJSON: Bool
  private let limit: Int

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    names = call.values
    language = call.option("language").flatMap(Language.init(rawValue:))
    isJSON = call.has("json")
    limit = call.has("all") ? .max : DiffScreen.shortList
  }

  func run() throws -> ExitStatus {
    let (old, new) = try sides()
    guard !old.library.decks.isEmpty || !new.library.decks.isEmpty else {
      throw Failure(.inputOutput, DiffPhrases.noDecks(old.name, new.name))
    }
    tell(new.library.findings)
    let diff = DeckDiff.between(old.library, new.library)
    if isJSON {
      shell.world.terminal.write(diff.concerning(language).json().text() + "\n")
    } else {
      let screen = DiffScreen(diff, old: old.name, new: new.name, for: language, limit: limit)
      shell.show(screen.page(on: shell.page()))
      tellUnread()
    }
    return diff.losesProgress ? .findings : .done
  }

  /// Decks that were moved into a folder within are compared, and asked of nobody.
  private func tellUnread() {
    guard names.isEmpty else { return }
    for folder in UnreadFolders.all(in: shell.world.currentFolder) {
      shell.warn(UnreadFolders.phrase(folder.path, decks: folder.decks))
    }
  }

  private func tell(_ findings: [Finding]) {
    for finding in findings.filter({ $0.severity == .error }).prefix(3) {
      let phrase = ErrorPhrases.unusable(finding)
      shell.warn(phrase)
    }
  }

  // MARK: Sides

  /// Without names, the last commit and the working tree; with one, it and the working tree.
  private func sides() throws -> (DeckSide, DeckSide) {
    switch names.count {
    case 0: return try (side("HEAD", beside: nil), workingTree())
    case 1 where isPath(names[0]):
      return try (side("HEAD", beside: names[0]), DeckSide(path: names[0]))
    case 1:
      if let (_, path) = Self.split(names[0]) {
        return try (side(names[0], beside: nil), DeckSide(path: path.isEmpty ? "." : path))
      }
      return try (side(names[0], beside: nil), workingTree())
    default:
      return try (side(names[0], beside: names[1]), side(names[1], beside: names[0]))
    }
  }

  private func workingTree() throws -> DeckSide {
    try DeckSide(workingTreeOf: GitRepository(shell.world), in: shell.world.currentFolder)
  }

  /// A path that is there, else `REVISION:PATH`, else a revision: of the path on the other side.
  private func side(_ name: String, beside other: String?) throws -> DeckSide {
    if isPath(name) { return try DeckSide(path: name) }
    let looksLikePath = name.hasPrefix(".") || name.hasPrefix("/") || name.hasSuffix(".md")
    if looksLikePath, Self.split(name) == nil { return try DeckSide(path: name) }
    let repository = try GitRepository(shell.world)
    if let (revision, path) = Self.split(name) {
      return try DeckSide(revision: revision, path: path, of: repository)
    }
    if let other, isPath(other) {
      return try DeckSide(revision: name, path: Self.relative(other, shell), of: repository)
    }
    return try DeckSide(revision: name, path: nil, of: repository)
  }

  private func isPath(_ name: String) -> Bool { FileSystem.exists(name) }

  private static func split(_ name: String) -> (revision: String, path: String)? {
    guard let colon = name.firstIndex(of: ":"), colon > name.startIndex else { return nil }
    var path = String(name[name.index(after: colon)...])
    while path.hasSuffix("/") { path.removeLast() }
    return (String(name[..<colon]), path)
  }

  /// A path on the disk as git counts it from the current folder.
  private static func relative(_ path: String, _ shell: Shell) -> String {
    var path = path
    let folder = shell.world.currentFolder + "/"
    if path.hasPrefix(folder) { path = String(path.dropFirst(folder.count)) }
    while path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("../") || path.hasPrefix("./") ? path : "./" + path
  }
}
