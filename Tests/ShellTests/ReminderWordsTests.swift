import Foundation
import Shell
import SystemPackage
import TestSupport
import Testing

/// Reminders as the machine's own programs read them: every word arrives as it was.
@Suite struct ReminderWordsTests {
  /// Words that quoting may get wrong.
  private static let words = [
    "/a b/koryu", "--profile", "花 100%", "it's", "\"x\"", "$HOME `id` \\", "<&>", "%%", "'%'", "-",
  ]

  private static let odd = Reminder(
    time: .evening,
    days: DayList("sun,mon") ?? .daily,
    learner: "花--x",
    name: "<Hana & 花>",
    program: words[0],
    arguments: Array(words.dropFirst())
  )

  /// What a program wrote.
  private func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `cron's line and sh give every word as it was`() throws {
    let line = CrontabLine(Self.odd).text
    let when = "0 20 * * 1,0 "
    #expect(line.hasPrefix(when))
    // cron itself takes the backslash before a per cent sign away.
    for command in [line, line.replacing("\\%", with: "%")] {
      let words = command.dropFirst(when.count)
      #expect(
        try output("sh", ["-c", "printf '%s\\n' " + words])
          == Self.words.map { $0 + "\n" }.joined()
      )
    }
  }

  /// A launchd that is busy for a while after it was told to forget an agent.
  private final class Launchd {
    var calls: [String] = []
    var isLoaded: Bool
    var busy: Int
    private var isLeaving = false

    init(isLoaded: Bool, busy: Int) {
      self.isLoaded = isLoaded
      self.busy = busy
    }

    func run(_ call: ProgramCall) -> ProgramResult {
      calls.append(([call.name] + call.arguments.prefix(1)).joined(separator: " "))
      switch call.arguments.first {
      case "bootout":
        isLeaving = isLoaded
        return .ended(status: isLoaded ? 0 : 3, output: [])
      case "print": return .ended(status: isLoaded ? 0 : 113, output: [])
      case "bootstrap":
        guard !isLoaded else { return .ended(status: 5, output: []) }
        isLoaded = true
        return .ended(status: 0, output: [])
      case "1":
        busy -= 1
        if isLeaving, busy <= 0 { isLoaded = false }
        return .ended(status: 0, output: [])
      case _: return .ended(status: 0, output: [])
      }
    }
  }

  @Test(arguments: [
    (false, 0, true), (true, 0, true), (true, 3, true), (true, 7, true), (true, 99, false),
  ])
  func `launchd is waited for, and not for ever`(isLoaded: Bool, busy: Int, works: Bool) {
    let launchd = Launchd(isLoaded: isLoaded, busy: busy)
    let agent = LaunchdReminder(Self.odd, folder: FilePath("/x"), account: "501")
    #expect(agent.start(by: launchd.run) == works, "\(launchd.calls)")
    #expect(launchd.calls.first == "launchctl bootout")
    #expect(launchd.calls.count < 20)
    if works { #expect(launchd.calls.last == "launchctl bootstrap") }
  }

  @Test func `a launchd agent is a property list with every word as it was`() throws {
    let text = LaunchdReminder(Self.odd, folder: FilePath("/x"), account: "501").text
    #expect(
      text.contains("<key>Weekday</key><integer>7</integer><key>Hour</key><integer>20</integer>")
    )
    let folder = try ScratchFolder()
    try folder.write(text, to: "agent.plist")
    guard (try? output("python3", ["-c", "print(1)"])) == "1\n" else {
      print("skipped: python3 is not installed")
      return
    }
    let program = """
      import plistlib, sys
      agent = plistlib.load(open(sys.argv[1], "rb"))
      print("\\n".join(agent["ProgramArguments"]))
      """
    #expect(
      try output("python3", ["-c", program, folder("agent.plist")])
        == Self.words.map { $0 + "\n" }.joined()
    )
  }
}
