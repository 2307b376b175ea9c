import Text

/// The line above a question: where it comes from and how far the session is.
struct ProgressLine {
  var title: String
  var done: Int
  var left: Int
  /// The number of questions asked for, where one was.
  var goal: Int?

  func text(on page: Page) -> String {
    let left = goal.map { max(0, min(self.left, $0 - done)) } ?? left
    let words = DrillPhrases.progress(done: done, left: left).text(in: page.language)
    let bar =
      page.isAccessible || page.width < 60 ? "" : " " + Self.bar(done: done, of: done + left)
    let room = max(4, page.width - DisplayWidth.of(words) - DisplayWidth.of(bar) - 6)
    let name = DisplayWidth.truncated(VisibleText.line(title), to: room)
    guard !page.isAccessible else { return "\(name), \(words)" }
    return page.ink("── \(name) · \(words)\(bar)", .faint)
  }

  private static func bar(done: Int, of total: Int) -> String {
    let cells = 10
    let filled = total == 0 ? 0 : done * cells / total
    return String(repeating: "▰", count: filled) + String(repeating: "▱", count: cells - filled)
  }
}
