import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

extension Command {
  static let decks = Command(
    "decks",
    aliases: ["덱", "デッキ"],
    .look,
    reach: .learner,
    Phrase(en: "the decks and how far you are", ja: "デッキと進み具合を表示します", ko: "덱과 진행 상황을 보여 줘요"),
    details: Phrase(
      en: "With DECK, its units or sections one by one.",
      ja: "DECK を指定すると、そのデッキの課や章ごとに表示します。",
      ko: "DECK을 지정하면 그 덱의 과나 단원별로 보여 줘요."
    ),
    parameters: [Parameter("DECK", .deck, .optional)]
  ) { shell, call in
    let learner = try? shell.signedIn()
    let decks = try shell.decks()
    let plan = try learner.map { learner in
      try StudyPlan(decks, learner, now: learner.time(shell.world.now()))
    }
    guard let name = call.value(0) else {
      shell.showPaged(DeckList(decks: decks, plan: plan).page(on: shell.page()))
      return .done
    }
    let deck = try shell.deck(named: name)
    shell.showPaged(DeckDetail(deck: deck, decks: decks, plan: plan).page(on: shell.page()))
    return .done
  }

  static let enrol = Command(
    "enrol",
    aliases: ["enroll"],
    .person,
    reach: .learner,
    Phrase(en: "study a deck from now on", ja: "デッキを学習対象に加えます", ko: "덱을 공부 목록에 넣어요"),
    details: Phrase(
      en: "TEMPLATE names directions of a word list, “--unit” the units that new cards come from. "
        + "Without TEMPLATE it is what is for your language: “japanese” or “korean” takes the cards of "
        + "that one, “all” the whole deck.",
      ja: "TEMPLATE は単語リストの出題方向、「--unit」は新しいカードを出す課を指定します。TEMPLATE を省略すると、学習中の言語の"
        + "カードです。japanese か korean でその言語のカード、all でデッキ全体になります。",
      ko: "TEMPLATE은 단어장의 출제 방향, ‘--unit’은 새 카드가 나올 과예요. TEMPLATE을 생략하면 배우는 언어의 카드예요. "
        + "japanese나 korean이면 그 언어의 카드, all이면 덱 전체예요."
    ),
    parameters: [Parameter("DECK", .deck), Parameter("TEMPLATE", .text, .repeated)],
    options: [
      Option(
        "unit",
        .text,
        says: Phrase(
          en: "take new cards from these units: 5, 5..7 or 5..",
          ja: "新しいカードをこの課から出します：5、5..7、5..",
          ko: "새 카드를 이 과에서 내요: 5, 5..7, 5.."
        )
      )
    ]
  ) { shell, call in
    let deck = try shell.deck(named: call.values[0])
    let units = try call.units().map { try deck.checked($0) }
    let learner = try shell.signedIn()
    let directions = try Directions(
      typed: Array(call.values.dropFirst()),
      of: deck,
      learns: learner.settings.learns
    ) { (try? shell.deck(named: $0)) != nil }
    let before = StudiedUnits.all(in: learner.settings)[deck.id]
    try learner.record(
      .enrol(deck: deck.id, .on, templates: directions.templates),
      at: shell.world.now()
    )
    if units != before {
      try learner.record(StudiedUnits.event(deck.id, units), at: shell.world.now())
    }
    shell.say(EnrolPhrases.enrolled(deck.title(in: shell.language)))
    if let language = directions.chosen {
      shell.say(EnrolPhrases.oneLanguage(language, deck: deck.id, directions.names))
    }
    if let units { shell.say(UnitPhrases.newFrom(units)) }
    return .done
  }

  static let leave = Command(
    "leave",
    .person,
    reach: .learner,
    Phrase(
      en: "study a deck no longer; its progress is kept",
      ja: "デッキを学習対象から外します（記録は残ります）",
      ko: "덱을 공부 목록에서 빼요(기록은 남아요)"
    ),
    parameters: [Parameter("DECK", .deck)]
  ) { shell, call in
    let deck = try shell.deck(named: call.values[0])
    try shell.signedIn().record(
      .enrol(deck: deck.id, .off, templates: []),
      at: shell.world.now()
    )
    shell.say(EnrolPhrases.left(deck.title(in: shell.language)))
    return .done
  }

  static let due = Command(
    "due",
    .look,
    reach: .learner,
    Phrase(en: "how much waits today", ja: "今日の残りを表示します", ko: "오늘 남은 양을 보여 줘요"),
    options: [
      Option(
        "short",
        says: Phrase(
          en: "one short line for a shell’s prompt or tmux; nothing when nothing is due",
          ja: "シェルのプロンプトや tmux 用の短い一行（なければ何も表示しません）",
          ko: "셸 프롬프트나 tmux에 쓸 짧은 한 줄(없으면 아무것도 표시하지 않아요)"
        )
      )
    ]
  ) { shell, call in
    if call.has("short") { return shell.writeShortDue() }
    let learner = try shell.signedIn()
    let today = try Today(shell, learner, decks: try shell.decks())
    shell.say(shell.isInteractive ? today.invitation : today.phrase)
    return .done
  }
}

extension Shell {
  /// The deck called `name`; an unknown one is refused with a suggestion.
  func deck(named name: String) throws -> Deck {
    let decks = try learnersDecks()
    if let deck = decks.catalogue.library.deck(name) { return deck }
    let suggestion = Suggestion.nearest(to: name, among: decks.deckNames)
    throw Failure(.usage, ErrorPhrases.unknownDeck(name, suggestion: suggestion))
  }
}

extension Deck {
  var templateNames: [String] { table == nil ? [] : cards.map(\.id) }
}

extension LoadedDecks {
  /// Whether a card can still be asked: `decks` hold it, or it is one of the learner's own.
  static func holds(_ decks: LoadedDecks?) -> (CardID) -> Bool {
    { card in card.deck == OwnDeck.id || decks?.catalogue.contains(card) ?? true }
  }
}

extension Shell {
  /// Writes one short line with what is due, or nothing where nothing is due or anything is amiss:
  /// a prompt is no place for errors.
  func writeShortDue() -> ExitStatus {
    guard let location = try? chosenProfile() else { return .done }
    let memo = DueMemo(stateFolder: FilePath(locations.state), location)
    if let zone = memo.timeZone { _ = world.useTimeZone(zone) }
    let due = memo.due(at: world.now()) ?? dueCountedAnew(location, memo)
    if let due, due > 0 { world.terminal.write("交 \(due)\n") }
    return .done
  }

  private func dueCountedAnew(_ location: ProfileLocation, _ memo: DueMemo) -> Int? {
    let decks = decksUntold(of: location)
    let library = decks?.catalogue.library
    guard
      let reading = try? ProfileReading(location, formerly: { library?.successor(of: $0) })
    else { return nil }
    if let zone = reading.state.settings.timeZone { _ = world.useTimeZone(zone) }
    return memo.renew(
      reading.state,
      sizes: reading.journalSizes,
      at: world.now(),
      isAsked: LoadedDecks.holds(decks)
    )
  }

  /// The decks of a learner, nothing said of what is amiss in them; nil where there are none.
  func decksUntold(of location: ProfileLocation) -> LoadedDecks? {
    let (classes, _) = ClassMembership.all(of: location)
    return try? LoadedDecks(folders: locations.decks, classes: classes)
  }
}

extension Deck {
  /// Units that the deck has at least one of; others are refused.
  fileprivate func checked(_ range: UnitRange) throws(Failure) -> UnitRange {
    guard let units = DeckUnits(self) else { throw Failure(.usage, UnitPhrases.noUnits(id)) }
    guard units.all.contains(where: { range.contains($0.number) }) else {
      let last = units.all.map(\.number).max() ?? 0
      throw Failure(.usage, UnitPhrases.noSuchUnits(range.description, last: last))
    }
    return range
  }
}

/// The list of decks: what is studied, what is due, what is new.
struct DeckList {
  let decks: LoadedDecks
  /// What the learner studies; nil where nobody is signed in.
  let plan: StudyPlan?

  func page(on page: Page) -> Page {
    var page = page
    let names = DeckListPhrases.self
    let due = plan?.queue().countsByDeck ?? [:]
    let table = TextTable(
      columns: [TextTable.Column(title: names.deck.text(in: page.language))]
        + DeckCounts.columns(DeckCounts.Detail(width: page.width), in: page.language),
      rows: decks.catalogue.library.decks.indices.map { row($0, due, on: page) }
    )
    if page.isAccessible {
      for row in table.rows {
        let counts = zip(table.columns, row).dropFirst().filter { !$1.isEmpty }
          .map { "\($0.title) \($1)" }
        page.add((row.prefix(1) + counts).joined(separator: page.language.comma))
      }
    } else {
      page.add(table.lines(width: page.width))
    }
    page.add(page.isAccessible ? names.legendInWords : names.legend, .faint)
    for phrase in missing { page.add(phrase, .notice) }
    return page
  }

  /// What the learner has studied and is gone.
  private var missing: [Phrase] {
    guard let plan else { return [] }
    return MissingCards(plan.learner.state, in: decks.catalogue).phrases
  }

  private func row(_ index: Int, _ due: [String: ReviewQueue.Counts], on page: Page) -> [String] {
    let deck = decks.catalogue.library.decks[index]
    let isEnrolled = plan?.learner.state.declarations.enrolments[deck.id] != nil
    let sign = isEnrolled ? "● " : "○ "
    let word = isEnrolled ? DeckListPhrases.studied.text(in: page.language) + ": " : ""
    let title =
      (page.isAccessible ? word : sign) + deck.id + " — " + deck.title(in: page.language)
    var counts = DeckCounts(decks.catalogue.ids(inDeck: deck.id), plan?.learner.state)
    counts.due = due[deck.id]?.due ?? 0
    return [VisibleText.line(title)] + counts.cells(DeckCounts.Detail(width: page.width))
  }
}
