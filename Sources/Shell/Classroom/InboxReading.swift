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
  /// Files in folders, and in archives of hand-ins, that are something else.
  private(set) var others: [String] = []
  /// Files that are meant as hand-ins and are none that this program can read.
  private(set) var strange: [String] = []
  /// Archives that hold hand-ins and something else.
  private(set) var mixed: Set<String> = []
  private var seen: Set<FilePath> = []

  /// Where a file was found.
  private enum Place {
    /// The user named it.
    case named
    case inbox
    /// Beside the class's own files.
    case classFolder
  }

  /// What says that a file is a hand-in.
  private enum Claim {
    case content
    /// Its name, or whoever named it.
    case name
  }

  /// Files in a folder, at most.
  private static let mostFiles = 20_000

  /// Folders within folders are looked into so far; deeper ones are told.
  private static let deepest = 4

  /// Reads the hand-ins at `paths`; in folders, whatever their content shows to be one.
  init(_ shell: Shell, paths: [String]) throws(Failure) {
    for name in paths {
      let path = shell.path(name)
      switch FolderReading.kind(of: path) {
      case .folder: try read(folder: path, name: name, depth: 0)
      case .file: take(path, name, .named)
      case nil:
        guard let place = HandInPlace(at: path) else {
          throw Failure(.inputOutput, InboxPhrases.absent(name))
        }
        read(place, name, in: place.file.string, by: .content)
      case .special: throw Failure(.inputOutput, InboxPhrases.absent(name))
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
    // A profile is no hand-in, and neither is anything in it.
    if names.contains("profile.json") { return others.append("\(base)/profile.json") }
    let isClass = ClassFolder(folder).exists
    for file in names.prefix(Self.mostFiles) {
      let path = folder.appending(file)
      switch FolderReading.kind(of: path) {
      case .folder where isClass && ClassFolder.deckFolders.contains(file): break
      case .folder where depth < Self.deepest:
        try read(folder: path, name: "\(base)/\(file)", depth: depth + 1)
      case .folder: problems.append(InboxPhrases.tooDeep("\(base)/\(file)"))
      case .file: take(path, "\(base)/\(file)", isClass ? .classFolder : .inbox)
      case .special, nil: break
      }
    }
  }

  /// Takes a file, once however often it is named; what lies in a class's own folder needs no words.
  private mutating func take(_ path: FilePath, _ name: String, _ place: Place) {
    guard seen.insert(path.lexicallyNormalized()).inserted else { return }
    switch InboxFile(at: path) {
    case .bundle(let bundle):
      for member in bundle.members {
        read(HandInPlace(path, member: member), "\(name)/\(member)", in: name, by: .content)
      }
      others += bundle.others.map { "\(name)/\($0)" }
      if !bundle.others.isEmpty { mixed.insert(name) }
    case .koryu: read(HandInPlace(path), name, in: name, by: .content, at: place)
    case .claimed: read(HandInPlace(path), name, in: name, by: .name, at: place)
    case .other:
      switch place {
      case .named: read(HandInPlace(path), name, in: name, by: .name)
      case .inbox: others.append(name)
      case .classFolder: break
      }
    }
  }

  /// Reads the hand-in at `place` in the file called `file`, or says why it cannot be.
  private mutating func read(
    _ place: HandInPlace,
    _ name: String,
    in file: String,
    by claim: Claim,
    at found: Place = .named
  ) {
    do {
      let handIn = try HandInReader.read(place, named: name)
      letters.append(ClassInbox.Letter(path: name, file: file, handIn: handIn))
    } catch {
      if case .pack = error, found == .classFolder { return }
      if claim == .content, error.isDamage {
        if !damaged.contains(file) { damaged.append(file) }
      } else if !strange.contains(file) {
        strange.append(file)
      }
      problems.append(error.phrase(path: name))
    }
  }
}
