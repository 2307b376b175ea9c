/// What a card says in one language; all escapes are resolved.
public struct Wording: Hashable, Sendable {
  /// The heading; empty for none.
  public var heading: String
  /// The question; empty where the text with gaps is the question.
  public var prompt: String
  /// What is asked for; nil where a translation leaves it to the deck's own language.
  public var body: Body?
  /// Help on request.
  public var hint: String
  /// The explanation after the answer.
  public var why: String
  /// More spellings that are right.
  public var accept: [String]
  /// Other valid answers, which are asked again rather than failed.
  public var also: [String]
  /// Known wrong answers, and what to tell.
  public var reject: [Rejection]
  /// What a voice reads; empty for none.
  public var say: String
  /// Pictures or links, opened only on request.
  public var see: [String]

  /// Makes a wording.
  public init(
    heading: String = "",
    prompt: String = "",
    body: Body? = nil,
    hint: String = "",
    why: String = "",
    accept: [String] = [],
    also: [String] = [],
    reject: [Rejection] = [],
    say: String = "",
    see: [String] = []
  ) {
    self.heading = heading
    self.prompt = prompt
    self.body = body
    self.hint = hint
    self.why = why
    self.accept = accept
    self.also = also
    self.reject = reject
    self.say = say
    self.see = see
  }
}

extension Wording {
  /// This wording, with what it leaves out taken from another.
  func completed(by base: Wording) -> Wording {
    Wording(
      heading: heading.isEmpty ? base.heading : heading,
      prompt: prompt.isEmpty ? base.prompt : prompt,
      body: body ?? base.body,
      hint: hint.isEmpty ? base.hint : hint,
      why: why.isEmpty ? base.why : why,
      accept: accept.isEmpty ? base.accept : accept,
      also: also.isEmpty ? base.also : also,
      reject: reject.isEmpty ? base.reject : reject,
      say: say.isEmpty ? base.say : say,
      see: see.isEmpty ? base.see : see
    )
  }
}

/// A known wrong answer and what to tell the one who gives it.
public struct Rejection: Hashable, Sendable {
  /// The wrong answer.
  public var answer: String
  /// What to tell; may be empty.
  public var reason: String

  /// Makes a rejection.
  public init(answer: String, reason: String = "") {
    self.answer = answer
    self.reason = reason
  }
}
