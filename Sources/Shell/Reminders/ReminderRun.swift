import Profiles
import SystemPackage
import Text

/// `remind`: shows, sets and takes away what reminds a learner to practise.
struct ReminderRun {
  private let shell: Shell
  private let call: Invocation
  private let learner: Learner
  private let machine: ReminderMachine

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    self.call = call
    learner = try shell.signedIn()
    machine = try ReminderMachine(shell.world)
  }

  private var label: String { Reminder.label(of: learner.id) }

  /// A reminder of the learner who is signed in.
  private func reminder(time: TimeOfDay, days: DayList) -> Reminder {
    let profiles = shell.path(shell.locations.profiles).string
    return Reminder(
      time: time,
      days: days,
      learner: learner.id,
      name: learner.name,
      program: shell.world.executablePath,
      arguments: ["--profiles", profiles, "--profile", learner.id, "remind", "now"]
    )
  }

  private var anyPlan: ReminderPlan { machine.plan(reminder(time: .evening, days: .daily)) }

  /// When the reminder that is set comes.
  var standing: (time: TimeOfDay, days: DayList)? {
    guard case .ours(let time, let days, _) = anyPlan.files.last?.standing(label: label) else {
      return nil
    }
    return (time, days)
  }

  // MARK: Showing

  func show() -> ExitStatus {
    guard let standing else {
      shell.say(ReminderPhrases.none)
      return .done
    }
    shell.say(ReminderPhrases.isSet(standing.time, standing.days, name: learner.name))
    for file in anyPlan.files { shell.world.terminal.write("  \(shown(file.path))\n") }
    if !machine.isRunning { shell.say(ReminderPhrases.nothingRunsIt, .notice) }
    return .done
  }

  private func shown(_ path: FilePath) -> String { VisibleText.line(path.string) }

  // MARK: Setting

  func install() throws -> ExitStatus {
    let before = standing
    let reminder = reminder(
      time: call.option("at").flatMap { TimeOfDay($0) } ?? before?.time ?? .evening,
      days: call.option("days").flatMap { DayList($0) } ?? before?.days ?? .daily
    )
    guard ([reminder.program] + reminder.arguments).allSatisfy({ VisibleText.line($0) == $0 })
    else { throw Failure(.refused, ReminderPhrases.strangePath) }
    guard machine.isRunning else {
      shell.say(ReminderPhrases.noMachine, .notice)
      shell.world.terminal.write(CrontabLine(reminder).text + "\n")
      return .findings
    }
    let plan = machine.plan(reminder)
    try refuseForeign(plan)
    preview(plan, reminder)
    guard call.has("yes") || isConfirmed() else {
      shell.say(ReminderPhrases.unchanged)
      return .done
    }
    try put(plan)
    shell.say(ReminderPhrases.isSet(reminder.time, reminder.days, name: reminder.name))
    return .done
  }

  private func refuseForeign(_ plan: ReminderPlan) throws(Failure) {
    for file in plan.files {
      guard case .foreign = file.standing(label: label) else { continue }
      throw Failure(.refused, ReminderPhrases.foreign(shown(file.path)))
    }
  }

  private func preview(_ plan: ReminderPlan, _ reminder: Reminder) {
    var page = shell.page()
    page.add(ReminderPhrases.wouldSet(reminder.time, reminder.days), .heading)
    for file in plan.files {
      page.blank()
      page.add([page.ink(shown(file.path), .command)])
      // As it will stand, for whoever wants to copy it.
      let lines = VisibleText.block(file.text).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      page.add(lines.dropLast().map { $0.isEmpty ? "" : "  \($0)" })
    }
    page.blank()
    if ReminderNotice.program(shell.world) == nil { page.add(ReminderPhrases.noNotices, .notice) }
    shell.show(page)
  }

  private func isConfirmed() -> Bool {
    shell.say(ReminderPhrases.question, .heading)
    return shell.world.editor.confirms()
  }

  /// Writes the files and has them taken up; where that fails all is as it was.
  private func put(_ plan: ReminderPlan) throws {
    let before = plan.files.map { ($0.path, $0.standing(label: label)) }
    do {
      for file in plan.files {
        try FolderMaking.make(file.path.removingLastComponent())
        try WholeFile(file.path).replace(with: Array(file.text.utf8))
      }
      if let failed = starter(plan).start() { throw Self.failure(failed) }
    } catch {
      for (path, standing) in before { putBack(path, standing) }
      for call in plan.afterwards { _ = shell.world.runProgram(call) }
      // What was stopped for the new one goes on.
      if plan.patience != nil, case .ours? = before.last?.1 { _ = starter(plan).start() }
      throw error
    }
  }

  private func starter(_ plan: ReminderPlan) -> ReminderSwitch {
    ReminderSwitch(plan: plan, run: shell.world.runProgram)
  }

  private func putBack(_ path: FilePath, _ standing: ReminderPlan.File.Standing) {
    switch standing {
    case .ours(_, _, let text): try? WholeFile(path).replace(with: Array(text.utf8))
    case .nothing: WholeFile(path).remove()
    case .foreign: break
    }
  }

  private static func failure(_ call: ProgramCall) -> Failure {
    let line = ([call.name] + call.arguments).joined(separator: " ")
    return Failure(.inputOutput, ReminderPhrases.failed(VisibleText.line(line)))
  }

  // MARK: Taking away

  func remove() -> ExitStatus {
    let plan = anyPlan
    var ours: [FilePath] = []
    for path in plan.links + plan.files.map(\.path) {
      switch ReminderPlan.File.standing(at: path, label: label) {
      case .ours: ours.append(path)
      case .foreign: shell.say(ReminderPhrases.leftAlone(shown(path)), .notice)
      case .nothing: break
      }
    }
    guard !ours.isEmpty else {
      shell.say(ReminderPhrases.none)
      return .done
    }
    if machine.isRunning { starter(plan).stop() }
    for path in ours { WholeFile(path).remove() }
    if machine.isRunning { for call in plan.afterwards { _ = shell.world.runProgram(call) } }
    shell.say(ReminderPhrases.removed)
    for path in ours { shell.world.terminal.write("  \(shown(path))\n") }
    return .done
  }
}
