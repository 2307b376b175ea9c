import Answers
import Decks
import Profiles
import Scheduling
import SystemPackage
import Text

/// `koryu deck new`: questions, and at their end a deck that lints clean.
struct NewDeckRun {
  private let shell: Shell
  private let path: String?
  private let isSheet: Bool
  private let interview: Interview

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    path = call.value(0)
    isSheet = call.has("sheet")
    interview = Interview(shell)
  }

  func run() throws -> ExitStatus {
    do {
      shell.say(isSheet ? NewDeckPhrases.sheetGreeting : NewDeckPhrases.greeting)
      return isSheet ? try makeSheet() : try makeDeck()
    } catch Interview.Left.interrupted {
      shell.say(NewDeckPhrases.nothingWritten, .notice)
      return .interrupted
    } catch Interview.Left.endOfInput {
      shell.say(NewDeckPhrases.nothingWritten, .notice)
      return .usage
    }
  }

  // MARK: A deck of cards

  private func makeDeck() throws -> ExitStatus {
    if let path, !path.hasSuffix(".md"), !isFolder(path) {
      throw Failure(.usage, NewDeckPhrases.deckFileWanted(path))
    }
    var draft = try front(folder: folder, stem: stem)
    let cards = NewCardQuestions(shell, interview, draft.languages)
    while let card = try nextCard(cards, draft) {
      draft.cards.append(card)
      shell.say(NewDeckPhrases.kept(draft.cards.count), .right)
    }
    let sources = draft.sources
    try DeckDraft.write(sources)
    shell.say(NewDeckPhrases.written(sources.map(\.path)), .right)
    shell.say(NewDeckPhrases.tryDeck(sources[0].path))
    sayWhereToPut(draft)
    return .done
  }

  /// The next card; at the end of the input, whole cards are enough.
  private func nextCard(
    _ questions: NewCardQuestions,
    _ draft: DeckDraft
  ) throws(Interview.Left) -> Card? {
    do {
      return try questions.next(after: draft.cards) { card in
        var draft = draft
        draft.cards.append(card)
        return draft.findings
      }
    } catch {
      switch error {
      case .endOfInput where !draft.cards.isEmpty:
        shell.say(NewDeckPhrases.unfinished, .notice)
        return nil
      case .endOfInput, .interrupted: throw error
      }
    }
  }

  // MARK: A spreadsheet

  private func makeSheet() throws -> ExitStatus {
    let name = path.flatMap { isFolder($0) ? nil : $0 } ?? ""
    guard let format = SheetFormat(name.isEmpty ? ".xlsx" : name) else {
      throw Failure(.usage, NewDeckPhrases.sheetFileWanted(name))
    }
    if !name.isEmpty, FileSystem.exists(name) { throw ProfileError.exists(path: name) }
    var draft = try front(folder: folder, stem: stem)
    let sheet = SheetDeck(languages: draft.languages)
    let file = name.isEmpty ? draft.id + ".xlsx" : FilePath(name).lastComponent?.string ?? name
    draft.table = TableReference(file: format.reference(to: file), key: [SheetDeck.key])
    draft.cards = sheet.templates
    draft.prose = NewDeckPhrases.sheetProse(file).text(in: draft.languages[0])
    let place = draft.folder.isEmpty ? file : FilePath(draft.folder).appending(file).string
    let bytes = try format.bytes(of: sheet, title: draft.titles, path: place)
    let sources = draft.sources
    try DeckDraft.write([DeckSource(path: place, bytes: bytes)] + sources)
    shell.say(NewDeckPhrases.written([place] + sources.map(\.path)), .right)
    shell.say(NewDeckPhrases.fillIn(place, deck: sources[0].path))
    sayWhereToPut(draft)
    return .done
  }

  // MARK: The front of both

  /// Whoever has named a sheet may leave the rest: each further question has a usual answer then.
  private func front(folder: String, stem: String) throws -> DeckDraft {
    let typed = try interview.line(NewDeckPhrases.askID, standard: stem) { typed in
      objection(toID: identity(typed), in: folder)
    }
    let id = identity(typed)
    let languages = try askLanguages()
    var titles: [Language: String] = [:]
    for language in languages {
      titles[language] = try usual(id) { standard throws(Interview.Left) in
        try interview.line(NewDeckPhrases.askTitle(language), standard: isSheet ? standard : "") {
          $0.isEmpty ? NewDeckPhrases.titleWanted : nil
        }
      }
    }
    let licence = try usual(NewDeckPhrases.licences[0].name) { _ throws(Interview.Left) in
      try askLicence()
    }
    return DeckDraft(
      id: id,
      languages: languages,
      titles: titles,
      licence: licence,
      folder: folder
    )
  }

  private func usual(
    _ standard: String,
    _ ask: (String) throws(Interview.Left) -> String
  ) throws(Interview.Left) -> String {
    do { return try ask(standard) } catch {
      switch error {
      case .endOfInput where isSheet && !standard.isEmpty: return standard
      case .endOfInput, .interrupted: throw error
      }
    }
  }

  /// An identity as decks write it, whatever the width that it was typed in.
  private func identity(_ typed: String) -> String { Normalizer.string(Normalizer.plain(typed)) }

  private func objection(toID id: String, in folder: String) -> Phrase? {
    guard CardID.isValidPart(id), !id.contains(".") else { return NewDeckPhrases.idWanted }
    let own = DeckDraft.fileName(of: id)
    let translations = Language.allCases.map { "\(own.dropLast(3)).\($0.rawValue).md" }
    let sheet = isSheet && path.map(isFolder) ?? true ? [id + ".xlsx"] : []
    let taken = ([own] + translations + sheet)
      .map { folder.isEmpty ? $0 : FilePath(folder).appending($0).string }
      .first(where: FileSystem.exists)
    return taken.map(NewDeckPhrases.taken)
  }

  private func askLanguages() throws(Interview.Left) -> [Language] {
    let others = Language.allCases.filter { $0 != shell.language }
    let standard = ([shell.language] + others).map(\.rawValue).joined(separator: " ")
    let typed = try usual(standard) { standard throws(Interview.Left) in
      try interview.line(NewDeckPhrases.askLanguages, standard: standard) {
        languages(in: $0) == nil ? NewDeckPhrases.languagesWanted : nil
      }
    }
    return languages(in: typed) ?? [shell.language]
  }

  private func languages(in text: String) -> [Language]? {
    let words = text.withHalfWidthLetters.lowercased().split {
      $0 == " " || $0 == "," || $0 == "、" || $0 == "　"
    }
    let languages = words.compactMap { Language(rawValue: String($0)) }
    return languages.isEmpty || languages.count < words.count
      || Set(languages).count < languages.count ? nil : languages
  }

  private func askLicence() throws(Interview.Left) -> String {
    let licences = NewDeckPhrases.licences
    let chosen = try interview.choice(
      NewDeckPhrases.askLicence,
      of: licences.map(\.phrase),
      standard: 0
    )
    return licences[chosen ?? 0].name
  }

  // MARK: Places

  /// Tells the folder whose decks are practised, unless the files stand there.
  private func sayWhereToPut(_ draft: DeckDraft) {
    let own = shell.locations.ownDecks
    let here = shell.path(draft.folder.isEmpty ? "." : draft.folder)
    guard here.lexicallyNormalized() != shell.path(own).lexicallyNormalized() else { return }
    shell.say(NewDeckPhrases.goesTo(own))
  }

  private func isFolder(_ path: String) -> Bool {
    FileSystem.isFolder(path)
  }

  /// Where the files go.
  private var folder: String {
    guard let path else { return "" }
    return isFolder(path) ? path : FilePath(path).removingLastComponent().string
  }

  /// What the file that was named suggests for an identity.
  private var stem: String {
    guard let path, !isFolder(path), let stem = FilePath(path).stem,
      CardID.isValidPart(stem), !stem.contains(".")
    else { return isSheet && path == nil ? "cards" : "" }
    return stem
  }
}
