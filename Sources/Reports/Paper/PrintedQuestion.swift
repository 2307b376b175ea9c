package import Text

/// A question laid out for a pen.
package struct PrintedQuestion: Hashable, Sendable {
  /// A stretch of a question's text.
  package enum Part: Hashable, Sendable {
    case text(Furigana)
    /// A place to write in, with what helps to fill it.
    case blank(hint: String)
  }

  /// How it is answered.
  package enum Form: Hashable, Sendable {
    /// A letter is circled, or several.
    case choice([Furigana], Choosing)
    /// The letters of the items are written in order.
    case order([Furigana])
    /// The letter of a right side is written before each left one.
    case match(left: [Furigana], right: [Furigana])
    /// Words are written on a line, before a unit where there is one.
    case line(unit: String)
    /// One of two words is circled.
    case trueOrFalse
    /// The blanks within the text are filled.
    case blanks
  }

  /// How many options are circled.
  package enum Choosing: Hashable, Sendable {
    case one
    case several
  }

  package var text: [Part]
  /// What tells it from another question with the same words; empty for none.
  package var gloss: String
  package var form: Form
  /// The right answer, as the key has it.
  package var answer: Furigana

  package init(text: [Part], gloss: String, form: Form, answer: Furigana) {
    self.text = text
    self.gloss = gloss
    self.form = form
    self.answer = answer
  }
}

/// One version of a test, ready to be printed.
package struct PrintedVersion: Hashable, Sendable {
  package var name: String
  /// The questions in the order of their numbers.
  package var questions: [PrintedQuestion]

  package init(name: String, questions: [PrintedQuestion]) {
    self.name = name
    self.questions = questions
  }
}

/// The paper that is in the printer.
package enum PaperSize: String, CaseIterable, Hashable, Sendable {
  case a4 = "A4"
  case letter = "Letter"

  /// Countries whose paper is Letter.
  private static let ofLetter: Set<String> = [
    "US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE",
  ]

  /// The usual paper where a locale (`en_US.UTF-8`) is spoken.
  package init(locale: String) {
    let country = locale.split(separator: "_").dropFirst().first?.prefix { $0.isLetter } ?? ""
    self = Self.ofLetter.contains(country.uppercased()) ? .letter : .a4
  }
}
