import Classes
import Scheduling
import Text

/// Week by week who takes part: a row a learner, or a few lines each where a row does not fit.
struct StatusTable {
  private let rows: [[String]]
  private let titles: [String]

  init(_ standing: ClassStanding, week: Int, in language: Language) {
    titles = InboxPhrases.columns.map { $0.text(in: language) }
    rows = standing.lines.map { line in
      let made = line.record.newest.map { StudyCalendar(rolloverHour: 0).day(of: $0.made) }
      return [
        VisibleText.line(standing.roster.callName(line.record.participant)),
        VisibleText.line(line.record.participant.group), line.mark.weekLine,
        line.mark.points.map(String.init) ?? "–", made?.description ?? "–",
        InboxPhrases.standing(of: line, plan: standing.plan, week: week).text(in: language),
      ]
    }
  }

  /// Shows it; what goes into a file or to another program is one line a learner, whatever its length.
  func show(on shell: Shell) {
    let terminal = shell.world.terminal
    // Lists of weeks are longer than what is good for prose; a narrow screen cuts the names first.
    let width = terminal.isInteractive ? max(40, terminal.columns) : .max
    let lines = table.lines(width: width)
    guard lines.allSatisfy({ DisplayWidth.of($0) <= width }) else { return showInLines(on: shell) }
    for line in lines { terminal.write(line + "\n") }
  }

  private var table: TextTable {
    TextTable(
      columns: titles.enumerated().map { index, title in
        TextTable.Column(title: title, alignment: index == 3 ? .right : .left, cut: .middle)
      },
      rows: rows
    )
  }

  private func showInLines(on shell: Shell) {
    var page = shell.page()
    for row in rows {
      page.add(row[1].isEmpty ? row[0] : "\(row[0]) · \(row[1])", .heading)
      page.add("\(titles[2]): \(row[2])", indent: 2)
      page.add("\(titles[3]): \(row[3]) · \(titles[4]): \(row[4])", indent: 2)
      page.add(row[5], indent: 2)
    }
    shell.show(page)
  }
}
