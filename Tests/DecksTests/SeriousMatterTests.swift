import Decks
import Foundation
import Testing
import Text

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Decks").standardizedFileURL

/// What games may ask of the decks that come with the program.
@Suite struct SeriousMatterTests {
  private static let library: DeckLibrary = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let decks = names.sorted().filter { $0.hasSuffix(".md") && $0.first?.isLowercase == true }
    let sources = decks.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        DeckSource(path: folder.appending(path: name).path(), bytes: Array($0))
      }
    }
    return DeckLibrary.load(sources) { name, _ in
      (try? Data(contentsOf: folder.appending(path: name))).map(Array.init)
    }
  }()

  /// Words of what no game should play with, in the three languages.
  private static let grave = [
    "abduct", "annex", "atomic", "coloni", "comfort women", "coup", "Dokdo", "export control",
    "export measure", "Fukushima", "GSOMIA", "islets", "martial law", "massacre", "missile",
    "Takeshima", "went to war", "Yasukuni", "慰安婦", "靖国", "竹島", "独島", "徴用", "植民地", "併合", "虐殺",
    "拉致", "戒厳", "原爆", "福島第一", "輸出管理", "위안부", "야스쿠니", "독도", "다케시마", "징용", "식민지", "병합", "학살",
    "납치", "계엄", "원폭", "수출 규제",
  ]

  @Test func `decks wholly about quarrels have nothing for games`() {
    let library = Self.library
    #expect(library.decks.count > 20)
    for name in ["disputes", "security", "public-opinion", "glossary"] {
      #expect(library.deck(name)?.tags.contains(SeriousMatter.tag) == true, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no contested card is for games, and none that speaks of grave matters`(
    language: Language
  ) {
    var asked = 0
    for deck in Self.library.decks where deck.table == nil {
      for entry in deck.entries() {
        guard let question = deck.question(for: entry, in: language) else { continue }
        if deck.cards[entry.card].isContested { #expect(question.isSerious, "\(entry.id)") }
        guard !question.isSerious else { continue }
        asked += 1
        let text = Self.texts(question).joined(separator: "\n").lowercased()
        for word in Self.grave {
          #expect(!text.contains(word.lowercased()), "\(entry.id) in \(language) says \(word)")
        }
      }
    }
    #expect(asked > 300)
  }

  /// Words for war, violence and oppression, which stand in word lists alone.
  private static let graveWords: Set<String> = [
    "戦争", "戦場", "敗戦", "侵略", "占領", "捕虜", "降伏", "独裁", "弾圧", "賠償", "領土", "暴力", "銃撃", "遺族", "虐殺", "植民",
  ]

  @Test func `no word list lets a game ask for a grave word`() throws {
    var found: Set<String> = []
    for deck in Self.library.decks {
      guard let rows = deck.rows else { continue }
      let grave = rows.values.indices.filter { row in
        !Self.graveWords.isDisjoint(with: rows.values[row])
      }
      for entry in deck.entries() {
        guard case .row(let row) = entry.facet, grave.contains(row),
          deck.cards[entry.card].audience == .everyone
        else { continue }
        let question = try #require(deck.question(for: entry, in: .english) { nil })
        found.formUnion(Self.graveWords.intersection(rows.values[row]))
        #expect(question.isSerious, "\(entry.id)")
      }
    }
    #expect(found.count > 10)
  }

  /// All that a screen shows of a question in a game.
  private static func texts(_ question: Question) -> [String] {
    let parts =
      switch question.task {
      case .typed(let task): [task.preferred]
      case .choice(let options): options.map(\.item.text)
      case .order(let items): items.map(\.text)
      case .match(let pairs): pairs.flatMap { [$0.left.text, $0.right.text] }
      }
    return [question.prompt, question.why] + parts
  }
}
