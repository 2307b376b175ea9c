import Answers
import Decks
import Scheduling
import Study
import Text

/// The one-key prompt after an answer: what the answer was worth, the four next dates, and what
/// the learner makes of it.
struct VerdictPrompt {
  private let shell: Shell
  private let learner: Learner
  private let presentation: Presentation
  private let answer: Answer
  private let aids: Aids
  private let choices: Choices?
  private let now: StudyTime

  init(
    _ shell: Shell,
    _ learner: Learner,
    presentation: Presentation,
    answer: Answer,
    aids: Aids,
    choices: Choices?,
    now: StudyTime
  ) {
    self.shell = shell
    self.learner = learner
    self.presentation = presentation
    self.answer = answer
    self.aids = aids
    self.choices = choices
    self.now = now
  }

  /// Shows the feedback and waits for a key that decides.
  ///
  /// Whoever is cut off has accepted. Where the page is longer than the screen, the prompt
  /// repeats the verdict's sign.
  func ask() -> Decision {
    var page = shell.page()
    let feedback = FeedbackScreen(
      presentation: presentation,
      assessment: answer.assessment,
      typed: answer.typed,
      aids: aids
    )
    feedback.write(to: &page)
    writeDates(to: &page)
    writeKeys(to: &page)
    shell.show(page)
    let isLong = page.lines.count >= shell.world.terminal.rows
    let sign = isLong && !page.isAccessible ? feedback.sign + " " : ""
    let prompt = Prompt(sign + "> ", timeoutSeconds: learner.signOutSeconds)
    let proposal = answer.proposal.grade
    while true {
      switch shell.world.editor.readKey(prompt) {
      case .enter, .key(" "): return .grade(proposal, then: .goOn)
      case .interrupted: return .grade(proposal, then: .interrupt)
      case .endOfInput: return .grade(proposal, then: .end(.endOfInput))
      case .timedOut: return .grade(proposal, then: .end(.timedOut))
      case .key(let key):
        if let decision = decision(key) { return decision }
      case .escape: sayUnknownKey()
      }
    }
  }

  /// Whether there is a judgement to appeal against.
  private var isAppealable: Bool { !answer.assessment.outcome.isRight && !answer.typed.isEmpty }

  private var keys: Phrase {
    switch (choices == nil, isAppealable) {
    case (false, true): DrillPhrases.keys
    case (false, false): DrillPhrases.keysRight
    case (true, true): DrillPhrases.keysPlain
    case (true, false): DrillPhrases.keysPlainRight
    }
  }

  private func decision(_ key: Character) -> Decision? {
    if choices != nil, let grade = key.wholeNumberValue.flatMap({ Grade(rawValue: $0) }) {
      return .grade(grade, then: .goOn)
    }
    switch key {
    case "!", "！":
      if isAppealable { return .appeal(then: .goOn) }
    case "u", "U", "ㅕ": return .takeBack
    case "q", "Q", "ㅂ": return .grade(answer.proposal.grade, then: .stop)
    case "e", "E", "ㄷ":
      explain()
      return nil
    default: break
    }
    sayUnknownKey()
    return nil
  }

  private func writeKeys(to page: inout Page) {
    let words = keys.text(in: page.language).split(separator: "·")
    page.add(parts: words.map { String($0).trimmingSpaces() }, .faint)
  }

  private func sayUnknownKey() {
    var page = shell.page()
    page.add(DrillPhrases.unknownKey, .faint)
    writeKeys(to: &page)
    shell.show(page)
  }

  private func explain() {
    var page = shell.page()
    let grade = GradeWords.phrase(answer.proposal.grade).text(in: shell.language)
    let why = answer.proposal.reason.phrase.text(in: shell.language)
    page.add(DrillPhrases.proposed(grade, why: why), .faint)
    FeedbackScreen(
      presentation: presentation,
      assessment: answer.assessment,
      typed: answer.typed,
      aids: aids
    ).explain(to: &page)
    let accepted = presentation.question.answerKey?.accepted ?? []
    if accepted.count > 1 {
      let shown = accepted.prefix(Self.mostAccepted).joined(separator: " · ")
      let rest = accepted.count > Self.mostAccepted ? " · …" : ""
      page.add(label: DrillPhrases.accepted, shown + rest, labelWidth: 0)
    }
    for hint in [presentation.question.hint] where !hint.isEmpty {
      page.add(label: DrillPhrases.hint, hint, labelWidth: 0)
    }
    writeKeys(to: &page)
    shell.show(page)
  }

  /// So many right answers are named.
  private static let mostAccepted = 8

  /// Adds the four dates: `1 again 10 min · 2 hard 1 day · [3 good 3 days] · 4 easy 8 days`.
  private func writeDates(to page: inout Page) {
    guard let choices else { return }
    let parts = Grade.allCases.map { grade in
      let name = GradeWords.phrase(grade).text(in: page.language)
      let wait = Wait(until: choices[grade].due, from: now).phrase.text(in: page.language)
      let text =
        page.isAccessible ? "\(grade.rawValue) \(name)" : "\(grade.rawValue) \(name) \(wait)"
      return grade == answer.proposal.grade ? "[\(text)]" : text
    }
    page.add(parts: parts)
  }
}
