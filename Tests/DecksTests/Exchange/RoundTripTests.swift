import Answers
import Decks
import Foundation
#if canImport(FoundationXML)
import FoundationXML
#endif
import TestSupport
import Testing
import Text

/// What is written for other programs, read back: the repository's decks in every language.
@Suite struct RoundTripTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Decks").standardizedFileURL

  private static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
  }

  private static let decks: [Deck] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".md") && $0.first?.isUppercase == false }.sorted()
      .map { DeckSource(path: $0, bytes: bytes($0) ?? []) }
    let library = DeckLibrary.load(files) { name, _ in bytes(name) }
    return library.decks.map(shortened)
  }()

  /// Of a long table every fiftieth row.
  private static func shortened(_ deck: Deck) -> Deck {
    guard let rows = deck.rows, rows.keys.count > 200 else { return deck }
    var deck = deck
    let kept = rows.keys.indices.filter { $0.isMultiple(of: 50) }
    deck.rows = TableRows(
      columns: rows.columns,
      keys: kept.map { rows.keys[$0] },
      values: kept.map { rows.values[$0] }
    )
    return deck
  }

  private static func oneLanguage(_ deck: Deck, _ language: Language) throws -> [Card] {
    let export = MarkdownExport([deck], in: language)
    let text = try #require(export.files.first?.text)
    let parsed = DeckParser.parse(DeckSource(path: "a.md", text: text))
    #expect(parsed.deck.cards.count == export.cards)
    return parsed.deck.cards
  }

  /// What stands in a table of it: a card in one language without what concerns only decks.
  private static func plain(_ cards: [Card]) -> [Card] {
    cards.map { card in
      var card = card
      (card.after, card.formerly, card.language) = ([], [], nil)
      return card
    }
  }

  @Test(arguments: Language.allCases)
  func `GIFT reads back as the same questions`(language: Language) {
    for deck in Self.decks {
      let export = GIFTExport([deck], in: language)
      let reader = GIFTReader(DeckSource(path: deck.id, text: export.text))
      #expect(reader.findings.isEmpty, "\(deck.id) \(reader.findings.map(\.message.english))")
      #expect(reader.questions == export.questions, "\(deck.id)")
      #expect(ExchangeKind(of: DeckSource(path: "", text: export.text)) == .gift)
    }
  }

  @Test(arguments: Language.allCases)
  func `Markdown reads back as the same cards, and is clean`(language: Language) throws {
    for deck in Self.decks {
      let text = try #require(MarkdownExport([deck], in: language).files.first?.text)
      let file = DeckSource(path: "a.md", text: text)
      let findings = Linter.lint([file]) { _, _ in nil }
      #expect(findings.filter { $0.severity == .error }.map(\.message.english) == [], "\(deck.id)")
      #expect(ExchangeKind(of: file) == .markdown)
      let imported = MarkdownImport(file, name: "a", naming: .fallback, language: language).imported
      let again = try #require(imported.decks.first?.deck, "\(deck.id)")
      #expect(again.id == deck.id)
      #expect(again.cards == DeckParser.parse(file).deck.cards)
      #expect(imported.findings.isEmpty)
      #expect(again.isImported)
      #expect(MarkdownExport([again], in: language).files.first?.text == text, "\(deck.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a table reads back as the same cards`(language: Language) throws {
    for deck in Self.decks {
      let cards = try Self.plain(Self.oneLanguage(deck, language))
      let export = TableExport([deck], in: language)
      let file = DeckSource(path: "a.tsv", bytes: export.text)
      #expect(ExchangeKind(of: file) == .tsv)
      let imported = TableImport(file, name: "a", wanted: [], language: language).imported
      #expect(imported.findings.isEmpty, "\(deck.id): \(imported.findings.map(\.message.english))")
      let again = try #require(imported.decks.first?.deck, "\(deck.id)")
      #expect(again.id == deck.id)
      #expect(again.cards.count == cards.count)
      for (one, two) in zip(cards, again.cards) where one != two {
        #expect(one == two, "\(deck.id)")
        break
      }
    }
  }

  @Test func `a table in commas reads back as the one in tabs does`() throws {
    for deck in Self.decks {
      let export = TableExport([deck], in: .korean)
      let files = [export.text, export.commaText].map { DeckSource(path: "a.csv", bytes: $0) }
      #expect(ExchangeKind(of: files[1]) == .tsv, "\(deck.id)")
      let decks = files.map {
        TableImport($0, name: "a", wanted: [], language: .korean).imported.decks.first?.deck
      }
      #expect(decks[0] != nil)
      #expect(decks[0] == decks[1], "\(deck.id)")
    }
  }

  @Test func `a spreadsheet runs nothing of a table in commas, and numbers stay numbers`() throws {
    let text = """
      ---
      id: quiz
      title: "=1+1"
      language: en
      licence: CC0-1.0
      ---

      ## {#one}
      Q: =SUM(A1)
      A: @home
      Why: '=1, "quoted"; two

      ## {#two}
      Q: +
      A(number): -5

      """
    let deck = DeckParser.parse(DeckSource(path: "quiz.md", text: text)).deck
    let bytes = TableExport([deck], in: .english).commaText
    let written = String(decoding: bytes, as: UTF8.self)
    for cell in ["'=1+1", "'=SUM(A1)", "'@home", "\"''=1, \"\"quoted\"\"; two\"", ",'+,-5"] {
      #expect(written.contains(cell), "\(cell): \(written)")
    }
    let file = DeckSource(path: "quiz.csv", bytes: bytes)
    let imported = TableImport(file, name: "a", wanted: [], language: .english).imported
    let again = try #require(imported.decks.first?.deck)
    #expect(again.title == "=1+1")
    #expect(again.cards.map(\.base) == deck.cards.map(\.base))
  }

  @Test func `hashcards reads back as the same questions and answers`() throws {
    for deck in Self.decks {
      let export = HashcardsExport([deck], in: .english)
      let text = try #require(export.files.first?.text)
      let file = DeckSource(path: "a.md", text: text)
      let reader = MarkdownReader(file)
      #expect(reader.findings.isEmpty, "\(deck.id)")
      #expect(reader.cards.count == export.cards, "\(deck.id)")
      #expect(reader.name == deck.title(in: .english))
      let imported = MarkdownImport(file, name: "a", naming: .fallback, language: .english).imported
      #expect(imported.decks.first?.deck.cards.count == export.cards, "\(deck.id)")
      let cards = try Self.oneLanguage(deck, .english)
      for (one, two) in zip(cards, imported.decks.first?.deck.cards ?? []) {
        guard case .typed(let written) = one.base.body, case .typed(let read) = two.base.body
        else { continue }
        let answers = written.answers + one.base.accept
        #expect(read.answers == answers.map(Furigana.plain), "\(deck.id)/\(one.id)")
        #expect(two.base.prompt == Furigana.plain(one.base.prompt), "\(deck.id)/\(one.id)")
      }
    }
  }

  @Test func `Moodle's XML has every question once`() {
    for deck in Self.decks {
      let export = GIFTExport([deck], in: .korean)
      let parser = XMLParser(data: Data(export.moodleXML.utf8))
      let count = ElementCount()
      parser.delegate = count
      #expect(parser.parse(), "\(deck.id)")
      let categories = export.questions.map(\.category)
      let changes = zip(categories, categories.dropFirst()).count { $0 != $1 }
      #expect(count.questions == export.questions.count + changes + 1)
    }
  }

  @Test(arguments: ["gift", "aiken", "markdown", "tsv"])
  func `any bytes are read without a crash`(kind: String) {
    let marks = Array("{}=~#%:->\\n \n\r\t\"[]|Q:A:C:---1.AB,;".utf8) + [0xE3, 0x81, 0x82, 0xFF]
    for seed in 0..<300 {
      var random = SplitMix64(seed: UInt64(seed))
      let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        marks[Int.random(in: 0..<marks.count, using: &random)]
      }
      let file = DeckSource(path: "a", bytes: bytes)
      _ = ExchangeKind(of: file)
      let imported =
        switch kind {
        case "gift": GIFTImport(file, name: "a", language: .japanese).imported
        case "aiken": AikenImport(file, name: "a", language: .japanese).imported
        case "tsv": TableImport(file, name: "a", wanted: [], language: .japanese).imported
        case _:
          MarkdownImport(file, name: "a", naming: .fallback, language: .japanese).imported
        }
      #expect(imported.findings.allSatisfy { $0.range.start.line > 0 })
      for deck in imported.decks {
        let text = DeckWriter.text(of: deck.deck)
        let again = DeckParser.parse(DeckSource(path: "", text: text)).deck
        #expect(again.cards.map(\.id) == deck.deck.cards.map(\.id), "\(seed): \(text)")
      }
    }
  }
}

/// Counts the questions of a Moodle file, its categories included.
private final class ElementCount: NSObject, XMLParserDelegate {
  var questions = 0

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "question" { questions += 1 }
  }
}
