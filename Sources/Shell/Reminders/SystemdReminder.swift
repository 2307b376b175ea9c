import Scheduling
import SystemPackage
import Text

/// A reminder as a systemd user timer (systemd.timer(5), systemd.service(5)).
struct SystemdReminder {
  let reminder: Reminder
  /// `~/.config/systemd/user`.
  let folder: FilePath

  var plan: ReminderPlan {
    let timer = reminder.label + ".timer"
    let user = "--user"
    return ReminderPlan(
      files: [
        ReminderPlan.File(path: folder.appending(reminder.label + ".service"), text: service),
        ReminderPlan.File(path: folder.appending(timer), text: self.timer),
      ],
      starting: [
        ReminderPlan.call("systemctl", user, "daemon-reload"),
        ReminderPlan.call("systemctl", user, "enable", timer),
        // A timer that runs already learns of a new hour by this alone.
        ReminderPlan.call("systemctl", user, "restart", timer),
      ],
      stopping: [ReminderPlan.call("systemctl", user, "disable", "--now", timer)],
      afterwards: [ReminderPlan.call("systemctl", user, "daemon-reload")],
      links: [folder.appending("timers.target.wants").appending(timer)]
    )
  }

  var service: String {
    """
    # \(ReminderMark.text(reminder))
    # “koryu remind off” takes it away.
    [Unit]
    Description=\(description)

    [Service]
    Type=oneshot
    ExecStart=\(command)

    """
  }

  var timer: String {
    """
    # \(ReminderMark.text(reminder))
    # “koryu remind off” takes it away.
    [Unit]
    Description=\(description)

    [Timer]
    OnCalendar=\(calendar)
    AccuracySec=1min

    [Install]
    WantedBy=timers.target

    """
  }

  private var description: String {
    Self.value("Koryu reminds \(reminder.name) (\(reminder.learner))")
  }

  /// `Mon,Wed *-*-* 20:00:00` (systemd.time(7)), by the machine's clock on the wall.
  private var calendar: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let days = reminder.days.weekdays.map { names[$0.rawValue - 1] }.joined(separator: ",")
    return (reminder.days.isDaily ? "" : days + " ") + "*-*-* \(reminder.time):00"
  }

  private var command: String {
    // Variables are put into arguments, never into the program's path.
    let program = Self.quoted(reminder.program)
    let arguments = reminder.arguments.map { Self.quoted($0).replacing("$", with: "$$") }
    return ([program] + arguments).joined(separator: " ")
  }

  /// A word between quotation marks, in which escapes and specifiers mean themselves.
  static func quoted(_ word: String) -> String {
    var result = "\""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "%": result += "%%"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The rest of a line, in which specifiers mean themselves and nothing runs into the next line.
  private static func value(_ text: String) -> String {
    VisibleText.line(text).replacing("%", with: "%%").replacing("\\", with: "/")
  }
}
