import Profiles
import SystemPackage
import Text

/// What on this machine can run a program at a time of day.
struct ReminderMachine {
  private enum Kind {
    case systemd(folder: FilePath)
    case launchd(folder: FilePath, account: String)
  }

  private let kind: Kind
  /// Whether it is at work; containers and WSL 1 have systemd's programs and no systemd.
  let isRunning: Bool

  init(_ world: World) throws(Failure) {
    guard let home = world.environment["HOME"], home.hasPrefix("/") else {
      throw Failure(.refused, ReminderPhrases.noHome)
    }
    #if canImport(Darwin)
    let account = Self.output(ReminderPlan.call("id", "-u"), world) ?? ""
    kind = .launchd(folder: FilePath(home + "/Library/LaunchAgents"), account: account)
    isRunning = !account.isEmpty
    #else
    let own = world.environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    kind = .systemd(folder: FilePath((own ?? home + "/.config") + "/systemd/user"))
    let state = Self.output(ReminderPlan.call("systemctl", "--user", "is-system-running"), world)
    isRunning = ["running", "degraded", "starting", "initializing"].contains(state)
    #endif
  }

  /// What a program wrote, whatever its status; nil where it could not run.
  private static func output(_ call: ProgramCall, _ world: World) -> String? {
    guard case .ended(_, let bytes) = world.runProgram(call) else { return nil }
    return String(decoding: bytes, as: UTF8.self).trimmingSpaces()
  }

  func plan(_ reminder: Reminder) -> ReminderPlan {
    switch kind {
    case .systemd(let folder): SystemdReminder(reminder: reminder, folder: folder).plan
    case .launchd(let folder, let account):
      LaunchdReminder(reminder, folder: folder, account: account).plan
    }
  }
}

extension ReminderPlan.File {
  /// What stands in the place of the file.
  enum Standing {
    case nothing
    case ours(time: TimeOfDay, days: DayList, text: String)
    case foreign
  }

  /// Looks at the place; what cannot be read is somebody else's.
  func standing(label: String) -> Standing {
    Self.standing(at: path, label: label)
  }

  static func standing(at path: FilePath, label: String) -> Standing {
    guard FolderReading.kind(of: path) != nil else { return .nothing }
    guard let bytes = try? FolderReading.bytes(of: path, limit: ReminderPlan.limitBytes) else {
      return .foreign
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let (time, days) = ReminderMark.reading(text, label: label) else { return .foreign }
    return .ours(time: time, days: days, text: text)
  }
}
