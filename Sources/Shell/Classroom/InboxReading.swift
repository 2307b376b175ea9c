import Classes
import Profiles
import SystemPackage
import Text

/// The hand-ins in folders and files: what can be read, and one sentence for each that cannot.
struct InboxReading {
  private(set) var letters: [ClassInbox.Letter] = []
  /// What is wrong with files, in the order of their paths.
  private(set) var problems: [Phrase] = []
  /// Files with the content of a hand-in that cannot be read.
  private(set) var damaged: [String] = []
  /// Files in folders that are something else.
  private(set) var others: [String] = []
  private var seen: Set<FilePath> = []

  /// Where a file was found.
  private enum Place {
    /// The user named it.
    case named
    case inbox
    /// Beside the class's own files.
    case classFolder
  }

  /// Files in a folder, at most.
  private static let mostFiles = 20_000

  /// Reads the hand-ins at `paths`; in folders, whatever their content shows to be one, two levels
  /// deep.
  init(_ shell: Shell, paths: [String]) throws(Failure) {
    for name in paths {
      let path = shell.path(name)
      switch FolderReading.kind(of: path) {
      case .folder: try read(folder: path, name: name, depth: 0)
      case .file: take(path, name, .named)
      case .special, nil:
        throw Failure(.inputOutput, InboxPhrases.absent(name))
      }
    }
  }

  private mutating func read(folder: FilePath, name: String, depth: Int) throws(Failure) {
    let names: [String]
    do { names = try FolderReading.names(in: folder) } catch {
      throw Failure(.inputOutput, ErrorPhrases.unreadable(path: name, cause: error.description))
    }
    if names.count > Self.mostFiles {
      problems.append(InboxPhrases.tooMany(name, most: Self.mostFiles))
    }
    let base = name.hasSuffix("/") ? String(name.dropLast()) : name
    let isClass = ClassFolder(folder).exists
    for file in names.prefix(Self.mostFiles) {
      let path = folder.appending(file)
      switch FolderReading.kind(of: path) {
      case .folder where depth < 2 && !(isClass && ClassFolder.deckFolders.contains(file)):
        try read(folder: path, name: "\(base)/\(file)", depth: depth + 1)
      case .file: take(path, "\(base)/\(file)", isClass ? .classFolder : .inbox)
      case .folder, .special, nil: break
      }
    }
  }

  /// Takes a file, once however often it is named; what lies in a class's own folder needs no words.
  private mutating func take(
    _ path: FilePath,
    _ name: String,
    _ place: Place
  ) {
    guard seen.insert(path.lexicallyNormalized()).inserted else { return }
    let kind = InboxFile(at: path)
    guard place == .named || kind != .other else {
      if place == .inbox { others.append(name) }
      return
    }
    do {
      letters.append(
        ClassInbox.Letter(path: name, handIn: try HandInReader.read(path: path.string, named: name))
      )
    } catch {
      if case .pack = error, place == .classFolder { return }
      if kind == .koryu, error.isDamage { damaged.append(name) }
      problems.append(error.phrase(path: name))
    }
  }
}
