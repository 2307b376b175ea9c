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
