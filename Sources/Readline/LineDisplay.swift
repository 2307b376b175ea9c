import CReadline

/// The edited line as it stands on the screen.
enum LineDisplay {
  /// Whether prompt and line come near the right edge, or wrap.
  static func isWide(prompt: String) -> Bool {
    var rows: CInt = 0
    var width: CInt = 0
    unsafe rl_get_screen_size(&rows, &width)
    guard let line = unsafe readline_line() else { return false }
    return columns(of: prompt) + columns(of: unsafe String(cString: line)) >= Int(width) - 1
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
