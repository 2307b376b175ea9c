import Classes
import Decks
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `test enter --class`: the sheets of a class, one learner after another, into a table of marks.
struct PaperClassRun {
  private let shell: Shell
  private let call: Invocation
  private let sheet: PaperSheet
  private let code: String
  private let roster: Roster

  init(_ shell: Shell, _ call: Invocation, _ sheet: PaperSheet, code: String) throws {
    self.shell = shell
    self.call = call
    self.sheet = sheet
    self.code = code
    roster = try ClassSheets(shell, folder: call.option("class")).soundOrTold(on: shell).roster
  }

  /// Asks for learner after learner; the table is on the disk before the next one.
  func run() throws -> ExitStatus {
    let name = call.option("csv") ?? "test-\(code)-marks.csv"
    let file = PrivateFile(shell.path(name))
    var marks = try PaperMarks(sheet, code: code, roster, earlier: earlier(name))
    shell.say(PaperEntryPhrases.begins(VisibleText.line(sheet.title), code), .heading)
    showRoster(marks)
    while let participant = askWho(marks) {
      let callName = VisibleText.line(roster.callName(participant))
      shell.say(PaperEntryPhrases.sheet(of: callName), .heading)
      if let before = marks.entry(of: participant) {
        let points = VisibleText.line(before.points)
        let version = VisibleText.line(before.version)
        shell.say(PaperEntryPhrases.isIn(points: points, version: version), .notice)
      }
      guard let version = PaperVersionQuestion(shell, sheet, timeoutSeconds: nil).ask() else {
        break
      }
      let entry = PaperEntry(
        shell,
        sheet.presentations(of: version),
        examiner: Examiner(),
        timeoutSeconds: nil
      )
      switch call.has("marks") ? entry.marks() : entry.answers() {
      case .left: shell.say(PaperEntryPhrases.nothingKept, .notice)
      case .ended(let outcome):
        shell.hasEnded = outcome
        shell.say(PaperEntryPhrases.nothingKept, .notice)
      case .done(let marked):
        marks.set(participant, version: version.name, marked)
        try file.replace(with: SheetWriter.csv(marks.rows))
        let points = PaperMarks.number(PaperScore(marked).points)
        shell.say(PaperEntryPhrases.named(callName, points: points, of: marked.count), .right)
      }
      if shell.hasEnded != nil { break }
    }
    sayWhatIsIn(marks, name)
    return .done
  }

  /// How far the class is, and where its marks are once there are any.
  private func sayWhatIsIn(_ marks: PaperMarks, _ name: String) {
    let entered = roster.participants.count { marks.contains($0) }
    guard entered > 0 || FileSystem.exists(shell.path(name).string) else {
      return shell.say(PaperEntryPhrases.nothingEntered)
    }
    shell.say(PaperEntryPhrases.written(entered, of: roster.participants.count, to: name))
  }

  private func earlier(_ name: String) throws -> [[String]] {
    let path = shell.path(name)
    guard FileSystem.exists(path.string) else { return [] }
    let bytes = try PrivateFile(path).read(limitBytes: SheetReader.largestFile)
    switch SheetReader.read(path: name, bytes: bytes, mostColumns: PaperMarks.mostColumns) {
    case .success(let sheet): return sheet.rows.map(\.cells)
    case .failure: throw Failure(.refused, PaperEntryPhrases.foreignMarks(name))
    }
  }

  // MARK: Whose

  private func showRoster(_ marks: PaperMarks) {
    var page = shell.page()
    let names = roster.participants.map { participant in
      roster.callName(participant) + (marks.contains(participant) ? " ✓" : "")
    }
    page.add(list: names) { "\($0 + 1)" }
    shell.show(page)
  }

  /// The learner whose sheet comes next; nil once the person is done.
  private func askWho(_ marks: PaperMarks) -> Participant? {
    while true {
      let next = roster.participants.first { !marks.contains($0) }
      let standard = next.map { VisibleText.line(roster.callName($0)) }
      let words = PaperEntryPhrases.whose(standard).text(in: shell.language)
      guard
        case .line(let line) = shell.world.editor.readLine(Prompt(words + " > "), complete: names)
      else { return nil }
      let typed = line.trimmingSpaces()
      let narrow = typed.withHalfWidthLetters
      if ["q", "Q", "ㅂ"].contains(narrow) { return nil }
      if typed.isEmpty {
        guard let next else { return nil }
        return next
      }
      if let found = participant(typed) ?? participant(narrow) { return found }
      shell.say(PaperEntryPhrases.unknownLearner(typed), .notice)
    }
  }

  /// The learner of a number in the list, a school's number, a name, or the beginning of one.
  ///
  /// The list comes first: it is on the screen, and a school's numbers may be as small.
  private func participant(_ typed: String) -> Participant? {
    let all = roster.participants
    if let place = all.indices.first(where: { "\($0 + 1)" == typed }) { return all[place] }
    if let found = all.first(where: { !$0.schoolID.isEmpty && $0.schoolID == typed }) {
      return found
    }
    for matches in [
      all.filter { roster.callName($0) == typed }, all.filter { $0.name == typed },
      all.filter { $0.name.lowercased().hasPrefix(typed.lowercased()) },
    ] where matches.count == 1 {
      return matches[0]
    }
    return nil
  }

  private func names(_ line: String) -> [Completion] {
    roster.participants.map { roster.callName($0) }.filter { $0.hasPrefix(line) }
      .map { Completion($0) }
  }
}

/// The marks of a class, a row a learner, with a column for each card.
struct PaperMarks {
  private let header: [String]
  private let cards: [String]
  private let total: Int
  private let code: String
  private var entries: [[String]]
  /// Whose rows are those of an earlier run: Excel, too, may have written to the table.
  private let succession: Succession

  private static let places = [
    "ID number", "Full name", "Group", "Sheet", "Version", "Points", "Of",
  ]
  /// A column for each question follows what every test has.
  static let mostColumns = places.count + PaperSheet.mostQuestions

  /// Takes up what an earlier run wrote for the same sheet.
  init(
    _ sheet: PaperSheet,
    code: String,
    _ roster: Roster,
    earlier: [[String]]
  ) throws(Failure) {
    self.code = code
    cards = sheet.questions.map(\.id.description)
    total = sheet.questions.count
    header = Self.places + cards
    guard let entries = earlier.isEmpty ? [] : MarkTable.rows(earlier, under: header) else {
      throw Failure(.refused, PaperEntryPhrases.otherMarks(code))
    }
    self.entries = entries
    succession = Succession(
      Roster(participants: roster.participants.map(Self.asWritten)),
      after: entries.map { PackedLearner(key: Self.key(of: $0), name: $0[1], group: $0[2]) }
    )
  }

  /// A learner as the table has them.
  private static func asWritten(_ participant: Participant) -> Participant {
    var written = participant
    written.name = SheetWriter.defused(participant.name)
    written.schoolID = SheetWriter.defused(participant.schoolID)
    return written
  }

  private static func key(of row: [String]) -> String {
    Participant(name: row[1], schoolID: row[0]).key
  }

  var rows: [[String]] { [header] + entries }

  func contains(_ participant: Participant) -> Bool { place(of: participant) != nil }

  /// What was typed in of a learner's sheet; nil where nothing was.
  func entry(of participant: Participant) -> (points: String, version: String)? {
    place(of: participant).map { (entries[$0][5], entries[$0][4]) }
  }

  private func place(of participant: Participant) -> Int? {
    for key in succession.keys(of: Self.asWritten(participant)) {
      if let place = entries.firstIndex(where: { Self.key(of: $0) == key }) { return place }
    }
    return nil
  }

  mutating func set(_ participant: Participant, version: String, _ marked: [PaperEntry.Marked]) {
    let scores = Dictionary(
      marked.map { ($0.presentation.question.id.description, $0.assessment.score) },
      uniquingKeysWith: { first, _ in first }
    )
    let points = PaperScore(marked).points
    let written = Self.asWritten(participant)
    let row =
      [written.schoolID, written.name, participant.group, code, version]
      + [Self.number(points), "\(total)"] + cards.map { Self.number(scores[$0] ?? 0) }
    if let place = place(of: participant) {
      entries[place] = row
    } else {
      entries.append(row)
    }
  }

  /// To a hundredth, without needless digits.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
