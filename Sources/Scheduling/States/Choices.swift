/// The four states that may follow an answer; the grade picks one.
public struct Choices: Hashable, Sendable {
  /// After Again.
  public let again: CardState
  /// After Hard.
  public let hard: CardState
  /// After Good.
  public let good: CardState
  /// After Easy.
  public let easy: CardState

  /// The state after `grade`.
  public subscript(grade: Grade) -> CardState {
    switch grade {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}
