import Answers
import Text

/// Joins a card's wordings into a question for a learner of one language.
struct QuestionBuilder {
  let deck: Deck
  let card: Card
  let entry: DeckEntry
  let language: Language
  /// The card as its author wrote it, readings included.
  private let written: Card

  init(deck: Deck, card: Card, entry: DeckEntry, language: Language) {
    self.deck = deck
    self.card = card.withoutReadings
    self.entry = entry
    self.language = language
    written = card
  }

  /// The wording of the learner, with what it leaves out taken from the deck's own.
  private var wording: Wording { card.wording(in: language) }

  private var languages: [Language] { card.languages(first: language, of: deck.language) }

  private func authored(_ language: Language) -> Wording { card.authored(language) }

  func question() -> Question? {
    let wording = wording
    guard let body = wording.body, let task = task(body) else { return nil }
    return Question(
      id: entry.id,
      language: language,
      heading: wording.heading,
      prompt: prompt(wording, body),
      gloss: "",
      task: task,
      hint: wording.hint,
      why: wording.why,
      also: also,
      reject: languages.flatMap { authored($0).reject },
      say: wording.say,
      see: wording.see,
      sources: card.sources,
      tags: unique(deck.tags + card.tags),
      audience: card.audience,
      isContested: card.isContested,
      row: [],
      fingerprint: fingerprint.description,
      readings: WrittenReadings(of: written, entry.facet, in: language).byText
    )
  }

  private var fingerprint: AnswerFingerprint {
    let answers = card.rightAnswers(entry.facet, in: language, of: deck.language)
    return AnswerFingerprint(of: answers.first?.letters ?? [], in: language)
  }

  private func prompt(_ wording: Wording, _ body: Body) -> String {
    switch (body, entry.facet) {
    case (.cloze(let cloze), .gap(let number)):
      let text = cloze.text(asking: number)
      return wording.prompt.isEmpty ? text : wording.prompt + "\n" + text
    case (.typed, _), (.choice, _), (.order, _), (.match, _), (.cloze, _):
      return wording.prompt
    }
  }

  private func task(_ body: Body) -> Question.Task? {
    switch body {
    case .typed(let typed):
      return typedTask(baseKind ?? typed.kind)
    case .cloze(let cloze): return typedTask(cloze.kind)
    case .choice(let options):
      let items = items(options.map(\.text)) { $0.options.map(\.text) }
      return .choice(zip(items, options).map { OptionItem(item: $0, isRight: $1.isRight) })
    case .order(let texts):
      return .order(items(texts) { $0.orderItems })
    case .match(let pairs):
      let left = items(pairs.map(\.left)) { $0.pairs.map(\.left) }
      let right = items(pairs.map(\.right)) { $0.pairs.map(\.right) }
      return .match(zip(left, right).map { PairItem(left: $0, right: $1) })
    }
  }

  private var baseKind: AnswerKind? {
    switch card.base.body {
    case .typed(let typed): typed.kind
    case .choice, .order, .match, .cloze, nil: nil
    }
  }

  private func typedTask(_ kind: AnswerKind) -> Question.Task? {
    let accepted = answers(in: askedLanguages)
    guard !accepted.isEmpty else { return nil }
    let only = card.answerLanguages.count == 1 ? card.answerLanguages.first : nil
    return .typed(TypedTask(kind: kind, unit: card.unit, language: only, accepted: accepted))
  }

  private var askedLanguages: [Language] {
    card.askedLanguages(entry.facet, first: language, of: deck.language)
  }

  /// The right answers of some languages, each once.
  private func answers(in languages: [Language]) -> [AcceptedAnswer] {
    var seen: Set<String> = []
    return languages.flatMap { language in
      authored(language).typedAnswers(entry.facet)
        .filter { seen.insert($0).inserted }
        .map { AcceptedAnswer(text: $0, language: language) }
    }
  }

  /// What is asked again: what authors say, and right answers in a language not asked for.
  private var also: [String] {
    let asked = askedLanguages
    let right = Set(answers(in: asked).map(\.text))
    let elsewhere = answers(in: languages.filter { !asked.contains($0) }).map(\.text)
    return unique(languages.flatMap { authored($0).also } + elsewhere)
      .filter { !right.contains($0) }
  }

  /// Items with their names in the other languages; counts agree, or they stand alone.
  private func items(_ texts: [String], _ others: (Wording) -> [String]) -> [Item] {
    let lists = languages.map { others(authored($0)) }.filter { $0.count == texts.count }
    return texts.enumerated().map { index, text in
      Item(text: text, variants: unique(lists.map { $0[index] }).filter { $0 != text })
    }
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension Wording {
  var typedAnswers: [String] {
    switch body {
    case .typed(let typed): typed.answers
    case .choice, .order, .match, .cloze, nil: []
    }
  }

  /// What may be typed for a thing to remember.
  func typedAnswers(_ facet: Facet) -> [String] {
    switch facet {
    case .gap(let number): gapAnswers(number) + accept
    case .whole, .row: typedAnswers + accept
    }
  }

  var options: [ChoiceOption] {
    switch body {
    case .choice(let options): options
    case .typed, .order, .match, .cloze, nil: []
    }
  }

  var orderItems: [String] {
    switch body {
    case .order(let items): items
    case .typed, .choice, .match, .cloze, nil: []
    }
  }

  var pairs: [MatchPair] {
    switch body {
    case .match(let pairs): pairs
    case .typed, .choice, .order, .cloze, nil: []
    }
  }

  var cloze: Cloze? {
    switch body {
    case .cloze(let cloze): cloze
    case .typed, .choice, .order, .match, nil: nil
    }
  }

  /// What belongs into the gaps of a number; several different ones are joined by commas.
  func gapAnswers(_ number: Int) -> [String] {
    let gaps = cloze?.gaps.filter { $0.number == number } ?? []
    guard let first = gaps.first else { return [] }
    guard gaps.contains(where: { $0.answers != first.answers }) else { return first.answers }
    return [gaps.compactMap(\.answers.first).joined(separator: ", ")]
  }
}

extension Cloze {
  /// The text with the gaps of a number open and all others filled.
  func text(asking number: Int) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .gap(let gap) where gap.number == number:
        text += gap.hint.isEmpty ? "[…]" : "[\(gap.hint)]"
      case .gap(let gap): text += gap.answers.first ?? ""
      }
    }
    return text
  }
}
