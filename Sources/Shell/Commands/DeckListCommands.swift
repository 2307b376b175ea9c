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
    Phrase(en: "the decks and how far you are", ja: "デッキと進み具合を表示します", ko: "덱과 진행 상황을 보여 줘요")
  ) { shell, _ in
    let learner = try? shell.signedIn()
    let decks = try shell.decks()
    shell.show(
      DeckList(decks: decks, learner: learner, now: shell.world.now()).page(on: shell.page())
    )
    return .done
  }

  static let enrol = Command(
    "enrol",
    aliases: ["enroll"],
    .person,
    Phrase(en: "study a deck from now on", ja: "デッキを学習対象に加えます", ko: "덱을 공부 목록에 넣어요"),
    parameters: [Parameter("DECK", .deck), Parameter("TEMPLATE", .text, .repeated)]
  ) { shell, call in
    let deck = try shell.deck(named: call.values[0])
    let templates = Array(call.values.dropFirst())
    if let unknown = templates.first(where: { name in
      deck.table == nil || !deck.cards.contains { $0.id == name }
    }) {
      throw Failure(.usage, EnrolPhrases.unknownTemplate(unknown, among: deck.templateNames))
    }
    let learner = try shell.signedIn()
    try learner.record(
      .enrol(deck: deck.id, .on, templates: templates),
      at: shell.world.now()
    )
    shell.say(EnrolPhrases.enrolled(deck.title(in: shell.language)))
    return .done
  }

  static let leave = Command(
    "leave",
    .person,
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
    let decks = try decks()
    if let deck = decks.catalogue.library.deck(name) { return deck }
    let suggestion = Suggestion.nearest(to: name, among: decks.deckNames)
    throw Failure(.usage, ErrorPhrases.unknownDeck(name, suggestion: suggestion))
  }
}

extension Deck {
  var templateNames: [String] { table == nil ? [] : cards.map(\.id) }
}

extension Shell {
  /// Writes one short line with what is due, or nothing where nothing is due or anything is amiss:
  /// a prompt is no place for errors.
  func writeShortDue() -> ExitStatus {
    guard let location = try? chosenProfile() else { return .done }
    let memo = DueMemo(stateFolder: FilePath(locations.state), location)
    let now = world.now()
    let due =
      memo.due(at: now)
      ?? (try? ProfileReading(location)).map {
        memo.renew($0.state, sizes: $0.journalSizes, at: now)
      }
    if let due, due > 0 { world.terminal.write("交 \(due)\n") }
    return .done
  }
}

/// The list of decks: what is studied, what is due, what is new.
struct DeckList {
  let decks: LoadedDecks
  let learner: Learner?
  let now: Moment

  func page(on page: Page) -> Page {
    var page = page
    let names = DeckListPhrases.self
    let table = TextTable(
      columns: [
        TextTable.Column(title: names.deck.text(in: page.language)),
        TextTable.Column(title: names.due.text(in: page.language), alignment: .right),
        TextTable.Column(title: names.new.text(in: page.language), alignment: .right),
        TextTable.Column(title: names.seen.text(in: page.language), alignment: .right),
        TextTable.Column(title: names.cards.text(in: page.language), alignment: .right),
      ],
      rows: decks.catalogue.library.decks.indices.map { row($0, on: page) }
    )
    page.add(table.lines(width: page.width))
    page.add(page.isAccessible ? names.legendInWords : names.legend, .faint)
    return page
  }

  private func row(_ index: Int, on page: Page) -> [String] {
    let deck = decks.catalogue.library.decks[index]
    let isEnrolled = learner?.state.declarations.enrolments[deck.id] != nil
    let sign = isEnrolled ? "● " : "○ "
    let word = isEnrolled ? DeckListPhrases.studied.text(in: page.language) + ": " : ""
    let title =
      (page.isAccessible ? word : sign) + deck.id + " — " + deck.title(in: page.language)
    let total = decks.catalogue.count(ofDeck: index)
    guard let learner else { return [VisibleText.line(title), "", "", "", "\(total)"] }
    let time = learner.time(now)
    let states = decks.catalogue.ids(inDeck: deck.id).map { learner.state.schedule($0) }
    let new = states.count { $0.phase == .new }
    let due = states.count { $0.phase != .new && $0.isDue(at: time) }
    return [VisibleText.line(title), "\(due)", "\(new)", "\(total - new)", "\(total)"]
  }
}
