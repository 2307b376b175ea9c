import Classes
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `class new`: the folder of a class, with its spreadsheets drafted.
struct ClassNewRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let folder = ClassFolder(shell.path(call.values[0]))
    let start = try call.option("start").map {
      try shell.day($0, after: shell.today.advanced(byDays: -400))
    }
    _ = try folder.create(at: shell.world.now(), random: shell.world.random)
    // A class begins on a Monday, unless its coordinator says otherwise.
    let monday = shell.today.monday.advanced(byDays: 7)
    let plan = Plan(title: call.option("title") ?? "", start: start ?? monday, weeks: 12)
    var kept: [String] = []
    try write(ClassDrafts.roster(in: shell.language), "roster.csv", folder, &kept)
    try write(ClassDrafts.plan(plan, in: shell.language), "plan.csv", folder, &kept)
    shell.say(ClassPhrases.created(folder: call.values[0]))
    for name in kept { shell.say(ClassPhrases.kept(name)) }
    return .done
  }

  private func write(
    _ rows: [[String]],
    _ name: String,
    _ folder: ClassFolder,
    _ kept: inout [String]
  ) throws {
    let path = folder.path.appending(name)
    guard !FileSystem.exists(path.string) else { return kept.append(name) }
    try PrivateFile(path).replace(with: SheetWriter.csv(rows))
  }
}
