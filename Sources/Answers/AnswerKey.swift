public import Text

/// A known wrong answer and what to tell who gives it (`Reject: 1956 — Japan joined the UN`).
public struct RejectedAnswer: Hashable, Sendable {
  /// The wrong answer.
  public var text: String
  /// What the author tells about it, in the language of the deck; empty where nothing is told.
  public var explanation: String

  /// Names a wrong answer.
  public init(_ text: String, explanation: String) {
    self.text = text
    self.explanation = explanation
  }
}

/// What answers a card takes, as its author wrote them.
///
/// Dates, numbers, units and tolerances stand inside the texts as in the deck format
/// (`1965-06-22`, `49.5 % ± 1`) and are read when the key is prepared for judging.
public struct AnswerKey: Hashable, Sendable {
  /// The kind of answer.
  public var kind: AnswerKind
  /// The only language that counts, where the card restricts it (`In: ko`): an answer listed in
  /// another language is asked again.
  public var language: Language?
  /// Accepted answers; the first is the preferred form.
  public var accepted: [String]
  /// Other valid answers, which are asked again rather than failed (`Also:`).
  public var also: [String]
  /// Known wrong answers with what to tell (`Reject:`).
  public var rejected: [RejectedAnswer]
  /// The language whose sounds a reading or romanization spells, where the author tells.
  public var spells: Language?
  /// The unit of a number (`Unit:`), where it does not stand in the accepted text.
  public var unit: String?
  /// The question as it is asked, with its gap (`[…]`, `（　　）`); whoever types the words around the
  /// gap as well is right.
  public var prompt: String

  /// Makes a key.
  public init(
    kind: AnswerKind,
    accepted: [String],
    language: Language? = nil,
    also: [String] = [],
    rejected: [RejectedAnswer] = [],
    unit: String? = nil,
    spells: Language? = nil,
    prompt: String = ""
  ) {
    self.kind = kind
    self.accepted = accepted
    self.language = language
    self.also = also
    self.rejected = rejected
    self.unit = unit
    self.spells = spells
    self.prompt = prompt
  }
}
