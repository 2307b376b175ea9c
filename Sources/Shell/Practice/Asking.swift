import Answers
import Decks
import Journal
import Study
import Text

/// The asking of one question, until an answer counts.
struct Asking {
  enum Result {
    case answered(Answer)
    case left
    case ended(LineOutcome)
  }

  private let shell: Shell
  private let learner: Learner
  private let decks: LoadedDecks
  private let presentation: Presentation
  private let mode: StudyMode
  private let aids: Aids

  init(
    _ shell: Shell,
    _ learner: Learner,
    decks: LoadedDecks,
    presentation: Presentation,
    mode: StudyMode,
    aids: Aids
  ) {
    self.shell = shell
    self.learner = learner
    self.decks = decks
    self.presentation = presentation
    self.mode = mode
    self.aids = aids
  }

  private var question: Question { presentation.question }

  /// What has happened since the question was shown.
  private struct Course {
    let start: Int64
    /// From the question to the first key of the first line that was meant as an answer.
    var thinkingMilliseconds: Int?
    var attempts: [String] = []
    var hint = HintUse.without
    /// A word for leaving that was not taken as an answer.
    var leavingWord: String?

    /// A line was meant as an answer; the thinking ended with the first of them.
    mutating func thought(until key: FirstKey) {
      guard thinkingMilliseconds == nil, let begun = key.milliseconds else { return }
      thinkingMilliseconds = Int(clamping: max(0, begun - start))
    }
  }

  /// Shows the question and takes lines until one counts.
  func ask() -> Result {
    var page = shell.page()
    if learner.isAnswerChanged(of: question.id, in: decks.catalogue) {
      page.add(DrillPhrases.answerChanged, .notice)
    }
    let screen = QuestionScreen(presentation: presentation, aids: aids)
    screen.write(to: &page)
    if slot(of: screen) == .hangul, learner.takesKeyboardNote() {
      page.add(DrillPhrases.hangulKeys, .faint)
    }
    shell.show(page)
    var course = Course(start: shell.world.uptimeMilliseconds())
    while true {
      let key = FirstKey(clock: shell.world.uptimeMilliseconds)
      switch shell.world.editor.readLine(
        prompt(slot(of: screen)),
        firstKey: key,
        complete: { _ in [] }
      ) {
      case .interrupted: return .left
      case .endOfInput: return .ended(.endOfInput)
      case .timedOut: return .ended(.timedOut)
      case .line("?") where mode != .test, .line("？") where mode != .test:
        showHint()
        course.hint = .withHint
      case .line("??"), .line("？？"):
        course.thought(until: key)
        return answered("", Assessment(outcome: .wrong, score: 0), course)
      case .line(let typed):
        if let result = take(typed, key, &course) { return result }
      }
    }
  }

  /// What comes of a line; nil where the question is asked again.
  private func take(_ typed: String, _ key: FirstKey, _ course: inout Course) -> Result? {
    let assessment = assess(typed)
    if isLeavingMeant(typed, assessment), course.leavingWord != typed {
      course.leavingWord = typed
      shell.say(DrillPhrases.isLeavingMeant(typed), .notice)
      return nil
    }
    course.thought(until: key)
    guard assessment.outcome == .retry, isAskedAgain(assessment, course.attempts) else {
      return answered(typed, assessment.final, course)
    }
    showRetry(assessment, typed: typed)
    if !isFree(assessment) { course.attempts.append(typed) }
    return nil
  }

  private func answered(_ typed: String, _ assessment: Assessment, _ course: Course) -> Result {
    let took = milliseconds(since: course.start)
    let thinking = question.isTyped ? course.thinkingMilliseconds : nil
    return .answered(
      Answer(
        typed: typed,
        attempts: course.attempts,
        assessment: assessment,
        hint: course.hint,
        milliseconds: took,
        thinkingMilliseconds: thinking.flatMap { $0 > 0 && $0 < took ? $0 : nil }
      )
    )
  }

  private func assess(_ typed: String) -> Assessment {
    examiner.assess(typed, to: presentation) { decks.catalogue.answers(besides: question.id) }
  }

  private func isLeavingMeant(_ typed: String, _ assessment: Assessment) -> Bool {
    !assessment.outcome.isRight && LeavingWord.isMeant(by: typed, commands: shell.table.names)
  }

  private var examiner: Examiner {
    Examiner(spelling: learner.settings.isLenient ? .lenient : .strict)
  }

  /// What could not be read costs nothing; anything else is asked again once.
  private func isAskedAgain(_ assessment: Assessment, _ attempts: [String]) -> Bool {
    isFree(assessment) || attempts.isEmpty
  }

  private func isFree(_ assessment: Assessment) -> Bool {
    if assessment.unreadable != nil { return true }
    if case .refused? = assessment.verdict?.difference { return true }
    return false
  }

  /// How keys compose: not at all for whoever types Korean in Latin letters.
  private func slot(of screen: QuestionScreen) -> InputSlot {
    screen.slot == .hangul && learner.settings.typesRomanization ? .plain : screen.slot
  }

  private func prompt(_ slot: InputSlot) -> Prompt {
    let expected: String? =
      if case .typed(let task) = question.task, slot != .plain, aids.marksNextKey {
        task.preferred
      } else {
        nil
      }
    return Prompt(
      DrillPhrases.answer.text(in: shell.language) + "> ",
      slot: slot,
      timeoutSeconds: learner.signOutSeconds,
      expected: expected
    )
  }

  private func showHint() {
    var page = shell.page()
    if question.hint.isEmpty {
      page.add(DrillPhrases.noHint, .faint)
    } else {
      page.add(label: DrillPhrases.hint, question.hint, role: .notice, labelWidth: 0)
    }
    shell.show(page)
  }

  private func showRetry(_ assessment: Assessment, typed: String) {
    var page = shell.page()
    let sign = page.isAccessible ? "" : "↻ "
    page.add(sign + DrillPhrases.retry.text(in: shell.language), .notice)
    if let difference = assessment.verdict?.difference {
      page.add(difference.phrase, indent: 2)
    }
    if let told = assessment.verdict?.explanation, !told.isEmpty { page.add(told, indent: 2) }
    if let form = assessment.unreadable { page.add(form.help(for: question), indent: 2) }
    if typed.trimmingSpaces().isEmpty, mode != .test {
      page.add(
        question.hint.isEmpty ? DrillPhrases.wayOutWithoutHint : DrillPhrases.wayOut,
        indent: 2
      )
    }
    shell.show(page)
  }

  private func milliseconds(since start: Int64) -> Int {
    Int(clamping: max(0, shell.world.uptimeMilliseconds() - start))
  }
}

extension Assessment.Unreadable {
  /// How the answer to `question` should look.
  func help(for question: Question) -> Phrase {
    switch self {
    case .choice: question.hasSeveralRight ? DrillPhrases.chooseSeveral : DrillPhrases.chooseOne
    case .order: DrillPhrases.putInOrder(question.listCount)
    case .match: DrillPhrases.matchPairs(question.listCount)
    }
  }
}

extension Question {
  /// Whether the answer is in the learner's own words, and so takes time to type.
  fileprivate var isTyped: Bool {
    switch task {
    case .typed: true
    case .choice, .order, .match: false
    }
  }

  /// How many things are to be put in order or matched.
  fileprivate var listCount: Int {
    switch task {
    case .order(let items): items.count
    case .match(let pairs): pairs.count
    case .typed, .choice: 0
    }
  }
}
