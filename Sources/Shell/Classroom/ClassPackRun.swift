import Classes
import Decks
import Profiles
import SystemPackage
import Text

/// `class pack`: the one file that learners get.
struct ClassPackRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let sheets = try ClassSheets(shell, folder: call.value(0))
    var record = try sheets.folder.read()
    // Its key, its learners and its inbox are those of a class whose totals are final.
    if let closed = record.closed {
      let folder = sheets.folder.path.string
      throw Failure(.refused, ClosePhrases.notPacked(closed, folder: folder))
    }
    let (plan, _) = try sheets.soundOrTold(on: shell)
    guard !plan.assignments.isEmpty else {
      throw Failure(.findings, PackPhrases.nothingPlanned)
    }
    let key = try sheets.folder.keyOrTold()
    guard record.packs < PackSeal.mostPacks else {
      throw Failure(.refused, PackPhrases.tooManyPacks)
    }
    let adults = call.has("adult")
    try checkReady(sheets)
    let contents = try PackContents(plan, sheets.decks, adults: adults)
    try lint(contents, sheets.decks)
    record.packs += 1
    let manifest = PackManifest(
      classID: record.id,
      number: record.packs,
      seal: key.seal(ofPack: record.packs),
      made: shell.world.now(),
      plan: plan,
      seats: SeatList(sheets.succession, names: plan.names, key: key),
      adults: adults,
      files: contents.contents.map(\.file)
    )
    let target = target(plan, record, sheets.folder)
    do { try PackWriter.write(manifest, contents.contents, to: target) } catch {
      throw Failure(.inputOutput, error.phrase(path: target.string))
    }
    record.packed = sheets.succession.packed
    record.keyDigest = key.digest
    record.plan = PackedPlan(plan, decks: contents.deckIDs)
    // The number is spent once the file stands; a lost one only leaves a gap.
    try sheets.folder.write(record)
    shell.say(PackPhrases.packed(manifest, contents, path: target.string))
    for name in contents.missing { shell.say(PackPhrases.missing(name), .notice) }
    if plan.sendTo.isEmpty { shell.say(PackPhrases.noPlaceToSend, .notice) }
    return repeatWarnings(sheets, PackCheck(sheets, adults: adults))
  }

  /// Refuses what is sound and yet surely not meant for learners: the examples, or one of two rosters.
  private func checkReady(_ sheets: ClassSheets) throws(Failure) {
    let unready = sheets.findings.filter(\.keepsFromPacking)
    guard !unready.isEmpty else { return }
    CellFindings(unready).show(on: shell)
    throw Failure(.findings, PackPhrases.notReady(unready.count))
  }

  /// Tells what `class check` warns of; the run ends as that command does.
  private func repeatWarnings(_ sheets: ClassSheets, _ check: PackCheck) -> ExitStatus {
    let cells = sheets.findings.filter { $0.severity == .warning }
    let decks = check.decks.filter { $0.severity == .warning }
    CellFindings(cells).show(on: shell)
    if !decks.isEmpty {
      shell.world.terminal.write(FindingPrinter(.text, in: shell.language).text(of: decks))
    }
    return cells.isEmpty && decks.isEmpty ? .done : .findings
  }

  private func target(_ plan: Plan, _ record: ClassRecord, _ folder: ClassFolder) -> FilePath {
    let slug = ProfileID(displayName: plan.title.isEmpty ? "class" : plan.title).description
    let name = "\(slug)-\(record.packs).koryu"
    return call.option("out").map { shell.place($0, for: name) } ?? folder.path.appending(name)
  }

  /// A deck with an error would fail every learner at once.
  private func lint(_ contents: PackContents, _ decks: ClassDecks) throws {
    let errors = PackCheck.errors(in: decks.sources(of: contents.deckIDs))
    guard !errors.isEmpty else { return }
    shell.world.terminal.write(FindingPrinter(.text, in: shell.language).text(of: errors))
    throw Failure(.findings, PackPhrases.deckErrors(errors.count))
  }
}

extension CellFinding {
  /// Whether a warning is one that no pack is made with.
  fileprivate var keepsFromPacking: Bool {
    [ClassSheets.exampleRule, SheetFile.twoSheetsRule].contains(rule)
  }
}

extension ClassSheets {
  /// Plan and roster, or all mistakes on the screen and a sentence.
  func soundOrTold(on shell: Shell) throws(Failure) -> (plan: Plan, roster: Roster) {
    if hasErrors { CellFindings(findings.filter { $0.severity == .error }).show(on: shell) }
    return try sound()
  }
}
