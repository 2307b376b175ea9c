import Decks
import Scheduling
import Study
import Text

/// `night`: a quiz for teams in one room, read out and typed by a host; nothing is recorded.
struct NightRun {
  private let shell: Shell
  private let call: Invocation
  private let decks: LoadedDecks

  private static let standardTeams = 2
  private static let standardQuestions = 10

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    self.call = call
    decks = try shell.learnersDecks()
  }

  func run() throws -> ExitStatus {
    guard !call.values.isEmpty || call.has("tag") else {
      throw Failure(.usage, NightPhrases.whichDeck)
    }
    let count = call.number("teams") ?? Self.standardTeams
    let selection = try selection()
    let screen = NightScreen(shell, teams: count)
    let candidates = askable(selection)
    let fitting = candidates.filter(screen.fits)
    let questions = Array(fitting.prefix(call.number("questions") ?? Self.standardQuestions))
    guard !questions.isEmpty else {
      throw Failure(
        .usage,
        candidates.isEmpty ? NightPhrases.nothingToAsk : NightPhrases.nothingFits
      )
    }
    shell.say(NightPhrases.welcome(questions.count), .heading)
    shell.say(NightPhrases.howItGoes, .faint)
    guard let names = TeamNames(shell).ask(count) else { return .interrupted }
    var night = Night(shell, screen, decks, teams: names, seconds: call.number("seconds"))
    let ending = night.play(questions)
    screen.showEnd(night.board)
    return shell.after(ending)
  }

  private func selection() throws -> Selection {
    let resolved = try decks.resolve(call.values)
    var selection = Selection(tags: Set(call.options["tag"] ?? []).union(resolved.tags))
    // In a room there may be anybody.
    selection.audiences = [.everyone]
    if !resolved.decks.isEmpty { selection.decks = Set(resolved.decks) }
    return selection
  }

  /// The questions of the evening, grave and contested ones left out, one of each family.
  private func askable(_ selection: Selection) -> [Presentation] {
    let seed = call.number("seed").map { UInt64($0) } ?? shell.world.random() % 1_000_000
    var random = SeededGenerator("night \(seed)", count: 0)
    let cards = decks.catalogue.queueCards(selection, isPutAside: { _ in false }) { _ in CardState()
    }
    var families: Set<String> = []
    return cards.filter { $0.deck != OwnDeck.id }.shuffled(using: &random).compactMap { card in
      guard let question = decks.catalogue.question(card.id, in: shell.language),
        !question.isSerious, families.insert(card.siblings).inserted
      else { return nil }
      return Presentation(question, drawnBy: "night \(seed) \(card.id)")
    }
  }
}

/// What the teams are called.
struct TeamNames {
  private let shell: Shell
  /// Wider names would not fit beside what is typed.
  private static let widest = 16

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// Asks for `count` names; nil where the host left.
  func ask(_ count: Int) -> [String]? {
    var names: [String] = []
    while names.count < count {
      let standard = NightPhrases.team(names.count + 1).text(in: shell.language)
      let words = NightPhrases.askName(names.count + 1, standard: standard)
      let prompt = Prompt(words.text(in: shell.language) + " > ")
      guard case .line(let line) = shell.world.editor.readLine(prompt, complete: { _ in [] }) else {
        return nil
      }
      let typed = VisibleText.line(line.trimmingSpaces())
      let name = DisplayWidth.truncated(typed.isEmpty ? standard : typed, to: Self.widest)
      if names.contains(name) {
        shell.say(NightPhrases.nameTaken(name), .notice)
      } else {
        names.append(name)
      }
    }
    return names
  }
}
