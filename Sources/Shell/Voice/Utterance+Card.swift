import Decks
import Study
import Text

extension Utterance {
  /// What is said of a card: its `Say:`, else the right answer; nil where neither can be said.
  ///
  /// `folder` is that of the card's deck, for recordings.
  init?(_ presentation: Presentation, folder: String?, language: Language) {
    let question = presentation.question
    let recording = folder.flatMap { Recording(question.say, below: $0) }
    let isFile = Recording(question.say, below: "") != nil
    let said: Furigana
    if !question.say.isEmpty, !isFile {
      said = question.furigana(of: question.say)
    } else {
      said = Self.answer(presentation, language)
    }
    guard !said.text.isEmpty || recording != nil else { return nil }
    self.init(
      text: said.text,
      reading: said.spoken,
      language: Self.language(of: said.text) ?? language,
      recording: recording
    )
  }

  private static func answer(_ presentation: Presentation, _ language: Language) -> Furigana {
    switch presentation.question.task {
    case .typed, .choice:
      RightAnswer(presentation: presentation, language: language).furigana
    case .order, .match: Furigana(pieces: [])
    }
  }

  /// The language that a script tells; nil for digits and signs.
  private static func language(of text: String) -> Language? {
    var hasLatin = false
    var hasKanji = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: return .korean
      case 0x3041...0x30FF: return .japanese
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: hasKanji = true
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
      case _: break
      }
    }
    return hasKanji ? .japanese : hasLatin ? .english : nil
  }
}
