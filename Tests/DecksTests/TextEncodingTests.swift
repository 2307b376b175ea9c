import Decks
import Foundation
import Testing
import Text

/// Encodings told from bytes.
@Suite struct TextEncodingTests {
  private static let korean = "한국과 일본의 수도는 어디예요? 서울이에요.\n"

  private static func telling(_ bytes: [UInt8]) -> TextEncoding.Telling {
    TextEncoding.telling(of: DeckSource(path: "a.txt", bytes: bytes))
  }

  private static func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
    Array(try #require(text.data(using: encoding)))
  }

  @Test func `the bytes tell what a text is written in`() throws {
    #expect(Self.telling(Array(Self.korean.utf8)) == .sure(.utf8))
    #expect(Self.telling(Self.shiftJIS) == .sure(.shiftJIS))
    #expect(try Self.telling(Self.bytes(Self.korean, .utf16)) == .sure(.utf16))
    #expect(
      try Self.telling(Self.bytes(Self.korean, .utf16LittleEndian)) == .sure(.utf16LittleEndian)
    )
    #expect(Self.telling(Self.hangul) == .sure(.eucKR))
  }

  /// “日本と韓国の首都はどこ” in Shift_JIS and in EUC-JP.
  private static let shiftJIS: [UInt8] = [
    0x93, 0xFA, 0x96, 0x7B, 0x82, 0xC6, 0x8A, 0xD8, 0x8D, 0x91, 0x82, 0xCC, 0x8E, 0xF1, 0x93, 0x73,
    0x82, 0xCD, 0x82, 0xC7, 0x82, 0xB1, 0x0A,
  ]
  private static let eucJP: [UInt8] = [
    0xC6, 0xFC, 0xCB, 0xDC, 0xA4, 0xC8, 0xB4, 0xDA, 0xB9, 0xF1, 0xA4, 0xCE, 0xBC, 0xF3, 0xC5, 0xD4,
    0xA4, 0xCF, 0xA4, 0xC9, 0xA4, 0xB3, 0x0A,
  ]

  /// “한국 수도 서울” in EUC-KR.
  private static let hangul: [UInt8] = [
    0xC7, 0xD1, 0xB1, 0xB9, 0x20, 0xBC, 0xF6, 0xB5, 0xB5, 0x20, 0xBC, 0xAD, 0xBF, 0xEF, 0x0A,
  ]

  @Test func `lines of two encodings are told, with the line`() {
    guard case .mixed(let finding) = Self.telling(Array(Self.korean.utf8) + Self.hangul) else {
      Issue.record("not told")
      return
    }
    #expect(finding.range.start.line == 2)
  }

  @Test func `the likeliest of several comes first`() {
    guard case .unsure(let encodings) = Self.telling(Self.eucJP) else {
      Issue.record("guessed")
      return
    }
    #expect(encodings.first == .eucJP)
  }

  /// “水”, and “学校”, “水”, “日本”, “約束”, in EUC-JP.
  private static let kanji: [[UInt8]] = [
    [0xBF, 0xE5, 0x0A],
    [
      0xB3, 0xD8, 0xB9, 0xBB, 0x0A, 0xBF, 0xE5, 0x0A, 0xC6, 0xFC, 0xCB, 0xDC, 0x0A, 0xCC, 0xF3,
      0xC2,
      0xAB, 0x0A,
    ],
  ]

  @Test(arguments: kanji)
  func `kanji that are hangul as well are not guessed to be Korean`(bytes: [UInt8]) {
    guard case .unsure(let encodings) = Self.telling(bytes) else {
      Issue.record("guessed")
      return
    }
    #expect(Set(encodings).isSuperset(of: [.eucJP, .eucKR]))
  }

  @Test func `what fits several is not guessed, and what fits none is no text`() {
    guard case .unsure(let encodings) = Self.telling([0xB1, 0xB2, 0xD3, 0xD4]) else {
      Issue.record("guessed")
      return
    }
    #expect(encodings.contains(.shiftJIS))
    #expect(Self.telling([0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 0xFF, 0]) == .unknown)
  }

  @Test func `a letter cut in two where the looking ends does not mislead`() {
    let long = [0x41] + Array(repeating: Self.hangul, count: 80_000).joined()
    #expect(Self.telling(Array(long)) == .sure(.eucKR))
  }
}
