import Decks
import Foundation
import Testing
import Text

/// What the bundled cultural decks have to ask: every fact that the ledger allows to be asked.
@Suite struct CoverageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Decks").standardizedFileURL

  private static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
  }

  private static func culturalDecks() throws -> [Deck] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    let files = names.sorted().filter { $0.hasSuffix(".md") && $0.first?.isLowercase == true }
      .map { DeckSource(path: $0, bytes: bytes($0) ?? []) }
    return DeckLibrary.load(files) { name, _ in bytes(name) }.decks
      .filter { $0.ledger == "facts.txt" }
  }

  @Test func `every fact of the ledger is asked by a card that names it`() throws {
    let ledger = String(decoding: try #require(Self.bytes("facts.txt")), as: UTF8.self)
    let facts = Set(ledger.split(separator: "\n").map(String.init))
    #expect(facts.count == 338)
    let named = Set(try Self.culturalDecks().flatMap { $0.cards.flatMap(\.sources) })
    #expect(facts.subtracting(named).sorted() == [])
  }

  @Test func `at most four cards in ten of a deck are choices`() throws {
    for deck in try Self.culturalDecks() {
      let choices = deck.cards.count { card in
        if case .choice? = card.base.body { true } else { false }
      }
      #expect(choices * 10 <= deck.cards.count * 4, "\(deck.id)")
    }
  }

  @Test func `each cultural deck is whole in three languages`() throws {
    for deck in try Self.culturalDecks() {
      #expect(Set(deck.languages) == Set(Language.allCases), "\(deck.id)")
      for card in deck.cards {
        #expect(card.translations.count == 2, "\(deck.id)/\(card.id)")
      }
    }
  }
}
