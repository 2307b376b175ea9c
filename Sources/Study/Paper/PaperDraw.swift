import Answers
package import Decks
package import Scheduling
package import Text

/// The drawing of a sheet: which cards, and in which order each version has them.
///
/// The same cards, seed and names of versions give the same sheet.
package struct PaperDraw {
  /// Why a card is not for paper.
  package enum Unfit: CaseIterable, Hashable, Sendable {
    /// There are more options than letters.
    case tooManyOptions
    /// The question shows what is to be written: typing it is the exercise.
    case copying
  }

  /// What is printed at the head.
  package var title: String
  package var language: Language
  package var seed: Int
  /// The names of the versions.
  package var versions: [String]

  package init(title: String, language: Language, seed: Int, versions: [String]) {
    self.title = title
    self.language = language
    self.seed = seed
    self.versions = versions
  }

  /// Draws up to `count` of `cards`; of siblings one, since one may answer another.
  package func sheet(
    of count: Int,
    from cards: [CardID],
    question: (CardID) -> Question?
  ) -> (sheet: PaperSheet, leftOut: [Unfit: Int]) {
    var random = SeededGenerator("paper \(seed)", count: 0)
    var leftOut: [Unfit: Int] = [:]
    var families: Set<String> = []
    var questions: [Question] = []
    for card in cards.shuffled(using: &random) where questions.count < count {
      guard !families.contains(card.siblings), let question = question(card) else { continue }
      if let unfit = question.unfitness {
        leftOut[unfit, default: 0] += 1
        continue
      }
      families.insert(card.siblings)
      questions.append(question)
    }
    var sheet = PaperSheet(
      title: title,
      language: language,
      seed: seed,
      questions: questions,
      versions: []
    )
    for name in versions { sheet.versions.append(version(name, of: sheet)) }
    return (sheet, leftOut)
  }

  private func version(_ name: String, of sheet: PaperSheet) -> PaperSheet.Version {
    PaperSheet.Version(
      name: name,
      order: order(of: sheet.questions.count, name, unlike: sheet.versions.map(\.order)),
      arrangements: sheet.questions.map { question in
        let shown = Presentation(question, drawnBy: "paper \(seed) \(name) \(question.id)")
        return PaperSheet.Arrangement(order: shown.order, rightSides: shown.rightSides)
      }
    )
  }

  /// An order that no other version has, where there are enough of them.
  private func order(of count: Int, _ name: String, unlike taken: [[Int]]) -> [Int] {
    var order: [Int] = []
    for attempt in 0..<32 {
      var random = SeededGenerator("paper \(seed) \(name)", count: attempt)
      order = Array(0..<count).shuffled(using: &random)
      if !taken.contains(order) { break }
    }
    return order
  }
}

extension Question {
  /// Why it is not for paper; nil where it is.
  package var unfitness: PaperDraw.Unfit? {
    let letters = 26
    switch task {
    case .typed(let task):
      let answer = Normalizer.fold(task.preferred)
      let isCopying =
        task.kind.isScript && !answer.isEmpty && Normalizer.fold(prompt).contains(answer)
      return isCopying ? .copying : nil
    case .choice(let options): return options.count > letters ? .tooManyOptions : nil
    case .order(let items): return items.count > letters ? .tooManyOptions : nil
    case .match(let pairs): return pairs.count > letters ? .tooManyOptions : nil
    }
  }
}

extension AnswerKind {
  /// Whether the letters themselves are what is asked for.
  fileprivate var isScript: Bool {
    switch self {
    case .hiragana, .katakana, .hangul: true
    case .text, .date, .number, .reading, .romanization, .boolean: false
    }
  }
}
