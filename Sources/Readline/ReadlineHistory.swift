import CReadline

/// The lines that the arrow keys walk through, loaded anew for each prompt.
///
/// Readline keeps edits that were made to an old line and then left by Ctrl-C; so the truth is the
/// caller's array, never readline's list.
enum ReadlineHistory {
  private static let longest = 1_000

  /// Makes `lines` the history of the next prompt.
  static func load(_ lines: [String]) {
    rl_clear_history()
    for line in lines.suffix(longest) { unsafe add_history(line) }
    using_history()
  }
}
