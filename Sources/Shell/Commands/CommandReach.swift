/// What a command touches, and so whether a learner on somebody else's machine may give it.
package enum CommandReach: Hashable, Sendable {
  /// The learner's own records, the decks and the screen.
  case learner
  /// Files, folders and programs of the machine, or other people's records.
  case machine
}

extension ValueKind {
  /// What a value of this kind makes a command touch.
  package var reach: CommandReach {
    switch self {
    case .file, .folder, .profile: .machine
    case .card, .choice, .command, .date, .deck, .decimal, .number, .setting, .settingValue, .tag,
      .text, .time, .weekdays:
      .learner
    }
  }
}
