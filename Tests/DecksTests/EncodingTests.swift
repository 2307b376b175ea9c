import Decks
import Foundation
import Testing
import Text

/// Files in older encodings: named, with the command that converts them.
@Suite struct EncodingTests {
  private static let japanese =
    "---\nid: a\ntitle: 日本語のデッキ\n---\n\n## 約束 {#a}\nQ: 「約束」はどう読みますか。\nA: やくそく\n"
  private static let korean =
    "---\nid: a\ntitle: 한국어 덱\n---\n\n## 약속 {#a}\nQ: ‘약속’은 무슨 뜻이에요?\nA: promise\n"

  private func finding(_ bytes: [UInt8], _ path: String = "d/my deck.md") throws -> Finding {
    let findings = Linter.lint([DeckSource(path: path, bytes: bytes)]) { _, _ in nil }
    #expect(findings.map(\.rule) == ["wrong-encoding"])
    return try #require(findings.first)
  }

  private static func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    Array(try #require(text.data(using: encoding)))
  }

  @Test(arguments: [
    (japanese, String.Encoding.shiftJIS, "CP932"),
    ("\u{FEFF}" + japanese, .utf16LittleEndian, "UTF-16"),
    ("\u{FEFF}" + korean, .utf16BigEndian, "UTF-16"),
    (japanese, .utf16LittleEndian, "UTF-16LE"), (korean, .utf16BigEndian, "UTF-16BE"),
  ])
  func `a file names its encoding and its cure`(
    text: String,
    encoding: String.Encoding,
    name: String
  ) throws {
    let message = try finding(Self.bytes(text, encoding)).message
    let file = "'d/my deck.md'"
    let copy = "'d/my deck.md.utf8'"
    let command = "iconv -f \(name) -t UTF-8 \(file) > \(copy) && mv \(copy) \(file)"
    for language in Language.allCases { #expect(message.text(in: language).hasSuffix(command)) }
  }

  /// “한국어 덱” and so on in EUC-KR, which Foundation has no name for.
  private static let koreanBytes: [UInt8] =
    Array("---\nid: a\ntitle: ".utf8) + [0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE, 0x20, 0xB5, 0xA6]
    + Array("\n---\n".utf8)

  /// 「約束」はどう読みますか。 in EUC-JP.
  private static let japaneseBytes: [UInt8] = [
    0xA1, 0xD6, 0xCC, 0xF3, 0xC2, 0xAB, 0xA1, 0xD7, 0xA4, 0xCF, 0xA4, 0xC9, 0xA4, 0xA6, 0xC6, 0xC9,
    0xA4, 0xDF, 0xA4, 0xDE, 0xA4, 0xB9, 0xA4, 0xAB, 0xA1, 0xA3,
  ]

  @Test func `Korean is told from Japanese`() throws {
    #expect(try finding(Self.japaneseBytes).message.english.contains("iconv -f EUC-JP"))
    #expect(try finding(Self.koreanBytes).message.english.contains("EUC-KR (CP949)"))
    // 똠방각하, whose first letter only Windows has.
    let extended: [UInt8] = [0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF]
    #expect(try finding(extended).message.english.contains("iconv -f CP949"))
  }

  @Test func `lines of another encoding within UTF-8 are named`() throws {
    let pasted = try Self.bytes("## 猫 {#b}\nQ: 猫は？\nA: ねこ\n", .shiftJIS)
    let message = try finding(Array(Self.korean.utf8) + pasted, "-x.md").message.english
    #expect(message.contains("lines 9–11 look like Shift_JIS"))
    #expect(message.hasSuffix("sed -n '9,11p' ./-x.md | iconv -f CP932 -t UTF-8"))
  }

  @Test func `a table in another encoding says the same`() throws {
    let deck = "---\nid: d\ntitle: D\nlicence: CC0-1.0\ntable: w.csv\nkey: word\n---\n"
    let bytes = try Self.bytes("word,kana\n約束,やくそく\n", .shiftJIS)
    let findings = Linter.lint([DeckSource(path: "d.md", text: deck)]) { _, _ in bytes }
    #expect(findings.map(\.place) == ["w.csv:2:1"])
    #expect(findings.first?.message.english.contains("iconv -f CP932 -t UTF-8 w.csv") == true)
  }
}
