import Classes
import Journal
import Profiles
import Reports
import Scheduling
import SystemPackage

/// The class whose folder is among the paths of a report: it tells names, groups and marks.
struct ReportRoster {
  let roster: Roster
  let plan: Plan?
  /// The class's name among all classes; nil where its record cannot be read.
  private let classID: ClassID?
  private let owners: HandInOwners
  /// The marks of a class that is over: what is in its inbox does not tell them any more.
  private let final: FinalMarks?
  /// The place of each learner in the roster.
  private let ranks: [String: Int]

  /// Reads the first class folder among `paths`, or the one around an inbox; nil where there is
  /// none.
  init?(_ shell: Shell, _ paths: [FilePath]) throws {
    let around = paths.map { $0.lexicallyNormalized().removingLastComponent() }
    guard let path = (paths + around).first(where: { ClassFolder($0).exists }) else { return nil }
    let sheets = try ClassSheets(shell, folder: path.string)
    guard let reader = sheets.roster else { return nil }
    roster = reader.roster
    plan = sheets.plan?.plan
    ranks = Dictionary(
      reader.roster.participants.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: min
    )
    let record = try? sheets.folder.read()
    if let closed = record?.closed {
      final = FinalMarks(sheets.folder)
      shell.warn(ClosePhrases.isClosed(closed, folder: path.string))
    } else {
      final = nil
    }
    classID = record?.id
    owners = HandInOwners(
      sheets.succession,
      key: try? sheets.folder.key(),
      matches: record?.matches ?? [:]
    )
  }

  /// Whether something was handed in to another class.
  func isForeign(_ source: LearnerSource) -> Bool {
    guard let classID, let manifest = source.manifest else { return false }
    return manifest.classID != classID
  }

  /// Who a learner is: by a person's word, by the pack's token, by a name that only one bears.
  func participant(of source: LearnerSource) -> Participant? {
    if let manifest = source.manifest, case .known(let known) = owners.owner(of: manifest) {
      return known
    }
    let named = roster.participants.filter { $0.name == source.displayName }
    return named.count == 1 ? named[0] : nil
  }

  /// The mark of a learner: the final one of a class that is over, else what `state` says.
  func participation(
    of participant: Participant,
    _ state: ProfileState,
    today: Day,
    knowing coverage: Coverage
  ) -> Participation? {
    guard let plan else { return nil }
    if let final { return final.participation(of: participant) }
    return Participation(participant, plan, state, today: today, knowing: coverage)
  }

  /// What the report calls a learner.
  func person(_ participant: Participant) -> Person {
    var person = Person(
      id: participant.schoolID.isEmpty ? participant.name : participant.schoolID,
      name: participant.name,
      group: participant.group,
      schoolID: participant.schoolID
    )
    person.rank = ranks[participant.key] ?? .max
    return person
  }
}

extension Participation {
  /// The mark that a class's plan gives for what `state` says.
  init(
    _ participant: Participant,
    _ plan: Plan,
    _ state: ProfileState,
    today: Day,
    knowing coverage: Coverage
  ) {
    let activity = ClassActivity(
      state,
      from: plan.start,
      through: min(plan.end, today.lastAnywhere)
    )
    let mark = ParticipationMark(
      activity,
      of: participant,
      plan: plan,
      asOf: today,
      knowing: coverage
    )
    self.init(
      mark: mark.points.map { 100 * Double($0) / Double(max(1, mark.rules.fullMark)) },
      explanation: mark.paragraph
    )
  }
}
