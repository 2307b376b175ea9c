package import Text

/// How a run of the program ends, for the process that started it.
package enum ExitStatus: Int32, Sendable {
  /// All went well.
  case done = 0
  /// A check found something.
  case findings = 1
  /// The command was not understood.
  case usage = 2
  /// Data were refused: too new, too big, or not ours.
  case refused = 3
  /// Reading or writing failed.
  case inputOutput = 4
  /// Someone else is using the profile.
  case busy = 5
  /// Ctrl-C.
  case interrupted = 130
}

/// Why a command could not do what it was asked, in words, with the status it ends with.
package struct Failure: Error, Hashable, Sendable {
  /// How the run ends.
  package var status: ExitStatus
  /// What happened, where, and what to do.
  package var phrase: Phrase

  package init(_ status: ExitStatus, _ phrase: Phrase) {
    self.status = status
    self.phrase = phrase
  }
}
