import Decks
import Profiles
import SystemPackage
import Text

/// Brings a file of quiz questions along as a deck.
///
/// All of it is read and checked before anything is written.
struct QuestionImport {
  private let request: ImportRun
  private var shell: Shell { request.shell }

  init(_ request: ImportRun) {
    self.request = request
  }

  /// The file, of at most 64 MiB.
  func source() throws -> DeckSource {
    let path = request.path
    do {
      guard let bytes = try FolderReading.bytes(of: path, limit: DeckFolder.largestFile) else {
        throw Failure(.refused, ErrorPhrases.tooLarge(path: path.string, megabytes: 64))
      }
      return DeckSource(path: path.string, bytes: bytes)
    } catch let error as Errno {
      throw Failure(
        .inputOutput,
        ErrorPhrases.unreadable(path: path.string, cause: error.description)
      )
    }
  }

  func run() throws -> ExitStatus {
    let name = request.wanted.first ?? request.path.stem ?? ""
    let imported = try GIFTImport(source(), name: name, language: shell.language).imported
    let printer = FindingPrinter(.text, in: shell.language)
    shell.world.terminal.writeError(printer.text(of: imported.findings))
    guard !imported.findings.contains(where: { $0.severity == .error }) else {
      throw Failure(.refused, ExchangePhrases.nothingWritten(request.path.string))
    }
    let files = try DeckFiles(imported.decks, in: request.folder)
    if !request.isDryRun {
      try files.write()
      try request.refresh(nil)
    }
    let report = ImportReport(files.items, losses: imported.losses)
    shell.show(report.page(shell.page(), folder: request.folder.string, isDryRun: request.isDryRun))
    return imported.findings.isEmpty ? .done : .findings
  }
}
