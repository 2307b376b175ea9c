import Classes
import Text

/// `class check`: every mistake of both spreadsheets in one run, each by its cell.
struct ClassCheckRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let sheets = try ClassSheets(shell, folder: call.value(0))
    let format = call.option("format").flatMap(FindingFormat.init(rawValue:)) ?? .text
    switch format {
    case .text:
      CellFindings(sheets.findings).show(on: shell)
      shell.say(
        ClassPhrases.checked(
          learners: sheets.roster?.roster.participants.count ?? 0,
          assignments: sheets.plan?.plan.assignments.count ?? 0,
          findings: sheets.findings
        )
      )
    case .json, .sarif, .github:
      let printer = FindingPrinter(format, in: shell.language)
      shell.world.terminal.write(printer.text(of: sheets.findings.map(\.finding)))
    }
    return sheets.findings.contains { $0.severity >= .warning } ? .findings : .done
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
