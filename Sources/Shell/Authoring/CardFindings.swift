import Decks
import Text

/// What the linter says of single cards.
struct CardFindings {
  private let findings: [Finding]
  private let files: [ParsedDeck]
  private let printer: FindingPrinter

  /// Checks the files of one deck.
  init(_ sources: [DeckSource], in language: Language) {
    findings = Linter.lint(sources, beside: DeckFolder.neighbours)
    files = sources.map(DeckParser.parse)
    let lines = LinesOfSources(sources)
    printer = FindingPrinter(.text, in: language, sourceLine: lines.line(of:number:))
  }

  /// What it says of the card called `id` in all files of the deck, as text.
  func text(ofCard id: String) -> String {
    let places = files.compactMap { file in
      file.lines(ofCard: id).map { (path: file.source.path, lines: $0) }
    }
    return printer.text(
      of: findings.filter { finding in
        places.contains {
          $0.path == finding.path && $0.lines.contains(finding.range.start.line)
        }
      }
    )
  }

  /// The first few of all findings, as text.
  func text(ofFirst count: Int) -> String { printer.text(of: Array(findings.prefix(count))) }
}
