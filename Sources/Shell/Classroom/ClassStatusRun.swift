import Classes
import Journal
import Profiles
import Scheduling
import SystemPackage
import Text

/// `class status`: week by week who takes part, from what was handed in.
struct ClassStatusRun {
  private let shell: Shell
  private let call: Invocation

  /// More doubles than this are not named one by one: a platform's archive of every week holds again
  /// what the weeks before held.
  private static let mostDoubles = 5

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let folder = try classFolder()
    var standing = try ClassStanding(shell, folder: folder, inbox: call.values)
    if let closed = standing.record.closed { return try showClosed(standing, since: closed) }
    if try askWhose(&standing) {
      standing = try ClassStanding(shell, folder: folder, inbox: call.values)
    }
    show(standing)
    if standing.isEmpty { shell.say(standing.emptiness, .notice) }
    if call.has("explain") { explain(standing) }
    if let name = call.option("csv") { try writeMarks(standing, to: name) }
    try standing.remember()
    tellFiles(standing)
    let isClean = standing.problems.isEmpty && standing.inbox.unknown.isEmpty
    return isClean ? .done : .findings
  }

  /// A table of what came after the end would look like the marks.
  private func showClosed(_ standing: ClassStanding, since closed: Moment) throws -> ExitStatus {
    let phrase = ClosePhrases.isClosed(closed, folder: standing.folder.path.string)
    if call.has("csv") { throw Failure(.refused, phrase) }
    shell.say(phrase, .notice)
    ClosedClass(standing).show(on: shell, explaining: Toggle(call.has("explain")))
    tellAside(standing)
    return standing.problems.isEmpty ? .done : .findings
  }

  /// The class is the one that --class names, the current folder, or the one around the inbox.
  private func classFolder() throws -> String? {
    if let name = call.option("class") { return name }
    if ClassFolder(shell.path(".")).exists { return nil }
    guard let first = call.value(0) else { return nil }
    let trimmed = first.hasSuffix("/") ? String(first.dropLast()) : first
    for candidate in [trimmed, trimmed + "/.."] where ClassFolder(shell.path(candidate)).exists {
      return candidate
    }
    return nil
  }

  // MARK: The table

  private func show(_ standing: ClassStanding) {
    let plan = standing.plan
    let week = plan.week(of: standing.today)
    shell.say(InboxPhrases.title(plan, week: week), .heading)
    StatusTable(standing, week: week, in: shell.language).show(on: shell)
  }

  private func explain(_ standing: ClassStanding) {
    for line in standing.lines {
      let name = VisibleText.line(standing.roster.callName(line.record.participant))
      var page = shell.page()
      page.blank()
      page.add(name, .heading)
      page.add(line.mark.paragraph)
      page.add(InboxPhrases.shown(line.activity), .faint)
      for index in line.record.newestOfProfiles {
        let path = line.record.letters[index].path
        let earlier = line.record.earlier(than: index)
        page.add(
          InboxPhrases.continuity(line.record.continuity[index], path: path, earlier),
          .faint
        )
      }
      shell.show(page)
    }
  }

  // MARK: Marks

  private func writeMarks(_ standing: ClassStanding, to name: String) throws {
    let rows = MarkSheet(standing, in: shell.language).rows
    try ReplacedFile.check(shell.path(name), isEarlier: MarkSheet.isEarlier)
    try PrivateFile(shell.path(name)).replace(with: SheetWriter.csv(rows))
    shell.say(InboxPhrases.marksWritten(name))
  }

  // MARK: Files

  private func tellFiles(_ standing: ClassStanding) {
    for line in standing.lines {
      for (index, letter) in line.record.letters.enumerated() {
        let (continuity, earlier) = (
          line.record.continuity[index], line.record.earlier(than: index)
        )
        if let phrase = InboxPhrases.remark(continuity, path: letter.path, earlier) {
          shell.say(phrase, .notice)
        }
        let made = StudyCalendar(rolloverHour: 0).day(of: letter.handIn.manifest.made)
        // The other side of the world may be a day ahead.
        if made > standing.today.advanced(byDays: 1) {
          shell.say(InboxPhrases.ahead(letter.path, made: made, today: standing.today), .notice)
        }
      }
      let name = standing.roster.callName(line.record.participant)
      if let ahead = line.ahead { shell.say(InboxPhrases.datedAhead(name, ahead), .notice) }
      let newest = line.record.newestOfProfiles
      if newest.count > 1 {
        let paths = newest.map { line.record.letters[$0].path }
        shell.say(InboxPhrases.severalProfiles(name, paths), .faint)
      }
      if line.activity.clockSetBack > 0 {
        shell.say(InboxPhrases.clock(name, times: line.activity.clockSetBack), .faint)
      }
    }
    for (letter, candidates) in standing.inbox.unknown {
      shell.say(standing.unknown(letter, candidates), .notice)
    }
    tellAside(standing)
  }

  /// Says which files count for nobody.
  private func tellAside(_ standing: ClassStanding) {
    let doubles = standing.inbox.doubles
    if doubles.count > Self.mostDoubles {
      shell.say(InboxPhrases.doubles(doubles.count), .faint)
    } else {
      for double in doubles {
        shell.say(InboxPhrases.double(double.letter.path, of: double.of), .faint)
      }
    }
    if !standing.inbox.left.isEmpty {
      shell.say(InboxPhrases.left(Set(standing.inbox.left.map(\.handIn.manifest.name))), .faint)
    }
    for letter in standing.inbox.foreign {
      let title = letter.handIn.manifest.classTitle
      shell.say(
        InboxPhrases.otherClass(letter.path, title: title, own: standing.plan.title),
        .notice
      )
    }
    for problem in standing.problems + standing.otherFiles { shell.say(problem, .notice) }
  }

  // MARK: Matching

  /// Asks whose files are that no row of the roster knows; whether anything was decided.
  private func askWhose(_ standing: inout ClassStanding) throws -> Bool {
    guard shell.world.terminal.isInteractive, !standing.inbox.unknown.isEmpty else { return false }
    var isDecided = false
    var asked: Set<String> = []
    for (letter, candidates) in standing.inbox.unknown {
      let manifest = letter.handIn.manifest
      guard asked.insert(manifest.profile).inserted else { continue }
      let participants = standing.roster.participants
      let offered = candidates.isEmpty ? participants : candidates
      shell.say(InboxPhrases.whose(letter), .heading)
      var page = shell.page()
      page.add(list: offered.map { standing.roster.callName($0) }) { "\($0 + 1)" }
      shell.show(page)
      switch choice(among: offered.count) {
      case nil: continue
      case .nobody?: try standing.setAside(manifest)
      case .participant(let index)?: try standing.match(manifest, to: offered[index])
      }
      isDecided = true
    }
    return isDecided
  }

  /// Whose a hand-in is, as a person says.
  private enum Choice {
    case participant(Int)
    case nobody
  }

  private func choice(among count: Int) -> Choice? {
    while true {
      switch shell.world.editor.readLine(Prompt("> "), complete: { _ in [] }) {
      case .line(let line):
        let typed = line.trimmingSpaces()
        if typed.isEmpty { return nil }
        if typed == "0" { return .nobody }
        if let number = Int(typed), (1...count).contains(number) {
          return .participant(number - 1)
        }
        shell.say(WelcomePhrases.numberWanted(1...count), .notice)
      case .interrupted, .endOfInput, .timedOut: return nil
      }
    }
  }
}

/// The marks as a gradebook takes them.
struct MarkSheet {
  let rows: [[String]]
  /// Whether a file is such a table, in any language.
  static func isEarlier(_ bytes: [UInt8]) -> Bool {
    guard case .success(let sheet) = SheetReader.read(path: "", bytes: bytes) else { return false }
    return Language.allCases.contains { language in
      sheet.rows.first?.cells == InboxPhrases.markColumns.map { $0.text(in: language) }
    }
  }

  /// How many columns there are.
  static let columns = InboxPhrases.markColumns.count

  init(_ standing: ClassStanding, in language: Language) {
    let head = InboxPhrases.markColumns.map { $0.text(in: language) }
    rows =
      [head]
      + standing.lines.map { line in
        let participant = line.record.participant
        return [
          participant.name, participant.schoolID, participant.group,
          line.mark.points.map(String.init) ?? "", String(line.mark.rules.fullMark),
          line.mark.paragraph.text(in: language),
        ]
      }
  }
}

/// `class match`: whose a hand-in is that the roster does not know.
struct ClassMatchRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let file = call.values[0]
    var standing = try ClassStanding(shell, folder: call.option("class"), inbox: [file])
    if let closed = standing.record.closed {
      let folder = standing.folder.path.string
      throw Failure(.refused, ClosePhrases.isClosed(closed, folder: folder))
    }
    if let problem = standing.problems.first { throw Failure(.refused, problem) }
    let letters =
      standing.inbox.unknown.map(\.letter) + standing.inbox.records.flatMap(\.letters)
      + standing.inbox.left
    guard let letter = letters.first else {
      throw Failure(.refused, InboxPhrases.notOfClass(file))
    }
    guard Set(letters.map(\.handIn.manifest.profile)).count == 1 else {
      throw Failure(.usage, InboxPhrases.severalInside(file, letters.map(\.path)))
    }
    if call.has("nobody") {
      try standing.setAside(letter.handIn.manifest)
      shell.say(InboxPhrases.leftAside(letter.handIn.manifest.name))
      return .done
    }
    guard let name = call.value(1) else { throw Failure(.usage, InboxPhrases.nameWanted) }
    let named = standing.roster.participants.filter {
      $0.name == name || $0.schoolID == name || standing.roster.callName($0) == name
    }
    guard named.count == 1 else {
      throw Failure(
        .usage,
        named.isEmpty
          ? InboxPhrases.nobody(
            name,
            suggestion: Suggestion.nearest(
              to: name,
              among: standing.roster.participants.map(\.name)
            )
          ) : InboxPhrases.several(named.map { standing.roster.callName($0) })
      )
    }
    try standing.match(letter.handIn.manifest, to: named[0])
    shell.say(
      InboxPhrases.matched(letter.handIn.manifest.name, to: standing.roster.callName(named[0]))
    )
    return .done
  }
}
