import Profiles
import SystemPackage

/// The commands that a learner gave, kept with their profile; answers are never among them.
struct CommandHistory {
  private(set) var lines: [String]
  private let file: HistoryFile?

  /// The most commands kept.
  static let longest = 500

  init(_ shell: Shell) {
    // On somebody else's machine nothing is kept of what was typed but the answers.
    let learner = shell.restriction == nil ? shell.learner : nil
    file = learner.map {
      HistoryFile(stateFolder: FilePath(shell.locations.state), profile: $0.id)
    }
    lines = file?.read() ?? []
  }

  /// Adds a command, unless it is empty or repeats the last one.
  mutating func add(_ line: String) {
    guard !line.isEmpty, line != lines.last else { return }
    lines.append(line)
    if lines.count > Self.longest { lines.removeFirst(lines.count - Self.longest) }
  }

  /// Keeps the commands for the next time; a folder that cannot be written costs only them.
  func save() { file?.write(lines) }
}
