import Classes
import Decks
import Profiles
import Scheduling
import Spreadsheets
import SystemPackage
import Text

/// A class's folder with its spreadsheets read, and everything found wrong in them.
struct ClassSheets {
  let folder: ClassFolder
  let roster: RosterReader?
  let plan: PlanReader?
  /// The file that the roster was read from; nil where it could not be.
  private let rosterName: String?
  /// The file that the plan was read from, or is to be.
  let planName: String
  /// The decks that the class may use, its own first.
  let decks: ClassDecks
  /// Who of the roster is who of the last pack.
  let succession: Succession
  private(set) var findings: [CellFinding] = []

  /// The rule that finds the rows of a draft.
  static let exampleRule = "example-row"

  /// Reads the folder that a command names, or the current one.
  init(_ shell: Shell, folder name: String?) throws {
    folder = try Self.folder(shell, name)
    let today = shell.today
    let rosterFile = SheetFile(folder.path, stem: "roster")
    let planFile = SheetFile(folder.path, stem: "plan")
    roster = rosterFile.sheet.map { RosterReader($0) }
    plan = planFile.sheet.map { PlanReader($0, today: today) }
    planName = planFile.name
    rosterName = rosterFile.sheet == nil ? nil : rosterFile.name
    decks = try ClassDecks(shell, folder)
    let record = try? folder.read()
    succession = Succession(roster?.roster ?? Roster(), after: record?.packed ?? [])
    let check = ClassCheck(
      roster: roster,
      rosterPath: rosterFile.name,
      plan: plan,
      planPath: planFile.name,
      deckIDs: Set(decks.library.decks.map(\.id)),
      tags: decks.tags,
      cards: { [decks] in decks.cards(of: $0) },
      suggest: { Suggestion.nearest(to: $0, among: $1) }
    )
    findings = rosterFile.findings + (roster?.findings ?? [])
    findings += planFile.findings + (plan?.findings ?? []) + check.findings
    findings += forgottenExamples(in: rosterFile.name) + lostLearners(in: rosterFile.name)
    findings += record.map(standing) ?? []
  }

  /// The folder of a class, or a sentence about what is missing there.
  static func folder(_ shell: Shell, _ name: String?) throws(Failure) -> ClassFolder {
    let folder = ClassFolder(shell.path(name ?? ".").lexicallyNormalized())
    if folder.hasLostRecord {
      throw Failure(.refused, ClassPhrases.recordMissing(folder: folder.path.string))
    }
    guard folder.exists else {
      throw Failure(.usage, ClassPhrases.noClass(folder: folder.path.string))
    }
    return folder
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The plan and roster, once no finding forbids their use.
  func sound() throws(Failure) -> (plan: Plan, roster: Roster) {
    guard let plan, let roster, !hasErrors else {
      throw Failure(.findings, ClassPhrases.checkFirst(findings.count { $0.severity == .error }))
    }
    return (plan.plan, roster.roster)
  }

  /// Learners of the last pack whom the roster has no longer, or under other names.
  private func lostLearners(in path: String) -> [CellFinding] {
    let lost = succession.lost
    // Of a roster that was not understood everybody is missing.
    guard roster?.roster.participants.isEmpty == false, !lost.isEmpty else { return [] }
    return [
      CellFinding(
        path: path,
        cell: nil,
        severity: .warning,
        rule: "lost-learner",
        message: ClassPhrases.lost(lost.map(\.name))
      )
    ]
  }

  /// What the class's record says of the class as a whole: that it is over, or how old it is.
  private func standing(of record: ClassRecord) -> [CellFinding] {
    if let closed = record.closed {
      return [note("closed-class", ClosePhrases.isClosed(closed, folder: folder.path.string))]
    }
    if record.packs > 0, record.packed.isEmpty {
      return [note("unlisted-learners", ClassPhrases.unlisted)]
    }
    return shortened(record) + changes(since: record)
  }

  /// Ids that a spreadsheet has taken zeros from: gradebooks get them as they stand in the roster.
  private func shortened(_ record: ClassRecord) -> [CellFinding] {
    let pairs = succession.shortenedNumbers
    guard let rosterName, !pairs.isEmpty else { return [] }
    return [
      CellFinding(
        path: rosterName,
        cell: nil,
        severity: .note,
        rule: "shortened-id",
        message: ClassPhrases.shortened(pairs)
      )
    ]
  }

  /// What moves marks or takes decks away since the last pack.
  private func changes(since record: ClassRecord) -> [CellFinding] {
    guard let last = record.plan, let plan = plan?.plan else { return [] }
    var findings = last.changes(in: plan).map { change in
      warning("changed-rule", ClassPhrases.changedRule(change.rule, change.before, change.now))
    }
    let planned = decks.library.decks.filter { deck in
      plan.assignments.contains { PackContents.means($0.study, deck) }
    }
    let gone = Set(last.decks).subtracting(planned.map(\.id)).sorted()
    if !gone.isEmpty, !plan.assignments.isEmpty {
      findings.append(warning("lost-deck", ClassPhrases.lostDecks(gone)))
    }
    return findings
  }

  private func warning(_ rule: String, _ message: Phrase) -> CellFinding {
    CellFinding(path: planName, cell: nil, severity: .warning, rule: rule, message: message)
  }

  private func note(_ rule: String, _ message: Phrase) -> CellFinding {
    CellFinding(
      path: ClassFolder.documentName,
      cell: nil,
      severity: .note,
      rule: rule,
      message: message
    )
  }

  private func forgottenExamples(in path: String) -> [CellFinding] {
    let names = Set(
      ClassDrafts.exampleNames.flatMap { [$0.english, $0.japanese, $0.korean] }
    )
    guard let roster, !roster.roster.participants.isEmpty,
      roster.roster.participants.allSatisfy({ names.contains($0.name) })
    else { return [] }
    return [
      CellFinding(
        path: path,
        cell: CellReference(row: 2, column: 0),
        severity: .warning,
        rule: Self.exampleRule,
        message: ClassPhrases.exampleRow
      )
    ]
  }
}

/// One of a class's spreadsheets: a text or a workbook by the same name.
struct SheetFile {
  /// The file's name in findings.
  private(set) var name: String
  private(set) var sheet: Sheet?
  private(set) var findings: [CellFinding] = []

  /// The rule that finds a text and a workbook of one name.
  static let twoSheetsRule = "two-sheets"
  private static let endings = ["csv", "xlsx", "tsv", "txt"]

  init(_ folder: FilePath, stem: String) {
    let names = (try? FolderReading.names(in: folder)) ?? []
    let present = Self.endings.compactMap { ending in
      names.first { $0.lowercased() == "\(stem).\(ending)" }
    }
    name = present.first ?? "\(stem).csv"
    guard let first = present.first else {
      let other = names.first { $0.lowercased().hasPrefix(stem + ".") }
      let phrase = other.map { ClassPhrases.unreadSheet($0) } ?? ClassPhrases.missingSheet(name)
      report(.error, "missing-sheet", phrase)
      return
    }
    if present.count > 1 {
      report(.warning, Self.twoSheetsRule, ClassPhrases.twoSheets(first, present[1]))
    }
    read(folder.appending(first))
  }

  private mutating func read(_ path: FilePath) {
    do {
      let bytes = try FolderReading.bytes(of: path, limit: SheetReader.largestFile)
      if let bytes, name.lowercased().hasSuffix(".xlsx") { return readWorkbook(bytes) }
      switch bytes.map({ SheetReader.read(path: name, bytes: $0) }) ?? .failure(.tooLarge) {
      case .success(let read): sheet = read
      case .failure(let refusal): report(.error, refusal.rule, refusal.phrase)
      }
    } catch {
      let phrase = ErrorPhrases.unreadable(path: path.string, cause: error.description)
      report(.error, "unreadable", phrase)
    }
  }

  /// Reads the first sheet of a workbook that is not hidden.
  private mutating func readWorkbook(_ bytes: [UInt8]) {
    do throws(SpreadsheetError) {
      let found = try SpreadsheetReader(bytes: bytes, path: name).rows()
      guard found.rows.count <= Sheet.mostRows else {
        let refusal = SheetRefusal.tooManyRows
        return report(.error, refusal.rule, refusal.phrase)
      }
      let rows = found.rows.map {
        Sheet.Row(number: $0.number, cells: Array($0.values.prefix(Sheet.mostColumns)))
      }
      sheet = Sheet(path: name, rows: rows)
      for fault in found.faults {
        findings.append(
          CellFinding(
            path: name,
            cell: CellReference(row: fault.place.row, column: fault.place.column - 1),
            severity: .error,
            rule: "cell-without-value",
            message: ClassPhrases.cellWithoutValue
          )
        )
      }
    } catch { report(.error, "unreadable-workbook", error.phrase) }
  }

  private mutating func report(_ severity: Severity, _ rule: String, _ message: Phrase) {
    findings.append(
      CellFinding(path: name, cell: nil, severity: severity, rule: rule, message: message)
    )
  }
}
