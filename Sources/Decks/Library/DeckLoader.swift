import Text

/// A deck with its files: what the linter needs to see besides the deck itself.
struct LoadedDeck {
  var deck: Deck
  var own: ParsedDeck
  var translations: [(language: Language, file: ParsedDeck)] = []
  /// The names in the ledger; nil where none is named or it cannot be read.
  var ledger: Set<String>?
  /// The table as it was found; nil where there is none or it cannot be read.
  var table: TableContent?
}

/// Joins files to decks.
struct DeckLoader {
  private(set) var decks: [LoadedDeck] = []
  private(set) var findings: [Finding] = []
  /// Files that are not read as decks, with the reason inside.
  private(set) var refused: [ParsedDeck] = []

  /// Joins `files` with what stands beside them.
  init(
    _ files: [DeckSource],
    preferring isPreferred: (_ path: String) -> Bool = { _ in false },
    beside neighbours: NeighbouringFiles
  ) {
    var indexOfPath: [String: Int] = [:]
    var translations: [ParsedDeck] = []
    let parsedFiles = files.map(DeckParser.parse)
    let ids = Dictionary(
      parsedFiles.map { ($0.source.path, $0.deck.id) },
      uniquingKeysWith: { first, _ in first }
    )
    for parsed in parsedFiles {
      if let foreign = DeckFileName(parsed.source.path).foreignLanguage,
        let id = ids[foreign.basePath], parsed.deck.id.isEmpty || parsed.deck.id == id
      {
        report(.unknownLanguage(foreign.code, base: foreign.basePath), in: parsed, at: .none)
        continue
      }
      if parsed.refusal != nil || !parsed.hasFrontMatter {
        refused.append(parsed)
      } else if parsed.translationLanguage != nil {
        translations.append(parsed)
      } else {
        indexOfPath[parsed.source.path] = decks.count
        decks.append(LoadedDeck(deck: parsed.deck, own: parsed))
      }
    }
    for index in decks.indices { readFiles(of: index, neighbours) }
    for translation in translations { join(translation, indexOfPath) }
    giveWay(to: isPreferred)
    dropTakenIDs()
  }

  private mutating func report(_ problem: LoadProblem, in file: ParsedDeck, at span: SourceSpan) {
    findings.append(
      Finding(
        rule: problem.rule,
        severity: .error,
        path: file.source.path,
        range: file.source.range(of: span),
        message: problem.phrase
      )
    )
  }

  // MARK: Files beside the deck

  private mutating func readFiles(of index: Int, _ neighbours: NeighbouringFiles) {
    let own = decks[index].own
    if let table = own.deck.table, let file = file(table.file, .table, own, neighbours),
      let content = content(of: file, table, own)
    {
      if table.key.isEmpty { report(.noKey, in: own, at: own.value(of: .table)) }
      let reader = TableReader(content, table)
      decks[index].deck.rows = reader.rows
      decks[index].table = content
      let columns = reader.rows.columns
      if !own.deck.unit.isEmpty, !columns.isEmpty, !columns.contains(own.deck.unit) {
        let problem = LoadProblem.keyColumnMissing(own.deck.unit, columns: columns)
        report(problem, in: own, at: own.value(of: .unit))
      }
      findings += reader.findings
    }
    if !own.deck.ledger.isEmpty,
      case .bytes(let bytes) = file(own.deck.ledger, .ledger, own, neighbours)
    {
      decks[index].ledger = LedgerReader.names(in: bytes)
    }
    if !own.deck.notice.isEmpty { _ = file(own.deck.notice, .notice, own, neighbours) }
  }

  private mutating func content(
    of file: NeighbouringFile,
    _ table: TableReference,
    _ own: ParsedDeck
  ) -> TableContent? {
    let path = DeckFileName(own.source.path).folder + table.fileName
    switch file {
    case .sheet(let sheet): return TableContent(sheet, path: path)
    case .unreadable(let reason):
      report(.tableUnreadable(reason), in: own, at: own.value(of: .table))
    case .bytes(let bytes) where bytes.count > SourceRefusal.largestFile:
      report(.tableTooLarge, in: own, at: own.value(of: .table))
    case .bytes(let bytes):
      let source = SourceText(path: path, bytes: bytes)
      let problem = NotUTF8(source)
      let isArchive = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      if isArchive || (problem == nil && bytes.contains(0)) {
        report(.tableNotText(table.fileName), in: own, at: own.value(of: .table))
        return nil
      }
      guard let problem else { return TableContent(source, key: table.key) }
      let finding = LoadProblem.tableNotUTF8(problem)
      findings.append(
        Finding(
          rule: finding.rule,
          severity: .error,
          path: path,
          range: source.range(of: problem.span),
          message: finding.phrase
        )
      )
    }
    return nil
  }

  private mutating func file(
    _ name: String,
    _ key: FrontMatterKey,
    _ own: ParsedDeck,
    _ neighbours: NeighbouringFiles
  ) -> NeighbouringFile? {
    guard Self.isPlain(name) else {
      report(.unsafeName(name), in: own, at: own.value(of: key))
      return nil
    }
    guard let file = neighbours.file(name, beside: own.source.path) else {
      report(.fileMissing(name), in: own, at: own.value(of: key))
      return nil
    }
    return file
  }

  /// Whether a name is that of a file in the deck's own folder.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
      && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == Byte.backslash || $0 < 0x20 }
  }

  // MARK: Translations

  private mutating func join(_ file: ParsedDeck, _ indexOfPath: [String: Int]) {
    let base = DeckFileName(file.source.path).basePath
    guard let index = indexOfPath[base], let language = file.translationLanguage else {
      report(.deckMissing(base: base), in: file, at: .none)
      return
    }
    decks[index].translations.append((language, file))
    let own = decks[index].deck
    if !file.deck.id.isEmpty, file.deck.id != own.id {
      report(.foreignTranslation(id: file.deck.id, base: base), in: file, at: file.value(of: .id))
    }
    if language == own.language {
      report(.ownLanguage(language.rawValue, base: base), in: file, at: .none)
      return
    }
    decks[index].deck.translations[language] =
      DeckTranslation(title: file.deck.title, gloss: file.deck.gloss)
    let cards = Dictionary(
      own.cards.indices.map { (own.cards[$0].id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for place in file.deck.cards.indices where !file.deck.cards[place].id.isEmpty {
      let card = file.deck.cards[place]
      let span = file.outlines[place].id
      guard let target = cards[card.id] else {
        report(.unknownTranslation(card.id), in: file, at: span)
        continue
      }
      if let body = card.base.body, let ownBody = own.cards[target].base.body,
        let mismatch = TranslationMismatch(own: ownBody, translated: body)
      {
        report(.outOfStep(mismatch), in: file, at: span)
      } else {
        decks[index].deck.cards[target].translations[language] = card.base
      }
    }
  }

  // MARK: Identities

  /// Leaves out decks for which a preferred one stands in.
  private mutating func giveWay(to isPreferred: (_ path: String) -> Bool) {
    let taken = Set(decks.filter { isPreferred($0.own.source.path) }.map(\.deck.id))
    guard !taken.isEmpty else { return }
    decks.removeAll { taken.contains($0.deck.id) && !isPreferred($0.own.source.path) }
  }

  private mutating func dropTakenIDs() {
    var pathOfID: [String: String] = [:]
    var kept: [LoadedDeck] = []
    for loaded in decks {
      if let path = pathOfID[loaded.deck.id], !loaded.deck.id.isEmpty {
        let problem = LoadProblem.deckTaken(loaded.deck.id, by: path)
        report(problem, in: loaded.own, at: loaded.own.value(of: .id))
      } else {
        pathOfID[loaded.deck.id] = loaded.own.source.path
        kept.append(loaded)
      }
    }
    decks = kept
  }
}

extension ParsedDeck {
  /// Where the front matter says something; the start of the text where it does not.
  func value(of key: FrontMatterKey) -> SourceSpan {
    let entries = nodes.prefix { $0.kind == .entry }
    return entries.first { source.text($0.name) == key.rawValue }?.value ?? .none
  }
  /// Whether a key that means nothing seems to be this one; that is told already.
  func misspells(_ key: FrontMatterKey) -> Bool {
    problems.contains { problem in
      guard case .unknownKey(_, let meant) = problem.kind else { return false }
      return meant == key.rawValue
    }
  }
}
