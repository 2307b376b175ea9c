import Answers
import Decks
import Reports
import Study
import Text

/// A drawn sheet as it is printed: what helps to read stays, what would tell an answer does not.
struct PaperPrinting {
  let sheet: PaperSheet
  let catalogue: Catalogue

  var versions: [PrintedVersion] {
    sheet.versions.map { version in
      PrintedVersion(
        name: version.name,
        questions: sheet.presentations(of: version).map(printed)
      )
    }
  }

  private func printed(_ presentation: Presentation) -> PrintedQuestion {
    let question = presentation.question
    let parts = parts(of: question)
    return PrintedQuestion(
      text: parts,
      gloss: question.gloss,
      form: form(presentation, parts),
      answer: answer(presentation)
    )
  }

  // MARK: The question

  private func shown(_ text: String, of question: Question) -> Furigana {
    let secrets = Secrets(of: question)
    return question.furigana(of: text).keepingReadings { !secrets.areTold(by: $0) }
  }

  /// The prompt, with a blank wherever a gap is asked for.
  private func parts(of question: Question) -> [PrintedQuestion.Part] {
    let prompt = shown(question.prompt, of: question)
    guard let gaps = gaps(of: question) else { return [.text(prompt)] }
    for gap in gaps {
      let mark = gap.isEmpty ? "[…]" : "[\(gap)]"
      let isWhole = prompt.pieces.contains { $0.reading.isEmpty && $0.text.contains(mark) }
      let pieces = isWhole ? prompt.pieces : [Furigana.Piece(prompt.text)]
      guard isWhole || prompt.text.contains(mark) else { continue }
      return pieces.flatMap { piece -> [PrintedQuestion.Part] in
        guard piece.reading.isEmpty else { return [.text(Furigana(pieces: [piece]))] }
        let texts = piece.text.split(separator: mark, omittingEmptySubsequences: false)
        let parts = texts.map { text in
          [PrintedQuestion.Part.text(Furigana(pieces: [Furigana.Piece(String(text))]))]
        }
        return Array(parts.joined(separator: [.blank(hint: gap)]))
      }
    }
    return [.text(prompt)]
  }

  /// The hints of the gaps that a question asks for, empty ones too; nil where it asks for none.
  private func gaps(of question: Question) -> [String]? {
    guard case .gap(let number)? = catalogue.entry(question.id)?.facet,
      case .cloze(let cloze)? = catalogue.card(question.id)?.wording(in: question.language).body
    else { return nil }
    return cloze.gaps.filter { $0.number == number }.map { Furigana.plain($0.hint) }
  }

  private func form(
    _ presentation: Presentation,
    _ parts: [PrintedQuestion.Part]
  ) -> PrintedQuestion.Form {
    let question = presentation.question
    func all(_ texts: [String]) -> [Furigana] { texts.map { shown($0, of: question) } }
    switch question.task {
    case .choice:
      return .choice(all(presentation.shown), question.hasSeveralRight ? .several : .one)
    case .order: return .order(all(presentation.shown))
    case .match: return .match(left: all(presentation.shown), right: all(presentation.rightSides))
    case .typed(let task):
      if task.kind == .boolean { return .trueOrFalse }
      let hasBlank = parts.contains { if case .blank = $0 { true } else { false } }
      return hasBlank ? .blanks : .line(unit: task.unit)
    }
  }

  // MARK: The key

  private func answer(_ presentation: Presentation) -> Furigana {
    let right = PaperAnswer(presentation, in: sheet.language).furigana
    guard case .typed(let task) = presentation.question.task, task.kind == .text else {
      return right
    }
    let others = task.accepted.dropFirst().filter { $0.language == sheet.language }.map(\.text)
    guard !others.isEmpty else { return right }
    return Furigana(
      pieces: right.pieces + [Furigana.Piece(" / " + others.joined(separator: " / "))]
    )
  }
}

/// The letters that answer a question on paper.
enum PaperLetters {
  /// Those that are right: of options, of items in their order, of the right side of each left one.
  static func right(_ presentation: Presentation) -> [String] {
    let order = presentation.order
    switch presentation.question.task {
    case .typed: return []
    case .choice(let options):
      return order.indices.filter { options[order[$0]].isRight }.map(PaperLetter.at)
    case .order(let items):
      return items.indices.compactMap { order.firstIndex(of: $0) }.map(PaperLetter.at)
    case .match(let pairs):
      return order.compactMap { presentation.rightSides.firstIndex(of: pairs[$0].right.text) }
        .map(PaperLetter.at)
    }
  }
}
