import Classes
import Decks
import Journal
import Profiles
import Reports
import Scheduling

/// The reading and measuring of all learners of a report.
struct ReportSurvey {
  let entries: [ReportEntry]
  let scope: ReportScope
  let roster: ReportRoster?
  let formerly: Successor

  /// What came of one learner.
  private enum Outcome<Result: Sendable>: Sendable {
    case made(
      Result,
      findings: [JournalFinding],
      refused: [LearnerProblem],
      ahead: AnswersAhead?
    )
    case refused(LearnerProblem)
  }

  /// Measures everybody; `tell` hears of what could not be read, by learner.
  func measure(
    progress: (Int) -> Void,
    tell: (_ person: Person, _ trouble: ReportTrouble) -> Void
  ) -> ReportBuilder {
    var builder = ReportBuilder(scope: scope)
    run(batch: 32, measured, progress: progress, tell: tell) { builder.take($0) }
    return builder
  }

  /// Writes everybody's events in the words of a format; `take` gets them in the order of learners.
  func write(
    _ lines: @Sendable (Person, ReportScope, LearnerReading) -> [UInt8],
    progress: (Int) -> Void,
    tell: (_ person: Person, _ trouble: ReportTrouble) -> Void,
    take: ([UInt8]) throws -> Void
  ) rethrows {
    try run(
      batch: 8,
      { entry, reading in lines(entry.person, scope, reading) },
      progress: progress,
      tell: tell,
      take: take
    )
  }

  private func run<Result: Sendable>(
    batch: Int,
    _ work: @Sendable (ReportEntry, LearnerReading) -> Result,
    progress: (Int) -> Void,
    tell: (_ person: Person, _ trouble: ReportTrouble) -> Void,
    take: (Result) throws -> Void
  ) rethrows {
    try LearnerPass(entries: entries, batch: batch).run(
      { entry -> Outcome<Result> in
        do throws(LearnerProblem) {
          let reading = try entry.source.read(formerly: formerly)
          let result = work(entry, reading)
          return .made(
            result,
            findings: reading.findings,
            refused: reading.refused,
            ahead: AnswersAhead(reading.state, after: scope.now.day.lastAnywhere)
          )
        } catch {
          return .refused(error)
        }
      },
      progress: progress
    ) { entry, outcome in
      switch outcome {
      case .made(let result, let findings, let refused, let ahead):
        if let first = findings.first {
          tell(entry.person, .damaged(places: findings.count, first: first))
        }
        for problem in refused { tell(entry.person, .incomplete(problem)) }
        if let ahead { tell(entry.person, .ahead(ahead)) }
        try take(result)
      case .refused(let problem): tell(entry.person, .refused(problem))
      }
    }
  }

  private func measured(_ entry: ReportEntry, _ reading: LearnerReading) -> Contribution {
    var person = entry.person
    if let participant = entry.participant {
      person.participation = roster?.participation(
        of: participant,
        reading.state,
        today: scope.now.day,
        knowing: entry.source.coverage
      )
    }
    return LearnerSurvey(
      person,
      reading.state,
      scope: scope,
      departure: roster?.plan?.departure(ofGroup: person.group),
      damagedLines: reading.findings.count
    ) { reading.event(of: $0).flatMap { AnswerText($0) } }.contribution()
  }
}

/// What keeps a learner's records, or a part of them, out of a report.
enum ReportTrouble {
  case damaged(places: Int, first: JournalFinding)
  case refused(LearnerProblem)
  /// Some answers are dated after today.
  case ahead(AnswersAhead)
  /// One hand-in of several could not be read.
  case incomplete(LearnerProblem)
}

extension AnswerText {
  /// What an event says of an answer; nil where it is none.
  init?(_ event: Event) {
    guard case .review(let review) = event.kind else { return nil }
    self.init(
      typed: review.typed ?? "",
      attempts: review.attempts,
      chosen: review.chosen,
      score: review.score
    )
  }
}
