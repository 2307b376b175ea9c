import Decks
import Answers
import Journal
import Scheduling
import Study
import Text

/// What a session came to: what was learnt, what was missed, when to come back.
struct SummaryScreen {
  private let shell: Shell
  private let learner: Learner
  private let decks: LoadedDecks
  private let mode: StudyMode

  init(_ shell: Shell, _ learner: Learner, decks: LoadedDecks, mode: StudyMode) {
    self.shell = shell
    self.learner = learner
    self.decks = decks
    self.mode = mode
  }

  /// Writes the summary; a session without answers says nothing but when to come back.
  func show(_ session: Session) {
    var page = shell.page()
    let summary = session.summary
    page.blank()
    if summary.answers > 0 {
      page.add([page.ink(title(summary).text(in: page.language), .heading)])
      if mode.isScheduled, !summary.new.isEmpty {
        page.add(SummaryPhrases.new(summary.new.count), indent: 2)
      }
      list(summary.missed, to: &page)
    }
    if mode.isScheduled { page.add(comeBack(session), .faint) }
    shell.show(page)
  }

  private func title(_ summary: SessionSummary) -> Phrase {
    switch mode {
    case .test:
      SummaryPhrases.score(points: summary.points, of: summary.answers)
    case .review, .learn, .practice:
      SummaryPhrases.done(
        answers: summary.answers,
        right: summary.right,
        minutes: learner.settings.isAccessible ? nil : summary.minutes
      )
    }
  }

  private func list(_ missed: [CardID], to page: inout Page) {
    guard !missed.isEmpty else { return }
    page.add(SummaryPhrases.missed(missed.count), indent: 2)
    // A sheet has shown no answer yet, so all of them stand here.
    for id in missed.prefix(mode == .test ? missed.count : 10) {
      guard let question = decks.catalogue.question(id, in: page.language) else { continue }
      let presentation = Presentation(question, reviews: 0)
      let answer = RightAnswer(presentation: presentation, language: page.language).text
        .split(separator: "\n").joined(separator: " · ")
      let room = page.width - 6
      page.add([
        "    " + DisplayWidth.truncated(VisibleText.line(question.prompt), to: room),
        "      " + page.ink(DisplayWidth.truncated(VisibleText.line(answer), to: room), .right),
      ])
    }
  }

  private func comeBack(_ session: Session) -> Phrase {
    let now = learner.time(shell.world.now())
    if session.remaining > 0, session.nextStep == nil {
      return SummaryPhrases.remaining(session.remaining)
    }
    if let step = session.nextStep {
      let minutes = max(1, Int((step - now.moment.milliseconds + 30_000) / 60_000))
      return SummaryPhrases.comeBack(minutes: minutes)
    }
    for days in 1...365 where learner.dueCount(on: now.day.advanced(byDays: days)) > 0 {
      let day = now.day.advanced(byDays: days)
      return SummaryPhrases.comeBack(
        wait: Wait.days(days),
        cards: learner.dueCount(on: day)
      )
    }
    return SummaryPhrases.comeBackForNew
  }
}
