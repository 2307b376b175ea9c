import Classes
import Journal
import Profiles
import Scheduling
import SystemPackage
import Text

/// A class that is over, as `class status` shows it: what was final, and what came too late.
struct ClosedClass {
  private let standing: ClassStanding

  init(_ standing: ClassStanding) {
    self.standing = standing
  }

  func show(on shell: Shell, explaining: Toggle) {
    if let totals = FinalMarks(standing.folder).rows {
      shell.say(ClosePhrases.finalTotals, .heading)
      show(totals, on: shell, explaining)
    } else {
      shell.say(ClosePhrases.totalsUnread(folder: standing.folder.path.string), .notice)
    }
    let letters = late
    for (letter, name) in letters {
      let made = StudyCalendar(rolloverHour: 0).day(of: letter.handIn.manifest.made)
      shell.say(ClosePhrases.late(letter.path, of: name, made: made), .notice)
    }
    if !letters.isEmpty { shell.say(ClosePhrases.lateStays, .faint) }
    let remaining = self.letters.count - letters.count
    if remaining > 0 { shell.say(ClosePhrases.countedStays(remaining), .faint) }
  }

  private func show(_ totals: [[String]], on shell: Shell, _ explaining: Toggle) {
    let titles = [0, 2, 3].map { InboxPhrases.markColumns[$0].text(in: shell.language) }
    let table = TextTable(
      columns: titles.enumerated().map { index, title in
        TextTable.Column(title: title, alignment: index == 2 ? .right : .left, cut: .middle)
      },
      rows: totals.map { row in
        let points = row[3].isEmpty ? "–" : "\(row[3]) / \(row[4])"
        return [callName(row, totals), row[2], points].map { VisibleText.line($0) }
      }
    )
    let terminal = shell.world.terminal
    let width = terminal.isInteractive ? max(40, terminal.columns) : .max
    for line in table.lines(width: width) { terminal.write(line + "\n") }
    guard explaining.isOn else { return }
    for row in totals {
      var page = shell.page()
      page.blank()
      page.add(VisibleText.line(callName(row, totals)), .heading)
      page.add(VisibleText.line(row[5]))
      shell.show(page)
    }
  }

  /// A learner's name, with the number where two have that name.
  private func callName(_ row: [String], _ totals: [[String]]) -> String {
    totals.count { $0[0] == row[0] } > 1 && !row[1].isEmpty ? "\(row[0]) (\(row[1]))" : row[0]
  }

  /// Hand-ins of this class that lie here although it is over, with whose they are.
  private var letters: [(letter: ClassInbox.Letter, name: String)] {
    var letters: [(letter: ClassInbox.Letter, name: String)] = []
    for line in standing.lines {
      let name = standing.roster.callName(line.record.participant)
      for letter in line.record.letters { letters.append((letter, name)) }
    }
    for (letter, _) in standing.inbox.unknown {
      letters.append((letter, letter.handIn.manifest.name))
    }
    return letters
  }

  /// Those that the totals do not count.
  private var late: [(letter: ClassInbox.Letter, name: String)] {
    letters.filter { !standing.record.counted.contains($0.letter.handIn.manifest.digest) }
  }
}
