import Answers
import Text

/// The hangul and the kana of a text in Latin letters: Revised Romanization, Hepburn.
///
/// The reader's own script is left out, and so are kanji whose reading is not known.
struct RomanizedRuns {
  private(set) var texts: [String] = []
  private let language: Language
  private var run = ""
  private var script = Script.other
  private var isUnread = false

  private enum Script {
    case hangul
    case japanese
    case other
  }

  init(_ furigana: Furigana, for language: Language) {
    self.language = language
    for piece in furigana.pieces {
      let isRead = !piece.reading.isEmpty
      for character in isRead ? piece.reading : piece.text { add(character) }
    }
    finish()
  }

  private mutating func add(_ character: Character) {
    let next = Self.script(of: character)
    if character == " ", script == .hangul {
      run.append(character)
      return
    }
    if next != script { finish() }
    script = next
    guard next != .other else { return }
    run.append(character)
    if next == .japanese, !Self.isKana(character) { isUnread = true }
  }

  private mutating func finish() {
    defer { (run, script, isUnread) = ("", .other, false) }
    while run.last == " " { run.removeLast() }
    guard !run.isEmpty, !isUnread else { return }
    let text: String
    switch script {
    case .hangul where language != .korean: text = RevisedRomanization.romanize(run)
    case .japanese where language != .japanese:
      text = KanaRomanizer.romanize(run, .hepburn)
    case .hangul, .japanese, .other: return
    }
    let isLatin =
      text.contains(where: \.isLetter)
      && text.allSatisfy { Self.script(of: $0) == .other }
    if isLatin, !texts.contains(text) { texts.append(text) }
  }

  private static func script(of character: Character) -> Script {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: .hangul
    case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .japanese
    case _: isKana(character) ? .japanese : .other
    }
  }

  private static func isKana(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: true
    case _: false
    }
  }
}
