import Answers
import Decks
import Journal
import Scheduling
import Study
import Text

/// One run of questions: it shows what the drill says, takes answers, and writes down what came of
/// them before the next question is shown.
final class Session {
  /// How a session ended.
  enum Ending: Hashable {
    /// Nothing is left, or the time is up.
    case finished
    /// The learner asked to stop.
    case left
    /// Ctrl-C.
    case interrupted
    /// The input ended or the learner was away: the program ends too.
    case ended(LineOutcome)
  }

  private let shell: Shell
  private let learner: Learner
  private let decks: LoadedDecks
  private let mode: StudyMode
  private var drill: Drill
  /// When to stop asking new questions, by the uptime clock.
  private let endsAtMilliseconds: Int64?
  private let start: Int64
  private var maximumCards: Int?
  private let stretch: ProgressLine.Stretch?

  init(
    _ shell: Shell,
    _ learner: Learner,
    decks: LoadedDecks,
    mode: StudyMode,
    drill: Drill,
    minutes: Int?,
    maximumCards: Int? = nil,
    stretch: ProgressLine.Stretch? = nil
  ) {
    self.shell = shell
    self.learner = learner
    self.decks = decks
    self.mode = mode
    self.drill = drill
    self.maximumCards = maximumCards
    self.stretch = stretch
    start = shell.world.uptimeMilliseconds()
    endsAtMilliseconds = minutes.map { [start] in start + Int64($0) * 60_000 }
  }

  /// What the session has come to.
  var summary: SessionSummary { drill.summary }

  /// How many cards were left unasked.
  var remaining: Int { drill.remaining }

  /// When the next step is over, where the session ran out of cards before it.
  private(set) var nextStep: Int64?

  /// Asks until nothing is left, the time is up, or the learner leaves.
  func run() throws -> Ending {
    while !isTimeUp {
      switch drill.next(now: learner.time(shell.world.now())) {
      case .finished(let step):
        nextStep = step
        return .finished
      case .present(let card):
        if let ending = present(card) { return ending }
      case .ask(let card):
        if let ending = try ask(card) { return ending }
      }
    }
    return .finished
  }

  private var isTimeUp: Bool {
    if let maximumCards, drill.summary.answers >= maximumCards { return true }
    return endsAtMilliseconds.map { shell.world.uptimeMilliseconds() >= $0 } ?? false
  }

  // MARK: Showing a new card

  private func present(_ card: QueueCard) -> Ending? {
    guard let question = decks.catalogue.question(card.id, in: shell.language) else {
      drill.drop(card.id)
      return nil
    }
    let presentation = Presentation(question, reviews: card.state.reviews)
    var page = headed(card)
    PresentationScreen(presentation: presentation, aids: aids(card)).write(to: &page)
    shell.show(page)
    speak(presentation)
    let prompt = Prompt(
      shell.ink(DrillPhrases.enterGoesOn.text(in: shell.language), .faint) + " ",
      timeoutSeconds: learner.signOutSeconds
    )
    var isToldOfKeys = false
    while true {
      switch shell.world.editor.readKey(prompt) {
      case .key("q"), .key("Q"), .key("ㅂ"): return .left
      case .interrupted: return .interrupted
      case .endOfInput: return .ended(.endOfInput)
      case .timedOut: return .ended(.timedOut)
      case .key(" "), .enter:
        drill.present(card)
        return nil
      case .key, .escape:
        // Whoever begins to type the answer would else push the card off the screen.
        if !isToldOfKeys { shell.say(DrillPhrases.unknownKeyAtNewCard, .notice) }
        isToldOfKeys = true
      }
    }
  }

  private func speak(_ presentation: Presentation) {
    guard learner.settings.hasVoice else { return }
    let folder = decks.folder(of: presentation.question.id)
    Utterance(presentation, folder: folder, language: shell.language).map(shell.world.speak)
  }

  private func aids(_ card: QueueCard) -> Aids {
    Aids(learner.settings, card: card.state, language: shell.language)
  }

  private func headed(_ card: QueueCard) -> Page {
    var page = shell.page()
    page.blank()
    let title = decks.catalogue.deck(of: card.id)?.title(in: shell.language) ?? card.deck
    let progress = ProgressLine(
      title: title,
      done: drill.summary.answers,
      left: drill.remaining,
      goal: maximumCards,
      stretch: stretch
    )
    progress.write(to: &page)
    return page
  }

  // MARK: Asking

  private func ask(_ card: QueueCard) throws -> Ending? {
    guard let question = decks.catalogue.question(card.id, in: shell.language) else {
      drill.drop(card.id)
      return nil
    }
    let presentation = Presentation(question, reviews: card.state.reviews)
    while true {
      shell.show(headed(card))
      let asking = Asking(
        shell,
        learner,
        decks: decks,
        presentation: presentation,
        mode: mode,
        aids: aids(card)
      )
      switch asking.ask() {
      case .left:
        shell.say(DrillPhrases.left, .faint)
        return .interrupted
      case .ended(let outcome):
        return .ended(outcome)
      case .answered(let answer):
        switch try conclude(card, presentation, answer) {
        case .takenBack: shell.say(DrillPhrases.takenBack, .notice)
        case .goesOn: return nil
        case .stops: return .left
        case .interrupted: return .interrupted
        case .ended(let outcome): return .ended(outcome)
        }
      }
    }
  }

  private enum Conclusion {
    case goesOn
    case stops
    case interrupted
    case takenBack
    case ended(LineOutcome)
  }

  /// Shows the verdict, takes the grade, and writes it down.
  private func conclude(
    _ card: QueueCard,
    _ presentation: Presentation,
    _ answer: Answer
  ) throws -> Conclusion {
    let now = learner.time(shell.world.now())
    let choices =
      mode.isScheduled
      ? learner.choices(for: card, at: now, after: answer.time) : nil
    var decision = Decision.grade(answer.proposal.grade, then: .goOn)
    if mode != .test {
      let verdict = VerdictPrompt(
        shell,
        learner,
        presentation: presentation,
        answer: answer,
        aids: aids(card),
        choices: choices,
        now: now
      )
      speak(presentation)
      decision = verdict.ask()
    }
    switch decision {
    case .takeBack:
      return .takenBack
    case .grade(let grade, let then):
      try record(card, presentation, answer, grade: grade, appealed: nil, choices, now)
      sayWhatWasRecorded(grade, then)
      return conclusion(then)
    case .appeal(let then):
      try record(
        card,
        presentation,
        answer,
        grade: answer.proposal.grade,
        appealed: .good,
        choices,
        now
      )
      shell.say(DrillPhrases.appealed, .notice)
      return conclusion(then)
    }
  }

  /// Whoever leaves at the verdict has answered all the same, and is told so.
  private func sayWhatWasRecorded(_ grade: Grade, _ then: Decision.Then) {
    switch then {
    case .goOn: break
    case .stop, .interrupt, .end:
      let recorded = DrillPhrases.recorded(as: GradeWords.phrase(grade))
      shell.say(mode.isScheduled ? recorded : DrillPhrases.recorded, .faint)
    }
  }

  private func conclusion(_ then: Decision.Then) -> Conclusion {
    switch then {
    case .goOn: .goesOn
    case .stop: .stops
    case .interrupt: .interrupted
    case .end(let outcome): .ended(outcome)
    }
  }

  private func record(
    _ card: QueueCard,
    _ presentation: Presentation,
    _ answer: Answer,
    grade: Grade,
    appealed: Grade?,
    _ choices: Choices?,
    _ now: StudyTime
  ) throws {
    let review = ReviewEvent(
      card: card.id,
      grade: grade,
      proposed: answer.proposal.grade,
      verdict: answer.assessment.outcome.rawValue,
      typed: answer.typed,
      milliseconds: answer.milliseconds,
      thinkingMilliseconds: answer.thinkingMilliseconds,
      mode: recordedMode(card),
      due: choices?[grade].due,
      answer: AnswerFingerprint(presentation.question.fingerprint),
      hint: answer.hint == .withHint ? .on : nil,
      attempts: answer.attempts,
      chosen: answer.assessment.chosen,
      score: mode == .test || answer.isPartlyRight ? answer.assessment.score : nil
    )
    let id = try learner.record(.review(review), at: now.moment)
    if let appealed { try learner.record(.appeal(of: id, grade: appealed), at: now.moment) }
    let state = learner.state.cardState(card.id)
    drill.answered(
      card,
      state: state,
      grade: appealed ?? grade,
      score: appealed == nil ? answer.assessment.score : 1,
      milliseconds: answer.milliseconds,
      now: now
    )
    if state.isLeech, !card.state.isLeech { shell.say(DrillPhrases.leech, .notice) }
  }

  /// A card that was new is learnt, whatever brought it up.
  private func recordedMode(_ card: QueueCard) -> StudyMode {
    switch mode {
    case .review, .learn: card.state.phase == .new ? .learn : .review
    case .practice, .test: mode
    }
  }
}
