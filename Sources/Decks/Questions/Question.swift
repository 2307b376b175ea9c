public import Answers
public import Scheduling
public import Text

/// One thing to remember, as it is asked of a learner of one language.
public struct Question: Hashable, Sendable, Identifiable {
  /// Its identity.
  public var id: CardID
  /// The language the learner is asked in.
  public var language: Language
  /// The card's heading, which may give the answer away; empty for none.
  public var heading: String
  /// The question; an asked gap stands as `[…]`, or as `[hint]`.
  public var prompt: String
  /// What tells this question from another with the same prompt; empty where none has it.
  public var gloss: String
  /// What is to be done.
  public var task: Task
  /// Help on request; empty for none.
  public var hint: String
  /// The explanation; empty for none.
  public var why: String
  /// Other valid answers, which are asked again rather than failed, in every language.
  public var also: [String]
  /// Known wrong answers and what to tell, in every language.
  public var reject: [Rejection]
  /// What a voice reads; empty for none.
  public var say: String
  /// Pictures or links, opened only on request.
  public var see: [String]
  /// Names of facts in the deck's ledger.
  public var sources: [String]
  /// Subjects of the card and of its deck.
  public var tags: [String]
  /// Whom it suits.
  public var audience: Audience
  /// Whether the sides disagree about it.
  public var isContested: Bool
  /// The row it comes from, for presenting it; empty for a card.
  public var row: [RowValue]
  /// The fingerprint of the answer that is shown: eight hexadecimal digits.
  public var fingerprint: String
  /// Which of its texts have readings above their kanji; they stand here by the text without.
  public var readings: [String: Furigana] = [:]
}

extension Question {
  /// One of its texts with the readings that it has.
  public func furigana(of text: String) -> Furigana {
    readings[text] ?? Furigana(pieces: [Furigana.Piece(text)])
  }
}

extension Question {
  /// What is to be done to answer.
  public enum Task: Hashable, Sendable {
    /// Type it.
    case typed(TypedTask)
    /// Choose; with several right options, all of them.
    case choice([OptionItem])
    /// Put into order; listed in the right one.
    case order([Item])
    /// Match; listed rightly matched.
    case match([PairItem])
  }
}

extension Question {
  /// What the judge of typed answers needs to know; nil for the other tasks.
  public var answerKey: AnswerKey? {
    switch task {
    case .typed(let typed):
      AnswerKey(
        kind: typed.kind,
        accepted: typed.accepted.map(\.text),
        language: typed.language,
        also: also,
        rejected: reject.map { RejectedAnswer($0.answer, explanation: $0.reason) },
        unit: typed.unit.isEmpty ? nil : typed.unit,
        prompt: prompt
      )
    case .choice, .order, .match: nil
    }
  }
}

/// An answer to type, with whatever is accepted in any language.
public struct TypedTask: Hashable, Sendable {
  /// What kind of answer it is.
  public var kind: AnswerKind
  /// The unit of a number; empty for none.
  public var unit: String
  /// The only language that counts, where the card restricts it to one.
  public var language: Language?
  /// The answers that are right; the first is the preferred one in the learner's language.
  public var accepted: [AcceptedAnswer]

  /// The right answer to show.
  public var preferred: String { accepted.first?.text ?? "" }
}

/// A right answer and the language of the wording it comes from.
public struct AcceptedAnswer: Hashable, Sendable {
  /// The answer.
  public var text: String
  /// The language of the wording it comes from.
  public var language: Language
}

/// Something shown in the learner's language that may also be named in another.
public struct Item: Hashable, Sendable {
  /// What is shown.
  public var text: String
  /// What it is called in the deck's other languages.
  public var variants: [String]
}

/// An option to choose.
public struct OptionItem: Hashable, Sendable {
  /// What it says.
  public var item: Item
  /// Whether it is a right one.
  public var isRight: Bool
}

/// A pair to match.
public struct PairItem: Hashable, Sendable {
  /// The left side.
  public var left: Item
  /// The right side.
  public var right: Item
}

/// A named value of a table's row.
public struct RowValue: Hashable, Sendable {
  /// The column.
  public var column: String
  /// The value.
  public var value: String
}
