import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// What the timer runs, `remind now`.
///
/// It says how much is due, and nothing where nothing is.
struct ReminderNotice {
  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  func run() throws -> ExitStatus {
    let location = try shell.chosenProfile()
    let decks = shell.decksUntold(of: location)
    let reading = try ProfileReading(
      location,
      formerly: { decks?.catalogue.library.successor(of: $0) }
    )
    let settings = reading.state.settings
    if let zone = settings.timeZone { _ = shell.world.useTimeZone(zone) }
    let now = shell.world.now()
    guard settings.pause(on: reading.state.calendar.day(of: now)) == nil else { return .done }
    let due = DueMemo(stateFolder: FilePath(shell.locations.state), location)
      .renew(
        reading.state,
        sizes: reading.journalSizes,
        at: now,
        isAsked: LoadedDecks.holds(decks)
      )
    guard due > 0 else { return .done }
    if settings.isSet(.language), shell.options.language == nil {
      shell.language = settings.language
    }
    let name = (try? location.readDocument().displayName) ?? location.id.description
    let text = ReminderPhrases.due(due).text(in: shell.language)
    tell(title: "Koryu · \(VisibleText.line(name))", text)
    return .done
  }

  /// A notice on the desktop; where there is none, a line that a log, cron's letter or a terminal takes.
  private func tell(title: String, _ text: String) {
    if let call = Self.program(shell.world)?.call(title: title, text),
      case .ended(status: 0, _) = shell.world.runProgram(call)
    {
      return
    }
    shell.world.terminal.write("\(title): \(text)\n")
  }

  /// A program that puts notices on the desktop.
  struct Program {
    let name: String
    let arguments: (_ title: String, _ text: String) -> [String]

    func call(title: String, _ text: String) -> ProgramCall {
      ProgramCall(name, arguments(title, text), limitBytes: ReminderPlan.limitBytes)
    }
  }

  /// The one that this machine has; nil where it has none.
  static func program(_ world: World) -> Program? {
    #if canImport(Darwin)
    // The words come as arguments: what a learner is called is never read as a script.
    let script = "display notification (item 2 of argv) with title (item 1 of argv)"
    return Program(name: "osascript") { title, text in
      ["-e", "on run argv", "-e", script, "-e", "end run", title, text]
    }
    #else
    let asking = ReminderPlan.call("notify-send", "--version")
    guard case .ended = world.runProgram(asking) else { return nil }
    return Program(name: "notify-send") { title, text in ["--app-name=Koryu", "--", title, text] }
    #endif
  }
}
