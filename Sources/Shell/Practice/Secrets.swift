import Answers
import Decks

/// What an open question asks for, as far as a reading or a romanization could tell it.
struct Secrets {
  /// Whether the answer is to be written in Latin letters for its sound.
  let isRomanization: Bool
  private let kana: [String]
  private let letters: Set<String>
  /// Whether the prompt is a sentence with a gap: what stands around it may be in the answer, too.
  private let hasGap: Bool

  /// Shorter ones stand in every other word.
  private static let shortestPart = 3

  init(of question: Question) {
    hasGap = question.prompt.contains("[…]") || question.prompt.contains("（\u{3000}")
    let texts: [String]
    switch question.task {
    case .typed(let task):
      texts = task.accepted.map(\.text)
      isRomanization = task.kind == .romanization
    case .choice(let options):
      texts = options.map(\.item.text)
      isRomanization = false
    case .order, .match:
      texts = []
      isRomanization = false
    }
    kana = texts.map(Normalizer.fold)
    letters = Set(texts.flatMap(Self.letters))
  }

  /// Whether a reading or a romanization is the answer, or a good part of it.
  func areTold(by aid: String) -> Bool {
    let folded = Normalizer.fold(aid)
    guard !folded.isEmpty else { return false }
    if kana.contains(where: { $0.contains(folded) || (!$0.isEmpty && folded.contains($0)) }) {
      return true
    }
    return Self.letters(aid).contains { aid in
      letters.contains { secret in
        aid == secret || aid.count >= Self.shortestPart && secret.contains(aid)
          || secret.count >= Self.shortestPart && aid.contains(secret)
      }
    }
  }

  /// Whether the romanization of a stretch of the prompt is the answer, or a good part of it.
  func areTold(byStretch aid: String) -> Bool {
    guard hasGap else { return areTold(by: aid) }
    return Self.letters(aid).contains { aid in
      letters.contains { $0 == aid || $0.count >= Self.shortestPart && aid.contains($0) }
    }
  }

  /// The plain letters of a text in Latin script, kana and hangul romanized; long vowels both as
  /// one letter and as they are typed.
  private static func letters(_ text: String) -> [String] {
    [RomanizationStyle.hepburn, .wapuro].map { style in
      let latin = RevisedRomanization.romanize(KanaRomanizer.romanize(text, style))
      return String(
        Normalizer.fold(latin).compactMap { character in
          let plain = longVowels[character] ?? character
          return plain.isASCII && plain.isLetter ? plain : nil
        }
      )
    }
    .filter { !$0.isEmpty }
  }

  private static let longVowels = Dictionary(uniqueKeysWithValues: zip("āīūēōâîûêô", "aiueoaiueo"))
}
