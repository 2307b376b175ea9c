import Classes
import Profiles
import SystemPackage
import Text

/// The hand-ins in folders and files: what can be read, and one sentence for each that cannot.
struct InboxReading {
  private(set) var letters: [ClassInbox.Letter] = []
  /// What is wrong with files, in the order of their paths.
  private(set) var problems: [Phrase] = []

  /// Files in a folder, at most.
  private static let mostFiles = 20_000

  /// Reads the hand-ins at `paths`; in folders, files that end in `.koryu`, two levels deep.
  init(_ shell: Shell, paths: [String]) throws(Failure) {
    for name in paths {
      let path = shell.path(name)
      switch FolderReading.kind(of: path) {
      case .folder: try read(folder: path, name: name, depth: 0)
      case .file: read(file: path, name: name)
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
    let base = name.hasSuffix("/") ? String(name.dropLast()) : name
    for file in names.prefix(Self.mostFiles) {
      let path = folder.appending(file)
      switch FolderReading.kind(of: path) {
      case .folder:
        if depth < 2 { try read(folder: path, name: "\(base)/\(file)", depth: depth + 1) }
      case .file: if file.hasSuffix(".koryu") { read(file: path, name: "\(base)/\(file)") }
      case .special, nil: break
      }
    }
  }

  private mutating func read(file: FilePath, name: String) {
    do {
      letters.append(
        ClassInbox.Letter(path: name, handIn: try HandInReader.read(path: file.string))
      )
    } catch {
      problems.append(error.phrase(path: name))
    }
  }
}
