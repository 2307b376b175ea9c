/// What is grave, and so never raced, timed or played with.
public enum SeriousMatter {
  /// The subject that marks decks and cards on grave matters: war, violence, redress, quarrels.
  public static let tag = "serious"
}

extension Question {
  /// Whether the sides disagree about it, or it is grave: then no game may ask it.
  public var isSerious: Bool { isContested || tags.contains(SeriousMatter.tag) }
}
