import Decks
import Profiles
import Study
import SystemPackage
import Text

/// `koryu deck review-sheet`: a deck for a colleague without a terminal, and what comes back of it.
struct ReviewSheetRun {
  private let shell: Shell
  private let deck: String
  private let out: String?
  private let returned: String?
  private let agrees: Bool
  /// Whether corrections are written although lint has something to say of them.
  private let insists: Bool

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    deck = call.values[0]
    out = call.option("out")
    returned = call.option("apply")
    agrees = call.has("yes")
    insists = call.has("anyway")
  }

  func run() throws -> ExitStatus {
    switch (out, returned) {
    case (let out?, nil): return try write(to: out)
    case (nil, let returned?): return try apply(returned)
    case (nil, nil), (.some, .some): throw Failure(.usage, ReviewPhrases.outOrApply)
    }
  }

  /// The deck's files: at a path, or of the deck called so among those that are practised.
  private func sources() throws -> [DeckSource] {
    if FileSystem.exists(deck) { return try DeckFolder.sources(at: deck) }
    let decks = try shell.decks()
    guard let path = decks.catalogue.library.paths[deck] else {
      let suggestion = Suggestion.nearest(to: deck, among: decks.deckNames)
      throw Failure(.usage, ErrorPhrases.unknownDeck(deck, suggestion: suggestion))
    }
    return try DeckFolder.sources(at: path)
  }

  // MARK: Out

  private func write(to path: String) throws -> ExitStatus {
    let file = try ReviewSheetFile(path)
    guard !FileSystem.exists(path) else {
      throw Failure(.usage, ReviewPhrases.exists(path))
    }
    let sources = try sources()
    let sheet = ReviewSheet(of: sources, beside: DeckFolder.neighbours)
    guard !sheet.rows.isEmpty else { throw Failure(.refused, ReviewPhrases.nothingToReview(deck)) }
    let library = DeckLibrary.load(sources, beside: DeckFolder.neighbours)
    let title = library.decks.count == 1 ? library.decks[0].title : deck
    try WholeFile(FilePath(path)).replace(with: try file.bytes(of: sheet, title: title))
    shell.say(ReviewPhrases.written(path, texts: sheet.rows.count))
    return .done
  }

  // MARK: Back

  private func apply(_ path: String) throws -> ExitStatus {
    let sheet = try ReviewSheetFile(path).read()
    let now = Version(sources: try sources(), neighbours: DeckFolder.neighbours)
    var corrections = SheetCorrections(sheet, of: now.sources, beside: now.neighbours)
    let corrected = corrections.applied()
    let tables = corrections.correctedTables
    let new = Version(
      sources: corrected,
      neighbours: CorrectedTable.neighbours(tables, else: DeckFolder.file)
    )
    write(corrections.comments + corrections.conflicts, of: now.sources)
    guard !corrections.corrections.isEmpty else {
      shell.say(ReviewPhrases.nothingCorrected)
      return corrections.conflicts.isEmpty ? .done : .findings
    }
    let screen = DiffScreen(
      .between(now.library, new.library),
      old: deck,
      new: path,
      for: nil,
      limit: .max
    )
    shell.show(screen.page(on: shell.page()))
    let byHand = writeHandWork(tables)
    guard isClean(new, comparedWith: now) else { return .findings }
    let count = corrections.corrections.count - byHand
    guard count > 0 else { return .findings }
    guard agrees || isAgreed(count) else {
      shell.say(ReviewPhrases.leftAlone)
      return corrections.conflicts.isEmpty && byHand == 0 ? .done : .findings
    }
    let files = try write(now.sources, corrected, tables)
    shell.say(ReviewPhrases.applied(count, files: files))
    return corrections.conflicts.isEmpty && byHand == 0 ? .done : .findings
  }

  /// The deck's files as they are, or as they would be.
  private struct Version {
    var sources: [DeckSource]
    var neighbours: NeighbouringFiles

    var library: DeckLibrary { DeckLibrary.load(sources, beside: neighbours) }
    var findings: [Finding] { Linter.lint(sources, beside: neighbours) }
  }

  private func write(_ findings: [Finding], of sources: [DeckSource]) {
    guard !findings.isEmpty else { return }
    let lines = LinesOfSources(sources)
    let printer = FindingPrinter(.text, in: shell.language, sourceLine: lines.line(of:number:))
    shell.world.terminal.write(printer.text(of: findings) + "\n")
  }

  /// Tells the cells of spreadsheets that somebody has to change, and how many they are.
  private func writeHandWork(_ tables: [CorrectedTable]) -> Int {
    for table in tables where !table.instructions.isEmpty {
      shell.say(DeckInboxPhrases.byHand(table.path, cells: table.instructions.count), .notice)
      for cell in table.instructions {
        shell.world.terminal.write("  " + CellInstructionText(cell, of: table.path).line + "\n")
      }
    }
    return tables.reduce(0) { $0 + $1.instructions.count }
  }

  /// Whether lint has nothing more to say of the corrected deck than of the deck; tells what it has.
  private func isClean(_ new: Version, comparedWith now: Version) -> Bool {
    var known: [String: Int] = [:]
    func name(_ finding: Finding) -> String {
      "\(finding.path) \(finding.rule) \(finding.message.english)"
    }
    for finding in now.findings { known[name(finding), default: 0] += 1 }
    let more = new.findings.filter { finding in
      known[name(finding), default: 0] -= 1
      return finding.severity > .note && known[name(finding), default: 0] < 0
    }
    guard !more.isEmpty else { return true }
    write(more, of: new.sources)
    shell.say(insists ? ReviewPhrases.insisted : ReviewPhrases.wouldNotLint, .notice)
    return insists
  }

  /// Writes what has changed, and tells how many files that are.
  private func write(
    _ sources: [DeckSource],
    _ corrected: [DeckSource],
    _ tables: [CorrectedTable]
  ) throws -> Int {
    var changes = zip(sources, corrected).map { ($0.path, $0.bytes, $1.bytes) }
    for table in tables {
      guard let before = table.before else { continue }
      guard let after = table.after else {
        throw Failure(.refused, ReviewPhrases.tableUnwritable(table.path))
      }
      changes.append((table.path, before, after))
    }
    var files = 0
    for (path, before, after) in changes where before != after {
      // Somebody may have written it while the diff was read.
      guard try DeckFolder.source(path: path).bytes == before else {
        throw Failure(.busy, ReviewPhrases.changedMeanwhile(path))
      }
      try WholeFile(FilePath(path)).replace(with: after)
      files += 1
    }
    return files
  }

  private func isAgreed(_ count: Int) -> Bool {
    let prompt = Prompt(
      shell.ink(ReviewPhrases.ask(count).text(in: shell.language), .faint) + " "
    )
    switch shell.world.editor.readKey(prompt) {
    // The same key on the two-set and the kana keyboard.
    case .key("y"), .key("Y"), .key("ㅛ"), .key("ん"): return true
    case .key, .enter, .escape, .interrupted, .endOfInput, .timedOut: return false
    }
  }
}
