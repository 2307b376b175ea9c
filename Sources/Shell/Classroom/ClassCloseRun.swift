import Classes
import Journal
import Profiles
import Scheduling
import SystemPackage
import Text

/// `class close`: final totals and certificates, and then, once confirmed, no hand-in remains.
struct ClassCloseRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let standing = try ClassStanding(
      shell,
      folder: call.value(0),
      inbox: call.options["inbox"] ?? []
    )
    let plan = standing.plan
    if standing.today <= plan.end { shell.say(ClosePhrases.running(plan), .notice) }
    let folder = standing.folder.path
    try write(SheetWriter.csv(MarkSheet(standing, in: shell.language).rows), "totals.csv", folder)
    let certificates = standing.lines.filter { $0.record.newest != nil }.map {
      Certificate($0, plan: plan)
    }
    if !certificates.isEmpty {
      let page = Certificate.html(certificates, in: shell.language)
      try write(page, "certificates.html", folder)
    }
    shell.say(ClosePhrases.written(folder: folder.string, certificates: certificates.count))
    return try deleteHandIns(standing)
  }

  private func write(_ bytes: [UInt8], _ name: String, _ folder: FilePath) throws {
    try PrivateFile(folder.appending(name)).replace(with: bytes)
  }

  // MARK: Deleting

  /// Files of this class, doubles among them; one whose learner is unknown stays, for it counts for
  /// nobody yet.
  private func deleteHandIns(_ standing: ClassStanding) throws -> ExitStatus {
    let files =
      standing.lines.flatMap { $0.record.letters.map(\.path) }
      + standing.inbox.doubles.map(\.path)
    for (letter, candidates) in standing.inbox.unknown {
      shell.say(InboxPhrases.unknown(letter, candidates: candidates.map(\.name)), .notice)
    }
    guard !files.isEmpty else {
      shell.say(ClosePhrases.nothingToDelete)
      return .done
    }
    guard call.has("yes") || isConfirmed(files.count) else {
      shell.say(ClosePhrases.kept(files.count))
      return .done
    }
    for file in files { try PrivateFile(shell.path(file)).remove() }
    try standing.folder.write(standing.closed(at: shell.world.now()))
    shell.say(ClosePhrases.deleted(files.count))
    return .done
  }

  private func isConfirmed(_ count: Int) -> Bool {
    shell.say(ClosePhrases.question(count), .heading)
    return shell.world.editor.confirms()
  }
}

extension ClassStanding {
  /// The record of a class that is over: nothing of its learners remains in it.
  fileprivate func closed(at now: Moment) -> ClassRecord {
    var record = record
    record.closed = now
    record.seen = [:]
    record.matches = [:]
    return record
  }
}

extension Certificate {
  fileprivate init(_ line: ClassStanding.Line, plan: Plan) {
    let states = line.state.cardIDs.map { line.state.schedule($0) }.filter { $0.phase != .new }
    self.init(
      name: line.record.participant.name,
      title: plan.title,
      from: plan.start,
      to: plan.end,
      days: line.activity.days.count,
      minutes: line.activity.days.values.reduce(0) { $0 + $1.milliseconds } / 60_000,
      cards: states.count,
      lasting: states.count { $0.phase == .review && $0.scheduledDays >= 21 },
      fullWeeks: line.mark.fullWeeks,
      countedWeeks: line.mark.counted.count
    )
  }
}
