import Scheduling
package import SystemPackage
import Text

/// A reminder as a launchd agent (launchd.plist(5)).
package struct LaunchdReminder {
  let reminder: Reminder
  /// `~/Library/LaunchAgents`.
  let folder: FilePath
  /// The number of the person's account.
  let account: String

  package init(_ reminder: Reminder, folder: FilePath, account: String) {
    self.reminder = reminder
    self.folder = folder
    self.account = account
  }

  private var label: String { "org." + reminder.label }

  var plan: ReminderPlan {
    let path = folder.appending(label + ".plist")
    let domain = "gui/" + account
    let service = domain + "/" + label
    var plan = ReminderPlan(
      files: [ReminderPlan.File(path: path, text: text)],
      starting: [
        // One that was disabled by hand is not taken up before.
        ReminderPlan.call("launchctl", "enable", service),
        ReminderPlan.call("launchctl", "bootstrap", domain, path.string),
      ],
      stopping: [ReminderPlan.call("launchctl", "bootout", service)],
      afterwards: [],
      links: []
    )
    // `bootout` returns before the agent is gone, and until then `bootstrap` fails.
    plan.patience = ReminderPlan.Patience(
      attempts: 5,
      isThere: ReminderPlan.call("launchctl", "print", service),
      pause: ReminderPlan.call("sleep", "1")
    )
    return plan
  }

  /// Has launchd take the agent up anew by `run`; whether it did.
  package func start(by run: @escaping (ProgramCall) -> ProgramResult) -> Bool {
    ReminderSwitch(plan: plan, run: run).start() == nil
  }

  /// The property list.
  package var text: String {
    let arguments = ([reminder.program] + reminder.arguments).map { "    \(string($0))" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(ReminderMark.text(reminder)) -->
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      <dict>
        <key>Label</key>
        \(string(label))
        <key>ProgramArguments</key>
        <array>
      \(arguments.joined(separator: "\n"))
        </array>
        <key>StartCalendarInterval</key>
        <array>
      \(intervals.joined(separator: "\n"))
        </array>
      </dict>
      </plist>

      """
  }

  /// Sunday is 7 here as well as 0.
  private var intervals: [String] {
    reminder.days.weekdays.map { day in
      "    <dict>"
        + "<key>Weekday</key><integer>\(day.rawValue)</integer>"
        + "<key>Hour</key><integer>\(reminder.time.hour)</integer>"
        + "<key>Minute</key><integer>\(reminder.time.minute)</integer>"
        + "</dict>"
    }
  }

  private func string(_ text: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    return "<string>\(escaped)</string>"
  }
}
