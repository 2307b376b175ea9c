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

  /// Adds the line; the title is whole where it is read aloud.
  func write(to page: inout Page) {
    guard page.isAccessible else { return page.add([text(on: page)]) }
    page.add(title + page.language.comma + words(in: page.language))
  }

  private func text(on page: Page) -> String {
    let words = words(in: page.language)
    let bar = page.width < 60 ? "" : " " + Self.bar(done: answered, of: answered + remaining)
    let room = max(4, page.width - DisplayWidth.of(words) - DisplayWidth.of(bar) - 6)
    let name = DisplayWidth.truncated(VisibleText.line(title), to: room)
    return page.ink("── \(name) · \(words)\(bar)", .faint)
  }

  private func words(in language: Language) -> String {
    let phrase =
      stretch.map { DrillPhrases.question($0.done + 1, ofAtMost: $0.most) }
      ?? DrillPhrases.progress(done: answered, left: remaining)
    return phrase.text(in: language)
  }

  private var answered: Int { stretch?.done ?? done }

  private var remaining: Int {
    guard let most = stretch?.most ?? goal else { return left }
    return max(0, min(stretch == nil ? left : most, most - answered))
  }

  private static func bar(done: Int, of total: Int) -> String {
    let cells = 10
    let filled = total == 0 ? 0 : done * cells / total
    return String(repeating: "▰", count: filled) + String(repeating: "▱", count: cells - filled)
  }
}
