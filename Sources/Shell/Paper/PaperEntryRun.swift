import Answers
import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `test enter`: what was written on paper, typed back and judged.
struct PaperEntryRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let (sheet, code) = try sheet()
    guard call.has("class") else {
      if call.has("csv") { throw Failure(.usage, PaperEntryPhrases.csvWantsClass) }
      return try enterOwn(sheet, code)
    }
    return try PaperClassRun(shell, call, sheet, code: code).run()
  }

  // MARK: The sheet

  /// The sheet's file, by its own name or by the code that is printed on every page.
  private func sheet() throws -> (PaperSheet, code: String) {
    let name = call.values[0]
    let byCode = "test-\(name.uppercased()).json"
    let isCode = name.count == 6 && !FileSystem.exists(shell.path(name).string)
    let file = isCode ? byCode : name
    guard FolderReading.kind(of: shell.path(file)) == .file else {
      throw Failure(.inputOutput, PaperEntryPhrases.noSheet(file))
    }
    let bytes = try PrivateFile(shell.path(file)).read(limitBytes: PaperSheet.largestFile)
    do throws(PaperSheetError) {
      let (sheet, code, seal) = try PaperSheet.read(bytes)
      if seal == .edited { shell.say(PaperEntryPhrases.edited(file), .notice) }
      return (sheet, code)
    } catch {
      throw Failure(.refused, error.phrase(path: file))
    }
  }

  // MARK: One's own sheet

  private func enterOwn(_ sheet: PaperSheet, _ code: String) throws -> ExitStatus {
    let learner = try shell.signedIn()
    try learner.beginWriting()
    shell.say(PaperEntryPhrases.begins(VisibleText.line(sheet.title), code), .heading)
    guard
      let version = PaperVersionQuestion(shell, sheet, timeoutSeconds: learner.signOutSeconds).ask()
    else { return nothingKept(.interrupted) }
    let presentations = sheet.presentations(of: version)
    let earlier = EarlierEntry(of: presentations, in: learner.state)
    if let earlier {
      let day = learner.time(earlier.at).day
      shell.say(PaperEntryPhrases.enteredBefore(on: DayPhrases.date(day)), .heading)
      guard shell.world.editor.confirms() else {
        shell.say(PaperEntryPhrases.earlierStays, .faint)
        return .done
      }
    }
    let entry = PaperEntry(
      shell,
      presentations,
      examiner: Examiner(spelling: learner.settings.isLenient ? .lenient : .strict),
      timeoutSeconds: learner.signOutSeconds
    )
    switch call.has("marks") ? entry.marks() : entry.answers() {
    case .left: return nothingKept(.interrupted)
    case .ended(let outcome): return nothingKept(.ended(outcome))
    case .done(let marked):
      let replaced = earlier?.undoing ?? []
      try learner.record(replaced + marked.map { .review($0.event) }, at: shell.world.now())
      PaperScore(marked).show(on: shell)
      shell.say(PaperEntryPhrases.kept, .faint)
      return .done
    }
  }

  private func nothingKept(_ ending: Session.Ending) -> ExitStatus {
    shell.say(PaperEntryPhrases.nothingKept, .notice)
    return shell.after(ending)
  }
}

/// Which version of a sheet lies on the table.
struct PaperVersionQuestion {
  private let shell: Shell
  private let sheet: PaperSheet
  private let timeoutSeconds: Double?

  init(_ shell: Shell, _ sheet: PaperSheet, timeoutSeconds: Double?) {
    self.shell = shell
    self.sheet = sheet
    self.timeoutSeconds = timeoutSeconds
  }

  /// The version; nil where the person left.
  ///
  /// There is nothing to ask where there is only one.
  func ask() -> PaperSheet.Version? {
    guard sheet.versions.count > 1 else { return sheet.versions.first }
    let names = sheet.versions.map(\.name).joined(separator: ", ")
    let words = PaperEntryPhrases.whichVersion(names).text(in: shell.language)
    while true {
      let prompt = Prompt(words + " > ", timeoutSeconds: timeoutSeconds)
      guard case .line(let line) = shell.world.editor.readLine(prompt, complete: { _ in [] }) else {
        return nil
      }
      let typed = line.trimmingSpaces().withHalfWidthLetters
      if let version = sheet.version(typed) { return version }
    }
  }
}

extension PaperEntry.Marked {
  /// The answer as the journal has it: a test's, which leaves the schedule alone.
  fileprivate var event: ReviewEvent {
    let (grade, _) = assessment.proposal(hint: .without)
    return ReviewEvent(
      card: presentation.question.id,
      grade: grade,
      proposed: typed == nil ? nil : grade,
      verdict: typed == nil ? nil : assessment.outcome.rawValue,
      typed: typed,
      mode: .test,
      answer: AnswerFingerprint(presentation.question.fingerprint),
      chosen: assessment.chosen,
      score: assessment.score
    )
  }
}

/// What a sheet came to.
struct PaperScore {
  private let marked: [PaperEntry.Marked]

  init(_ marked: [PaperEntry.Marked]) {
    self.marked = marked
  }

  var points: Double { marked.reduce(0) { $0 + $1.assessment.score } }

  /// Shows the points, and each question that was missed with its answer.
  func show(on shell: Shell) {
    var page = shell.page()
    page.blank()
    page.add(SummaryPhrases.score(points: points, of: marked.count), .heading)
    let missed = marked.enumerated().filter { $0.element.assessment.score < 1 }
    if !missed.isEmpty { page.add(SummaryPhrases.missed(missed.count), indent: 2) }
    for (index, entry) in missed {
      let answer = PaperAnswer(entry.presentation, in: page.language).line
      let prompt = "\(index + 1). " + VisibleText.line(entry.presentation.question.prompt)
      page.add([
        "    " + DisplayWidth.truncated(prompt, to: page.width - 6),
        "      "
          + page.ink(DisplayWidth.truncated(answer, to: page.width - 6), .right),
      ])
    }
    shell.show(page)
  }
}
