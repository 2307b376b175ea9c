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
    let dates = try ClassPlanDates(plan, shell, call)
    plan = dates.plan
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
    try write(plan, sheets)
    tell(plan, filler, candidates)
    for remark in dates.remarks { shell.say(remark, .notice) }
    return .done
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

  /// Writes plan.csv; a plan with rows stays as plan-before, and a workbook gives way.
  private func write(_ plan: Plan, _ sheets: ClassSheets) throws {
    let folder = sheets.folder.path
    let name = sheets.planName
    let isText = name.lowercased() == "plan.csv"
    let target = isText ? name : "plan.csv"
    let hasRows = sheets.plan?.plan.assignments.isEmpty == false
    let old = PrivateFile(folder.appending(name))
    if hasRows || (!isText && sheets.plan != nil) {
      let before = try old.read(limitBytes: SheetReader.largestFile)
      let kept = "plan-before." + (name.split(separator: ".").last ?? "csv")
      try PrivateFile(folder.appending(kept)).replace(with: before)
      if !isText { shell.say(ClassPhrases.planBecameText(name, kept: kept), .notice) }
    }
    let rows = ClassDrafts.plan(plan, in: shell.language)
    try PrivateFile(folder.appending(target)).replace(with: SheetWriter.csv(rows))
    if !isText, sheets.plan != nil { try old.remove() }
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
