import Text

/// A reminder for one learner: when it comes, and what is run then.
package struct Reminder: Hashable, Sendable {
  var time: TimeOfDay
  var days: DayList
  /// The name of the learner's folder.
  var learner: String
  /// What the learner is called.
  var name: String
  /// The program that is run, and its arguments.
  var program: String
  var arguments: [String]

  package init(
    time: TimeOfDay,
    days: DayList,
    learner: String,
    name: String,
    program: String,
    arguments: [String]
  ) {
    self.time = time
    self.days = days
    self.learner = learner
    self.name = name
    self.program = program
    self.arguments = arguments
  }

  /// What files are named after the learner: the folder's name where any system takes it.
  static func label(of learner: String) -> String {
    let isPlain = learner.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }
    // Two hyphens may not stand in a comment of XML.
    guard !isPlain || learner.contains("--") else { return "koryu-remind-" + learner }
    return "koryu-remind-x" + SHA256.hexadecimal(of: learner.utf8).prefix(12)
  }

  var label: String { Self.label(of: learner) }
}

/// The line by which a file is known as one that `remind` has written, and what it says.
enum ReminderMark {
  private static let word = "koryu-remind 1"

  /// `koryu-remind 1 at 20:00 on mon,wed for koryu-remind-hana`.
  static func text(_ reminder: Reminder) -> String {
    "\(word) at \(reminder.time) on \(reminder.days) for \(reminder.label)"
  }

  /// When the reminder in a file comes; nil where `remind` did not write it under `label`.
  static func reading(_ text: String, label: String) -> (time: TimeOfDay, days: DayList)? {
    for line in text.split(separator: "\n").prefix(4) {
      let words = line.split(separator: " ").drop { $0 != "koryu-remind" }.map(String.init)
      guard words.count >= 8, words[..<2].joined(separator: " ") == word, words[7] == label,
        let time = TimeOfDay(words[3]), let days = DayList(words[5])
      else { continue }
      return (time, days)
    }
    return nil
  }
}
