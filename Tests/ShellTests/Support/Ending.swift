import Shell

/// How a run of the program ends; Testing has an exit status of its own.
typealias Ending = ExitStatus

/// The ways in which a person leaves a prompt.
enum Leaving: CaseIterable, Sendable {
  case interrupted, endOfInput, timedOut, q, hangulQ

  /// What the person does.
  var step: ScriptedEditor.Step {
    switch self {
    case .interrupted: .interrupted
    case .endOfInput: .endOfInput
    case .timedOut: .timedOut
    case .q: .key("q")
    case .hangulQ: .key("ㅂ")
    }
  }

  /// Those that work where a line is asked for too.
  static let anywhere: [Leaving] = [.interrupted, .endOfInput, .timedOut]
}
