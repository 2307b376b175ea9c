import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `pair`: two learners at one laptop, each asked in the language they learn and judged by the other.
struct PairRun {
  private let shell: Shell
  private let call: Invocation

  private static let standardCards = 10

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let known = try shell.profileList()
    guard known.count > 1 else { throw Failure(.refused, PairPhrases.needsTwo) }
    guard let first = try firstLearner(among: known),
      let location = try secondLearner(among: known, besides: first)
    else {
      shell.say(PairPhrases.nobody)
      return .interrupted
    }
    let second = try shell.openBeside(location)
    defer { shell.close(second) }
    // Both can be written, or nobody is asked anything.
    try first.beginWriting()
    try second.beginWriting()
    let language = shell.language
    defer { shell.language = language }
    let decks = try shell.decks()
    var serious: Set<CardID> = []
    let players = try [first, second].map { learner in
      PairPlayer(learner, cards: try cards(of: learner, decks, leavingOut: &serious))
    }
    for player in players where player.cards.isEmpty {
      let name = VisibleText.line(player.learner.name)
      throw Failure(.refused, PairPhrases.nothingToAsk(name, leftOut: serious.count))
    }
    if !serious.isEmpty {
      shell.say(PairPhrases.leftOut(serious.count), in: players.languages, .faint)
    }
    var pair = Pair(shell, decks, players)
    let ending = try pair.practise()
    shell.language = language
    pair.showResult()
    return shell.after(ending)
  }

  // MARK: Who

  private func firstLearner(among known: [KnownProfile]) throws -> Learner? {
    if shell.learner != nil || shell.options.profile != nil { return try shell.signedIn() }
    guard let chosen = choose(PairPhrases.whoIsFirst, among: known) else { return nil }
    return try shell.open(chosen)
  }

  private func secondLearner(
    among known: [KnownProfile],
    besides first: Learner
  ) throws -> ProfileLocation? {
    let others = known.filter { $0.location.folder != first.location.folder }
    guard let name = call.option("with") else {
      if others.count == 1 { return others[0].location }
      return choose(PairPhrases.whoIsSecond(VisibleText.line(first.name)), among: others)
    }
    let location = try shell.profile(called: name)
    guard location.folder != first.location.folder else {
      throw Failure(.usage, PairPhrases.notOneself(VisibleText.line(first.name)))
    }
    return location
  }

  private func choose(_ question: Phrase, among known: [KnownProfile]) -> ProfileLocation? {
    let languages = shell.languages(of: known)
    var page = shell.page()
    page.add(question.text(in: languages), .heading)
    page.add(list: known.callNames) { "\($0 + 1)" }
    shell.show(page)
    while true {
      guard case .line(let line) = shell.world.editor.readLine(Prompt("> "), complete: { _ in [] })
      else { return nil }
      let typed = line.trimmingSpaces()
      let found = known.named(typed)
      if found.count == 1 { return found[0].location }
      if let number = Int(typed), known.indices.contains(number - 1) {
        return known[number - 1].location
      }
      shell.say(WelcomePhrases.numberWanted(1...known.count), in: languages, .notice)
    }
  }

  // MARK: What

  /// Cards that were met, the weakest first; all of them where none was.
  ///
  /// Nobody's own cards are among them, for they are nobody else's to see; and none on grave or
  /// contested matters, where a partner's yes or no would be a verdict.
  private func cards(
    of learner: Learner,
    _ decks: LoadedDecks,
    leavingOut serious: inout Set<CardID>
  ) throws -> [QueueCard] {
    let now = learner.time(shell.world.now())
    let plan = try StudyPlan(
      decks,
      learner,
      names: call.values,
      tags: call.options["tag"] ?? [],
      now: now
    )
    let language = learner.settings.learntLanguage
    let all = plan.cards.filter { card in
      guard card.deck != OwnDeck.id else { return false }
      guard decks.catalogue.question(card.id, in: language)?.isSerious == true else { return true }
      serious.insert(card.id)
      return false
    }
    let met = all.filter { $0.state.phase != .new }
    let scheduler = learner.state.scheduler
    let ordered = (met.isEmpty ? all : met)
      .map { (recall: scheduler.retrievability($0.state, at: now) ?? 0, card: $0) }
      .sorted { ($0.recall, $0.card.id) < ($1.recall, $1.card.id) }
    return ordered.prefix(call.number("cards") ?? Self.standardCards).map(\.card)
  }
}

/// One of two who practise together.
struct PairPlayer {
  let learner: Learner
  let cards: [QueueCard]
  /// The language that the program speaks with them.
  let own: Language
  /// The language that they are asked in.
  let asked: Language

  init(_ learner: Learner, cards: [QueueCard]) {
    self.learner = learner
    self.cards = cards
    own = learner.settings.language
    asked = learner.settings.learntLanguage
  }
}

extension [PairPlayer] {
  /// The languages that the program speaks with them, each once.
  var languages: [Language] {
    Language.allCases.filter { language in contains { $0.own == language } }
  }
}

extension Settings {
  /// The language to be asked in by a partner: the one that is learnt; of two, the one that is not
  /// one's own; else one's own.
  var learntLanguage: Language {
    let learnt = [("japanese", Language.japanese), ("korean", .korean)]
      .filter { learns.contains($0.0) }.map(\.1)
    return learnt.first { $0 != language } ?? learnt.first ?? language
  }
}
