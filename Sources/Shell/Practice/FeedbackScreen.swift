import Answers
import Decks
import Study
import Text

/// What is shown after an answer: the verdict, the right answer, what differs, and why it is so.
struct FeedbackScreen {
  let presentation: Presentation
  let assessment: Assessment
  let typed: String
  var aids = Aids.none

  private var question: Question { presentation.question }

  /// Adds the feedback.
  func write(to page: inout Page) {
    let furigana = RightAnswer(presentation: presentation, language: page.language).furigana
    let answer = furigana.text
    if assessment.outcome == .variant, answer == typed.trimmingSpaces() {
      // Whoever types what is shown as the answer is not told of another way to write it.
      return FeedbackScreen(
        presentation: presentation,
        assessment: Assessment(outcome: .exact, score: 1),
        typed: typed,
        aids: aids
      ).write(to: &page)
    }
    let words = verdictWords.text(in: page.language)
    page.add(page.isAccessible ? words : sign + " " + words, role)
    let width = labelWidth(page.language)
    if assessment.outcome != .exact, !typed.isEmpty, isTypedAnswer {
      page.add(label: DrillPhrases.youTyped, typed, labelWidth: width)
    }
    let chosen = ChosenAnswer(presentation: presentation, chosen: assessment.chosen)
    if assessment.outcome != .exact,
      let chosen = chosen.text(markedBy: page.isAccessible ? "" : " ✗")
    {
      page.add(label: DrillPhrases.youChose, chosen, labelWidth: width)
    }
    if let verdict = assessment.verdict, !verdict.understood.isEmpty, verdict.understood != typed,
      isTypedAnswer
    {
      page.add(label: DrillPhrases.understood, verdict.understood, labelWidth: width)
    }
    page.add(label: DrillPhrases.answer, aids.shown(furigana), role: .right, labelWidth: width)
    page.add(aid: aids.romanization(of: furigana, to: question), indent: width + 2)
    if !page.isAccessible, let lines = AlignmentLines(assessment) {
      page.add(lines, indent: width + 2)
    }
    for line in differences(page.language) { page.add(line, indent: 2) }
    explain(to: &page)
  }

  /// Adds the explanation and the source.
  func explain(to page: inout Page) {
    if !question.heading.isEmpty { page.add(question.heading, .faint) }
    if !question.why.isEmpty { page.add(aids.shown(question.furigana(of: question.why))) }
    for link in question.see { page.add(label: DrillPhrases.see, link, labelWidth: 0) }
    if !question.sources.isEmpty {
      page.add(
        label: DrillPhrases.source,
        question.sources.joined(separator: ", "),
        role: .faint,
        labelWidth: 0
      )
    }
  }

  private var isTypedAnswer: Bool {
    switch question.task {
    case .typed: true
    case .choice, .order, .match: false
    }
  }

  /// Whether the answer was asked for: whoever types nothing is asked again.
  private var isShownOnRequest: Bool { assessment.outcome == .wrong && typed.isEmpty }

  private var verdictWords: Phrase {
    if isShownOnRequest { return DrillPhrases.shown }
    return switch assessment.outcome {
    case .exact: DrillPhrases.exact
    case .variant: DrillPhrases.variant
    case .typo: DrillPhrases.typo
    case .retry: DrillPhrases.retry
    case .wrong: question.isContested ? DrillPhrases.seriousWrong : DrillPhrases.wrong
    }
  }

  private var role: Role {
    switch assessment.outcome {
    case .exact, .variant: .right
    case .typo, .retry: .notice
    case .wrong: .wrong
    }
  }

  /// The verdict as one sign.
  var sign: String {
    switch assessment.outcome {
    case .exact: "✓"
    case .variant, .typo: "≈"
    case .retry: "↻"
    case .wrong: isShownOnRequest ? "→" : "✗"
    }
  }

  private func labelWidth(_ language: Language) -> Int {
    [DrillPhrases.youTyped, DrillPhrases.understood, DrillPhrases.answer]
      .map { DisplayWidth.of($0.text(in: language)) }.max() ?? 0
  }

  /// What differs, and what the author tells about a known wrong answer.
  private func differences(_ language: Language) -> [String] {
    var lines: [String] = []
    switch assessment.verdict?.difference {
    // What was typed and what is right already stand above.
    case .whole?, .value(.other)?, .value(.otherDate)?, nil: break
    case .some(let difference): lines.append(difference.phrase.text(in: language))
    }
    if assessment.outcome != .exact, isTypedAnswer,
      let particle = SaidParticle(
        RightAnswer(presentation: presentation, language: language).text,
        to: question
      ), particle.isWrittenAsSaid(typed)
    {
      lines.append(particle.phrase.text(in: language))
    }
    if let told = assessment.verdict?.explanation, !told.isEmpty { lines.append(told) }
    if assessment.outcome == .wrong, !isTypedAnswer, assessment.score > 0 {
      let percent = Int((assessment.score * 100).rounded())
      lines.append(DrillPhrases.partlyRight(percent: percent).text(in: language))
    }
    return lines
  }
}
