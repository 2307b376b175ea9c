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
    if folder.hasLostRecord {
      throw Failure(.refused, ClassPhrases.recordMissing(folder: folder.path.string))
    }
    let start = try call.option("start").map {
      try shell.day($0, after: shell.today.advanced(byDays: -400))
    }
    _ = try folder.create(at: shell.world.now(), random: shell.world.random)
    try PrivateFolder.make(folder.path.appending(ClassStanding.inboxName))
    // A class begins on a Monday, unless its coordinator says otherwise.
    let monday = shell.today.monday.advanced(byDays: 7)
    // A class without a name is called as its folder is.
    let name = folder.path.lexicallyNormalized().lastComponent?.string ?? ""
    let plan = Plan(title: call.option("title") ?? name, start: start ?? monday, weeks: 12)
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
    // A workbook of that name is the class's own, too.
    let stem = name.split(separator: ".")[0] + "."
    let present = (try? FolderReading.names(in: folder.path)) ?? []
    if let own = present.first(where: { $0.lowercased().hasPrefix(stem) }) {
      return kept.append(own)
    }
    try PrivateFile(path).replace(with: SheetWriter.csv(rows))
  }
}
