import Answers
import Text

/// One answer that is right, in its parts: several only where all of them are asked for.
struct RightAnswer: Hashable {
  var parts: [[String]]

  /// All of it on one line.
  var text: String { parts.map { $0.joined(separator: " | ") }.joined(separator: "; ") }

  /// The letters of each part, without the readings of kanji.
  var letters: [AnswerLetters] { parts.map { AnswerLetters(joining: $0.map(Furigana.plain)) } }
}

extension Card {
  /// The languages that have a wording of their own, `first` first, then the deck's own.
  func languages(first: Language, of deck: Language) -> [Language] {
    let worded = ([deck] + Language.allCases).filter { $0 == deck || translations[$0] != nil }
    var seen: Set<Language> = []
    return ([first] + worded).filter { worded.contains($0) && seen.insert($0).inserted }
  }

  /// The wording written in a language; that of the deck where there is none.
  func authored(_ language: Language) -> Wording { translations[language] ?? base }

  /// The languages whose answers are right.
  func askedLanguages(_ facet: Facet, first: Language, of deck: Language) -> [Language] {
    let languages = languages(first: first, of: deck)
    guard !answerLanguages.isEmpty else { return languages }
    let asked = languages.filter {
      answerLanguages.contains($0) && !authored($0).typedAnswers(facet).isEmpty
    }
    return asked.isEmpty ? [deck] : asked
  }

  /// What is right for a learner of `language`: what they are shown first, then whatever else that
  /// wording and the deck's own take.
  ///
  /// Answers in yet other languages are right as well, but nobody of this one was shown them.
  func rightAnswers(_ facet: Facet, in language: Language, of deck: Language) -> [RightAnswer] {
    let asked = askedLanguages(facet, first: language, of: deck)
    let near = asked.filter { $0 == language || $0 == deck }
    return (near.isEmpty ? asked : near).flatMap { authored($0).rightAnswers(facet) }
  }

  /// The answers of a template with a row's values inserted; the rest of it is left empty.
  func answersFilled(by rows: TableRows, _ row: Int) -> Card {
    var card = self
    card.base = base.answersFilled(by: rows, row)
    card.translations = translations.mapValues { $0.answersFilled(by: rows, row) }
    return card
  }
}

extension Wording {
  fileprivate func answersFilled(by rows: TableRows, _ row: Int) -> Wording {
    Wording(body: body, accept: accept).filled(by: rows, row)
  }

  /// The answers that this wording takes, the preferred one first.
  fileprivate func rightAnswers(_ facet: Facet) -> [RightAnswer] {
    switch body {
    case .typed, .cloze: typedAnswers(facet).map { RightAnswer(parts: [[$0]]) }
    case .choice(let options):
      [RightAnswer(parts: options.filter(\.isRight).map { [$0.text] })]
    case .order(let items): [RightAnswer(parts: [items])]
    case .match(let pairs): [RightAnswer(parts: pairs.map { [$0.left, $0.right] })]
    case nil: accept.map { RightAnswer(parts: [[$0]]) }
    }
  }
}
