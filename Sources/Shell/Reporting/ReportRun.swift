import Classes
import Decks
import Journal
import Profiles
import Reports
import Scheduling
import Study
import SystemPackage
import Text

/// Makes a report, from the reading of journals to the file that holds it.
struct ReportRun {
  let shell: Shell
  private let decks: LoadedDecks?
  private let roster: ReportRoster?
  private var request: ReportRequest

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    if call.values.isEmpty, !call.has("demo") { shell.signInIfPossible() }
    // Those of the class whose learners these are: its own decks are in no other place.
    let ofClass = call.values.isEmpty ? nil : InboxClass(shell, paths: call.values)
    decks = try? ofClass?.decks() ?? shell.decks()
    let now = (shell.learner?.state.calendar ?? StudyCalendar()).time(of: shell.world.now())
    request = try ReportRequest(shell, call, cards: decks, now: now)
    roster = try ReportRoster(shell, request.paths)
    request.scope.horizon = roster?.plan?.departures.values.max() ?? ownGoal
    if request.demo != nil, request.scope.departure == nil {
      request.scope.departure = now.day.advanced(byDays: 56)
    }
  }

  /// The next goal of whoever asks about themselves.
  private var ownGoal: Day? {
    guard request.paths.isEmpty else { return nil }
    let today = request.scope.now.day
    return shell.learner?.state.declarations.goals.values.filter { $0 > today }.min()
  }

  func run() throws -> ExitStatus {
    var status = ExitStatus.done
    let people = ReportPeople(shell, request, roster, decks: decks)
    var unread: [Phrase] = []
    let names = ReportNames(
      request.paths.isEmpty ? [shell.learner?.location.folder].compactMap(\.self) : request.paths
    )
    func tellUnread(_ phrase: Phrase) {
      status = .findings
      unread.append(names.shortening(phrase))
      tell(phrase)
    }
    var entries = try people.entries(tell: tellUnread)
    var sharing: ReportSharing?
    if request.sharing == .outside, let out = request.place.path {
      sharing = try ReportSharing(shell, entries, out: out)
      entries = sharing?.entries ?? []
    }
    var output = try ReportOutput(shell, request)
    let library = decks?.catalogue.library
    let survey = ReportSurvey(
      entries: entries,
      scope: request.scope,
      roster: roster,
      formerly: { card in library?.successor(of: card) }
    )
    let progress = ReportProgress(shell, total: entries.count)
    func report(_ person: Person, _ trouble: ReportTrouble) {
      tellUnread(ReportingPhrases.trouble(person, trouble))
    }
    if request.format.isStream {
      try survey.write(lines, progress: progress.show, tell: report) { try output.append($0) }
    } else {
      let builder = survey.measure(progress: progress.show, tell: report)
      try output.write(finished(builder, withheld: sharing?.withheld ?? 0, unread: unread))
    }
    if let sharing { tell(ReportingPhrases.crosswalk(try sharing.writeCrosswalk().string)) }
    if request.demo != nil { tell(ReportPhrases.invented) }
    try output.close()
    return status
  }

  private func finished(_ builder: ReportBuilder, withheld: Int, unread: [Phrase]) -> Report {
    let language = shell.language
    var report = builder.report(
      wording: { card in
        decks.flatMap { ItemWording(card, in: $0.catalogue, language: language) }
      },
      title: { decks?.catalogue.library.deck($0)?.title(in: language) }
    )
    report.group = request.group
    if request.demo != nil { report.origin = .invented }
    report.className = roster?.plan?.title ?? ""
    report.withheld = withheld
    report.unread = unread
    return request.sharing == .outside ? report.forOutside() : report
  }

  /// What a format that is written learner by learner says of one.
  private var lines: @Sendable (Person, ReportScope, LearnerReading) -> [UInt8] {
    let sharing = request.sharing
    let catalogue = decks?.catalogue
    let language = shell.language
    switch request.format {
    case .xapi:
      return { person, scope, reading in
        XAPIStatements(
          person,
          reading.state,
          scope: scope,
          sharing: sharing,
          text: { reading.event(of: $0).flatMap { AnswerText($0) } },
          activity: { catalogue?.question($0, in: language).map { XAPIActivity($0) } }
        ).bytes
      }
    case .ndjson, .html, .csv, .json, .markdown, .moodle, .canvas:
      return { person, scope, reading in
        AnswerLines(person, reading.state, scope: scope, sharing: sharing) {
          reading.event(of: $0).flatMap { AnswerText($0) }
        }.bytes
      }
    }
  }

  private func tell(_ phrase: Phrase) {
    shell.warn(phrase)
  }
}
