import Answers
import Decks
import Text

/// A particle of Japanese that is not said as it is written, as the answer to a gap.
struct SaidParticle {
  /// How it is written.
  let kana: String
  /// How it is said, in Latin letters.
  let latin: String
  private let said: String

  /// The particle that `answer` is; nil where it is none, or the question has no sentence around it.
  init?(_ answer: String, to question: Question) {
    guard question.prompt.contains("[…]") || question.prompt.contains("（\u{3000}"),
      let (latin, said) = Self.all[answer]
    else { return nil }
    kana = answer
    self.latin = latin
    self.said = said
  }

  /// Whether `typed` writes it as it is said.
  func isWrittenAsSaid(_ typed: String) -> Bool {
    let folded = Normalizer.fold(typed)
    return folded == latin || folded == said
  }

  /// How it is said and written.
  var phrase: Phrase {
    Phrase(
      en: "Said \(latin), written \(kana).",
      ja: "発音は「\(said)」ですが、「\(kana)」と書きます。",
      ko: "소리는 \(said)(\(latin)), 글자는 \(kana)예요."
    )
  }

  private static let all: [String: (latin: String, said: String)] = [
    "は": ("wa", "わ"), "へ": ("e", "え"), "を": ("o", "お"),
  ]
}
