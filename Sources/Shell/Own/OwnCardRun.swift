import Answers
import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `add` and `mine`: cards that a learner writes for themselves.
struct OwnCardRun {
  private let shell: Shell
  private let learner: Learner

  init(_ shell: Shell) throws {
    self.shell = shell
    learner = try shell.signedIn()
  }

  private var deck: Deck { learner.ownDeck(in: shell.language) }

  private func isRemoved(_ card: Card) -> Bool {
    CardID("\(OwnDeck.id)/\(card.id)").map(learner.state.declarations.suspended.contains) ?? false
  }

  // MARK: Adding

  /// Adds the cards of `약속 = 約束, promise`.
  func add(_ line: String) throws -> ExitStatus {
    let words: OwnWords
    do { words = try OwnWords(line) } catch { throw Failure(.usage, error.phrase) }
    if let known = deck.cards.first(where: { $0.base.prompt == words.prompt }) {
      throw Failure(
        .usage,
        isRemoved(known) ? OwnPhrases.removed(known.id) : OwnPhrases.known(words.prompt)
      )
    }
    var taken = Set(deck.cards.map(\.id))
    let id = shell.freshOwnID(besides: taken)
    taken.insert(id)
    let cards = words.cards(id: id, backID: shell.freshOwnID(besides: taken))
    try record(cards)
    var page = shell.page()
    page.add(OwnPhrases.added(words.described(in: page.language), cards: cards.count), .right)
    if cards.count == 1, words.wouldTurnWithReading { page.add(OwnPhrases.addReading, .faint) }
    if let answer = words.answerWithoutReading {
      page.add(OwnPhrases.addReading(of: answer), .faint)
    }
    shell.show(page)
    showFindings(of: cards)
    return .done
  }

  /// Writes cards into the journal, takes the deck up with the first, and shows what is in the file.
  private func record(_ cards: [Card]) throws {
    var kinds = try cards.map { card -> Event.Kind in
      let text = DeckWriter.text(of: card)
      guard text.utf8.count <= OwnDeck.longestText,
        let id = CardID("\(OwnDeck.id)/\(card.id)")
      else { throw Failure(.refused, OwnPhrases.tooLong(bytes: text.utf8.count)) }
      return .ownCard(card: id, text: text)
    }
    if learner.state.declarations.enrolments[OwnDeck.id] == nil {
      kinds.insert(.enrol(deck: OwnDeck.id, .on, templates: []), at: 0)
    }
    try learner.record(kinds, at: shell.world.now())
    shell.saveOwnDeck(of: learner)
  }

  private func showFindings(of cards: [Card]) {
    let findings = CardFindings([learner.ownDeckFile(in: shell.language)], in: shell.language)
    for card in cards { shell.world.terminal.write(findings.text(ofCard: card.id)) }
  }

  // MARK: Looking

  /// Lists the cards.
  func list() -> ExitStatus {
    shell.saveOwnDeck(of: learner)
    let cards = deck.cards
    guard !cards.isEmpty else {
      shell.say(OwnPhrases.none)
      return .done
    }
    var page = shell.page()
    let table = TextTable(
      columns: [
        TextTable.Column(title: OwnPhrases.title.text(in: page.language)),
        TextTable.Column(title: ""), TextTable.Column(title: ""),
      ],
      rows: cards.map { card in
        [
          VisibleText.line(card.equation), card.id, standing(of: card).text(in: page.language),
        ]
      }
    )
    page.add(table.lines(width: page.width))
    page.add(OwnPhrases.file(learner.location.ownDeckPath.string), .faint)
    page.add(OwnPhrases.legend, .faint)
    shell.show(page)
    return .done
  }

  private func standing(of card: Card) -> Phrase {
    if isRemoved(card) { return OwnPhrases.isRemoved }
    let ids = (try? shell.decks())?.catalogue.ids(inDeck: OwnDeck.id) ?? []
    let id = ids.first { $0.withoutDeck == card.id || $0.withoutDeck.hasPrefix(card.id + "/") }
    guard let id else { return OwnPhrases.notAsked }
    let schedule = learner.state.schedule(id)
    switch (schedule.phase, schedule.due) {
    case (.new, _): return DeckListPhrases.new
    case (.review, .day(let day)?): return DayPhrases.short(day)
    case (.learning, _), (.relearning, _), (.review, _): return DeckListPhrases.due
    }
  }

  // MARK: Removing

  /// Suspends the card called `name` with its other direction, once the learner has confirmed it.
  func remove(_ name: String) throws -> ExitStatus {
    let found = cards(called: name).filter { !isRemoved($0) }
    guard !found.isEmpty else {
      let names = deck.cards.map { $0.base.prompt }
      throw Failure(
        .usage,
        ErrorPhrases.unknownCard(name, suggestion: Suggestion.nearest(to: name, among: names))
      )
    }
    var page = shell.page()
    for card in found { page.add(card.equation, indent: 2) }
    page.add(OwnPhrases.confirmRemoval(found.count))
    shell.show(page)
    switch shell.world.editor.readKey(Prompt("> ", timeoutSeconds: learner.signOutSeconds)) {
    case .key("y"), .key("Y"), .key("ㅛ"): break
    case .key, .enter, .escape, .interrupted, .endOfInput, .timedOut:
      shell.say(OwnPhrases.notRemoved)
      return .done
    }
    let ids = found.compactMap { card in
      (try? shell.decks())?.catalogue.ids(inDeck: OwnDeck.id).filter {
        $0.withoutDeck == card.id || $0.withoutDeck.hasPrefix(card.id + "/")
      }
    }
    let all = ids.flatMap(\.self) + found.compactMap { CardID("\(OwnDeck.id)/\($0.id)") }
    try learner.record(
      Set(all).sorted().map { .suspend(card: $0, .on) },
      at: shell.world.now()
    )
    shell.say(OwnPhrases.nowRemoved(found[0].id))
    return .done
  }

  /// The cards of an identity or a prompt, and those that ask the same the other way round.
  private func cards(called name: String) -> [Card] {
    let cards = deck.cards
    let bare =
      name.hasPrefix(OwnDeck.id + "/") ? String(name.dropFirst(OwnDeck.id.count + 1)) : name
    let named = cards.filter { card in
      card.id == bare || card.base.prompt == name || Furigana.plain(card.base.prompt) == name
    }
    let ids = Set(named.map(\.id) + named.flatMap(\.after))
    return cards.filter { ids.contains($0.id) || !ids.isDisjoint(with: $0.after) }
  }

  // MARK: Editing

  /// Opens the file in the learner's editor, and takes what was changed into the journal.
  func edit() throws -> ExitStatus {
    guard !deck.cards.isEmpty else { return list() }
    shell.saveOwnDeck(of: learner)
    let path = learner.location.ownDeckPath.string
    guard shell.world.terminal.isInteractive else {
      throw Failure(.usage, OwnPhrases.editNeedsTerminal)
    }
    if let problem = TextEditor(shell).open(path) {
      shell.say(problem, .notice)
      return .refused
    }
    let source = DeckSource(path: path, bytes: try learner.location.readOwnDeck())
    let edition = OwnDeck.edition(of: source, before: deck)
    var taken = Set(deck.cards.map(\.id))
    let added = edition.added.map { card in
      var card = card
      card.id = shell.freshOwnID(besides: taken)
      taken.insert(card.id)
      return card
    }
    let changed = edition.changed + added
    if !changed.isEmpty { try record(changed) }
    shell.saveOwnDeck(of: learner)
    shell.say(OwnPhrases.edited(changed: edition.changed.count, added: added.count))
    if !edition.missing.isEmpty { shell.say(OwnPhrases.kept(edition.missing.count), .notice) }
    showFindings(of: changed)
    return .done
  }
}

extension Card {
  /// The card as `add` would have it: `약속 = 約束, promise`.
  fileprivate var equation: String {
    let answers: [String] =
      switch base.body {
      case .typed(let typed): typed.answers
      case .choice(let options): options.filter(\.isRight).map(\.text)
      case .order(let items): items
      case .match(let pairs): pairs.map { "\($0.left) – \($0.right)" }
      case .cloze(let cloze): cloze.gaps.compactMap(\.answers.first)
      case nil: []
      }
    let prompt = base.prompt.isEmpty ? base.heading : base.prompt
    return (prompt.isEmpty ? id : prompt) + " = " + answers.joined(separator: ", ")
  }
}

extension OwnWords {
  /// The words with the language of each: `약속 (Korean) = 約束 (Japanese), promise (English)`.
  fileprivate func described(in language: Language) -> String {
    func told(_ text: String) -> String {
      guard let name = Self.language(of: text)?.name.text(in: language) else { return text }
      return "\(text) (\(name))"
    }
    return told(prompt) + " = " + answers.map(told).joined(separator: ", ")
  }

  /// The first answer in kanji whose reading is not known: it takes an input method to type it.
  fileprivate var answerWithoutReading: String? {
    answers.first { answer in
      !Furigana(answer).hasReadings && Self.language(of: answer) == .japanese
        && Self.kind(of: [answer]) != .reading
    }
  }

  /// Whether it would be asked the other way round too, were its reading known.
  fileprivate var wouldTurnWithReading: Bool {
    !Furigana(prompt).hasReadings && Self.language(of: prompt) == .japanese
      && Self.kind(of: [prompt]) != .reading && prompt.count <= 12
      && answers.contains { Self.language(of: $0).map { $0 != .japanese } ?? false }
  }
}
