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
    let prompt = [question.prompt, question.gloss.isEmpty ? "" : "(\(question.gloss))"]
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
      let numbers = answers.compactMap(Self.number)
      if numbers.count == answers.count, !numbers.isEmpty {
        return .numeric(numbers + wrongNumbers(rejected, place))
      }
    case .text, .reading, .hiragana, .katakana, .hangul, .romanization, .date: break
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
      guard var number = Self.number(rejection.answer) else {
        losses.note(.furtherFields, at: place)
        return nil
      }
      number.weight = 0
      number.feedback = rejection.reason.isEmpty ? nil : plain(rejection.reason)
      return number
    }
  }

  /// A number, with `±` where it has that; nil where it has a unit or is written otherwise.
  private static func number(_ text: String) -> GIFTNumber? {
    let parts = text.split(separator: "±").map { part in
      part.split(separator: " ").joined()
    }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({
        $0.utf8.allSatisfy { Byte.isDigit($0) || $0 == Byte.dot || $0 == Byte.dash }
      }),
      parts.allSatisfy({ Double($0) != nil })
    else { return nil }
    return GIFTNumber(.around(parts[0], tolerance: parts.count == 2 ? parts[1] : "0"))
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
