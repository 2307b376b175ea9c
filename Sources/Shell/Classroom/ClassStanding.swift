import Classes
import Journal
import Profiles
import Scheduling
import SystemPackage
import Text

/// A class with its hand-ins read: who did what, by the roster.
struct ClassStanding {
  let folder: ClassFolder
  private(set) var record: ClassRecord
  let plan: Plan
  let roster: Roster
  let inbox: ClassInbox
  let problems: [Phrase]
  /// Where hand-ins were looked for, in full; nothing where there is no inbox.
  let places: [String]
  /// Files with the content of a hand-in that cannot be read.
  let damaged: [String]
  /// Files that are no hand-ins.
  let others: [String]
  let today: Day
  /// One for each learner, in the order of the roster.
  let lines: [Line]

  /// What is known of one learner.
  struct Line {
    let record: ClassInbox.Record
    let state: ProfileState
    let activity: ClassActivity
    let mark: ParticipationMark
  }

  /// The folder that hand-ins are put into, where a command names none.
  static let inboxName = "INBOX"

  init(_ shell: Shell, folder name: String?, inbox paths: [String]) throws {
    let sheets = try ClassSheets(shell, folder: name)
    (plan, roster) = try sheets.soundOrTold(on: shell)
    folder = sheets.folder
    record = try folder.read()
    today = shell.today
    var places = paths
    if places.isEmpty {
      let usual = name.map { "\(FilePath($0))/\(Self.inboxName)" } ?? Self.inboxName
      if FileSystem.exists(shell.path(usual).string) { places = [usual] }
    }
    let reading = try InboxReading(shell, paths: places)
    // “In ..” would tell nobody which folder that is.
    self.places = places.map { shell.path($0).lexicallyNormalized().string }
    problems = reading.problems
    damaged = reading.damaged
    others = reading.others
    inbox = ClassInbox(
      reading.letters,
      id: record.id,
      roster: roster,
      key: try folder.key(),
      matches: record.matches,
      seen: record.seen
    )
    let (plan, today) = (plan, today)
    lines = inbox.records.map { Line($0, plan, today) }
  }

  /// Whether nothing of this class was found.
  var isEmpty: Bool { inbox.unknown.isEmpty && lines.allSatisfy { $0.record.letters.isEmpty } }

  /// Where there are no hand-ins.
  var emptiness: Phrase {
    InboxPhrases.empty(places, usual: folder.path.appending(Self.inboxName).string)
  }

  /// What lay beside the hand-ins, in at most one sentence.
  var otherFiles: [Phrase] { others.isEmpty ? [] : [InboxPhrases.others(others)] }

  /// Keeps where every profile's newest hand-in ended, so that the next can be compared with it.
  mutating func remember() throws(ProfileError) {
    for record in inbox.records {
      for letter in record.letters { remember(letter.handIn) }
    }
    try folder.write(record)
  }

  private mutating func remember(_ handIn: HandIn) {
    let profile = handIn.manifest.profile
    let made = handIn.manifest.made
    if let known = record.seen[profile], known.made.milliseconds >= made.milliseconds { return }
    record.seen[profile] = SeenHandIn(made: made, points: handIn.chainPoints)
  }

  /// Takes a profile for a learner of the roster from now on.
  mutating func match(_ profile: String, to participant: Participant) throws(ProfileError) {
    record.matches[profile] = participant.key
    try folder.write(record)
  }
}

extension ClassStanding.Line {
  init(_ record: ClassInbox.Record, _ plan: Plan, _ today: Day) {
    self.record = record
    state = ProfileState(events: record.events)
    activity = ClassActivity(state, from: plan.start, through: plan.end)
    mark = ParticipationMark(activity, of: record.participant, plan: plan, asOf: today)
  }

  /// Days practised in the week that is running, or in the last one.
  func days(inWeek week: Int) -> Int {
    mark.weeks.first { $0.number == week }?.days ?? 0
  }
}
