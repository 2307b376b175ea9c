import Decks
import Profiles
import SystemPackage
import Text

/// `import FILE`: tells what the file is, and hands it to the reader of its kind.
struct ImportRun {
  let shell: Shell
  let path: FilePath
  /// The folder that decks are written into.
  let folder: FilePath
  let isDryRun: Bool
  let copiesMedia: Bool
  /// The decks to take; none means all.
  let wanted: [String]
  private let profileName: String?
  private let kind: ExchangeKind?
  private let encoding: TextEncoding?

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    path = shell.path(call.values[0])
    folder = call.option("into").map { shell.path($0) } ?? FilePath(shell.locations.ownDecks)
    isDryRun = call.has("dry-run")
    copiesMedia = call.has("media")
    wanted = call.options["deck"] ?? []
    profileName = call.option("profile")
    kind = call.option("as").flatMap { ExchangeKind(rawValue: $0) }
    encoding = call.option("encoding").flatMap { TextEncoding(rawValue: $0) }
  }

  func run() throws -> ExitStatus {
    let start = try start()
    let isArchive = start == [0x50, 0x4B, 3, 4]
    let isSheet = isArchive && SheetText.isWorkbook(path.string) || SheetText.isOldWorkbook(start)
    if isSheet, kind ?? .tsv == .tsv {
      return try TextImport(self, ImportedText(sheetAt: path), .tsv).run()
    }
    if kind.map({ $0 == .anki }) ?? isArchive { return try AnkiImport(self).run() }
    let text = try ImportedText(path, in: encoding)
    guard !text.isEmpty else { throw Failure(.refused, ExchangePhrases.emptyFile(path.string)) }
    if kind == nil, text.isMoodleXML {
      throw Failure(.refused, ExchangePhrases.moodleXMLIsWritten(path.string))
    }
    if kind ?? .markdown == .markdown, let own = TranslatedDeck(path).own {
      throw Failure(.refused, ExchangePhrases.isTranslation(path.string, of: own))
    }
    let isNamedTable = ExchangeKind(ofFileNamed: path.string) == .tsv && !text.isOneLineOfPairs
    guard let kind = kind ?? ExchangeKind(of: text.source) ?? (isNamedTable ? .tsv : nil) else {
      let phrase =
        text.isOneLineOfPairs
        ? ExchangePhrases.oneLine(path.string) : ExchangePhrases.unknownKind(path.string)
      throw Failure(.refused, phrase)
    }
    return try TextImport(self, text, kind).run()
  }

  /// The first bytes, which tell an archive.
  private func start() throws -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      var start = [UInt8](repeating: 0, count: 4)
      let count = try file.closeAfter {
        unsafe try start.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
      }
      return Array(start.prefix(count))
    } catch let error as Errno {
      throw Failure(
        .inputOutput,
        ErrorPhrases.unreadable(path: path.string, cause: error.description)
      )
    }
  }

  /// Whose reviews they are; nil where there is no profile yet.
  func profile() throws -> ProfileLocation? {
    if profileName == nil, shell.learner == nil, shell.options.profile == nil,
      try shell.profileList().isEmpty
    {
      return nil
    }
    return try profileName.map { try shell.profile(called: $0) } ?? shell.chosenProfile()
  }

  /// Reads the decks and the learner again, who may have been given more.
  func refresh(_ changed: ProfileLocation?) throws {
    let present = shell.learner?.location
    shell.signOut()
    shell.forgetDecks()
    if let present { try shell.open(present) }
  }
}
