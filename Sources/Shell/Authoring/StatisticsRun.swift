import Decks
import Text

/// `koryu deck stats`: what decks are made of.
struct StatisticsRun {
  private let shell: Shell
  private let paths: [String]
  private let isJSON: Bool

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    paths = call.values.isEmpty ? shell.locations.decks : call.values
    isJSON = call.has("json")
  }

  func run() throws -> ExitStatus {
    var sources: [DeckSource] = []
    for path in paths { sources += try DeckFolder.sources(at: path) }
    let decks = DeckStatistics.all(sources, beside: DeckFolder.neighbours)
    if isJSON {
      let json: JSONValue = ["v": 1, "decks": .array(decks.map(\.json))]
      shell.world.terminal.write(json.text() + "\n")
      return .done
    }
    var page = shell.page()
    if decks.count > 1 { page.add(table(of: decks, in: page.language).lines(width: page.width)) }
    for deck in decks.count > 1 ? [] : decks { write(deck, to: &page) }
    if decks.isEmpty { page.add(StatisticsPhrases.noDecks) }
    for deck in decks where deck.hasTooManyChoices {
      page.add(StatisticsPhrases.tooManyChoices(deck.id, percent: deck.choicePercent), .notice)
    }
    shell.show(page)
    return .done
  }

  // MARK: Many decks

  private func table(of decks: [DeckStatistics], in language: Language) -> TextTable {
    let names = StatisticsPhrases.self
    let titles = [names.cardsOrRows, names.questions, names.choices, names.facts, names.explained]
    return TextTable(
      columns: [TextTable.Column(title: DeckListPhrases.deck.text(in: language))]
        + (titles + [names.languages]).map {
          TextTable.Column(title: $0.text(in: language), alignment: .right)
        },
      rows: decks.map(row)
    )
  }

  private func row(_ deck: DeckStatistics) -> [String] {
    let ledger = deck.sources.inLedger.map { "/\($0)" } ?? ""
    let coverage = deck.languages.map { part in
      part.cards == part.of ? part.language.rawValue : "\(part.language.rawValue) \(part.percent)%"
    }
    return [
      VisibleText.line(deck.id), "\(deck.rows ?? deck.cards)", "\(deck.questions)",
      "\(deck.choicePercent)%",
      deck.sources.named == 0 ? "–" : "\(deck.sources.named)\(ledger)",
      "\(deck.explained)", coverage.joined(separator: " "),
    ]
  }

  // MARK: One deck

  private func write(_ deck: DeckStatistics, to page: inout Page) {
    let names = StatisticsPhrases.self
    page.add(VisibleText.line("\(deck.id) — \(deck.title)"), .heading)
    let language = page.language
    let kinds = DeckStatistics.Kind.allCases.compactMap { kind in
      deck.kinds[kind].map { "\(kind.phrase.text(in: language)) \($0)" }
    }
    let languages = deck.languages.map { "\($0.language.rawValue) \($0.cards)/\($0.of)" }
    let facts =
      deck.sources.inLedger.map { "\(deck.sources.named)/\($0)" } ?? "\(deck.sources.named)"
    let tags = deck.tags.prefix(Self.mostTags).map { "\($0.name) \($0.cards)" }
    let longest = deck.longest.map { "\($0.card) (\($0.language.rawValue), \($0.width))" }
    var lines: [(Phrase, String)] = [
      (deck.rows == nil ? names.cards : names.templates, "\(deck.cards)"),
      (names.questions, "\(deck.questions)"),
      (names.kinds, kinds.joined(separator: " · ")),
      (names.choices, "\(deck.choicePercent)% (≤ 40%)"),
      (names.languages, languages.joined(separator: " · ")),
      (names.facts, facts),
      (names.without, "\(deck.sources.cardsWithout)"),
      (names.explained, "\(deck.explained)/\(deck.rows == nil ? deck.cards : deck.questions)"),
      (names.contested, "\(deck.contested)"),
      (names.adult, "\(deck.adult)"),
    ]
    if let rows = deck.rows { lines.insert((names.rows, "\(rows)"), at: 0) }
    if !tags.isEmpty { lines.append((names.tags, tags.joined(separator: " · "))) }
    if !longest.isEmpty { lines.append((names.longest, longest.joined(separator: " · "))) }
    let width = lines.map { DisplayWidth.of($0.0.text(in: language)) }.max() ?? 0
    for (label, text) in lines { page.add(label: label, text, labelWidth: width) }
  }

  private static let mostTags = 12
}

extension DeckStatistics {
  /// Rounded away from the rule's limit, so that 40 % is never shown where it is more.
  fileprivate var choicePercent: Int { Int((choiceShare * 100).rounded(.up)) }
}

extension DeckStatistics.Coverage {
  fileprivate var percent: Int { of == 0 ? 100 : cards * 100 / of }
}
