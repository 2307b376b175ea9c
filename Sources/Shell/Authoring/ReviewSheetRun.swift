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

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    deck = call.values[0]
    out = call.option("out")
    returned = call.option("apply")
    agrees = call.has("yes")
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
    let sheet = ReviewSheet(of: sources)
    guard !sheet.rows.isEmpty else { throw Failure(.refused, ReviewPhrases.nothingToReview(deck)) }
    let library = library(sources)
    let title = library.decks.count == 1 ? library.decks[0].title : deck
    try WholeFile(FilePath(path)).replace(with: try file.bytes(of: sheet, title: title))
    shell.say(ReviewPhrases.written(path, texts: sheet.rows.count))
    return .done
  }

  private func library(_ sources: [DeckSource]) -> DeckLibrary {
    DeckLibrary.load(sources, beside: DeckFolder.neighbours)
  }

  // MARK: Back

  private func apply(_ path: String) throws -> ExitStatus {
    let sheet = try ReviewSheetFile(path).read()
    let sources = try sources()
    var corrections = SheetCorrections(sheet, of: sources)
    let corrected = corrections.applied()
    let lines = LinesOfSources(sources)
    let printer = FindingPrinter(.text, in: shell.language, sourceLine: lines.line(of:number:))
    let findings = corrections.comments + corrections.conflicts
    if !findings.isEmpty { shell.world.terminal.write(printer.text(of: findings) + "\n") }
    let status: ExitStatus = corrections.conflicts.isEmpty ? .done : .findings
    guard !corrections.corrections.isEmpty else {
      shell.say(ReviewPhrases.nothingCorrected)
      return status
    }
    let diff = DeckDiff.between(library(sources), library(corrected))
    let screen = DiffScreen(diff, old: deck, new: path, for: nil, limit: .max)
    shell.show(screen.page(on: shell.page()))
    guard agrees || isAgreed(corrections.corrections.count) else {
      shell.say(ReviewPhrases.leftAlone)
      return status
    }
    var files = 0
    for (before, after) in zip(sources, corrected) where before.bytes != after.bytes {
      // Somebody may have written it while the diff was read.
      guard try DeckFolder.source(path: before.path).bytes == before.bytes else {
        throw Failure(.busy, ReviewPhrases.changedMeanwhile(before.path))
      }
      try WholeFile(FilePath(after.path)).replace(with: after.bytes)
      files += 1
    }
    shell.say(ReviewPhrases.applied(corrections.corrections.count, files: files))
    return status
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
