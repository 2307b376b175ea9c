import Answers
import Scheduling
package import Text

/// Writes decks as a GIFT file.
package struct GIFTExport {
  package private(set) var questions: [GIFTQuestion] = []
  package private(set) var losses = Losses()

  /// Writes every question of `decks` in a language, or in the deck's own where it lacks it.
  package init(_ decks: [Deck], in language: Language) {
    for deck in decks {
      if deck.languages.count > 1 { losses.note(.otherLanguages, at: deck.id) }
      if deck.table != nil { losses.note(.rowsApart, at: deck.id) }
      let title = deck.title(in: language)
      let category = Self.category(title.isEmpty ? deck.id : title)
      for (entry, question) in deck.allQuestions(in: language) {
        let section = Self.section(of: entry, in: deck)
        let path = section.isEmpty ? category : category + "/" + Self.category(section)
        take(question, path, isCloze: entry.isGap)
      }
    }
  }

  /// The heading that a card stands under; rows of a table have none.
  private static func section(of entry: DeckEntry, in deck: Deck) -> String {
    if case .row = entry.facet { "" } else { deck.cards[entry.card].section }
  }

  /// A name as one part of a category's path.
  private static func category(_ name: String) -> String {
    // Moodle takes everything from `<` on for a tag of HTML, and out of the name.
    GIFTTidy.text(name.replacing("/", with: "//").replacing("<", with: "＜"))
  }

  /// The file in GIFT.
  package var text: String { GIFTWriter.text(of: questions) }

  /// The file in Moodle's XML.
  package var moodleXML: String { MoodleXMLWriter.text(of: questions) }

  private mutating func take(_ question: Question, _ category: String, isCloze: Bool) {
    let place = question.id.description
    guard let answer = answer(question, place) else {
      losses.note(.notInGIFT, at: place)
      return
    }
    if isCloze { losses.note(.gapsApart, at: place) }
    let isBare =
      question.hint.isEmpty && question.say.isEmpty && question.see.isEmpty
      && question.sources.isEmpty
    if !isBare { losses.note(.furtherFields, at: place) }
    if !question.also.isEmpty { losses.note(.otherValidAnswers, at: place) }
    if question.audience == .adult { losses.note(.forAdults, at: place) }
    if question.isContested { losses.note(.contested, at: place) }
    let unit = unit(of: question)
    let prompt = [question.prompt] + [question.gloss, unit].map { $0.isEmpty ? "" : "(\($0))" }
    questions.append(
      GIFTQuestion(
        id: place.unicodeScalars.count <= MoodleLimits.idNumber ? place : "",
        tags: question.tags,
        category: category,
        title: GIFTTidy.text(place),
        stem: plain(prompt.filter { !$0.isEmpty }.joined(separator: " ")),
        answer: answer,
        feedback: question.why.isEmpty ? nil : plain(question.why)
      )
    )
  }

  private func plain(_ text: String) -> GIFTText { GIFTText(GIFTTidy.text(text), .plain) }

  // MARK: Answers

  /// What is asked for; nil where GIFT has nothing like it.
  private mutating func answer(_ question: Question, _ place: String) -> GIFTAnswer? {
    switch question.task {
    case .typed(let typed): return typedAnswer(typed, question.reject, place)
    case .order(let items):
      guard items.count >= 2 else { return nil }
      losses.note(.orderAsMatch, at: place)
      return .matching(
        items.enumerated().map {
          GIFTPair(plain(withoutArrow($1.text, place)), String($0 + 1))
        }
      )
    case .choice(let options):
      let right = options.count(where: \.isRight)
      guard options.count >= 2, right > 0, right <= 10 else { return nil }
      return .choice(options.map { choice($0, right: right) })
    case .match(let pairs):
      guard pairs.count >= 2,
        pairs.allSatisfy({ $0.right.text.unicodeScalars.count <= MoodleLimits.rightSide })
      else { return nil }
      return .matching(
        pairs.map {
          GIFTPair(
            plain(withoutArrow($0.left.text, place)),
            GIFTTidy.text($0.right.text)
          )
        }
      )
    }
  }

  /// One right option is marked; of several, each has its share, and a wrong one takes all away.
  private func choice(_ option: OptionItem, right: Int) -> GIFTChoice {
    let text = plain(option.item.text)
    if right == 1 { return GIFTChoice(text, isMarkedRight: option.isRight) }
    // Five decimals are what Moodle compares shares by.
    let share = (100 / Double(right) * 100_000).rounded() / 100_000
    return GIFTChoice(text, isMarkedRight: false, weight: option.isRight ? share : -100)
  }

  private mutating func typedAnswer(
    _ typed: TypedTask,
    _ rejected: [Rejection],
    _ place: String
  ) -> GIFTAnswer? {
    let answers = typed.accepted.map(\.text).filter { !$0.isEmpty }
    var seen = Set(answers + [""])
    let rejected = rejected.filter { seen.insert($0.answer).inserted }
    switch typed.kind {
    case .boolean:
      if let value = answers.lazy.compactMap(BooleanReading.value).first {
        return .boolean(value, forWrong: nil, forRight: nil)
      }
    case .number:
      if let numbers = Self.numbers(answers) {
        return .numeric(numbers + wrongNumbers(rejected, place))
      }
      losses.note(.answerKind, at: place)
    case .date:
      losses.note(.answerKind, at: place)
      return .short(
        Self.spellings(ofDates: answers).map { spelling($0, place) }
          + rejected.map { wrong($0, place) }
      )
    case .reading, .hiragana, .katakana, .hangul, .romanization:
      losses.note(.answerKind, at: place)
    case .text: break
    }
    guard !answers.isEmpty else { return nil }
    return .short(answers.map { spelling($0, place) } + rejected.map { wrong($0, place) })
  }

  /// An answer as it is to be typed; `*` by itself would stand for anything.
  private mutating func spelling(_ answer: String, _ place: String) -> GIFTChoice {
    let text = withoutArrow(answer, place).replacing("*", with: "\\*")
    return GIFTChoice(plain(text), isMarkedRight: true)
  }

  /// A known wrong answer, worth nothing, and what is told then.
  private mutating func wrong(_ rejection: Rejection, _ place: String) -> GIFTChoice {
    var choice = spelling(rejection.answer, place)
    choice.weight = 0
    let reason = withoutArrow(rejection.reason, place)
    choice.feedback = reason.isEmpty ? nil : plain(reason)
    return choice
  }

  private mutating func wrongNumbers(_ rejected: [Rejection], _ place: String) -> [GIFTNumber] {
    rejected.compactMap { rejection in
      guard var number = NumberReading.parse(rejection.answer).map(Self.number) else {
        losses.note(.furtherFields, at: place)
        return nil
      }
      number.weight = 0
      number.feedback = rejection.reason.isEmpty ? nil : plain(rejection.reason)
      return number
    }
  }

  /// The numbers, all in one unit; nil where they are not, or where one is not read as a number.
  private static func numbers(_ answers: [String]) -> [GIFTNumber]? {
    let values = answers.compactMap(NumberReading.parse)
    guard !values.isEmpty, values.count == answers.count, Set(values.map(\.unit)).count == 1
    else { return nil }
    return values.map(Self.number)
  }

  private static func number(_ number: NumberValue) -> GIFTNumber {
    let tolerance = number.tolerance?.description ?? "0"
    return GIFTNumber(.around(number.value.description, tolerance: tolerance))
  }

  /// The unit in which a number is to be given: numbers stand there without; empty for none.
  private func unit(of question: Question) -> String {
    guard case .typed(let typed) = question.task, typed.kind == .number,
      Self.numbers(typed.accepted.map(\.text)) != nil
    else { return "" }
    let written = NumberReading.parse(typed.preferred)?.unit ?? ""
    return written.isEmpty ? typed.unit : written
  }

  /// Dates in the ways in which they are usually written, since nothing reads them there.
  private static func spellings(ofDates dates: [String]) -> [String] {
    let shown = dates.flatMap { date in
      [date] + Language.allCases.map { FlexibleDate.shown(date, in: $0) }
    }
    var seen: Set<String> = []
    return shown.flatMap { [$0, $0.replacing("–", with: "-")] }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// `->` would make a pair of an answer.
  private mutating func withoutArrow(_ text: String, _ place: String) -> String {
    guard text.contains("->") else { return text }
    losses.note(.arrow, at: place)
    return text.replacing("->", with: "→")
  }
}

extension DeckEntry {
  /// Whether it is a gap of a text.
  fileprivate var isGap: Bool { if case .gap = facet { true } else { false } }
}

/// What Moodle's tables hold at most, in characters; a longer one ends a whole import there.
private enum MoodleLimits {
  static let idNumber = 100
  static let rightSide = 255
}

/// Makes a text one that reads back as it was written.
enum GIFTTidy {
  /// Single spaces, none at the ends of a line, and no empty lines at the ends of the text.
  static func text(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var tidy = lines.map {
      $0.split(whereSeparator: { " \t".contains($0) }).joined(separator: " ")
    }[...]
    while tidy.first?.isEmpty == true { tidy.removeFirst() }
    while tidy.last?.isEmpty == true { tidy.removeLast() }
    return tidy.joined(separator: "\n")
  }
}
