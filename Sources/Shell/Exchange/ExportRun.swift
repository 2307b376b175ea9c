import Anki
import Decks
import Journal
import Profiles
import Study
import SystemPackage
import Text

/// `export`: writes decks, and a learner's progress in them, as a file of another program.
struct ExportRun {
  private let shell: Shell
  private let names: [String]
  private let kind: ExchangeKind
  private let output: FilePath
  private let profileName: String?

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    names = call.options["deck"] ?? []
    profileName = call.option("profile")
    guard let out = call.option("out") else {
      throw UsageError.missingParameter("--out FILE", synopsis: call.command.synopsis)
    }
    output = shell.path(out)
    // Anki takes a file of this name in place of everything that it has.
    if out.lowercased().hasSuffix(".colpkg") {
      throw Failure(.usage, ExchangePhrases.wholeCollection(out))
    }
    guard
      let kind = call.option("as").flatMap({ ExchangeKind(rawValue: $0) })
        ?? ExchangeKind(ofFileNamed: out)
    else { throw Failure(.usage, ExchangePhrases.unknownEnding(out)) }
    self.kind = kind
  }

  func run() throws -> ExitStatus {
    let reading = try progress()
    let loaded = try loadedDecks(reading)
    let decks = try chosenDecks(loaded, reading)
    let target = ExportTarget(kind, beside: loaded.catalogue.library)
    switch kind {
    case .anki: return try writePackage(decks, of: loaded.catalogue.library, reading, target)
    case .gift, .moodleXML: return try writeQuestions(decks, target)
    case .markdown:
      let export = MarkdownExport(decks, in: shell.language)
      return try write(export.files, cards: export.cards, export.losses, target)
    case .hashcards:
      let export = HashcardsExport(decks, in: shell.language)
      return try write(export.files, cards: export.cards, export.losses, target)
    case .tsv:
      let export = TableExport(decks, in: shell.language)
      let isInCommas = output.string.lowercased().hasSuffix(".csv")
      try target.write([(output, isInCommas ? export.commaText : export.text)])
      return tell(ExchangePhrases.exported(to: output.string, cards: export.cards), export.losses)
    case .aiken:
      let kinds = ExchangeKind.written.map(\.rawValue).joined(separator: ", ")
      throw UsageError.badValue(kind.rawValue, place: "--as", expected: kinds)
    }
  }

  /// What the learner's journals say; nil where nobody is meant.
  private func progress() throws -> ProfileReading? {
    if profileName == nil, shell.learner == nil, shell.options.profile == nil,
      try shell.profileList().isEmpty
    {
      return nil
    }
    let library = try shell.decks().catalogue.library
    return try ProfileReading(
      try profileName.map { try shell.profile(called: $0) } ?? shell.chosenProfile(),
      formerly: { library.successor(of: $0) }
    )
  }

  /// The decks, and the own cards of the learner whose progress goes along.
  private func loadedDecks(_ reading: ProfileReading?) throws -> LoadedDecks {
    let loaded = try shell.decks()
    guard let reading else { return loaded }
    let declared = reading.state.declarations
    // Somebody else may be signed in, whose cards these are not.
    let common = shell.loadedDecks ?? loaded
    guard !declared.ownCards.isEmpty else { return common }
    let own = declared.ownDeck(in: shell.language)
    return common.adding(own, path: reading.location.ownDeckPath.string)
  }

  private func chosenDecks(_ loaded: LoadedDecks, _ reading: ProfileReading?) throws -> [Deck] {
    let library = loaded.catalogue.library
    guard names.isEmpty else {
      let (ids, tags) = try loaded.resolve(names)
      return library.decks.filter { deck in
        ids.contains(deck.id) || !Set(deck.tags).isDisjoint(with: tags)
      }
    }
    let declared = reading?.state.declarations
    let decks = library.decks.filter { deck in
      declared?.enrolments[deck.id] != nil
        || (deck.id == OwnDeck.id && declared?.ownCards.isEmpty == false)
    }
    guard !decks.isEmpty else { throw Failure(.usage, ExchangePhrases.nothingChosen) }
    return decks
  }

  private func writePackage(
    _ decks: [Deck],
    of library: DeckLibrary,
    _ reading: ProfileReading?,
    _ target: ExportTarget
  ) throws -> ExitStatus {
    let request = AnkiExport.Request(
      decks: decks,
      language: shell.language,
      state: reading?.state,
      now: shell.world.now(),
      medium: { name, deck in library.paths[deck.id].flatMap { DeckFolder.bytes(name, beside: $0) }
      }
    )
    let package = try AnkiExport(request, path: output.string)
    try target.write([(output, package.bytes)])
    var page = shell.page()
    page.add(
      ExchangePhrases.exported(
        to: output.string,
        notes: package.notes,
        cards: package.cards,
        reviews: package.reviews
      )
    )
    LossList.add(package.losses, to: &page)
    shell.show(page)
    return .done
  }

  private func writeQuestions(_ decks: [Deck], _ target: ExportTarget) throws -> ExitStatus {
    let export = GIFTExport(decks, in: shell.language)
    let text = kind == .moodleXML ? export.moodleXML : export.text
    try target.write([(output, Array(text.utf8))])
    let count = export.questions.count
    return tell(ExchangePhrases.exported(to: output.string, questions: count), export.losses)
  }

  /// Writes the file of one deck, or a folder with one of each.
  private func write(
    _ files: [(name: String, text: String)],
    cards: Int,
    _ losses: Losses,
    _ target: ExportTarget
  ) throws -> ExitStatus {
    if let only = files.first, files.count == 1 {
      try target.write([(output, Array(only.text.utf8))])
    } else {
      try FolderMaking.make(output)
      try target.write(files.map { (output.appending($0.name + ".md"), Array($0.text.utf8)) })
    }
    return tell(ExchangePhrases.exported(to: output.string, cards: cards), losses)
  }

  private func tell(_ done: Phrase, _ losses: Losses) -> ExitStatus {
    var page = shell.page()
    page.add(done)
    LossList.add(losses, to: &page)
    shell.show(page)
    return .done
  }
}
