import Classes
import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `koryu deck inbox`: what learners said about cards, one by one, and what the author makes of it.
///
/// Decisions become lines of the decks' files (`--apply`), or a patch of them on standard output; then
/// everything else is said on standard error.
struct DeckInboxRun {
  private enum Decision {
    case accept
    case askAgain
    case reject(reason: String)
    case nothing
    case stop
    case giveUp
  }

  private let shell: Shell
  private let paths: [String]
  private let isApplied: Bool
  private let isListed: Bool
  private let decks: LoadedDecks
  private let owners: HandInOwners?

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    isApplied = call.has("apply")
    isListed = call.has("list")
    let classFolder = InboxClass(shell, paths: call.values)
    if call.values.isEmpty, let classFolder {
      paths = [try classFolder.inbox()]
    } else {
      paths = call.values
    }
    owners = classFolder?.owners()
    if let classFolder {
      decks = try classFolder.decks()
    } else {
      decks = try shell.decks()
    }
    guard !paths.isEmpty else {
      throw UsageError.missingParameter("FILES", synopsis: call.command.synopsis)
    }
  }

  private var catalogue: Catalogue { decks.catalogue }

  func run() throws -> ExitStatus {
    var files = EventFiles(owners: owners)
    for path in Self.withJournalsTogether(paths.map { shell.path($0) }) { try files.read(path) }
    let inbox = Inbox(files.learners, in: catalogue)
    var page = shell.page()
    page.add(
      DeckInboxPhrases.found(
        learners: inbox.learners,
        answers: inbox.suggestions.count,
        remarks: inbox.remarks.count
      )
    )
    if files.badLines > 0 { page.add(DeckInboxPhrases.badLines(files.badLines), .notice) }
    for problem in files.problems { page.add(problem, .notice) }
    if inbox.unknownCards > 0 { page.add(DeckInboxPhrases.unknown(inbox.unknownCards), .notice) }
    for remark in inbox.remarks { write(remark, to: &page) }
    tell(page)
    var corrections = DeckCorrections(library: catalogue.library)
    guard walk(inbox.suggestions, &corrections) else { return .interrupted }
    let status = try conclude(corrections)
    return status == .done && !files.problems.isEmpty ? .findings : status
  }

  /// The paths, where several journals of one profile stand for its folder: they are one learner's.
  private static func withJournalsTogether(_ paths: [FilePath]) -> [FilePath] {
    func profile(_ path: FilePath) -> FilePath? {
      let journals = path.removingLastComponent()
      let folder = journals.removingLastComponent()
      let document = (journals.isEmpty ? FilePath("..") : folder).appending("profile.json")
      return path.string.hasSuffix(".jsonl") && FileSystem.exists(document.string)
        ? (journals.isEmpty ? FilePath(".") : journals) : nil
    }
    let count = Dictionary(grouping: paths.compactMap(profile)) { $0 }.mapValues(\.count)
    var told: Set<FilePath> = []
    return paths.map { path in
      guard let folder = profile(path), count[folder, default: 0] > 1 else { return path }
      return folder
    }.filter { told.insert($0).inserted }
  }

  /// Standard output belongs to the patch, where there is to be one.
  private func tell(_ page: Page) {
    if isApplied || isListed {
      shell.world.terminal.write(page.text)
    } else {
      shell.world.terminal.writeError(page.text)
    }
  }

  private func tell(_ phrase: Phrase, _ role: Role? = nil) {
    var page = shell.page()
    page.add(phrase, role)
    tell(page)
  }

  // MARK: One by one

  /// Asks about each answer; false where the author gave up and nothing is to be changed.
  private func walk(
    _ suggestions: [Inbox.Suggestion],
    _ corrections: inout DeckCorrections
  ) -> Bool {
    for (index, suggestion) in suggestions.enumerated() {
      var page = shell.page()
      write(suggestion, place: "(\(index + 1)/\(suggestions.count))", to: &page)
      tell(page)
      guard !isListed, let target = target(of: suggestion.card) else { continue }
      switch decide(suggestion) {
      case .accept: corrections.accept(suggestion.answer, for: target)
      case .askAgain: corrections.askAgain(suggestion.answer, for: target)
      case .reject(let reason): corrections.reject(suggestion.answer, telling: reason, for: target)
      case .nothing: continue
      case .stop: return true
      case .giveUp: return false
      }
    }
    return true
  }

  /// The card, gap or row that an answer may be added to.
  private func target(of id: CardID) -> DeckCorrections.Target? {
    guard let deck = catalogue.deck(of: id), let entry = catalogue.entry(id) else { return nil }
    return DeckCorrections.Target(deck: deck, card: entry.card, facet: entry.facet)
  }

  private func decide(_ suggestion: Inbox.Suggestion) -> Decision {
    while true {
      tell(DeckInboxPhrases.question(suggestion.answer))
      switch key() {
      case "y", "Y", "ㅛ": return .accept
      case "a", "A", "ㅁ": return .askAgain
      case "r", "R", "ㄱ":
        tell(DeckInboxPhrases.whyWrong)
        guard let reason = line() else { return .giveUp }
        return .reject(reason: reason)
      case "n", "N", "ㅜ", "\n": return .nothing
      case "q", "Q", "ㅂ": return .stop
      case nil: return .giveUp
      case .some: tell(DrillPhrases.unknownKey, .faint)
      }
    }
  }

  /// Whether what the author types comes line by line, without a prompt that would stand in a patch.
  private var readsLines: Bool { !shell.world.terminal.isInteractive }

  /// One key; a newline for Enter, nil where the author leaves.
  private func key() -> Character? {
    if readsLines { return line().map { $0.first ?? "\n" } }
    switch shell.world.editor.readKey(Prompt("> ")) {
    case .key(let key): return key
    case .enter: return "\n"
    case .escape, .interrupted, .endOfInput, .timedOut: return nil
    }
  }

  private func line() -> String? {
    if readsLines {
      return shell.world.nextInputLine().map { String(decoding: $0, as: UTF8.self) }
    }
    switch shell.world.editor.readLine(Prompt("> "), complete: { _ in [] }) {
    case .line(let line): return line
    case .interrupted, .endOfInput, .timedOut: return nil
    }
  }

  // MARK: What was said

  private func write(_ suggestion: Inbox.Suggestion, place: String, to page: inout Page) {
    page.blank()
    page.add("\(place) \(suggestion.card)", .faint)
    writeQuestion(of: suggestion.card, to: &page)
    page.add(
      DeckInboxPhrases.given(
        suggestion.answer,
        learners: suggestion.learners,
        times: suggestion.times,
        appeals: suggestion.appeals
      ),
      .notice
    )
  }

  private func write(_ remark: Inbox.Remark, to page: inout Page) {
    page.blank()
    page.add(remark.card.description, .faint)
    writeQuestion(of: remark.card, to: &page)
    if remark.flags > 0 { page.add(DeckInboxPhrases.marked(remark.flags), .notice) }
    for words in remark.words { page.add("“" + VisibleText.line(words) + "”", indent: 2) }
  }

  private func writeQuestion(of id: CardID, to page: inout Page) {
    guard let question = catalogue.question(id, in: shell.language) else { return }
    page.add(question.prompt, .heading)
    let presentation = Presentation(question, reviews: 0)
    let answer = RightAnswer(presentation: presentation, language: shell.language).text
    page.add(label: DrillPhrases.answer, answer, role: .right, labelWidth: 0)
  }

  // MARK: The end

  private func conclude(_ corrections: DeckCorrections) throws -> ExitStatus {
    if isListed { return .done }
    let (changes, handWork) = (corrections.changes, corrections.handWork)
    for answer in corrections.refused { tell(DeckInboxPhrases.notAdded(answer), .notice) }
    guard !changes.isEmpty || !handWork.isEmpty else {
      tell(DeckInboxPhrases.nothingDecided)
      return .done
    }
    for work in handWork { write(work) }
    for change in changes {
      guard isApplied else {
        write(patchOf: change)
        continue
      }
      guard DeckFolder.bytesIfReadable(change.path) == change.before else {
        throw Failure(.busy, DeckInboxPhrases.changedMeanwhile(change.path))
      }
      try WholeFile(FilePath(change.path)).replace(with: change.after)
      tell(
        change.count == 0
          ? DeckInboxPhrases.columnsNamed(change.path)
          : DeckInboxPhrases.applied(change.path, count: change.count)
      )
    }
    return .done
  }

  private func write(patchOf change: DeckCorrections.Change) {
    let patch = UnifiedDiff(change.before, change.after).bytes(path: patchPath(change.path))
    shell.world.terminal.write(String(decoding: patch, as: UTF8.self))
  }

  /// What is to be changed in a spreadsheet, cell by cell, then the lines that its deck needs; as
  /// comments before a patch.
  private func write(_ work: DeckCorrections.HandWork) {
    tell(DeckInboxPhrases.byHand(work.path, cells: work.cells.count), .notice)
    for cell in work.cells {
      let line = CellInstructionText(cell, of: patchPath(work.path)).line
      shell.world.terminal.write((isApplied ? "  " : "# ") + line + "\n")
    }
    guard let change = work.deckFile else { return }
    tell(DeckInboxPhrases.thenTheDeck(change.path), .notice)
    write(patchOf: change)
  }

  /// The name of a file in a patch: from the current folder where it is below it.
  private func patchPath(_ path: String) -> String {
    let folder = FilePath(shell.world.currentFolder)
    var whole = folder.pushing(FilePath(path)).lexicallyNormalized()
    if !whole.removePrefix(folder.lexicallyNormalized()) { whole.root = nil }
    return whole.string
  }
}
