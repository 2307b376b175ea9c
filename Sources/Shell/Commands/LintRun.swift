import Decks
import Profiles
import SystemPackage
import Text

/// `koryu lint`: every finding of every file in one run.
struct LintRun {
  private let shell: Shell
  private let paths: [String]
  /// Whether somebody said what to check.
  private let isNamed: Bool
  private let format: FindingFormat

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    isNamed = !call.values.isEmpty
    paths = call.values.isEmpty ? shell.locations.decks : call.values
    format = call.option("format").flatMap(FindingFormat.init(rawValue:)) ?? .text
  }

  func run() throws -> ExitStatus {
    let sources = try sources()
    let findings = Linter.lint(sources, beside: DeckFolder.neighbours, knowing: others(sources))
    let lines = LinesOfSources(sources)
    let printer = FindingPrinter(format, in: shell.language, sourceLine: lines.line(of:number:))
    shell.world.terminal.write(printer.text(of: findings))
    if format == .text {
      let folders = isNamed ? nil : paths.joined(separator: ", ")
      shell.say(AuthorPhrases.linted(findings, files: sources.count, in: folders))
      for folder in paths.flatMap(UnreadFolders.all) {
        shell.say(UnreadFolders.phrase(folder.path, decks: folder.decks))
      }
    }
    return findings.contains { $0.severity >= .warning } ? .findings : .done
  }

  /// The decks that may be named in `After:` besides those that are checked: their neighbours, and
  /// those that would be practised.
  private func others(_ sources: [DeckSource]) -> DeckLibrary {
    let named = sources.filter { String(decoding: $0.bytes, as: UTF8.self).contains("\nAfter") }
    guard !named.isEmpty else { return DeckLibrary(decks: []) }
    let folders = named.map { source in
      let folder = FilePath(source.path).removingLastComponent()
      return folder.isEmpty ? "." : folder.string
    }
    var seen: Set<String> = []
    let atHand = (folders + shell.locations.decks).filter { seen.insert($0).inserted }
    return (try? DeckFolder.read(atHand.filter(FileSystem.exists))) ?? DeckLibrary(decks: [])
  }

  /// The files to check, each once.
  private func sources() throws -> [DeckSource] {
    var seen: Set<String> = []
    let sources = try paths.flatMap { path in
      try TableOfDecks(path)?.sources() ?? DeckFolder.sources(at: path)
    }.filter { seen.insert($0.path).inserted }
    guard !sources.isEmpty else {
      throw Failure(.inputOutput, AuthorPhrases.noDecks(in: paths.joined(separator: ", ")))
    }
    return sources
  }
}

/// A table that is checked by its own name: the decks that make cards of its rows are.
struct TableOfDecks {
  private let path: FilePath

  /// Takes a path; nil where its name is that of no table.
  init?(_ path: String) {
    let endings = [".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"]
    guard endings.contains(where: path.lowercased().hasSuffix), FileSystem.exists(path),
      !FileSystem.isFolder(path)
    else { return nil }
    self.path = FilePath(path)
  }

  /// The decks beside it that name it, with their translations.
  func sources() throws -> [DeckSource] {
    let name = path.lastComponent?.string ?? ""
    let folder = path.removingLastComponent()
    let beside = try DeckFolder.sources(in: folder.isEmpty ? "." : folder.string)
    let decks = beside.filter { DeckParser.parse($0).deck.table?.fileName == name }
    guard !decks.isEmpty else { throw Failure(.usage, AuthorPhrases.tableAlone(name)) }
    return try decks.flatMap { deck in
      let name = FilePath(deck.path).lastComponent?.string ?? ""
      return try DeckFolder.sources(at: folder.appending(name).string)
    }
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
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == 0x0D { line = line.dropLast() }
    // Of what is no text there is nothing to show.
    if line.contains(0) { return nil }
    return String(decoding: line, as: UTF8.self)
  }
}
