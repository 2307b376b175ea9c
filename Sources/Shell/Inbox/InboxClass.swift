import Classes
import Decks
import Profiles
import SystemPackage

/// The class whose hand-ins are looked through: its decks are the ones that the answers are about.
struct InboxClass {
  private let shell: Shell
  private let folder: ClassFolder

  /// Finds the class whose folder or inbox is among `paths`, or is the current folder.
  init?(_ shell: Shell, paths: [String]) {
    let named = paths.map { shell.path($0).lexicallyNormalized() }
    let around = named.map { $0.removingLastComponent() }
    let here = shell.path(".").lexicallyNormalized()
    let folders = (named + around + [here]).map { ClassFolder($0) }
    guard let folder = folders.first(where: \.exists) else { return nil }
    self.shell = shell
    self.folder = folder
  }

  /// The folder of hand-ins, where a command names none.
  func inbox() throws(Failure) -> String {
    let path = folder.path.appending(ClassStanding.inboxName)
    guard FolderReading.kind(of: path) == .folder else {
      throw Failure(.inputOutput, InboxPhrases.empty([], usual: path.string))
    }
    return path.string
  }

  /// Tells whose hand-ins are: one learner may have sent them from several laptops.
  func owners() -> HandInOwners {
    let roster = SheetFile(folder.path, stem: "roster").sheet.map { RosterReader($0).roster }
    let record = try? folder.read()
    return HandInOwners(
      Succession(roster ?? Roster(), after: record?.packed ?? []),
      key: try? folder.key(),
      matches: record?.matches ?? [:]
    )
  }

  /// The class's own decks before those of the program; whoever corrects or prints them sees every card.
  func decks() throws -> LoadedDecks {
    let own = ClassFolder.deckFolders.map { folder.path.appending($0) }
      .first { FolderReading.kind(of: $0) == .folder }
    return try LoadedDecks(
      folders: shell.locations.decks,
      own: own.map { [$0.string] } ?? [],
      audiences: Set(Audience.allCases)
    )
  }
}
