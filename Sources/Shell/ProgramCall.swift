/// A program of the machine to run and wait for.
///
/// No shell is between: each argument arrives as it is.
package struct ProgramCall: Hashable, Sendable {
  /// The program's name, looked up in the folders of `PATH`.
  package var name: String
  package var arguments: [String]
  /// What it reads.
  package var input: [UInt8]
  /// How much of what it writes is taken; more makes the call fail.
  package var limitBytes: Int

  package init(_ name: String, _ arguments: [String], input: [UInt8] = [], limitBytes: Int) {
    self.name = name
    self.arguments = arguments
    self.input = input
    self.limitBytes = limitBytes
  }
}

/// How a program ended.
package enum ProgramResult: Hashable, Sendable {
  /// It ran, and wrote this; the status is 0 where all went well.
  case ended(status: Int32, output: [UInt8])
  /// There is no such program.
  case absent
  /// It could not be started, or wrote too much.
  case failed
}
