import Decks
import Profiles
import SystemPackage
import Text

/// A command that rewrites deck files: each is replaced as a whole, or left as it is.
struct RewriteRun {
  private let shell: Shell
  private let paths: [String]
  private let isCheck: Bool
  /// The new text of a file; nil where mistakes keep it from being written.
  private let rewrite: (DeckSource) -> String?

  init(
    _ shell: Shell,
    _ call: Invocation,
    rewriting rewrite: @escaping (DeckSource) -> String?
  ) {
    self.shell = shell
    paths = call.values.isEmpty ? shell.locations.decks : call.values
    isCheck = call.has("check")
    self.rewrite = rewrite
  }

  func run() throws -> ExitStatus {
    var changed = 0
    var refused = 0
    var files = 0
    for path in paths {
      let sources = try DeckFolder.sources(at: path)
      files += sources.count
      for source in sources {
        guard let text = rewrite(source) else {
          refused += 1
          tellFaults(of: source, among: sources)
          continue
        }
        guard Array(text.utf8) != source.bytes else { continue }
        changed += 1
        if !isCheck { try WholeFile(FilePath(source.path)).replace(with: Array(text.utf8)) }
        shell.say(AuthorPhrases.rewritten(source.path, isCheck: isCheck))
      }
    }
    if changed + refused == 0 {
      shell.say(AuthorPhrases.nothingToRewrite(files: files, in: paths))
    }
    return refused > 0 || isCheck && changed > 0 ? .findings : .done
  }

  /// Tells the errors of a file that was left alone; its deck and translations may be among `sources`.
  private func tellFaults(of source: DeckSource, among sources: [DeckSource]) {
    let findings = Linter.lint(sources, beside: DeckFolder.neighbours)
      .filter { $0.severity == .error && $0.path == source.path }
    let lines = LinesOfSources([source])
    let printer = FindingPrinter(.text, in: shell.language, sourceLine: lines.line(of:number:))
    shell.world.terminal.write(printer.text(of: Array(findings.prefix(Self.mostFindings))))
    shell.say(AuthorPhrases.leftAlone(source.path), .notice)
  }

  private static let mostFindings = 3
}
