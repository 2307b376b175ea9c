import Decks
import Study
import Text

/// The right answer to a question on paper: letters, and what stands beside them, in one order on the
/// key and on every screen.
struct PaperAnswer {
  /// A part of the answer, behind the letter that is its own.
  private struct Row {
    var letter = ""
    var pieces: [Furigana.Piece]
  }

  private let presentation: Presentation
  private let language: Language

  init(_ presentation: Presentation, in language: Language) {
    self.presentation = presentation
    self.language = language
  }

  /// As the key has it, in lines.
  var furigana: Furigana {
    // An em space, for HTML makes one of several plain ones.
    let lines = rows.map { row in
      (row.letter.isEmpty ? [] : [Furigana.Piece(row.letter + "\u{2003}")]) + row.pieces
    }
    let head = letters.isEmpty ? [] : [[Furigana.Piece(letters)]]
    return Furigana(pieces: Array((head + lines).joined(separator: [Furigana.Piece("\n")])))
  }

  /// As a screen has it, on one line.
  var line: String {
    let parts = rows.map { row in
      (row.letter.isEmpty ? "" : row.letter + " ") + Furigana(pieces: row.pieces).text
    }
    return VisibleText.line(((letters.isEmpty ? [] : [letters]) + parts).joined(separator: " · "))
  }

  /// What is written on the sheet for a choice or an order; a match has each letter in its row.
  private var letters: String {
    switch presentation.question.task {
    case .choice, .order: PaperLetters.right(presentation).joined(separator: " ")
    case .typed, .match: ""
    }
  }

  /// Options and left sides come as the sheet has them, what is to be put in order as is right.
  private var rows: [Row] {
    let order = presentation.order
    switch presentation.question.task {
    case .typed:
      return [
        Row(pieces: RightAnswer(presentation: presentation, language: language).furigana.pieces)
      ]
    case .choice(let options):
      return order.filter { options[$0].isRight }.map { Row(pieces: pieces(options[$0].item.text)) }
    case .order(let items):
      return items.enumerated().map { index, item in
        Row(pieces: [Furigana.Piece("\(index + 1). ")] + pieces(item.text))
      }
    case .match(let pairs):
      return zip(PaperLetters.right(presentation), order).map { letter, place in
        let (left, right) = (pieces(pairs[place].left.text), pieces(pairs[place].right.text))
        return Row(letter: letter, pieces: left + [Furigana.Piece(" — ")] + right)
      }
    }
  }

  private func pieces(_ text: String) -> [Furigana.Piece] {
    presentation.question.furigana(of: text).pieces
  }
}
