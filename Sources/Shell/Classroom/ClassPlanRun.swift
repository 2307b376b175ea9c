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
    let candidates = try candidates(sheets.decks)
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

  private func candidates(_ decks: ClassDecks) throws -> [PlanFiller.Candidate] {
    var seen: Set<String> = []
    let names = (call.options["decks"] ?? []).flatMap { $0.split(separator: ",") }
      .map { String($0).trimmingSpaces() }.filter { !$0.isEmpty && seen.insert($0).inserted }
    let chosen = names.isEmpty ? usual(decks) : names
    return try chosen.map { name in
      let study = Assignment.Study(name)
      guard let cards = decks.cards(of: study, for: [.everyone]) else {
        let known = decks.library.decks.map(\.id) + decks.tags.sorted().map { "#" + $0 }
        let suggestion = Suggestion.nearest(to: name, among: known)
        throw Failure(.usage, ErrorPhrases.unknownDeck(name, suggestion: suggestion))
      }
      return PlanFiller.Candidate(id: study.text, cards: cards)
    }
  }

  /// The class's own decks come first, which were written for it; then scripts, for all else is read in
  /// them, what beginners begin with, and the rest.
  private func usual(_ decks: ClassDecks) -> [String] {
    func rank(_ deck: Deck) -> Int {
      if decks.isOwn(deck) { return 0 }
      return deck.tags.contains("script") ? 1 : deck.tags.contains("start") ? 2 : 3
    }
    let library = decks.library.decks
    return (0...3).flatMap { place in library.filter { rank($0) == place }.map(\.id) }
  }

  /// A name that no earlier plan bears: the first one was perhaps written by hand.
  private func keptName(for name: String, in folder: FilePath) throws -> String {
    let ending = name.split(separator: ".").last ?? "csv"
    let taken = Set(try FolderReading.names(in: folder).map { $0.lowercased() })
    let names = (1...).lazy.map { "plan-before\($0 == 1 ? "" : "-\($0)").\(ending)" }
    return names.first { !taken.contains($0.lowercased()) } ?? "plan-before.\(ending)"
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
      let kept = try keptName(for: name, in: folder)
      try PrivateFile(folder.appending(kept)).replace(with: before)
      shell.say(ClassPhrases.keptPlan(kept), .faint)
      if !isText { shell.say(ClassPhrases.planBecameText(name, kept: kept), .notice) }
    }
    let rows = ClassDrafts.plan(plan, in: shell.language)
    try PrivateFile(folder.appending(target)).replace(with: SheetWriter.csv(rows))
    if !isText, sheets.plan != nil { try old.remove() }
  }

  private func tell(_ plan: Plan, _ filler: PlanFiller, _ candidates: [PlanFiller.Candidate]) {
    shell.say(ClassPhrases.planned(plan, cardsPerWeek: filler.cardsPerWeek))
    var week = 1
    while week <= plan.weeks {
      let names = plan.assignments(inWeek: week, group: "").map(\.text)
      // Weeks without anything new are one line.
      let next = (week + 1...plan.weeks + 1).first { next in
        !names.isEmpty || next > plan.weeks || !plan.assignments(inWeek: next, group: "").isEmpty
      }
      let last = (next ?? week + 1) - 1
      let from = plan.firstDay(ofWeek: week)
      shell.say(ClassPhrases.plannedWeeks(week...last, names, from: from))
      week = last + 1
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
