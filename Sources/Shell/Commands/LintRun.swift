import Decks
import Profiles
import SystemPackage
import Text

/// `koryu lint`: every finding of every file in one run.
struct LintRun {
  private let shell: Shell
  private let paths: [String]
  private let format: FindingFormat

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    paths = call.values.isEmpty ? shell.locations.decks : call.values
    format = call.option("format").flatMap(FindingFormat.init(rawValue:)) ?? .text
  }

  func run() throws -> ExitStatus {
    var sources: [DeckSource] = []
    for path in paths { sources += try DeckFolder.sources(at: path) }
    let findings = Linter.lint(sources, beside: DeckFolder.neighbours)
    let lines = LinesOfSources(sources)
    let printer = FindingPrinter(format, in: shell.language, sourceLine: lines.line(of:number:))
    shell.world.terminal.write(printer.text(of: findings))
    if format == .text { shell.say(AuthorPhrases.linted(findings, files: sources.count)) }
    return findings.contains { $0.severity >= .warning } ? .findings : .done
  }
}

/// The lines of files that were read, for showing them under findings.
struct LinesOfSources {
  private let bytes: [String: [UInt8]]

  init(_ sources: [DeckSource]) {
    bytes = Dictionary(
      sources.map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func line(of path: String, number: Int) -> String? {
    guard let bytes = bytes[path] ?? DeckFolder.bytesIfReadable(path) else { return nil }
    let lines = bytes.split(separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
    guard number >= 1, lines.count >= number else { return nil }
    var line = lines[number - 1]
    if line.last == 0x0D { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
