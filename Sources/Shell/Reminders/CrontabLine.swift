import Scheduling

/// A reminder as a line for crontab(5), where there is neither systemd nor launchd.
package struct CrontabLine {
  private let reminder: Reminder

  package init(_ reminder: Reminder) {
    self.reminder = reminder
  }

  /// The line, without its end.
  package var text: String {
    let days = reminder.days.weekdays.map { "\($0.rawValue % 7)" }.joined(separator: ",")
    let command = ([reminder.program] + reminder.arguments).map(Self.quoted)
      .joined(separator: " ")
    let when = "\(reminder.time.minute) \(reminder.time.hour) * *"
    return "\(when) \(reminder.days.isDaily ? "*" : days) \(command)"
  }

  /// A word that sh reads as it is; cron takes a bare per cent sign for the end of the line.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x2D...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x5F
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.replacing("'", with: "'\\''").replacing("%", with: "'\\%'") + "'"
  }
}
