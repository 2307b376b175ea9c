import Journal
import Profiles
import Text

/// The program behind every door: it reads commands, from a prompt or the command line, and does
/// what they say for the learner who is signed in.
package final class Shell {
  package private(set) var world: World
  private(set) var table: CommandTable
  /// What stood on the command line before the command.
  private(set) var options = GlobalOptions()
  /// The one learner whom the program serves, where it serves somebody from afar.
  private(set) var restriction: Restriction?
  /// The language of everything said, from the environment until a learner's own is known.
  var language: Language
  /// Who is practising, once somebody is.
  var learner: Learner?
  private(set) var loadedDecks: LoadedDecks?
  private let ownDecks = OwnDecks()
  /// The classes that the learner has joined.
  private(set) var memberships: [ClassMembership] = []
  /// Why the shell is about to end, once it is.
  var hasEnded: LineOutcome?
  /// The desired retention, chosen anew, of which the learner was told last.
  var retentionTold: RetentionBasis?
  /// Whether commands come from the prompt.
  var isInteractive = false

  package init(world: World) {
    self.world = world
    table = .standard
    language = .preferred(in: world.environment)
  }

  /// Runs the program with the process's arguments; what it could not do it has said.
  package func run(_ arguments: [String]) -> ExitStatus {
    defer { signOut() }
    let status = reporting {
      let words = try restricted(try takeOptions(arguments))
      speakKnownLanguage()
      if options.wantsVersion { return try perform(["version"]) }
      if options.wantsHelp { return try perform(["help"] + words) }
      guard !words.isEmpty else { return try Welcome(self).run() }
      return try perform(words)
    }
    guard world.terminal.hasLostOutput else { return status }
    warn(ErrorPhrases.lostOutput)
    return .inputOutput
  }

  private func takeOptions(_ arguments: [String]) throws -> [String] {
    defer { if let chosen = options.language { language = chosen } }
    return try options.take(from: arguments)
  }

  /// Gives up, for good, whatever a restriction forbids; what is left to do.
  private func restricted(_ words: [String]) throws -> [String] {
    guard let restriction = try Restriction(options) else { return words }
    self.restriction = restriction
    table = table.restricted
    world.restrict()
    return try words.isEmpty ? restriction.command(in: world.environment) : words
  }

  /// Does what one command line says.
  func perform(_ words: [String]) throws -> ExitStatus {
    if let group = table.groupAskedAbout(by: words) { return try perform(["help", group]) }
    let invocation = try table.read(words, inShell: isInteractive)
    if invocation.has("help") { return try perform(["help", invocation.command.name]) }
    return try invocation.command.action(self, invocation)
  }

  /// Runs `work`, says what went wrong, and answers with its status.
  func reporting(_ work: () throws -> ExitStatus) -> ExitStatus {
    do {
      return try work()
    } catch let error as any Worded {
      let failure = error.failure
      warn(failure.phrase)
      return failure.status
    } catch {
      warn(ErrorPhrases.unexpected("\(error)"))
      return .inputOutput
    }
  }

  /// The decks, read once, and the learner's own cards, if somebody is signed in who has any.
  func decks() throws -> LoadedDecks {
    let decks = try loadedDecks ?? take(try LoadedDecks(folders: locations.decks))
    return ownDecks.adding(to: decks, learner, language)
  }

  /// The decks with the own cards of the learner who can be told.
  func learnersDecks() throws -> LoadedDecks {
    signInIfPossible()
    return try decks()
  }

  /// The decks, those of the learner's classes among them, and beside them, on another core, the files
  /// of a profile.
  func decks(beside profile: ProfileLocation) throws -> (LoadedDecks, ProfileReading) {
    let (joined, problems) = ClassMembership.all(of: profile)
    for problem in problems { world.terminal.writeError(problem.phrase.text(in: language) + "\n") }
    let isKnown = memberships.map(\.decks) == joined.map(\.decks)
    memberships = joined
    if isKnown, let loadedDecks { return (loadedDecks, try ProfileReading(profile)) }
    let folders = locations.decks
    let (decks, reading) = SideBySide.results(
      { try LoadedDecks(folders: folders, classes: joined) },
      { try ProfileReading(profile, on: .threads) }
    )
    return (take(try decks.get()), try reading.get())
  }

  private func take(_ loaded: LoadedDecks) -> LoadedDecks {
    loadedDecks = loaded
    tell(loaded.findings)
    return loaded
  }

  /// Has the decks read again when they are next needed.
  func forgetDecks() { loadedDecks = nil }

  /// Says what keeps decks, or parts of them, from being used; the linter tells the rest.
  private func tell(_ findings: [Finding]) {
    for finding in findings.prefix(Self.mostFindings) {
      let phrase = ErrorPhrases.unusable(finding)
      warn(phrase)
    }
  }

  private static let mostFindings = 3

  /// Where decks and profiles are.
  var locations: Locations {
    Locations.find(
      deckOption: options.decks,
      profilesOption: options.profiles,
      environment: world.environment,
      currentFolder: world.currentFolder,
      executablePath: world.executablePath,
      exists: FileSystem.exists
    )
  }

  /// An empty page in the learner's language, at the terminal's width.
  func page() -> Page {
    Page(
      language: language,
      ink: ink,
      width: min(world.terminal.columns, Self.longestLine),
      isAccessible: learner?.settings.isAccessible ?? false
    )
  }

  /// Lines longer than this are hard to read.
  static let longestLine = 80

  var ink: Ink {
    switch learner?.settings[.colour].string {
    case "always": Ink(isColoured: true)
    case "never": Ink(isColoured: false)
    case .some, nil: Ink(isColoured: world.terminal.hasColour)
    }
  }

  /// Writes a sentence to standard error, control characters made visible; at the prompt of a narrow
  /// terminal in lines that fit, elsewhere in one, as logs want it.
  func warn(_ phrase: Phrase) {
    let text = VisibleText.block(phrase.text(in: language))
    let columns = world.terminal.columns
    let lines =
      isInteractive && columns < Self.longestLine ? LineWrap.lines(text, width: columns) : [text]
    world.terminal.writeError(lines.joined(separator: "\n") + "\n")
  }

  /// Writes a page.
  func show(_ page: Page) { world.terminal.write(page.text) }

  /// Writes one sentence.
  func say(_ phrase: Phrase, _ role: Role? = nil) {
    var page = page()
    page.add(phrase, role)
    show(page)
  }
}

/// An error that can say itself to a person.
protocol Worded: Error {
  /// What happened, in words, and how the run ends.
  var failure: Failure { get }
}

extension Failure: Worded {
  var failure: Failure { self }
}

extension UsageError: Worded {
  var failure: Failure { Failure(.usage, phrase) }
}
