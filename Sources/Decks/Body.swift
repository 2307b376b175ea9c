public import Answers

/// What a card asks for.
public enum Body: Hashable, Sendable {
  /// Something to type.
  case typed(TypedBody)
  /// Something to choose; with several right options, all of them.
  case choice([ChoiceOption])
  /// Things to put in order, listed in the right one.
  case order([String])
  /// Things to match, listed rightly matched.
  case match([MatchPair])
  /// A text with gaps.
  case cloze(Cloze)
}

/// An answer to type: its kind and its spellings, the preferred one first.
public struct TypedBody: Hashable, Sendable {
  /// What kind of answer it is.
  public var kind: AnswerKind
  /// The answers that are right, as written; the first is shown as the right one.
  public var answers: [String]

  /// Makes a typed answer.
  public init(kind: AnswerKind = .text, answers: [String]) {
    self.kind = kind
    self.answers = answers
  }
}

/// One line of a task list: `- [x] text`.
public struct ChoiceOption: Hashable, Sendable {
  /// What the option says.
  public var text: String
  /// Whether it is a right one.
  public var isRight: Bool

  /// Makes an option.
  public init(_ text: String, isRight: Bool) {
    self.text = text
    self.isRight = isRight
  }
}

/// One row of a table: what stands left belongs to what stands right.
public struct MatchPair: Hashable, Sendable {
  /// The left side; every left side is its own.
  public var left: String
  /// The right side; it may stand beside several left ones.
  public var right: String

  /// Makes a pair.
  public init(_ left: String, _ right: String) {
    self.left = left
    self.right = right
  }
}

/// A text with gaps.
///
/// For example `In {{1::1965}} the {{2::treaty::document}} was signed.`
public struct Cloze: Hashable, Sendable {
  /// What kind of answer the gaps take.
  public var kind: AnswerKind
  /// Text and gaps, in order.
  public var parts: [ClozePart]

  /// Makes a text with gaps.
  public init(kind: AnswerKind = .text, parts: [ClozePart]) {
    self.kind = kind
    self.parts = parts
  }

  /// The gaps, in order.
  public var gaps: [ClozeGap] {
    parts.compactMap { part in
      switch part {
      case .text: nil
      case .gap(let gap): gap
      }
    }
  }
}

/// A stretch of a text with gaps.
public enum ClozePart: Hashable, Sendable {
  /// Text that is always shown.
  case text(String)
  /// A gap.
  case gap(ClozeGap)
}

/// A gap; gaps of one number are asked together.
public struct ClozeGap: Hashable, Sendable {
  /// Its number, from 1; nil where the author gave none, and then it is not asked.
  public var number: Int?
  /// What belongs into it, the preferred spelling first.
  public var answers: [String]
  /// What stands in the gap while it is asked; empty for nothing.
  public var hint: String

  /// Makes a gap.
  public init(number: Int?, answers: [String], hint: String = "") {
    self.number = number
    self.answers = answers
    self.hint = hint
  }
}
