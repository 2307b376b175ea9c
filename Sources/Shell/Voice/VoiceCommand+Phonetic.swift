import Answers
import Text

extension VoiceCommand {
  /// A text as espeak-ng reads it best: Korean as it sounds, Japanese in kana.
  ///
  /// Nil for kanji whose reading is not known: it would only name them as Chinese letters.
  static func phonetic(_ utterance: Utterance) -> String? {
    switch utterance.language {
    case .english: return utterance.text
    case .korean: return KoreanPronunciation.spoken(utterance.text)
    case .japanese:
      let hasKanji = utterance.reading.unicodeScalars.contains { scalar in
        (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
      }
      return hasKanji ? nil : utterance.reading
    }
  }
}
