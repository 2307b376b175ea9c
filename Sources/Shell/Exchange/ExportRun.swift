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
    kind = call.option("as").flatMap { ExchangeKind(rawValue: $0) } ?? .anki
    profileName = call.option("profile")
    guard let out = call.option("out") else {
      throw UsageError.missingParameter("--out FILE", synopsis: call.command.synopsis)
    }
    output = shell.path(out)
  }

  func run() throws -> ExitStatus {
    let reading = try progress()
    let decks = try chosenDecks(reading)
    switch kind {
    case .anki: return try writePackage(decks, reading)
    case .gift: return try writeQuestions(decks)
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

  private func chosenDecks(_ reading: ProfileReading?) throws -> [Deck] {
    let loaded = try shell.decks()
    let library = loaded.catalogue.library
    guard names.isEmpty else {
      let (ids, tags) = try loaded.resolve(names)
      return library.decks.filter { deck in
        ids.contains(deck.id) || !Set(deck.tags).isDisjoint(with: tags)
      }
    }
    let enrolled = reading?.state.declarations.enrolments ?? [:]
    let decks = library.decks.filter { enrolled[$0.id] != nil }
    guard !decks.isEmpty else { throw Failure(.usage, ExchangePhrases.nothingChosen) }
    return decks
  }

  private func writePackage(_ decks: [Deck], _ reading: ProfileReading?) throws -> ExitStatus {
    let library = try shell.decks().catalogue.library
    let request = AnkiExport.Request(
      decks: decks,
      language: shell.language,
      state: reading?.state,
      now: shell.world.now(),
      medium: { name, deck in library.paths[deck.id].flatMap { DeckFolder.bytes(name, beside: $0) }
      }
    )
    let package = try AnkiExport(request, path: output.string)
    try WholeFile(output).replace(with: package.bytes)
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

  private func writeQuestions(_ decks: [Deck]) throws -> ExitStatus {
    let export = GIFTExport(decks, in: shell.language)
    try WholeFile(output).replace(with: Array(export.text.utf8))
    var page = shell.page()
    page.add(ExchangePhrases.exported(to: output.string, questions: export.questions.count))
    LossList.add(export.losses, to: &page)
    shell.show(page)
    return .done
  }
}
