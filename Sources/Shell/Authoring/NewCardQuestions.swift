import Answers
import Decks
import Scheduling
import Text

/// The questions that make a card, in each language of a deck.
struct NewCardQuestions {
  /// What an author may choose from.
  enum Kind: CaseIterable {
    case words, date, number, choice, order, match, gaps
  }

  private let shell: Shell
  private let interview: Interview
  private let languages: [Language]

  init(_ shell: Shell, _ interview: Interview, _ languages: [Language]) {
    self.shell = shell
    self.interview = interview
    self.languages = languages
  }

  /// The next card; nil where the author has enough of them.
  ///
  /// While `findings` has something to say of it, it is asked once more, with what was typed kept.
  func next(
    after cards: [Card],
    findings: (Card) -> [Finding]
  ) throws(Interview.Left) -> Card? {
    guard let kind = try askKind(cards.count) else { return nil }
    var earlier: [Language: Wording] = [:]
    while true {
      guard let card = try card(kind, after: cards, earlier: &earlier) else { return nil }
      let findings = findings(card)
      guard !findings.isEmpty else { return card }
      for finding in findings.prefix(Self.mostFindings) { shell.say(finding.message, .notice) }
      shell.say(NewDeckPhrases.againPlease, .notice)
    }
  }

  private static let mostFindings = 3

  private func card(
    _ kind: Kind,
    after cards: [Card],
    earlier: inout [Language: Wording]
  ) throws(Interview.Left) -> Card? {
    var wordings: [Language: Wording] = [:]
    for language in languages {
      shell.say(NewDeckPhrases.cardIn(language), .heading)
      wordings[language] = try wording(
        kind,
        language,
        base: languages.first.flatMap { wordings[$0] },
        earlier: earlier[language] ?? Wording()
      )
    }
    earlier = wordings
    guard let own = languages.first, let base = wordings.removeValue(forKey: own) else {
      return nil
    }
    return Card(id: id(of: base, among: cards), base: base, translations: wordings)
  }

  private func askKind(_ count: Int) throws(Interview.Left) -> Kind? {
    let kinds = Kind.allCases
    do {
      let chosen = try interview.choice(
        NewDeckPhrases.askKind(count + 1),
        of: kinds.map(\.phrase),
        standard: count == 0 ? 0 : nil
      )
      return chosen.map { kinds[$0] }
    } catch {
      switch error {
      case .endOfInput where count > 0: return nil
      case .endOfInput, .interrupted: throw error
      }
    }
  }

  /// A name that tells the card from others: of its answer where that is one, else its number.
  private func id(of wording: Wording, among cards: [Card]) -> String {
    let answer: String? =
      switch wording.body {
      case .typed(let typed) where typed.kind == .text: typed.answers.first
      case .choice(let options): options.first { $0.isRight }?.text
      case .cloze(let cloze): cloze.gaps.first?.answers.first
      // Numbers may be mended, and an identity stays.
      case .typed, .order, .match, nil: nil
      }
    let taken = Set(cards.map(\.id))
    let base = answer.flatMap(IdentityFixer.slug) ?? "card-\(cards.count + 1)"
    var id = base
    var number = 2
    while taken.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  // MARK: One language

  private func wording(
    _ kind: Kind,
    _ language: Language,
    base: Wording?,
    earlier: Wording
  ) throws(Interview.Left) -> Wording {
    var wording = Wording()
    let lines = earlier.body?.typedLines ?? []
    if kind != .gaps {
      wording.prompt = try needed(NewDeckPhrases.question, earlier: earlier.prompt)
    }
    switch kind {
    case .words: wording.body = try typed(.text, lines)
    // A date or a number is the same in every language.
    case .date where base == nil: wording.body = try typed(.date, lines)
    case .number where base == nil: wording.body = try typed(.number, lines)
    case .date, .number: break
    case .choice: wording.body = try choice(base?.body, lines)
    case .order:
      wording.body = .order(
        try list(NewDeckPhrases.item, count: base?.body?.lineCount, earlier: lines)
      )
    case .match: wording.body = try pairs(base?.body?.lineCount, lines)
    case .gaps: wording.body = .cloze(try gaps(lines))
    }
    wording.why = try interview.field(NewDeckPhrases.why, earlier: earlier.why)
    return wording
  }

  private func needed(_ name: Phrase, earlier: String = "") throws(Interview.Left) -> String {
    while true {
      let typed = try interview.field(name, earlier: earlier)
      if !typed.isEmpty { return typed }
      shell.say(NewDeckPhrases.wordsWanted, .notice)
    }
  }

  /// Asks until each answer reads as what it should be.
  private func typed(_ kind: AnswerKind, _ earlier: [String]) throws(Interview.Left) -> Body {
    while true {
      let typed = try needed(kind.newDeckPhrase, earlier: earlier.joined(separator: " | "))
      let answers = typed.split { $0 == "|" || $0 == "｜" }
        .map { String($0).trimmingSpaces() }
        .filter { !$0.isEmpty }
      let values = answers.compactMap { Self.value($0, kind) }
      if values.count == answers.count, !values.isEmpty {
        return .typed(TypedBody(kind: kind, answers: values))
      }
      let odd = answers.first { Self.value($0, kind) == nil } ?? typed
      shell.say(ValueDifference.unreadable(kind, typed: VisibleText.line(odd)).phrase, .notice)
    }
  }

  /// An answer as a deck writes it; nil where it is no such value.
  private static func value(_ text: String, _ kind: AnswerKind) -> String? {
    switch kind {
    case .date: DateReading.parse(text)?.iso
    case .number: isNumber(text) ? Normalizer.string(Normalizer.plain(text)) : nil
    case .text, .hiragana, .katakana, .reading, .hangul, .romanization, .boolean:
      text.withHalfWidthLetters
    }
  }

  /// Whether a text is a number as decks write it: learners may say “about twelve”, authors `12 ± 2`.
  private static func isNumber(_ text: String) -> Bool {
    let isPlain = text.first.map { $0.isNumber || "+-−¥￥₩$€".contains($0) } ?? false
    return isPlain && NumberReading.parse(text) != nil
  }

  private func choice(_ base: Body?, _ earlier: [String]) throws(Interview.Left) -> Body {
    let right = try needed(NewDeckPhrases.rightOption, earlier: earlier.first ?? "")
    let wrong = try list(
      NewDeckPhrases.wrongOption,
      least: 1,
      count: base?.lineCount.map { $0 - 1 },
      earlier: Array(earlier.dropFirst())
    )
    return .choice(
      [ChoiceOption(right, isRight: true)] + wrong.map { ChoiceOption($0, isRight: false) }
    )
  }

  private func pairs(_ count: Int?, _ earlier: [String]) throws(Interview.Left) -> Body {
    let lines = try list(NewDeckPhrases.pair, count: count, earlier: earlier) { line in
      pair(line) == nil ? NewDeckPhrases.pairsWanted : nil
    }
    return .match(lines.compactMap(pair))
  }

  private func pair(_ line: String) -> MatchPair? {
    let sides = line.split(maxSplits: 1) { $0 == "=" || $0 == "＝" }
      .map { String($0).trimmingSpaces() }
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    return MatchPair(sides[0], sides[1])
  }

  /// So many lines as the deck's own language has; there, until an empty one.
  private func list(
    _ name: (Int) -> Phrase,
    least: Int = 2,
    count: Int?,
    earlier: [String],
    objection: (String) -> Phrase? = { _ in nil }
  ) throws(Interview.Left) -> [String] {
    var lines: [String] = []
    while count.map({ lines.count < $0 }) ?? true {
      let needsMore = count != nil || lines.count < least
      let old = earlier.indices.contains(lines.count) ? earlier[lines.count] : ""
      let name = name(lines.count + 1)
      let line =
        needsMore ? try needed(name, earlier: old) : try interview.field(name, earlier: old)
      if line.isEmpty { break }
      if let objection = objection(line) {
        shell.say(objection, .notice)
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private func gaps(_ earlier: [String]) throws(Interview.Left) -> Cloze {
    while true {
      let typed = try needed(NewDeckPhrases.sentence, earlier: earlier.first ?? "")
      let cloze = BracketedGaps.cloze(typed)
      if !cloze.gaps.isEmpty { return cloze }
      shell.say(NewDeckPhrases.gapWanted, .notice)
    }
  }
}
