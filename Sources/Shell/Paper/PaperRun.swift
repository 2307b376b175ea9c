import Decks
import Journal
import Profiles
import Reports
import Scheduling
import Study
import SystemPackage
import Text

/// `test N --paper`: a test as files to be printed, with its key and the file that judges it.
struct PaperRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let decks = try decks()
    let names = try versionNames()
    let selection = try selection(of: decks)
    let draw = PaperDraw(
      title: call.option("title") ?? title(of: decks, selection),
      language: shell.language,
      seed: call.number("seed") ?? Int(shell.world.random() % 1_000_000),
      versions: names
    )
    let count = call.value(0).flatMap { Int($0) } ?? 10
    let (sheet, leftOut) = draw.sheet(of: count, from: cards(of: selection, decks)) {
      decks.catalogue.question($0, in: shell.language)
    }
    guard !sheet.questions.isEmpty else {
      throw Failure(.usage, PaperRunPhrases.nothingToAsk)
    }
    let folder = try write(sheet, decks)
    tell(sheet, of: count, leftOut, folder)
    return .done
  }

  /// In a class's folder its own decks go first, as in its pack.
  private func decks() throws -> LoadedDecks {
    guard let ofClass = InboxClass(shell, paths: []) else { return try shell.learnersDecks() }
    shell.signInIfPossible()
    return try ofClass.decks()
  }

  // MARK: What is asked

  private func versionNames() throws(Failure) -> [String] {
    guard let text = call.option("versions") else { return ["A"] }
    let names = text.split { ",、，".contains($0) }.map { String($0).trimmingSpaces() }
    guard (1...PaperSheet.mostVersions).contains(names.count),
      names.allSatisfy(PaperSheet.Version.isName),
      Set(names.map { $0.lowercased() }).count == names.count
    else { throw Failure(.usage, PaperRunPhrases.badVersions(text)) }
    return names
  }

  /// What the command names, else what the learner studies; cards for adults only by name.
  private func selection(of decks: LoadedDecks) throws -> Selection {
    let names = Array(call.values.dropFirst())
    let resolved = try decks.resolve(names)
    var selection = Selection(tags: Set(call.options["tag"] ?? []).union(resolved.tags))
    selection.audiences = resolved.decks.isEmpty ? [.everyone] : decks.audiences
    if !resolved.decks.isEmpty {
      selection.decks = Set(resolved.decks)
    } else if selection.tags.isEmpty {
      let enrolled = shell.learner.map { Set($0.state.declarations.enrolments.keys) } ?? []
      guard !enrolled.isEmpty else { throw Failure(.usage, PaperRunPhrases.whichDeck) }
      selection.decks = enrolled
    }
    if let units = try call.units() { try selection.narrow(to: units, of: decks) }
    return selection
  }

  private func cards(of selection: Selection, _ decks: LoadedDecks) -> [CardID] {
    decks.catalogue.queueCards(selection, isPutAside: { _ in false }) { _ in CardState() }.map(\.id)
      .filter { !$0.description.hasPrefix(OwnDeck.id + "/") }
  }

  private func title(of decks: LoadedDecks, _ selection: Selection) -> String {
    let named = decks.catalogue.library.decks.filter { selection.includes($0) }
    guard named.count == 1 else { return PaperRunPhrases.title.text(in: shell.language) }
    return named[0].title(in: shell.language)
  }

  // MARK: What is written

  private var paper: PaperSize {
    if let size = call.option("paper-size").flatMap(PaperSize.init(rawValue:)) { return size }
    let environment = shell.world.environment
    let locale = ["LC_ALL", "LC_PAPER", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return PaperSize(locale: locale ?? "")
  }

  /// Writes every file; the one that judges is there before anything can be printed.
  private func write(_ sheet: PaperSheet, _ decks: LoadedDecks) throws -> String {
    let name = call.option("out") ?? "."
    let folder = shell.path(name)
    try PrivateFolder.make(folder)
    let code = sheet.code
    let printed = PaperPrinting(sheet: sheet, catalogue: decks.catalogue).versions
    let page = PaperPage(
      title: sheet.title,
      code: code,
      language: sheet.language,
      size: paper
    )
    func write(_ bytes: [UInt8], _ ending: String) throws {
      try PrivateFile(folder.appending("test-\(code)\(ending)")).replace(with: bytes)
    }
    try write(sheet.bytes, ".json")
    for version in printed { try write(page.sheet(version), "-\(version.name).html") }
    try write(page.key(printed), "-key.html")
    return name
  }

  private func tell(
    _ sheet: PaperSheet,
    of count: Int,
    _ leftOut: [PaperDraw.Unfit: Int],
    _ folder: String
  ) {
    let place = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    shell.say(PaperRunPhrases.written(sheet.questions.count, paper: paper.rawValue, sheet.code))
    var page = shell.page()
    let sheets = sheet.versions.map { "test-\(sheet.code)-\($0.name).html" }
    for file in sheets { page.add(place + file, indent: 2) }
    page.add(place + "test-\(sheet.code)-key.html", indent: 2)
    page.add(place + "test-\(sheet.code).json", indent: 2)
    shell.show(page)
    if sheet.questions.count < count {
      shell.say(PaperRunPhrases.fewer(sheet.questions.count, than: count), .notice)
    }
    for unfit in PaperDraw.Unfit.allCases {
      if let number = leftOut[unfit] { shell.say(PaperRunPhrases.leftOut(number, unfit), .faint) }
    }
    shell.say(PaperRunPhrases.printIt(sheet.code, seed: sheet.seed), .faint)
  }
}
