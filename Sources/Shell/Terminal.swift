/// The screen, as the shell sees it; handed in, so that tests can read what was written.
package protocol Terminal: AnyObject {
  /// The width in cells; 80 where it is unknown.
  var columns: Int { get }
  /// The height in lines; 24 where it is unknown.
  var rows: Int { get }
  /// Whether a person sits at both ends: input and output are terminals that can move a cursor.
  var isInteractive: Bool { get }
  /// Whether colour and bold may be used.
  var hasColour: Bool { get }
  /// Whether standard output could not take what was written: a full disk, not a closed pipe.
  var hasLostOutput: Bool { get }
  /// Writes to standard output.
  func write(_ text: String)
  /// Writes to standard error.
  func writeError(_ text: String)
}
