import Decks
import Foundation
import Testing

/// The word lists beside the bundled decks, value by value.
@Suite struct RealTablesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Decks").standardizedFileURL

  private static let library: DeckLibrary = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let decks = names.filter { $0.hasSuffix(".md") && $0.first?.isLowercase == true }
      .map { DeckSource(path: $0, bytes: bytes($0)) }
    return DeckLibrary.load(decks) { name, _ in bytes(name) }
  }()

  private static let decks = library.decks.filter { $0.table != nil }.map(\.id)

  private static func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
  }

  private static let readings: Set = [
    "kana", "kana2", "kana3", "kana4", "kana_alt", "reading", "reading2", "hiragana", "katakana",
    "m_kana",
  ]
  private static let hangul: Set = ["korean", "hangul", "ko", "ko_alt"]

  /// Kana with the marks of sentences and gaps; Latin names such as Wi-Fi stay as they are.
  private static func isReading(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0x3041...0x3096, 0x30A1...0x30FC, 0x3000...0x301C, 0xFF01...0xFF5E, 0x2026:
        true
      default: false
      }
    }
  }

  /// At least one syllable or letter of hangul, no kana and no Chinese character.
  private static func isHangul(_ value: String) -> Bool {
    let scalars = value.unicodeScalars.map(\.value)
    return scalars.contains { (0xAC00...0xD7A3).contains($0) || (0x3131...0x318E).contains($0) }
      && !scalars.contains { (0x3041...0x30FF).contains($0) || (0x4E00...0x9FFF).contains($0) }
  }

  @Test func `there are ten word lists`() {
    #expect(Self.decks.count == 10)
  }

  @Test(arguments: decks)
  func `every value is composed, and every row is as long as the first at most`(name: String) throws
  {
    let rows = try #require(Self.library.deck(name)?.rows)
    #expect(Set(rows.columns).count == rows.columns.count)
    for row in rows.values {
      #expect(row.count <= rows.columns.count, "\(row.prefix(3))")
      for value in row {
        #expect(
          value.utf8.elementsEqual(value.precomposedStringWithCanonicalMapping.utf8),
          "\(value)"
        )
      }
    }
  }

  @Test(arguments: decks)
  func `readings are kana and hangul is hangul`(name: String) throws {
    let rows = try #require(Self.library.deck(name)?.rows)
    for (index, column) in rows.columns.enumerated() {
      for row in rows.values.indices {
        let value = rows.value(row: row, column: index)
        guard !value.isEmpty else { continue }
        if Self.readings.contains(column) { #expect(Self.isReading(value), "\(column): \(value)") }
        if Self.hangul.contains(column) { #expect(Self.isHangul(value), "\(column): \(value)") }
      }
    }
  }

  @Test(arguments: decks)
  func `no key stands twice, and no gloss is empty`(name: String) throws {
    let deck = try #require(Self.library.deck(name))
    let rows = try #require(deck.rows)
    #expect(!rows.keys.contains(""))
    #expect(Set(rows.keys).count == rows.keys.count)
    let gloss = try #require(rows.columns.firstIndex(of: deck.gloss))
    for row in rows.values.indices {
      #expect(!rows.value(row: row, column: gloss).isEmpty, "\(rows.keys[row])")
    }
  }
}
