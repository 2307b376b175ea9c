import Decks
import Profiles
import Study
import SystemPackage
import Text

/// Brings a text of questions, or a table, along as decks.
///
/// All of it is read and checked before anything is written.
struct TextImport {
  private let request: ImportRun
  private let text: ImportedText
  private let kind: ExchangeKind
  private var shell: Shell { request.shell }

  init(_ request: ImportRun, _ text: ImportedText, _ kind: ExchangeKind) {
    self.request = request
    self.text = text
    self.kind = kind
  }

  func run() throws -> ExitStatus {
    let imported = try withTranslationsTold(self.imported()).inLanguageOfLetters()
      .withHiddenCharactersTold()
    tell(imported.findings)
    guard !imported.findings.contains(where: { $0.severity == .error }) else {
      throw Failure(.refused, ExchangePhrases.nothingWritten(request.path.string))
    }
    let large = try LargeDecks(imported) { try DeckFiles.standing($0, in: request.folder) }
    let hiding = try hiding(large.imported.decks)
    let files = try DeckFiles(large.imported.decks, in: request.folder, remedy: .otherName)
    var report = ImportReport(files.items, losses: large.imported.losses)
    report.notices = large.notices + hiding
    if !request.isDryRun {
      try files.write()
      report.take(try copyMedia(imported.media))
      let fresh = files.items.filter { $0.update.counts.changed + $0.update.counts.unchanged == 0 }
      report.notices += fresh.map { ExchangePhrases.enrolNext($0.imported.deck.id) }
      try request.refresh(nil)
    }
    var page = shell.page()
    if let encoding = text.encoding {
      page.add(EncodingPhrases.readAs(encoding.rawValue), .notice)
    }
    if let notice = text.notice { page.add(notice, .notice) }
    shell.show(report.page(page, folder: request.folder.string, isDryRun: request.isDryRun))
    return .done
  }

  /// A deck that no import wrote keeps its name: the new one is refused beside the learner's decks,
  /// and elsewhere it is told that one hides the other.
  private func hiding(_ decks: [ImportedDeck]) throws -> [Phrase] {
    guard let library = try? shell.decks().catalogue.library else { return [] }
    let taken = decks.map(\.deck.id).filter { library.deck($0)?.isImported == false }
    guard let first = taken.first, request.folder.string == shell.locations.ownDecks else {
      return taken.map(ExchangePhrases.nameElsewhere)
    }
    throw Failure(.refused, ExchangePhrases.nameTaken(first))
  }

  /// Of a deck of Koryu only the file itself is taken: what translates it is told.
  private func withTranslationsTold(_ imported: ImportedDecks) -> ImportedDecks {
    guard kind == .markdown,
      imported.decks.contains(where: { !$0.deck.licence.hasPrefix("LicenseRef-") })
    else {
      return imported
    }
    var imported = imported
    for name in TranslatedDeck(request.path).translations {
      imported.losses.note(.translationLeft, at: name)
    }
    return imported
  }

  // MARK: Media

  /// The largest sound or picture, in bytes.
  private static let largestMedium = 64 << 20

  /// The path of a sound or picture that stands in the folder of the file, or below.
  private func medium(_ name: String) -> FilePath? {
    let folder = request.path.removingLastComponent()
    return FolderReading.file(name, below: folder, limitBytes: Self.largestMedium)
  }

  /// Copies what cards name; what cannot be read any more is told.
  private func copyMedia(_ media: [String: String]) throws -> Losses {
    var losses = Losses()
    for (target, name) in media.sorted(by: { $0.key < $1.key }) {
      let bytes = medium(name).flatMap {
        (try? FolderReading.bytes(of: $0, limit: Self.largestMedium)) ?? nil
      }
      guard let bytes else {
        losses.note(.mediumAbsent, at: name)
        continue
      }
      let path = request.folder.appending(target)
      try FolderMaking.make(path.removingLastComponent())
      try WholeFile(path).replace(with: bytes)
    }
    return losses
  }

  private func imported() throws -> ImportedDecks {
    let name = request.wanted.first ?? request.path.stem ?? ""
    let naming = request.wanted.isEmpty ? MarkdownImport.Naming.fallback : .asked
    switch kind {
    case .gift:
      return GIFTImport(text.source, name: name, naming: naming, language: shell.language).imported
    case .aiken: return AikenImport(text.source, name: name, language: shell.language).imported
    case .markdown:
      return MarkdownImport(
        text.source,
        name: name,
        naming: naming,
        language: shell.language,
        hasMedium: request.copiesMedia ? { medium($0) != nil } : nil
      ).imported
    case .tsv:
      let table = TableImport(
        text.source,
        name: name,
        wanted: request.wanted,
        language: shell.language
      )
      return table.imported
    case .anki, .moodleXML, .hashcards:
      throw Failure(.refused, ExchangePhrases.unknownKind(request.path.string))
    }
  }

  /// The most findings that are shown.
  private static let mostFindings = 50

  /// Tells findings, errors first where there are too many, each with its line.
  private func tell(_ findings: [Finding]) {
    let source = SourceText(path: text.source.path, bytes: text.source.bytes)
    let printer = FindingPrinter(.text, in: shell.language) { _, line in
      source.text(source.line(line - 1))
    }
    let isMany = findings.count > Self.mostFindings
    let ordered =
      isMany
      ? findings.filter { $0.severity == .error } + findings.filter { $0.severity != .error }
      : findings
    let shown = Array(ordered.prefix(Self.mostFindings))
    shell.world.terminal.writeError(printer.text(of: shown))
    if isMany {
      let rest = ExchangePhrases.furtherFindings(findings.count - shown.count)
      shell.world.terminal.writeError(rest.text(in: shell.language) + "\n")
    }
  }
}
