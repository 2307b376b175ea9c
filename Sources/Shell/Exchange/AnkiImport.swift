import Anki
import Archives
import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

extension AnkiError: Worded {
  var failure: Failure {
    switch self {
    case .archive(.absent(path: _)), .archive(.notAFile(path: _)), .archive(.system(path: _, _)),
      .system:
      Failure(.inputOutput, phrase)
    case .archive, .noCollection, .newer, .packed, .database, .missingTable, .unreadable, .tooMany:
      Failure(.refused, phrase)
    }
  }
}

/// Brings a package of Anki along: decks into a folder, reviews into a profile.
///
/// All of it is read and checked before anything is written.
struct AnkiImport {
  private let request: ImportRun
  private var shell: Shell { request.shell }

  init(_ request: ImportRun) {
    self.request = request
  }

  func run() throws -> ExitStatus {
    let package = try AnkiPackage(
      path: request.path.string,
      temporaryFolder: FilePath(shell.world.environment["TMPDIR"] ?? "/tmp"),
      random: shell.world.random()
    )
    let location = try request.profile()
    let collection = try package.collection()
    try refuseUnknownDecks(collection)
    let state = try location.map { try self.state(of: $0) }
    let reduction = try PackageReduction(
      package.rows(),
      of: collection,
      media: package.media,
      choices(state)
    )
    let files = try DeckFiles(reduction.imported.decks, in: request.folder)
    let journal = try ReviewJournal(
      package.rows(),
      collection.clock,
      identities: reduction.identities,
      known: state
    )
    var report = ImportReport(files.items, losses: reduction.imported.losses)
    report.knownQuestions = reduction.known
    let written = Set(reduction.imported.decks.map(\.deck.id))
    report.notices = reduction.renamings.filter { written.contains($0.id) }.map {
      ExchangePhrases.renamed($0.title, from: $0.wanted, to: $0.id)
    }
    report.notices += RenamedInAnki.notices(
      reduction.imported.decks,
      try? shell.decks().catalogue.library
    )
    report.take(journal)
    var added = journal.files
    if let state {
      let standing = StandingJournal(collection, reduction, journal, against: state)
      report.take(standing)
      if let file = standing.file { added.append(file) }
    }
    if request.isDryRun {
      report.newEvents = try location.map { try count(added, in: $0) }
    } else {
      try files.write()
      report.take(try copyMedia(reduction, package))
      report.newEvents = try location.map { try write(added, into: $0) }
      try request.refresh(location)
    }
    shell.show(report.page(shell.page(), folder: request.folder.string, isDryRun: request.isDryRun))
    return .done
  }

  /// What the learner's journals say, under the names that cards have now.
  private func state(of location: ProfileLocation) throws -> ProfileState {
    let library = try? shell.decks().catalogue.library
    return try ProfileReading(location, formerly: { library?.successor(of: $0) }).state
  }

  /// A deck that is asked for and not there is told with those that are.
  private func refuseUnknownDecks(_ collection: AnkiCollection) throws {
    let unknown = PackageReduction.unknownDecks(request.wanted, in: collection)
    guard unknown.isEmpty else {
      let names = PackageReduction.names(of: collection)
      throw Failure(.usage, ExchangePhrases.noSuchDeck(unknown, has: names))
    }
  }

  /// A deck of Koryu's own that is here already needs no second copy.
  private func choices(_ state: ProfileState?) -> PackageReduction.Choices {
    let library = try? shell.decks().catalogue.library
    return PackageReduction.Choices(
      language: shell.language,
      decks: request.wanted,
      media: request.copiesMedia ? .copied : .left,
      hasDeck: { id in
        guard let deck = library?.deck(id) else { return false }
        return !deck.isImported
      },
      ownCards: Set(
        (state?.declarations.ownCards ?? []).filter { $0.id.deck == OwnDeck.id }
          .map(\.id.withoutDeck)
      ),
      holder: { holder(of: $0, title: $1, library) }
    )
  }

  /// Who has a name in the folder, or among the learner's decks: a deck of the same name elsewhere
  /// would hide the new one, or be hidden by it.
  private func holder(of id: String, title: String, _ library: DeckLibrary?) -> NameHolder {
    let path = request.folder.appending(id + ".md")
    if FolderReading.kind(of: path) != nil {
      guard let bytes = try? FolderReading.bytes(of: path, limit: DeckFolder.largestFile) else {
        return .anotherDeck
      }
      let deck = DeckParser.parse(DeckSource(path: path.string, bytes: bytes)).deck
      guard deck.id == id, Self.isPackages(deck) else { return .anotherDeck }
      return deck.title == title ? .sameDeck : .earlierImport
    }
    if FolderReading.kind(of: request.folder.appending(id + ".tsv")) != nil { return .anotherDeck }
    guard let deck = library?.deck(id) else { return .nobody }
    return Self.isPackages(deck) && deck.title == title ? .sameDeck : .anotherDeck
  }

  /// Whether an import of a package may have written a deck; those of other files say so.
  private static func isPackages(_ deck: Deck) -> Bool {
    deck.isImported
      && (deck.licence == "LicenseRef-Anki" || !deck.licence.hasPrefix("LicenseRef-"))
  }

  private func count(_ files: [ReviewJournal.File], in location: ProfileLocation) throws -> Int {
    let target = JournalImport(into: location)
    return try files.reduce(0) { try $0 + target.count($1.bytes, device: $1.device) }
  }

  private func write(_ files: [ReviewJournal.File], into location: ProfileLocation) throws -> Int {
    let target = JournalImport(into: location)
    return try files.reduce(0) { try $0 + target.add($1.bytes, device: $1.device) }
  }

  // MARK: Media

  /// The largest sound or picture.
  private static let largestMedium = 64 << 20

  /// Copies what cards name; what cannot be unpacked is told.
  private func copyMedia(
    _ reduction: PackageReduction,
    _ package: borrowing AnkiPackage
  ) throws -> Losses {
    var losses = Losses()
    let byName = Dictionary(
      package.media.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for (name, content) in reduction.media.sorted(by: { $0.key < $1.key }) {
      guard let medium = byName[content] else { continue }
      let bytes: [UInt8]
      do { bytes = try package.content(of: medium, limitBytes: Self.largestMedium) } catch {
        // One damaged sound is no reason to stop: the decks stand already.
        losses.note(.mediumMissing, at: content)
        continue
      }
      let path = request.folder.appending(name)
      try FolderMaking.make(path.removingLastComponent())
      try WholeFile(path).replace(with: bytes)
    }
    return losses
  }
}
