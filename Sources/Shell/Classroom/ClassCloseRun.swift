import Classes
import Journal
import Profiles
import Reports
import Scheduling
import SystemPackage
import Text

/// `class close`: final totals and certificates, and then, once confirmed, no hand-in remains.
struct ClassCloseRun {
  let shell: Shell
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
    if let closed = standing.record.closed {
      // Totals of what is still there would replace those of everything.
      shell.say(ClosePhrases.isClosed(closed, folder: standing.folder.path.string), .notice)
    } else {
      try checkReady(standing)
      tellMissing(standing)
      try writeTotals(standing)
    }
    for remark in standing.problems + standing.otherFiles { shell.say(remark, .notice) }
    return try deleteHandIns(standing)
  }

  /// Refuses what cannot be taken back and may be a slip: closing before the end, without the hand-ins,
  /// or with some that count for nobody yet.
  private func checkReady(_ standing: ClassStanding) throws(Failure) {
    let plan = standing.plan
    if standing.today <= plan.end, !call.has("early") {
      let weeksLeft = plan.weeks - max(0, plan.week(of: standing.today) - 1)
      throw Failure(.refused, ClosePhrases.running(plan, weeksLeft: min(plan.weeks, weeksLeft)))
    }
    if !standing.inbox.unknown.isEmpty {
      for (letter, candidates) in standing.inbox.unknown {
        shell.say(standing.unknown(letter, candidates), .notice)
      }
      throw Failure(.findings, ClosePhrases.unmatched(standing.inbox.unknown.count))
    }
    if standing.isEmpty, !call.has("yes") {
      throw Failure(.refused, ClosePhrases.nothingHandedIn(standing.emptiness))
    }
  }

  private func writeTotals(_ standing: ClassStanding) throws {
    let plan = standing.plan
    let folder = standing.folder.path
    try write(
      SheetWriter.csv(MarkSheet(standing, in: shell.language).rows),
      ClassFolder.totalsName,
      folder
    )
    // A certificate of nothing would say so in print.
    let certificates = standing.lines.filter { !$0.activity.days.isEmpty }.map {
      Certificate($0, standing.roster, plan: plan, today: standing.today)
    }
    let others = standing.lines.filter { $0.activity.days.isEmpty }.map {
      standing.roster.callName($0.record.participant)
    }
    if !certificates.isEmpty {
      let page = CertificatePage(certificates, in: shell.language)
      try write(page.bytes, "certificates.html", folder)
    }
    shell.say(ClosePhrases.written(folder: folder.string, certificates: certificates.count))
    if !others.isEmpty { shell.say(ClosePhrases.withoutCertificate(others), .notice) }
  }

  private func write(_ bytes: [UInt8], _ name: String, _ folder: FilePath) throws {
    try PrivateFile(folder.appending(name)).replace(with: bytes)
  }

  // MARK: Deleting

  /// Files of this class, doubles and broken ones among them; what only bears such a name stays.
  private func deleteHandIns(_ standing: ClassStanding) throws -> ExitStatus {
    let letters =
      standing.lines.flatMap(\.record.letters) + standing.inbox.unknown.map(\.letter)
      + standing.inbox.doubles.map(\.letter) + standing.inbox.left
    let doomed = letters.map(\.file).filter { !standing.mixed.contains($0) }
    let damaged = standing.damaged.filter { !standing.mixed.contains($0) }
    for file in standing.mixed.sorted() { shell.say(ClosePhrases.mixed(file), .notice) }
    if !standing.strange.isEmpty { shell.say(ClosePhrases.strange(standing.strange), .notice) }
    var seen: Set<String> = []
    let files = (doomed + damaged).filter { seen.insert($0).inserted }
    let count = doomed.count + damaged.count { !doomed.contains($0) }
    guard !files.isEmpty else {
      try close(standing)
      shell.say(standing.mixed.isEmpty ? ClosePhrases.nothingToDelete : ClosePhrases.closed)
      return .done
    }
    guard call.has("yes") || isConfirmed(count, damaged: damaged) else {
      shell.say(ClosePhrases.kept(count))
      return .done
    }
    // First closed, then deleted: should the machine stop between, no totals are made of a part.
    try close(standing)
    for file in files { try PrivateFile(shell.path(file)).remove() }
    shell.say(ClosePhrases.deleted(count))
    return .done
  }

  private func close(_ standing: ClassStanding) throws {
    guard standing.record.closed == nil else { return }
    try standing.folder.write(standing.closed(at: shell.world.now()))
  }

  private func isConfirmed(_ count: Int, damaged: [String]) -> Bool {
    shell.say(ClosePhrases.question(count, damaged: damaged), .heading)
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
    record.packed = []
    record.counted = Set(lines.flatMap(\.record.letters).map(\.handIn.manifest.digest))
    return record
  }
}

extension Certificate {
  fileprivate init(_ line: ClassStanding.Line, _ roster: Roster, plan: Plan, today: Day) {
    let states = line.state.cardIDs.map { line.state.schedule($0) }.filter { $0.phase != .new }
    self.init(
      name: roster.fullName(line.record.participant),
      title: plan.title,
      from: plan.firstDay(ofWeek: line.record.participant.firstWeek),
      to: min(plan.end, today),
      days: line.activity.days.count,
      minutes: line.activity.days.values.reduce(0) { $0 + $1.milliseconds } / 60_000,
      cards: states.count,
      lasting: states.count { $0.phase == .review && $0.scheduledDays >= 21 },
      fullWeeks: line.mark.fullWeeks,
      countedWeeks: line.mark.counted.count,
      language: line.state.settings.isSet(.language) ? line.state.settings.language : nil
    )
  }
}
