import Decks
import Journal
import Scheduling
import Study
import Text

/// Finding where a learner who knows something should begin in a deck.
struct Placement {
  private let shell: Shell
  private let learner: Learner
  private let decks: LoadedDecks
  private let deck: Deck
  /// The new cards, those of a row together: after one of them was asked, its answer is known.
  private let families: [[QueueCard]]
  private let now: StudyTime

  /// Questions enough for a deck of thousands, and few enough for two minutes.
  private static let mostQuestions = 12

  init(_ shell: Shell, deck name: String) throws {
    self.shell = shell
    learner = try shell.signedIn()
    decks = try shell.decks()
    deck = try shell.deck(named: name)
    now = learner.time(shell.world.now())
    let plan = try StudyPlan(decks, learner, names: [deck.id], now: now)
    families = Self.families(plan.cards.filter { $0.state.phase == .new })
  }

  private static func families(_ cards: [QueueCard]) -> [[QueueCard]] {
    var families: [[QueueCard]] = []
    var places: [String: Int] = [:]
    for card in cards {
      if let place = places[card.siblings] {
        families[place].append(card)
      } else {
        places[card.siblings] = families.count
        families.append([card])
      }
    }
    return families
  }

  /// Halves the unknown stretch with each question, then puts aside what lies before the place.
  func run() throws -> ExitStatus {
    guard !families.isEmpty else {
      shell.say(DrillPhrases.nothingToDo(VisibleText.line(deck.title(in: shell.language))))
      return .done
    }
    shell.say(
      PlacementPhrases.begins(deck.title(in: shell.language), mostQuestions: Self.mostQuestions)
    )
    var search = PlacementSearch(count: families.count, mostQuestions: Self.mostQuestions)
    while let place = search.next {
      guard let isKnown = try ask(families[place][0], after: search.asked) else {
        shell.say(PlacementPhrases.stopped)
        return .done
      }
      search.take(isKnown: isKnown)
    }
    let skipped = families.prefix(search.start).flatMap { $0 }
    let next = search.start < families.count ? families[search.start][0] : nil
    try putAside(skipped)
    shell.say(
      PlacementPhrases.found(
        before: skipped.count,
        next: next?.id.description,
        unit: next.flatMap { unit(of: $0) }
      )
    )
    return .done
  }

  /// The unit that a card is in; nil where the deck has none.
  private func unit(of card: QueueCard) -> DeckUnits.Unit? {
    guard let entry = decks.catalogue.entry(card.id) else { return nil }
    return DeckUnits(deck)?.unit(of: entry)
  }

  /// Whether the learner knew the card; nil where they left.
  ///
  /// Each answer is a first review.
  private func ask(_ card: QueueCard, after asked: Int) throws -> Bool? {
    var queue = ReviewQueue([], scheduler: learner.state.scheduler, now: now)
    queue.putBack(card)
    let session = Session(
      shell,
      learner,
      decks: decks,
      mode: .learn,
      drill: Drill(queue: queue, presentsDeck: { _ in false }),
      minutes: nil,
      maximumCards: 1,
      stretch: ProgressLine.Stretch(done: asked, most: Self.mostQuestions)
    )
    switch try session.run() {
    case .left, .interrupted: return nil
    case .ended(let outcome):
      shell.hasEnded = outcome
      return nil
    case .finished: return session.summary.right > 0
    }
  }

  /// Skipped cards come back as new ones after a while, a few each day.
  private func putAside(_ skipped: [QueueCard]) throws {
    for (index, card) in skipped.enumerated()
    where learner.state.cardState(card.id).phase == .new {
      let day = now.day.advanced(byDays: 14 + index / 10)
      try learner.record(.bury(card: card.id, until: day), at: now.moment)
    }
  }
}
