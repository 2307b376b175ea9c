import Answers
import Decks
package import Journal
package import Scheduling
import Text

/// What learners have told about cards, gathered over many of them for the decks' author: answers that
/// they think are right, wrong answers that many give, flags and notes.
///
/// Nothing in it tells who said what: an answer that nobody appealed for counts only where two
/// learners gave it, or one twice where there is only one.
package struct Inbox: Sendable {
  /// An answer that was judged wrong and may be listed.
  package struct Suggestion: Hashable, Sendable {
    package let card: CardID
    /// The answer, as it was typed most often.
    package let answer: String
    /// How many learners gave it.
    package let learners: Int
    /// How often it was given.
    package let times: Int
    /// How many of them say that it is right.
    package let appeals: Int
  }

  /// What learners say about a card in their own words.
  package struct Remark: Hashable, Sendable {
    package let card: CardID
    /// How many learners marked the card.
    package let flags: Int
    /// What they wrote, each once.
    package let words: [String]
  }

  /// The answers, those appealed for first, then by how many gave them.
  package let suggestions: [Suggestion]
  /// The marked cards, those marked most first.
  package let remarks: [Remark]
  /// How many learners were heard.
  package let learners: Int
  /// How many cards are spoken of that the decks do not hold.
  package let unknownCards: Int

  private struct Key: Hashable {
    var card: CardID
    var answer: String
  }

  fileprivate struct Count {
    var forms: [String: Int] = [:]
    var learners: Set<Int> = []
    var appeals: Set<Int> = []
    var times = 0
  }

  /// Gathers what some learners say; of each all events, in any order.
  package init(_ learners: [[Event]], in catalogue: Catalogue) {
    var counts: [Key: Count] = [:]
    var flags: [CardID: Set<Int>] = [:]
    var words: [CardID: [String]] = [:]
    for (number, events) in learners.enumerated() {
      let voice = LearnerVoice(events) { catalogue.library.successor(of: $0) }
      for said in voice.answers {
        let key = Key(card: said.card, answer: Normalizer.fold(said.typed))
        counts[key, default: Count()].times += 1
        counts[key, default: Count()].forms[said.typed, default: 0] += 1
        counts[key, default: Count()].learners.insert(number)
        if said.isAppealed { counts[key, default: Count()].appeals.insert(number) }
      }
      for (card, text) in voice.flags {
        flags[card, default: []].insert(number)
        if !text.isEmpty { words[card, default: []].append(text) }
      }
      for (card, text) in voice.notes { words[card, default: []].append(text) }
    }
    let spoken = Set(counts.keys.map(\.card)).union(flags.keys).union(words.keys)
    unknownCards = spoken.count { !catalogue.contains($0) }
    self.learners = learners.count
    suggestions = counts.filter { catalogue.contains($0.key.card) }
      .filter { $0.value.matters(amongLearners: learners.count) }
      .map { $0.value.suggestion(for: $0.key.card) }
      .filter { Self.isOpen($0, in: catalogue) }
      .sorted { $0.precedes($1) }
    remarks = Set(flags.keys).union(words.keys).filter(catalogue.contains).map { card in
      var seen: Set<String> = []
      let said = (words[card] ?? []).filter { seen.insert($0).inserted }
      return Remark(card: card, flags: flags[card]?.count ?? 0, words: said)
    }
    .sorted { ($1.flags, $0.card) < ($0.flags, $1.card) }
  }

  /// Whether the deck of now still judges the answer wrong, and says nothing about it.
  private static func isOpen(_ suggestion: Suggestion, in catalogue: Catalogue) -> Bool {
    guard let question = catalogue.question(suggestion.card, in: .english),
      let key = question.answerKey
    else { return false }
    let context = JudgeContext(others: catalogue.answers(besides: suggestion.card))
    let verdict = Judge.judge(suggestion.answer, key: key, context: context)
    guard verdict.outcome == .wrong else { return false }
    if case .elsewhere(.known)? = verdict.difference { return false }
    return true
  }
}

extension Inbox.Count {
  fileprivate func matters(amongLearners count: Int) -> Bool {
    !appeals.isEmpty || learners.count > 1 || (count == 1 && times > 1)
  }

  fileprivate func suggestion(for card: CardID) -> Inbox.Suggestion {
    let form = forms.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    return Inbox.Suggestion(
      card: card,
      answer: form,
      learners: learners.count,
      times: times,
      appeals: appeals.count
    )
  }
}

extension Inbox.Suggestion {
  fileprivate func precedes(_ other: Self) -> Bool {
    if appeals != other.appeals { return appeals > other.appeals }
    if learners != other.learners { return learners > other.learners }
    if times != other.times { return times > other.times }
    return (card, answer) < (other.card, other.answer)
  }
}
