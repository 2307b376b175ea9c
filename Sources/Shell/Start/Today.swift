import Decks
import Journal
import Scheduling
import Study
import Text

/// What waits for a learner today.
struct Today {
  let counts: ReviewQueue.Counts
  /// How long it will take at the learner’s own pace; nil where no times are to be told.
  let minutes: Int?

  init(_ shell: Shell, _ learner: Learner, decks: LoadedDecks) throws {
    let now = learner.time(shell.world.now())
    var plan = try StudyPlan(decks, learner, now: now)
    plan.firstNew = ClassDuties(shell, learner, decks).firstNew
    // Days ahead choose what is asked today.
    let share = GoalPlan(learner, now: now)?.queue(
      plan.cards,
      plan.options,
      done: learner.done(today: now.day, decks: decks.catalogue.library.decks.map(\.id))
    )
    counts = (share ?? plan.queue()).counts
    let tally = learner.state.days.suffix(30).reduce((answers: 0, milliseconds: 0)) {
      ($0.answers + $1.tally.answers, $0.milliseconds + $1.tally.milliseconds)
    }
    let pace = tally.answers >= 20 ? tally.milliseconds / tally.answers : Self.firstPace
    // A new card comes back on its learning steps before it is done for the day.
    let answers = counts.review + counts.learning + 3 * counts.new
    minutes =
      learner.settings.isAccessible ? nil : max(1, (answers * pace + 30_000) / 60_000)
  }

  /// Milliseconds an answer takes until the learner's own pace is known.
  private static let firstPace = 8_000

  var due: Int { counts.due }

  var phrase: Phrase { WelcomePhrases.waiting(reviews: due, new: counts.new, minutes: minutes) }

  /// What waits, and at the shell's prompt how to begin with it.
  var invitation: Phrase { due + counts.new > 0 ? WelcomePhrases.entered(phrase) : phrase }
}
