import Foundation
import Journal
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// Reminders: what is written, what is run, what is taken away.
@Suite struct ReminderTests {
  /// A machine with systemd, which keeps what it was asked.
  private final class Machine {
    let world: FixedWorld
    var calls: [String] = []
    /// Programs that fail, by their line.
    var failing: Set<String> = []
    var systemd = "running\n"
    var hasNotices = true

    init(name: String = "Hana") throws {
      world = try FixedWorld()
      try world.addProfile(name)
      world.runProgram = { [unowned self] call in
        let line = ([call.name] + call.arguments).joined(separator: " ")
        if call.name == "notify-send", !hasNotices { return .absent }
        calls.append(line)
        if line.hasSuffix("is-system-running") {
          return .ended(status: systemd == "running\n" ? 0 : 1, output: Array(systemd.utf8))
        }
        return .ended(status: failing.contains(line) ? 1 : 0, output: [])
      }
    }

    var units: [String: String] {
      get throws {
        try world.folder.tree("home/.config").mapValues { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  #if !canImport(Darwin)
  @Test func `a reminder is shown, confirmed, changed and taken away`() throws {
    let machine = try Machine()
    let world = machine.world
    #expect(world.run("remind") == .done)
    world.expectShown("No reminder is set")
    #expect(world.run("remind", "--at", "8:05", script: ["n"]) == .done)
    world.expectShown("OnCalendar=*-*-* 08:05:00")
    world.expectShown("koryu-remind-hana.timer")
    world.expectShown("Nothing was changed")
    #expect(try machine.units.isEmpty)

    #expect(world.run("remind", "--at", "20:00", "--days", "mon,wed", script: ["y"]) == .done)
    let units = try machine.units
    #expect(units.count == 2)
    let timer = try #require(units["systemd/user/koryu-remind-hana.timer"])
    #expect(timer.contains("\nOnCalendar=Mon,Wed *-*-* 20:00:00\n"))
    let service = try #require(units["systemd/user/koryu-remind-hana.service"])
    let profiles = world.folder("Profiles")
    #expect(
      service.contains(
        "\nExecStart=\"\(world.folder("bin/koryu"))\" \"--profiles\" \"\(profiles)\" \"--profile\" "
          + "\"hana\" \"remind\" \"now\"\n"
      )
    )
    #expect(
      machine.calls.suffix(3) == [
        "systemctl --user daemon-reload", "systemctl --user enable koryu-remind-hana.timer",
        "systemctl --user restart koryu-remind-hana.timer",
      ]
    )
    #expect(world.run("remind") == .done)
    world.expectShown("Hana is reminded at 20:00, Mon, Wed.")

    // What is not said stays as it was.
    #expect(world.run("remind", "--at", "7", "--yes") == .done)
    world.expectShown("Hana is reminded at 07:00, Mon, Wed.")
    #expect(world.run("remind", "--days", "毎日", "--yes") == .done)
    world.expectShown("Hana is reminded at 07:00, every day.")

    machine.calls = []
    #expect(world.run("remind", "off") == .done)
    #expect(try machine.units.isEmpty)
    #expect(machine.calls.contains("systemctl --user disable --now koryu-remind-hana.timer"))
    #expect(world.run("remind", "off") == .done)
    world.expectShown("No reminder is set")
  }

  @Test func `somebody else's files stay`() throws {
    let machine = try Machine()
    let world = machine.world
    let path = "home/.config/systemd/user/koryu-remind-hana.timer"
    try world.folder.write("[Timer]\nOnCalendar=daily\n", to: path)
    #expect(world.run("remind", "--at", "20:00", "--yes") == .refused)
    #expect(world.run("remind", "off") == .done)
    #expect(world.folder.text(path) == "[Timer]\nOnCalendar=daily\n")
    // Nor does another learner's reminder count as one's own.
    try world.folder.remove(path)
    #expect(world.run("remind", "--at", "20:00", "--yes") == .done)
    try world.addProfile("Minjun")
    #expect(world.run("--profile", "minjun", "remind", "off") == .done)
    #expect(try machine.units.count == 2)
  }

  @Test func `what fails leaves everything as it was`() throws {
    let machine = try Machine()
    let world = machine.world
    machine.failing = ["systemctl --user enable koryu-remind-hana.timer"]
    #expect(world.run("remind", "--at", "20:00", "--yes") == .inputOutput)
    #expect(world.terminal.errors.contains("“systemctl --user enable"))
    #expect(try machine.units.isEmpty)
    machine.failing = []
    #expect(world.run("remind", "--at", "20:00", "--yes") == .done)
    let before = try machine.units
    machine.failing = ["systemctl --user restart koryu-remind-hana.timer"]
    #expect(world.run("remind", "--at", "21:00", "--yes") == .inputOutput)
    #expect(try machine.units == before)
  }

  @Test(arguments: ["offline\n", "", "unknown\n"])
  func `without systemd there is a line for cron`(state: String) throws {
    let machine = try Machine()
    let world = machine.world
    machine.systemd = state
    #expect(world.run("remind", "--at", "20:30", "--days", "sun,mon", "--yes") == .findings)
    let line = "30 20 * * 1,0 \(world.folder("bin/koryu")) --profiles \(world.folder("Profiles"))"
    world.expectShown(line + " --profile hana remind now\n")
    #expect(try machine.units.isEmpty)
    world.runProgram = { _ in .absent }
    #expect(world.run("remind", "--at", "20:30") == .findings)
  }

  @Test func `names of any script and paths of any kind arrive as they are`() throws {
    let machine = try Machine(name: "花 100% \\ \"x\"")
    let world = machine.world
    let odd = world.folder("a b%i \"q\" $HOME \\ 'ü'")
    world.environment["KORYU_PROFILES"] = odd
    let home = world.folder("home")
    #expect(world.run("profile") == .refused)
    try world.folder.makeFolder("a b%i \"q\" $HOME \\ 'ü'/learner-花")
    try world.folder.write(
      #"{"v":1,"id":"learner-花","displayName":"花 100% \\ \"x\""}"#,
      to: "a b%i \"q\" $HOME \\ 'ü'/learner-花/profile.json"
    )
    #expect(world.run("remind", "--at", "20:00", "--yes") == .done, "\(world.terminal.errors)")
    let units = try machine.units
    let service = try #require(units.first { $0.key.hasSuffix(".service") })
    #expect(service.key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    #expect(service.value.contains(#"/a b%%i \"q\" $$HOME \\ 'ü'""#), "\(service.value)")
    #expect(service.value.contains("\nDescription=Koryu reminds 花 100%% / \"x\" (learner-花)\n"))
    guard FileManager.default.fileExists(atPath: "/usr/bin/systemd-analyze") else {
      print("skipped: systemd-analyze is not installed")
      return
    }
    // The program has to be there for systemd to be content.
    try world.folder.write("#!/bin/sh\n", to: "bin/koryu")
    try world.folder.setPermissions(0o755, of: "bin/koryu")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/systemd-analyze")
    process.arguments =
      ["verify", "--user", "--man=no"]
      + units.keys.sorted().map { home + "/.config/" + $0 }
    process.environment = ["HOME": home, "XDG_RUNTIME_DIR": home, "PATH": "/usr/bin:/bin"]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let complaints = output.split(separator: "\n").filter { $0.contains("koryu-remind") }
    #expect(complaints.isEmpty, "\(output)")
  }

  @Test func `the timer's command tells how much is due, and nothing where nothing is`() throws {
    let machine = try Machine()
    let world = machine.world
    #expect(world.run("remind", "now") == .done)
    #expect(machine.calls.isEmpty)
    world.run("review", "--cards", "2", script: [.givingUp, .enter, .givingUp, .enter])
    world.advance(days: 3)
    #expect(world.run("remind", "now") == .done)
    #expect(world.terminal.output.isEmpty)
    #expect(
      machine.calls.last
        == "notify-send --app-name=Koryu -- Koryu · Hana 2 cards are due for review."
    )
    machine.hasNotices = false
    #expect(world.run("--language", "ko", "remind", "now") == .done)
    #expect(world.terminal.output == "Koryu · Hana: 복습할 카드가 2장 있어요.\n")
    #expect(world.run("week", "--pause", "2026-12-01") == .done)
    #expect(world.run("remind", "now") == .done)
    #expect(world.terminal.output.isEmpty)
    world.advance(days: 10)
    #expect(world.run("remind", "now") == .done)
    #expect(!world.terminal.output.isEmpty)
  }
  #endif

  @Test(arguments: ["24:00", "8:5", "-1", "20:60", "八時", "20:00:00", "1e1", "", "+8"])
  func `what is no time is refused`(text: String) throws {
    let machine = try Machine()
    #expect(machine.world.run("remind", "--at=" + text) == .usage)
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `days are read in three languages`() {
    #expect(DayList("月,水")?.description == "mon,wed")
    #expect(DayList("일 토")?.description == "sat,sun")
    #expect(DayList("Friday")?.description == "fri")
    #expect(DayList("매일")?.isDaily == true)
    for text in ["", ",", "xyz", "mon,xyz", "daily,mon"] { #expect(DayList(text) == nil) }
    for count in 1...7 {
      let days = DayList(count: count, sparing: [.monday, .friday])
      #expect(days.weekdays.count == count)
      if count <= 5 { #expect(!days.weekdays.contains(.monday)) }
      #expect(DayList(days.description) == days)
    }
  }
}
