import CReadline

/// Keys of a history search, which readline 8.2 must not read by itself.
///
/// A key that begins a sequence (Escape, C-x) ends the search there, and readline calls itself for the
/// rest; where the sequence means nothing, it returns to a frame that is gone. So such a key ends the
/// search first and is handed over afterwards.
enum HistorySearch {
  private static let escape: UInt8 = 0x1b
  /// Ends a search and does nothing else.
  private static let terminator: UInt8 = 0x0a
  /// How long the rest of a sequence may take, in milliseconds.
  private static let patience: Int32 = 100

  /// Reads a key that is there.
  static func readKey() {
    // Whoever chose other terminators has readline as it is.
    guard unsafe rl_variable_value("isearch-terminators") == nil,
      let key = TerminalStreams.read(upTo: 1).first
    else { return rl_callback_read_char() }
    guard readline_begins_sequence(key) else { return readline_take_key(key) }
    readline_take_key(terminator)
    // Escape alone has done its work.
    if key == escape, TerminalStreams.wait(milliseconds: patience) != .input { return }
    readline_take_key(key)
  }
}
