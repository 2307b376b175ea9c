package import Answers
import Decks

/// Judges an answer to any kind of question.
package struct Examiner: Sendable {
  /// How much slips of spelling are forgiven.
  package var spelling: SpellingTolerance

  package init(spelling: SpellingTolerance = .strict) {
    self.spelling = spelling
  }

  /// What `typed` is worth as an answer to what was shown.
  ///
  /// `others` are the deck's further answers, which a forgiven slip must never be. They are asked
  /// for only where tolerance had a part, since that alone makes them matter.
  package func assess(
    _ typed: String,
    to presentation: Presentation,
    others: () -> [String]
  ) -> Assessment {
    let question = presentation.question
    switch question.task {
    case .typed:
      return question.answerKey.map { assess(typed, key: $0, others: others) }
        ?? Assessment(outcome: .wrong, score: 0)
    case .choice(let options):
      return choice(typed, options: options, presentation)
    case .order(let items):
      return order(typed, count: items.count, presentation)
    case .match(let pairs):
      return match(typed, pairs: pairs, presentation)
    }
  }

  private func assess(_ typed: String, key: AnswerKey, others: () -> [String]) -> Assessment {
    var verdict = Judge.judge(typed, key: key, context: JudgeContext(spelling: spelling))
    if verdict.outcome.leansOnTolerance {
      let context = JudgeContext(others: others(), spelling: spelling)
      verdict = Judge.judge(typed, key: key, context: context)
    }
    return Assessment(
      outcome: verdict.outcome,
      verdict: verdict,
      score: verdict.outcome.isRight ? 1 : 0
    )
  }

  private func choice(
    _ typed: String,
    options: [OptionItem],
    _ presentation: Presentation
  ) -> Assessment {
    guard let places = ChoiceReading.choices(typed, options: presentation.shown),
      places.allSatisfy({ presentation.order.indices.contains($0) })
    else { return Assessment(outcome: .retry, score: 0, unreadable: .choice) }
    let chosen = places.map { presentation.order[$0] }.sorted()
    let right = Set(options.indices.filter { options[$0].isRight })
    let hits = right.intersection(chosen).count
    let misses = chosen.count - hits
    let isRight = hits == right.count && misses == 0
    let share = Double(max(0, hits - misses)) / Double(max(1, right.count))
    return Assessment(outcome: isRight ? .exact : .wrong, score: share, chosen: chosen)
  }

  private func order(_ typed: String, count: Int, _ presentation: Presentation) -> Assessment {
    guard let places = ChoiceReading.order(typed, items: presentation.shown),
      places.allSatisfy({ presentation.order.indices.contains($0) })
    else { return Assessment(outcome: .retry, score: 0, unreadable: .order) }
    let chosen = places.map { presentation.order[$0] }
    let hits = chosen.indices.count { chosen[$0] == $0 }
    return Assessment(
      outcome: hits == count ? .exact : .wrong,
      score: Double(hits) / Double(max(1, count)),
      chosen: chosen
    )
  }

  private func match(
    _ typed: String,
    pairs: [PairItem],
    _ presentation: Presentation
  ) -> Assessment {
    let sides = presentation.rightSides
    guard
      let places = ChoiceReading.matches(typed, left: pairs.count, right: sides.count),
      places.count == pairs.count, places.allSatisfy({ sides.indices.contains($0) })
    else { return Assessment(outcome: .retry, score: 0, unreadable: .match) }
    var chosen = Array(repeating: 0, count: pairs.count)
    var hits = 0
    for (shown, pair) in presentation.order.enumerated() {
      let side = sides[places[shown]]
      chosen[pair] = pairs.firstIndex { $0.right.text == side } ?? 0
      if side == pairs[pair].right.text { hits += 1 }
    }
    return Assessment(
      outcome: hits == pairs.count ? .exact : .wrong,
      score: Double(hits) / Double(max(1, pairs.count)),
      chosen: chosen
    )
  }
}
