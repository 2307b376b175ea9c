import Classes
import Text

/// `class check`: every mistake of both spreadsheets in one run, each by its cell, and whatever else
/// would keep a pack from being made.
struct ClassCheckRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let sheets = try ClassSheets(shell, folder: call.value(0))
    let check = PackCheck(sheets, adults: call.has("adult"))
    let cells = sheets.findings + check.files
    let severities = cells.map(\.severity) + check.decks.map(\.severity)
    let format = call.option("format").flatMap(FindingFormat.init(rawValue:)) ?? .text
    switch format {
    case .text:
      CellFindings(cells).show(on: shell)
      let lines = LinesOfSources(sheets.decks.sources)
      let printer = FindingPrinter(.text, in: shell.language, sourceLine: lines.line(of:number:))
      shell.world.terminal.write(printer.text(of: check.decks))
      shell.say(
        ClassPhrases.checked(
          learners: sheets.roster?.roster.participants.count ?? 0,
          assignments: sheets.plan?.plan.assignments.count ?? 0,
          findings: severities
        )
      )
    case .json, .sarif, .github:
      let printer = FindingPrinter(format, in: shell.language)
      shell.world.terminal.write(printer.text(of: cells.map(\.finding) + check.decks))
    }
    return severities.contains { $0 >= .warning } ? .findings : .done
  }
}

/// Findings by cell, as a person reads them.
struct CellFindings {
  private let findings: [CellFinding]

  init(_ findings: [CellFinding]) {
    self.findings = findings
  }

  func show(on shell: Shell) {
    for finding in findings {
      let word = finding.severity.phrase.text(in: shell.language)
      let message = VisibleText.line(finding.message.text(in: shell.language))
      shell.world.terminal.write("\(finding.place): \(word): \(message) [\(finding.rule)]\n")
    }
  }
}
