import SystemPackage

/// What installing a reminder comes to on one kind of machine.
struct ReminderPlan {
  /// A file that is written, or found.
  struct File {
    let path: FilePath
    let text: String
  }

  /// Written in this order; the last one tells when.
  let files: [File]
  /// What makes the machine take them up.
  let starting: [ProgramCall]
  /// What makes the machine forget them, before they are deleted.
  let stopping: [ProgramCall]
  /// What makes the machine notice that they are gone.
  let afterwards: [ProgramCall]
  /// Links that the machine makes when it takes them up.
  let links: [FilePath]
  /// How to bear with a machine that forgets a reminder only some time after it was told to.
  var patience: Patience?

  /// Tries, and what is done between them.
  struct Patience {
    let attempts: Int
    /// Fails once the reminder is forgotten.
    let isThere: ProgramCall
    let pause: ProgramCall
  }

  /// More output than this no such program has.
  static let limitBytes = 1 << 16

  static func call(_ name: String, _ arguments: String...) -> ProgramCall {
    ProgramCall(name, arguments, limitBytes: limitBytes)
  }
}
