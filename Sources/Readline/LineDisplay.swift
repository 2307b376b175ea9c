import CReadline

/// The edited line as it stands on the screen.
enum LineDisplay {
  /// Whether prompt and line come near the right edge, or wrap.
  static func isWide(prompt: String) -> Bool {
    guard let line = unsafe readline_line() else { return false }
    return columns(of: prompt) + columns(of: unsafe String(cString: line)) >= screenColumns - 1
  }

  /// The width of the screen.
  static var screenColumns: Int {
    var rows: CInt = 0
    var columns: CInt = 0
    unsafe rl_get_screen_size(&rows, &columns)
    return Int(columns)
  }

  /// Prints lines below the one that is edited, and draws it again below them.
  static func print(below lines: [String]) {
    let point = readline_point()
    readline_set_point(readline_end())
    rl_redisplay()
    TerminalStreams.write("\n" + lines.map { $0 + "\n" }.joined())
    rl_on_new_line()
    readline_set_point(point)
    rl_forced_update_display()
  }

  /// Draws the line anew.
  ///
  /// Deleting in a row whose last column is blank, because a wide character did not fit there, is
  /// one column off in readline 8.2.
  static func redraw() {
    guard !readline_is_in(readline_busy_states()) else { return }
    rl_clear_visible_line()
    rl_forced_update_display()
  }

  private static func columns(of text: String) -> Int {
    var isFenced = false
    var columns = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{1}": isFenced = true
      case "\u{2}": isFenced = false
      default:
        if !isFenced { columns += max(0, Int(wcwidth(wchar_t(bitPattern: scalar.value)))) }
      }
    }
    return columns
  }
}
