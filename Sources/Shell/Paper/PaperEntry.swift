import Answers
import Decks
import Journal
import Study
import Text

/// The typing back of one sheet of paper, question by question or as a row of marks.
struct PaperEntry {
  /// A question with what was answered to it.
  struct Marked {
    let presentation: Presentation
    /// What was typed; nil where only right or wrong was.
    var typed: String?
    var assessment: Assessment
  }

  enum Result {
    case done([Marked])
    /// Left in the middle: nothing of this sheet counts.
    case left
    case ended(LineOutcome)
  }

  private let shell: Shell
  private let presentations: [Presentation]
  private let examiner: Examiner
  private let timeoutSeconds: Double?

  init(
    _ shell: Shell,
    _ presentations: [Presentation],
    examiner: Examiner,
    timeoutSeconds: Double?
  ) {
    self.shell = shell
    self.presentations = presentations
    self.examiner = examiner
    self.timeoutSeconds = timeoutSeconds
  }

  // MARK: Answers

  /// Asks for each answer; `<` goes back, `!` counts the last one right.
  func answers() -> Result {
    shell.say(PaperEntryPhrases.howToAnswer, .faint)
    var marked: [Marked] = []
    while true {
      if marked.count < presentations.count { showQuestion(marked.count) }
      switch shell.world.editor.readLine(prompt(marked.count), complete: { _ in [] }) {
      case .interrupted: return .left
      case .endOfInput: return .ended(.endOfInput)
      case .timedOut: return .ended(.timedOut)
      case .line(let line):
        let typed = line.trimmingSpaces()
        if ["<", "＜"].contains(typed) {
          _ = marked.popLast()
        } else if ["!", "！"].contains(typed) {
          countRight(&marked)
        } else if marked.count == presentations.count {
          guard typed.isEmpty else { continue }
          return .done(marked)
        } else if let next = mark(typed, presentations[marked.count]) {
          marked.append(next)
        }
      }
    }
  }

  private func prompt(_ count: Int) -> Prompt {
    let text =
      count < presentations.count
      ? "\(count + 1)> " : PaperEntryPhrases.keep.text(in: shell.language) + " "
    return Prompt(text, timeoutSeconds: timeoutSeconds)
  }

  private func showQuestion(_ index: Int) {
    let page = shell.page()
    let line = "\(index + 1). " + VisibleText.line(presentations[index].question.prompt)
    var shown = page
    shown.add([page.ink(DisplayWidth.truncated(line, to: page.width), .heading)])
    shell.show(shown)
  }

  /// What `typed` is worth; nil where it must be typed again, for it cannot be read.
  private func mark(_ typed: String, _ presentation: Presentation) -> Marked? {
    guard !typed.isEmpty else {
      return Marked(
        presentation: presentation,
        typed: "",
        assessment: Assessment(outcome: .wrong, score: 0)
      )
    }
    let others = presentations.filter { $0.question.id != presentation.question.id }
    let assessment = examiner.assess(typed, to: presentation) {
      others.flatMap { $0.question.answerKey?.accepted ?? [] }
    }
    if let unreadable = assessment.unreadable {
      shell.say(unreadable.help(for: presentation.question), .notice)
      return nil
    }
    let marked = Marked(
      presentation: presentation,
      typed: typed,
      assessment: assessment.final
    )
    showVerdict(marked)
    return marked
  }

  private func showVerdict(_ marked: Marked) {
    var page = shell.page()
    let verdict = FeedbackScreen(
      presentation: marked.presentation,
      assessment: marked.assessment,
      typed: marked.typed ?? ""
    )
    let isRight = marked.assessment.outcome.isRight
    let sign = page.isAccessible ? "" : verdict.sign + " "
    let word = isRight ? DrillPhrases.exact : DrillPhrases.seriousWrong
    var line = sign + word.text(in: page.language)
    if !isRight || marked.assessment.outcome == .typo {
      line += ": " + PaperAnswer(marked.presentation, in: page.language).line
    }
    page.add(line, isRight ? .right : .wrong)
    shell.show(page)
  }

  private func countRight(_ marked: inout [Marked]) {
    guard let last = marked.indices.last, !marked[last].assessment.outcome.isRight else { return }
    marked[last].assessment.outcome = .variant
    marked[last].assessment.score = 1
    shell.say(PaperEntryPhrases.countedRight(last + 1), .notice)
  }

  // MARK: Marks

  /// Asks for a row of marks, one a question: `1101`, `○×○○`.
  func marks() -> Result {
    shell.say(PaperEntryPhrases.howToMark(presentations.count), .faint)
    while true {
      let prompt = Prompt("1–\(presentations.count)> ", timeoutSeconds: timeoutSeconds)
      switch shell.world.editor.readLine(prompt, complete: { _ in [] }) {
      case .interrupted: return .left
      case .endOfInput: return .ended(.endOfInput)
      case .timedOut: return .ended(.timedOut)
      case .line(let line):
        guard let marks = MarkRow.read(line) else {
          shell.say(PaperEntryPhrases.badMarks, .notice)
          continue
        }
        guard marks.count == presentations.count else {
          shell.say(PaperEntryPhrases.wrongCount(marks.count, of: presentations.count), .notice)
          continue
        }
        return .done(zip(presentations, marks).map(Self.marked))
      }
    }
  }

  private static func marked(_ presentation: Presentation, _ mark: Toggle) -> Marked {
    Marked(
      presentation: presentation,
      typed: nil,
      assessment: Assessment(
        outcome: mark.isOn ? .exact : .wrong,
        score: mark.isOn ? 1 : 0
      )
    )
  }
}

/// Marks as teachers write them.
enum MarkRow {
  /// One mark a question; nil where anything else stands among them.
  static func read(_ text: String) -> [Toggle]? {
    var marks: [Toggle] = []
    for character in text where !character.isWhitespace {
      switch character {
      case "1", "１", "o", "O", "○", "◯", "〇", "✓", "✔", "y", "Y": marks.append(.on)
      case "0", "０", "x", "X", "×", "✕", "✗", "n", "N", "-", "–": marks.append(.off)
      default: return nil
      }
    }
    return marks
  }
}
