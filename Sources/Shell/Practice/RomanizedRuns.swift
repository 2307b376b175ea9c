import Answers
import Text

/// The hangul and the kana of a text in Latin letters: Revised Romanization, Hepburn.
///
/// The reader's own script is left out, and so is a run with kanji whose reading is not known. A gap
/// shows as `…`.
struct RomanizedRuns {
  /// What is said without a sign between.
  private struct Run {
    /// As it is shown.
    var latin: String
    /// Kana by kana, by which an answer is known again.
    var plain: String
  }

  private static let gap = "…"

  private var runs: [Run] = []
  private let language: Language
  private var hangul = ""
  private var japanese = JapaneseRun(followsWord: false)
  private var isUnread = false
  private var last: Character = " "

  init(_ furigana: Furigana, for language: Language) {
    self.language = language
    for piece in furigana.pieces {
      if piece.reading.isEmpty {
        for character in piece.text { add(character) }
      } else {
        finishHangul()
        japanese.add(reading: piece.reading)
        last = piece.text.last ?? " "
      }
    }
    finish()
  }

  /// The runs that `isShown` allows in one line.
  func line(where isShown: (String) -> Bool = { _ in true }) -> String {
    let shown = runs.filter { $0.latin == Self.gap || isShown($0.plain) && isShown($0.latin) }
    guard shown.contains(where: { $0.latin != Self.gap }) else { return "" }
    var line = ""
    for (index, run) in shown.enumerated() {
      if index > 0 {
        line += run.latin == Self.gap || shown[index - 1].latin == Self.gap ? " " : " · "
      }
      line += run.latin
    }
    return line
  }

  private mutating func add(_ character: Character) {
    defer { last = character }
    switch Self.script(of: character) {
    case .hangul:
      finishJapanese()
      hangul.append(character)
    case .kana:
      finishHangul()
      if japanese.isEmpty { japanese = JapaneseRun(followsWord: "」』】）)".contains(last)) }
      japanese.add(character)
    case .kanji:
      finishHangul()
      isUnread = true
    case .other where character == " " && !hangul.isEmpty:
      hangul.append(character)
    case .other:
      finish()
      // 「（　　）」 is how tables write a gap.
      if character == "…" || character == "\u{3000}" && last == "（" {
        append(Run(latin: Self.gap, plain: ""))
      }
    }
  }

  private mutating func finish() {
    finishHangul()
    finishJapanese()
  }

  private mutating func finishHangul() {
    defer { hangul = "" }
    while hangul.last == " " { hangul.removeLast() }
    guard !hangul.isEmpty, language != .korean else { return }
    let latin = RevisedRomanization.romanize(hangul)
    append(Run(latin: latin, plain: latin))
  }

  private mutating func finishJapanese() {
    defer { (japanese, isUnread) = (JapaneseRun(followsWord: false), false) }
    guard !japanese.isEmpty, !isUnread, language != .japanese else { return }
    let plain = KanaRomanizer.romanize(japanese.kana, .hepburn)
    append(Run(latin: japanese.romanized, plain: plain))
  }

  private mutating func append(_ run: Run) {
    let isLatin =
      run.latin.contains(where: \.isLetter)
      && run.latin.allSatisfy { Self.script(of: $0) == .other }
    if run.latin == Self.gap {
      if runs.last?.latin != Self.gap { runs.append(run) }
    } else if isLatin, !runs.contains(where: { $0.latin == run.latin }) {
      runs.append(run)
    }
  }

  private enum Script {
    case hangul
    case kana
    case kanji
    case other
  }

  private static func script(of character: Character) -> Script {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: .hangul
    case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .kanji
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: .kana
    case _: .other
    }
  }
}
