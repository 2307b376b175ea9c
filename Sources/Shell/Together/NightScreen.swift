import Answers
import Decks
import Journal
import Study
import Text

/// Plain lines, readable from the back of a room: a screen for each question and each verdict.
struct NightScreen {
  private let shell: Shell
  private let teams: Int

  init(_ shell: Shell, teams: Int) {
    self.shell = shell
    self.teams = teams
  }

  private var rows: Int { shell.world.terminal.rows }

  /// Whether a question leaves room for every team's answer.
  func fits(_ presentation: Presentation) -> Bool {
    var page = shell.page()
    write(presentation, number: 99, of: 99, to: &page)
    return page.lines.count + teams + 1 <= rows
  }

  // MARK: The question

  func showQuestion(_ presentation: Presentation, number: Int, of total: Int) {
    var page = shell.page()
    write(presentation, number: number, of: total, to: &page)
    show(page, below: teams)
  }

  private func write(
    _ presentation: Presentation,
    number: Int,
    of total: Int,
    to page: inout Page
  ) {
    rule(NightPhrases.question(number, of: total), to: &page)
    page.blank()
    let question = presentation.question
    page.add(Furigana.plain(question.prompt), .heading)
    if !question.gloss.isEmpty { page.add("(" + question.gloss + ")", .faint) }
    if !presentation.shown.isEmpty { page.add(list: presentation.shown) { "\($0 + 1)" } }
    if !presentation.rightSides.isEmpty {
      page.add(list: presentation.rightSides) { QuestionScreen.letter($0) }
    }
    page.blank()
  }

  private func rule(_ title: Phrase, to page: inout Page) {
    let words = title.text(in: page.language)
    guard !page.isAccessible else { return page.add(words, .heading) }
    let rest = max(0, page.width - DisplayWidth.of(words) - 4)
    page.add([page.ink("━━ \(words) " + String(repeating: "━", count: rest), .faint)])
  }

  /// Shows a page at the foot of an otherwise empty screen, `more` lines left free below it.
  private func show(_ page: Page, below more: Int) {
    var screen = shell.page()
    if shell.world.terminal.isInteractive, !page.isAccessible {
      screen.add(Array(repeating: "", count: max(0, rows - page.lines.count - more)))
    }
    screen.add(page.lines)
    shell.show(screen)
  }

  // MARK: The verdicts

  func showVerdicts(
    _ presentation: Presentation,
    _ answers: [Night.TeamAnswer],
    _ board: Scoreboard
  ) {
    var page = shell.page()
    rule(DrillPhrases.answer, to: &page)
    let right = RightAnswer(presentation: presentation, language: page.language).text
    page.add(right, .right)
    page.blank()
    for (index, team) in board.teams.enumerated() {
      let (answer, points) = (answers[index], board.points[index])
      if page.isAccessible {
        page.add(parts: parts(of: team, index, answer, points: points, in: page.language))
      } else {
        page.add([line(of: team, index, answer, points: points, on: page)])
      }
    }
    page.blank()
    explain(presentation.question, to: &page)
    page.add(NightPhrases.keys(teams: teams), .faint)
    show(page, below: 1)
  }

  /// What a line says, whole: lines that are read aloud may be many.
  private func parts(
    of team: String,
    _ index: Int,
    _ answer: Night.TeamAnswer,
    points: Int,
    in language: Language
  ) -> [String] {
    let sign = answer.counts.isOn ? DrillPhrases.isTrue : DrillPhrases.isFalse
    let typed = answer.typed.isEmpty ? "–" : VisibleText.line(answer.typed)
    return [
      "\(index + 1) \(team)", sign.text(in: language), explained(answer, typed, in: language),
      NightPhrases.points(points).text(in: language),
    ]
  }

  private func line(
    of team: String,
    _ index: Int,
    _ answer: Night.TeamAnswer,
    points: Int,
    on page: Page
  ) -> String {
    let counts = answer.counts.isOn
    let mark = counts ? "✓" : "✗"
    let score = NightPhrases.points(points).text(in: page.language)
    let typed = answer.typed.isEmpty ? "–" : VisibleText.line(answer.typed)
    let head = "\(index + 1) \(mark) \(team)  "
    let room = max(4, page.width - DisplayWidth.of(head) - DisplayWidth.of(score) - 2)
    let words = explained(answer, typed, in: page.language)
    let middle = DisplayWidth.padded(DisplayWidth.truncated(words, to: room), to: room)
    return page.ink(head, counts ? .right : .wrong) + middle + "  " + score
  }

  /// What was typed, and what the judge says of it.
  private func explained(
    _ answer: Night.TeamAnswer,
    _ typed: String,
    in language: Language
  ) -> String {
    let verdict = answer.assessment.verdict
    if let told = verdict?.explanation, !told.isEmpty { return "\(typed) · \(told)" }
    switch verdict?.difference {
    case .whole?, nil: return typed
    case .some(let difference): return "\(typed) · \(difference.phrase.text(in: language))"
    }
  }

  /// Adds as much of the explanation as the screen has room for; all of it where it is read aloud.
  private func explain(_ question: Question, to page: inout Page) {
    guard !question.why.isEmpty else { return }
    if page.isAccessible {
      page.add(question.why)
      page.blank()
      return
    }
    let room = max(0, rows - page.lines.count - 4)
    let lines = LineWrap.lines(VisibleText.block(question.why), width: page.width)
    page.add(lines.count > room ? Array(lines.prefix(max(0, room - 1))) + ["…"] : lines)
    page.blank()
  }

  // MARK: The end

  func showEnd(_ board: Scoreboard) {
    var page = shell.page()
    page.blank()
    rule(NightPhrases.end, to: &page)
    for place in board.places {
      let names = place.teams.joined(separator: ", ")
      page.add(NightPhrases.place(place.number, names, points: place.points))
    }
    if let first = board.places.first {
      page.blank()
      page.add(NightPhrases.winner(first), .heading)
    }
    shell.show(page)
  }
}
