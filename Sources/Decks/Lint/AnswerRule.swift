import Answers
import Text

/// A rule about what a card takes as right, which the rows of a table may break as well.
protocol AnswerRule: Rule {
  /// The first of a card's answers that is none of its kind.
  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault?
}

/// An answer that is none of its kind, and what to say of it.
struct AnswerFault {
  /// Which of the answers it is, from 0.
  var index: Int
  var severity: Severity
  var message: Phrase
}

extension AnswerRule {
  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTemplate else { return }
    for card in text.cards.indices {
      switch text.cards[card].base.body {
      case .typed(let typed):
        // Where a reading is asked for, the written form may follow it.
        let answers = typed.kind == .reading ? Array(typed.answers.prefix(1)) : typed.answers
        if let fault = fault(in: answers, of: typed.kind) {
          report(fault.severity, text.place(ofAnswer: fault.index, ofCard: card), fault.message)
        }
      case .cloze(let cloze):
        let faults = cloze.gaps.lazy.compactMap { fault(in: $0.answers, of: cloze.kind) }
        if cloze.kind != .text, let fault = faults.first {
          report(fault.severity, text.place(of: .cloze, ofCard: card), fault.message)
        }
      case .choice, .order, .match, nil: break
      }
    }
  }
}

/// The rules about answers, for whoever has answers that stand in no deck's text.
enum AnswerRules {
  static let all: [any AnswerRule] = [
    ImpossibleDateRule(), UnreadableNumberRule(), LooseNumberRule(), AmbiguousCommaRule(),
    UnreadableBooleanRule(),
    WrongScriptRule(),
  ]
}
