import Text

/// The line above a question: where it comes from and how far the session is.
struct ProgressLine {
  /// The longer stretch of questions that a session is a part of; it may end before the last.
  struct Stretch {
    var done: Int
    var most: Int
  }

  var title: String
  var done: Int
  var left: Int
  /// The number of questions asked for, where one was.
  var goal: Int?
  var stretch: Stretch?

  func text(on page: Page) -> String {
    let done = stretch?.done ?? self.done
    let most = stretch?.most ?? goal
    let left = most.map { max(0, min(stretch == nil ? self.left : $0, $0 - done)) } ?? self.left
    let phrase =
      stretch.map { DrillPhrases.question($0.done + 1, ofAtMost: $0.most) }
      ?? DrillPhrases.progress(done: done, left: left)
    let words = phrase.text(in: page.language)
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
