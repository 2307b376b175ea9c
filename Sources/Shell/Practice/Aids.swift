import Decks
import Journal
import Scheduling
import Text

/// What is shown beside a card to one who cannot read it yet: readings, romanization, the next key.
///
/// None of it ever tells what the card asks for.
struct Aids {
  /// Whether readings stand above kanji.
  let showsReadings: Bool
  /// Whether kana and hangul are romanized.
  let romanizes: Bool
  /// Whether the keyboard aid marks the next key.
  let marksNextKey: Bool
  private let language: Language

  /// No aid at all.
  static let none = Aids(
    showsReadings: false,
    romanizes: false,
    marksNextKey: false,
    language: .english
  )

  /// The memory, in days of stability, from which a card needs no aid.
  static let daysOfYouth = 21.0

  private init(showsReadings: Bool, romanizes: Bool, marksNextKey: Bool, language: Language) {
    self.showsReadings = showsReadings
    self.romanizes = romanizes
    self.marksNextKey = marksNextKey
    self.language = language
  }

  /// The aids that a learner wants for a card that stands at `card`.
  ///
  /// Readings that fade are for learners of Japanese: a Japanese reader gets them only by `always`.
  init(_ settings: Settings, card: CardState, language: Language) {
    let isYoung = Self.isYoung(card)
    func applies(_ use: AidUse) -> Bool {
      switch use {
      case .always: true
      case .new: isYoung
      case .never: false
      }
    }
    showsReadings =
      applies(settings.furigana) && (language != .japanese || settings.furigana == .always)
    romanizes = applies(settings.aids)
    marksNextKey = romanizes
    self.language = language
  }

  /// Whether a card is in learning, or remembered for less than three weeks.
  static func isYoung(_ card: CardState) -> Bool {
    switch card.phase {
    case .new, .learning, .relearning: true
    case .review: card.memory.map { $0.stability < daysOfYouth } ?? true
    }
  }

  /// A text that holds no secret, with its readings where they are wanted.
  func shown(_ furigana: Furigana) -> Furigana {
    showsReadings ? furigana : furigana.keepingReadings { _ in false }
  }

  /// A text of a question that is still open, without the readings that would answer it.
  func shown(_ text: String, of question: Question) -> Furigana {
    let secrets = Secrets(of: question)
    return shown(question.furigana(of: text).keepingReadings { !secrets.areTold(by: $0) })
  }

  /// The prompt of a question.
  func prompt(of question: Question) -> Furigana { shown(question.prompt, of: question) }

  /// The romanization of a prompt; empty where it is not wanted or would be the answer.
  func romanization(ofPromptOf question: Question) -> String {
    guard romanizes else { return "" }
    let secrets = Secrets(of: question)
    guard !secrets.isRomanization else { return "" }
    let furigana = question.furigana(of: question.prompt)
    return RomanizedRuns(furigana, for: language).line { !secrets.areTold(byStretch: $0) }
  }

  /// The romanization of the answer to a question, which is known by now; empty where it is not
  /// wanted.
  func romanization(of furigana: Furigana, to question: Question) -> String {
    if romanizes, language != .japanese,
      let particle = SaidParticle(furigana.text, to: question)
    {
      return particle.latin
    }
    return romanization(of: furigana)
  }

  private func romanization(of furigana: Furigana) -> String {
    romanizes ? RomanizedRuns(furigana, for: language).line() : ""
  }
}
