import Decks
import Journal
import Profiles
import Reports
import Scheduling

/// The reading and measuring of all learners of a report.
struct ReportSurvey {
  let sources: [LearnerSource]
  let people: [Person]
  let scope: ReportScope
  let formerly: Successor

  /// What came of one learner.
  private enum Outcome: Sendable {
    case measured(Contribution, findings: [JournalFinding])
    case refused(ProfileError)
  }

  /// Measures everybody; `tell` hears of what could not be read, by learner.
  func run(
    progress: (Int) -> Void,
    tell: (_ person: Person, _ trouble: ReportTrouble) -> Void
  ) -> ReportBuilder {
    var builder = ReportBuilder(scope: scope)
    LearnerPass(sources: sources).run(
      { index, source in measure(people[index], source) },
      progress: progress
    ) { index, outcome in
      switch outcome {
      case .measured(let contribution, let findings):
        if let first = findings.first {
          tell(people[index], .damaged(lines: findings.count, first: first))
        }
        builder.take(contribution)
      case .refused(let error): tell(people[index], .refused(error))
      }
    }
    return builder
  }

  private func measure(_ person: Person, _ source: LearnerSource) -> Outcome {
    do throws(ProfileError) {
      let reading = try source.read(formerly: formerly)
      let state = reading.state
      let survey = LearnerSurvey(
        person,
        state,
        scope: scope,
        damagedLines: reading.findings.count
      ) { entry in
        let id = state.id(of: entry)
        return reading.lines.event(device: id.device, offset: entry.offset).flatMap {
          AnswerText($0)
        }
      }
      return .measured(survey.contribution(), findings: reading.findings)
    } catch {
      return .refused(error)
    }
  }
}

/// What keeps a learner's records, or a part of them, out of a report.
enum ReportTrouble {
  case damaged(lines: Int, first: JournalFinding)
  case refused(ProfileError)
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
