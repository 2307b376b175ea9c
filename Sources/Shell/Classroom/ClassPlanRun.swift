import Classes
import Decks
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `class plan`: decks spread over the weeks.
struct ClassPlanRun {
  private let shell: Shell
  private let call: Invocation

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
  }

  func run() throws -> ExitStatus {
    let sheets = try ClassSheets(shell, folder: call.value(0))
    var plan = sheets.plan?.plan ?? Plan(start: shell.today.monday, weeks: 12)
    guard plan.assignments.isEmpty || call.has("replace") else {
      throw Failure(.refused, ClassPhrases.planHasRows(plan.assignments.count))
    }
    try takeDates(&plan)
    if let minutes = call.number("minutes") { plan.minutes = minutes }
    if let days = call.number("days") { plan.rules.daysPerWeek = days }
    let candidates = try candidates(sheets.decks.library)
    let filler = PlanFiller(
      candidates,
      weeks: plan.weeks,
      minutesPerDay: plan.minutes,
      daysPerWeek: plan.rules.daysPerWeek
    )
    plan.assignments = filler.assignments
    try write(plan, sheets.folder, replacing: sheets.plan?.plan.assignments ?? [])
    tell(plan, filler, candidates)
    return .done
  }

  /// `--until` is the departure: the last week ends the day before it.
  private func takeDates(_ plan: inout Plan) throws {
    if let weeks = call.number("weeks") { plan.weeks = weeks }
    guard let text = call.option("until") else { return }
    let day = try shell.day(text, after: shell.today)
    plan.departures[""] = day
    if call.has("weeks") {
      plan.start = day.advanced(byDays: -7 * plan.weeks)
    } else {
      plan.weeks = min(Plan.mostWeeks, max(1, (day.days(since: plan.start) + 6) / 7))
    }
  }

  private func candidates(_ library: DeckLibrary) throws -> [PlanFiller.Candidate] {
    let names = (call.options["decks"] ?? []).flatMap { $0.split(separator: ",") }
      .map { String($0).trimmingSpaces() }.filter { !$0.isEmpty }
    let decks = try names.isEmpty ? usual(library) : names.map { try named($0, library) }
    return decks.map { deck in
      let forEveryone = deck.entries().count { deck.cards[$0.card].audience == .everyone }
      return PlanFiller.Candidate(id: deck.id, cards: forEveryone)
    }
  }

  private func named(_ name: String, _ library: DeckLibrary) throws(Failure) -> Deck {
    if let deck = library.deck(name) { return deck }
    let known = library.decks.map(\.id)
    throw Failure(
      .usage,
      ErrorPhrases.unknownDeck(name, suggestion: Suggestion.nearest(to: name, among: known))
    )
  }

  /// Scripts come first, for all else is read in them; then what beginners begin with, then the rest.
  private func usual(_ library: DeckLibrary) -> [Deck] {
    let scripts = library.decks.filter { $0.tags.contains("script") }
    let others = library.decks.filter { !$0.tags.contains("script") }
    return scripts + others.filter { $0.tags.contains("start") }
      + others.filter { !$0.tags.contains("start") }
  }

  private func write(
    _ plan: Plan,
    _ folder: ClassFolder,
    replacing old: [Assignment]
  ) throws {
    let path = folder.path.appending("plan.csv")
    if !old.isEmpty {
      let before = try PrivateFile(path).read(limitBytes: SheetReader.largestFile)
      try PrivateFile(folder.path.appending("plan-before.csv")).replace(with: before)
    }
    let rows = ClassDrafts.plan(plan, in: shell.language)
    try PrivateFile(path).replace(with: SheetWriter.csv(rows))
  }

  private func tell(_ plan: Plan, _ filler: PlanFiller, _ candidates: [PlanFiller.Candidate]) {
    shell.say(ClassPhrases.planned(plan, cardsPerWeek: filler.cardsPerWeek))
    for week in 1...plan.weeks {
      let names = plan.assignments(inWeek: week, group: "").map(\.text)
      shell.say(ClassPhrases.plannedWeek(week, names, from: plan.firstDay(ofWeek: week)))
    }
    guard !filler.leftOver.isEmpty else { return }
    let minutes = PlanFiller.minutesNeeded(
      for: candidates,
      weeks: plan.weeks,
      daysPerWeek: plan.rules.daysPerWeek
    )
    shell.say(ClassPhrases.leftOver(filler.leftOver, minutesNeeded: minutes), .notice)
  }
}
