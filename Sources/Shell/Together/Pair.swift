import Answers
import Decks
import Journal
import Scheduling
import Study
import Text

/// What a partner makes of an answer.
enum PartnerVerdict: CaseIterable {
  case right, almost, wrong

  /// The keys that say so, on an English and a Korean keyboard.
  init?(_ key: Character) {
    switch key {
    case "y", "Y", "ㅛ", "1", "○": self = .right
    case "a", "A", "ㅁ", "2", "△": self = .almost
    case "n", "N", "ㅜ", "3", "×": self = .wrong
    default: return nil
    }
  }

  fileprivate var grade: Grade {
    switch self {
    case .right: .good
    case .almost: .hard
    case .wrong: .again
    }
  }
}

/// Two learners taking turns: one answers aloud, the other judges.
struct Pair {
  private let shell: Shell
  private let decks: LoadedDecks
  private let players: [PairPlayer]
  private var results: [[(card: QueueCard, verdict: PartnerVerdict)]] = [[], []]

  init(_ shell: Shell, _ decks: LoadedDecks, _ players: [PairPlayer]) {
    self.shell = shell
    self.decks = decks
    self.players = players
  }

  /// Takes turns until both have had their cards or somebody leaves.
  mutating func practise() throws -> Session.Ending {
    for round in 0..<(players.map(\.cards.count).max() ?? 0) {
      for turn in players.indices where round < players[turn].cards.count {
        let card = players[turn].cards[round]
        if let ending = try ask(card, turn: turn, round: round) { return ending }
      }
    }
    return .finished
  }

  private mutating func ask(_ card: QueueCard, turn: Int, round: Int) throws -> Session.Ending? {
    let (player, partner) = (players[turn], players[1 - turn])
    guard let question = decks.catalogue.question(card.id, in: player.asked) else { return nil }
    let presentation = Presentation(question, reviews: card.state.reviews)
    let start = shell.world.uptimeMilliseconds()
    shell.language = player.own
    showQuestion(presentation, to: player, round: round)
    // From here on it is the partner who reads and decides.
    shell.language = partner.own
    switch wait(PairPhrases.sayItAloud(to: VisibleText.line(partner.learner.name))) {
    case .ended(let ending): return ending
    case .key(let key):
      if ["q", "Q", "ㅂ"].contains(key) { return .left }
    case .none: break
    }
    let milliseconds = Int(clamping: max(0, shell.world.uptimeMilliseconds() - start))
    showAnswer(presentation)
    while true {
      switch wait(PairPhrases.judge(VisibleText.line(player.learner.name))) {
      case .ended(let ending): return ending
      case .none: shell.say(PairPhrases.keys, .faint)
      case .key(let key):
        if ["q", "Q", "ㅂ"].contains(key) { return .left }
        guard let verdict = PartnerVerdict(key) else {
          shell.say(PairPhrases.keys, .faint)
          continue
        }
        try record(verdict, presentation, by: player, milliseconds: milliseconds)
        results[turn].append((card, verdict))
        return nil
      }
    }
  }

  private enum Waiting {
    case none
    case key(Character)
    case ended(Session.Ending)
  }

  private func wait(_ words: Phrase) -> Waiting {
    let prompt = Prompt(shell.ink(words.text(in: shell.language), .faint) + " > ")
    switch shell.world.editor.readKey(prompt) {
    case .enter, .escape: return .none
    case .key(let key): return .key(key)
    case .interrupted: return .ended(.interrupted)
    case .endOfInput: return .ended(.ended(.endOfInput))
    case .timedOut: return .ended(.ended(.timedOut))
    }
  }

  /// Writes the answer down as practice, before the next question is shown.
  private func record(
    _ verdict: PartnerVerdict,
    _ presentation: Presentation,
    by player: PairPlayer,
    milliseconds: Int
  ) throws {
    let review = ReviewEvent(
      card: presentation.question.id,
      grade: verdict.grade,
      milliseconds: milliseconds,
      mode: .practice,
      answer: AnswerFingerprint(presentation.question.fingerprint),
      score: verdict == .almost ? 0.5 : nil
    )
    try player.learner.record(.review(review), at: shell.world.now())
  }

  // MARK: Screens

  private func showQuestion(_ presentation: Presentation, to player: PairPlayer, round: Int) {
    var page = shell.page()
    page.blank()
    let progress = ProgressLine(
      title: player.learner.name,
      done: round,
      left: player.cards.count - round
    )
    progress.write(to: &page)
    let question = presentation.question
    page.add(Furigana.plain(question.prompt), .heading)
    if !question.gloss.isEmpty { page.add("(" + question.gloss + ")", .faint, indent: 2) }
    if !presentation.shown.isEmpty { page.add(list: presentation.shown) { "\($0 + 1)" } }
    if !presentation.rightSides.isEmpty {
      page.add(list: presentation.rightSides) { QuestionScreen.letter($0) }
    }
    shell.show(page)
  }

  private func showAnswer(_ presentation: Presentation) {
    var page = shell.page()
    let question = presentation.question
    let answer = RightAnswer(presentation: presentation, language: question.language).text
    page.add(label: DrillPhrases.answer, answer, role: .right, labelWidth: 0)
    if case .typed(let task) = question.task, task.accepted.count > 1 {
      let others = task.accepted.dropFirst().map(\.text).joined(separator: ", ")
      page.add(label: PairPhrases.alsoRight, others, role: .faint, labelWidth: 0)
    }
    if !question.why.isEmpty { page.add(Furigana.plain(question.why)) }
    shell.show(page)
  }

  /// What each got right, in words, and what to look at again.
  func showResult() {
    var page = shell.page()
    page.blank()
    for (player, results) in zip(players, results) {
      func count(_ verdict: PartnerVerdict) -> Int { results.count { $0.verdict == verdict } }
      let name = VisibleText.line(player.learner.name)
      page.add(
        PairPhrases.result(
          name,
          right: count(.right),
          almost: count(.almost),
          wrong: count(.wrong)
        ),
        .heading
      )
      for (card, verdict) in results where verdict != .right {
        guard let question = decks.catalogue.question(card.id, in: player.asked) else { continue }
        let presentation = Presentation(question, reviews: 0)
        let answer = RightAnswer(presentation: presentation, language: player.asked).text
          .split(separator: "\n").joined(separator: " · ")
        let room = page.width - 4
        page.add([
          "  " + DisplayWidth.truncated(VisibleText.line(question.prompt), to: room),
          "    " + page.ink(DisplayWidth.truncated(VisibleText.line(answer), to: room - 2), .right),
        ])
      }
    }
    for own in players.languages { page.add(PairPhrases.keptForBoth.text(in: own), .faint) }
    shell.show(page)
  }
}
