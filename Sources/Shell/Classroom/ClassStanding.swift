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
  /// How the class's folder was named; nil for the current one.
  let folderName: String?
  /// Files with the content of a hand-in that cannot be read.
  let damaged: [String]
  /// Files that are no hand-ins.
  let others: [String]
  /// Files that are meant as hand-ins and are none that this program can read, or of another class.
  let strange: [String]
  /// Archives that hold hand-ins of this class and something else.
  let mixed: Set<String>
  let today: Day
  /// One for each learner, in the order of the roster.
  let lines: [Line]

  /// What is known of one learner.
  struct Line {
    let record: ClassInbox.Record
    let state: ProfileState
    let activity: ClassActivity
    let mark: ParticipationMark
    /// Answers that no week holds yet, by a clock that was ahead.
    let ahead: AnswersAhead?
  }

  /// The folder that hand-ins are put into, where a command names none.
  static let inboxName = "INBOX"

  init(_ shell: Shell, folder name: String?, inbox paths: [String]) throws {
    let sheets = try ClassSheets(shell, folder: name)
    (plan, roster) = try sheets.soundOrTold(on: shell)
    folder = sheets.folder
    folderName = name
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
    let inbox = ClassInbox(
      reading.letters,
      id: record.id,
      succession: sheets.succession,
      key: try folder.keyOrTold(),
      matches: record.matches,
      seen: record.seen
    )
    self.inbox = inbox
    let foreign = inbox.foreign.filter { $0.path == $0.file }.map(\.file)
    strange = reading.strange.filter { !reading.damaged.contains($0) } + foreign
    // What another class was given is not this one's to delete.
    mixed = reading.mixed.union(inbox.foreign.filter { $0.path != $0.file }.map(\.file))
    let (plan, today) = (plan, today)
    lines = inbox.records.map { Line($0, plan, today) }
  }

  /// Whether nothing of this class was found.
  var isEmpty: Bool { inbox.unknown.isEmpty && lines.allSatisfy { $0.record.letters.isEmpty } }

  /// Where there are no hand-ins.
  var emptiness: Phrase {
    InboxPhrases.empty(places, usual: folder.path.appending(Self.inboxName).string)
  }

  /// Who a hand-in may be of that the roster does not know, and the command that says it.
  func unknown(_ letter: ClassInbox.Letter, _ candidates: [Participant]) -> Phrase {
    InboxPhrases.unknown(letter, candidates: candidates.map(\.name), in: folderName)
  }

  /// What lay beside the hand-ins, in at most one sentence.
  var otherFiles: [Phrase] {
    if others.contains(where: { $0.hasSuffix("/profile.json") }) { return [InboxPhrases.profiles] }
    return others.isEmpty ? [] : [InboxPhrases.others(others)]
  }

  /// Keeps where every profile's newest hand-in ended, so that the next can be compared with it.
  ///
  /// A rewritten history, and what was handed in upon it, never takes the place of what it
  /// contradicts: it would be told once and then pass for the truth.
  mutating func remember() throws(ProfileError) {
    var rewritten: Set<String> = []
    for record in inbox.records {
      for (letter, continuity) in zip(record.letters, record.continuity) {
        let profile = letter.handIn.manifest.profile
        if case .rewritten = continuity { rewritten.insert(profile) }
        if !rewritten.contains(profile) { remember(letter.handIn) }
      }
    }
    try folder.write(record)
  }

  private mutating func remember(_ handIn: HandIn) {
    let profile = handIn.manifest.profile
    let made = handIn.manifest.made
    if let known = record.seen[profile], known.made.milliseconds >= made.milliseconds { return }
    record.seen[profile] = SeenHandIn(made: made, points: handIn.chainPoints)
  }

  /// Takes whoever made a hand-in for somebody who has left.
  mutating func setAside(_ manifest: HandInManifest) throws(ProfileError) {
    record.matches[manifest.profile] = ClassRecord.nobody
    try folder.write(record)
  }

  /// Takes whoever made a hand-in for a learner of the roster from now on.
  mutating func match(_ manifest: HandInManifest, to participant: Participant) throws(ProfileError)
  {
    record.match(manifest, to: participant, key: try? folder.key())
    try folder.write(record)
  }
}

extension ClassInbox.Record {
  /// Where the newest file of each profile stands: a learner may have more laptops than one.
  var newestOfProfiles: [Int] {
    letters.indices.filter { index in
      let profile = letters[index].handIn.manifest.profile
      return !letters[(index + 1)...].contains { $0.handIn.manifest.profile == profile }
    }
  }

  /// Whether the file before one of the files lies here too, or is only remembered.
  func earlier(than index: Int) -> EarlierHandIn {
    let profile = letters[index].handIn.manifest.profile
    return letters[..<index].contains { $0.handIn.manifest.profile == profile } ? .here : .gone
  }
}

/// What a hand-in is compared with.
enum EarlierHandIn {
  /// The file itself: its events are counted.
  case here
  /// The file is no longer here; where it ended is remembered, its events are not.
  case gone
}

extension EarlierHandIn {
  /// What is told of a file (its name made visible) that contradicts the one before it.
  func rewritten(_ path: String, device: String) -> Phrase {
    switch self {
    case .here:
      Phrase(
        en:
          "\(path): history was rewritten (journal \(device)); where the two differ, the earlier file counts. Speak with the learner before you conclude anything.",
        ja:
          "\(path)：提出済みの記録が書き換えられています（記録ファイル \(device)）。食い違う部分は、先に提出されたファイルの内容を数えます。判断する前に、本人に確認してください。",
        ko:
          "\(path): 이미 제출한 기록이 바뀌었어요(기록 파일 \(device)). 서로 다른 부분은 먼저 제출된 파일대로 계산해요. 결론을 내리기 전에 본인에게 확인해 주세요."
      )
    case .gone:
      Phrase(
        en:
          "\(path): history was rewritten (journal \(device)) since an earlier file, which is no longer here, so this file counts as it is. Put the earlier file back and it counts where the two differ. Speak with the learner before you conclude anything.",
        ja:
          "\(path)：提出済みの記録が書き換えられています（記録ファイル \(device)）。先に提出されたファイルがここにないため、このファイルの内容をそのまま数えています。先のファイルを戻すと、食い違う部分はそちらを数えます。判断する前に、本人に確認してください。",
        ko:
          "\(path): 이미 제출한 기록이 바뀌었어요(기록 파일 \(device)). 먼저 제출된 파일이 여기에 없어서 이 파일을 그대로 계산해요. 먼저 제출된 파일을 다시 넣으면 서로 다른 부분은 그 파일대로 계산해요. 결론을 내리기 전에 본인에게 확인해 주세요."
      )
    }
  }
}

extension Coverage {
  /// What is known of a learner whose newest hand-in is this.
  init(handedIn newest: HandInManifest?) {
    self =
      newest.map { Coverage.through(StudyCalendar(rolloverHour: 0).day(of: $0.made)) } ?? .nothing
  }
}

extension ClassStanding.Line {
  init(_ record: ClassInbox.Record, _ plan: Plan, _ today: Day) {
    self.record = record
    state = ProfileState(events: record.events)
    activity = ClassActivity(state, from: plan.start, through: min(plan.end, today.lastAnywhere))
    ahead = AnswersAhead(state, after: today.lastAnywhere)
    mark = ParticipationMark(
      activity,
      of: record.participant,
      plan: plan,
      asOf: today,
      knowing: Coverage(handedIn: record.newest)
    )
  }

  /// Days practised in the week that is running, or in the last one.
  func days(inWeek week: Int) -> Int {
    mark.weeks.first { $0.number == week }?.days ?? 0
  }
}
