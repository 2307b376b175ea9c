package import Journal
import Scheduling

/// Every answer of a learner as a line of JSON, for DuckDB, PostgreSQL or Spark.
///
/// Each line has every column, null where nothing is known. Answers that were undone are left out;
/// `grade` is what counts after appeals.
package struct AnswerLines {
  let person: Person
  let state: ProfileState
  let scope: ReportScope
  let sharing: Sharing
  let text: (JournalEntry) -> AnswerText?

  package init(
    _ person: Person,
    _ state: ProfileState,
    scope: ReportScope,
    sharing: Sharing,
    text: @escaping (JournalEntry) -> AnswerText?
  ) {
    self.person = person
    self.state = state
    self.scope = scope
    self.sharing = sharing
    self.text = text
  }

  /// The lines in the order of answers.
  package var bytes: [UInt8] {
    let cards = state.cardIDs
    let isIncluded = cards.map { scope.includes($0) }
    var bytes: [UInt8] = []
    var number = 0
    for entry in state.entries where entry.kind == .review && !entry.isUndone {
      guard let index = entry.cardIndex, isIncluded[index] else { continue }
      let day = state.calendar.day(of: entry.at)
      guard scope.period.contains(day) else { continue }
      number += 1
      bytes += line(entry, cards[index], day, number: number)
    }
    return bytes
  }

  private func line(_ entry: JournalEntry, _ card: CardID, _ day: Day, number: Int) -> [UInt8] {
    let said = sharing == .owner ? text(entry) : nil
    var line = JSONLine()
    line.add("learner", person.id)
    line.add("name", sharing == .owner ? person.name : nil)
    line.add("group", person.group)
    line.add("number", number)
    line.add("event", sharing == .owner ? state.id(of: entry).description : nil)
    line.add("at", sharing == .owner ? entry.at.description : nil)
    line.add("day", day.description)
    line.add("week", day.monday.description)
    line.add("deck", card.deck)
    line.add("card", card.description)
    line.add("mode", entry.mode.rawValue)
    line.add("stage", entry.stage.word)
    line.add("grade", entry.grade.rawValue)
    line.add("given_grade", entry.originalGrade.rawValue)
    line.add("proposed", entry.proposed?.rawValue)
    line.add("verdict", entry.verdict.word)
    line.add("recalled", flag: entry.grade.isRecall)
    line.add("score", decimal: said?.score)
    line.add("ms", entry.answerMilliseconds == 0 ? nil : entry.answerMilliseconds)
    line.add("hint", flag: entry.hadHint)
    line.add("appealed", flag: entry.isAppealed)
    line.add("elapsed_days", decimal: Double(entry.elapsedDays))
    line.add("interval_days", Int(entry.previousInterval))
    line.add("due", due(entry))
    line.add("typed", said?.typed)
    line.add("attempts", said?.attempts ?? [])
    line.add("chosen", said?.chosen ?? [])
    return line.closed()
  }

  /// The study day on which the card was to come back.
  private func due(_ entry: JournalEntry) -> String? {
    switch entry.due {
    case .day(let day): day.description
    case .instant(let milliseconds):
      state.calendar.day(
        of: Moment(milliseconds: milliseconds, offsetSeconds: entry.at.offsetSeconds)
      ).description
    case nil: nil
    }
  }
}

extension JournalEntry.Stage {
  var word: String {
    switch self {
    case .new: "new"
    case .learning: "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }
}

extension JournalVerdict {
  /// The word in a journal; nil where there is none.
  var word: String? {
    switch self {
    case .none: nil
    case .exact: "exact"
    case .variant: "variant"
    case .typo: "typo"
    case .retry: "retry"
    case .wrong: "wrong"
    case .other: "other"
    }
  }
}
