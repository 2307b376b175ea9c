import Reports
import Scheduling
import SystemPackage

/// What was asked of a report, once it is understood.
struct ReportRequest {
  var paths: [FilePath]
  var format: ReportFormat
  /// Whether it is for this screen: one's own, at the shell's prompt.
  var isForScreen: Bool
  var table: ReportTables
  var place: ReportPlace
  /// Whether the folder of the file is to be made: its name was typed with a slash at the end.
  var makesFolder: Bool
  var group: String
  var psychometrics: Psychometrics
  var hasByteOrderMark: Bool
  var sharing: Sharing
  /// The seed of an invented class; nil for a real report.
  var demo: Int?
  var scope: ReportScope

  init(_ shell: Shell, _ call: Invocation, cards: LoadedDecks?, now: StudyTime) throws {
    paths = call.values.map { shell.path($0) }
    format = call.option("format").flatMap { ReportFormat(rawValue: $0) } ?? .html
    isForScreen =
      shell.isInteractive && paths.isEmpty && call.options["demo"] == nil
      && call.option("format") == nil && call.option("out") == nil
    table = call.option("table").flatMap { ReportTables(rawValue: $0) } ?? .learners
    place = ReportPlace(
      call.option("out"),
      shell.path,
      format: format,
      table: call.option("table"),
      today: now.day
    )
    makesFolder = call.option("out")?.hasSuffix("/") ?? false
    // A page is for a browser; nobody wants its text on a screen.
    if place.path == nil, format == .html, !isForScreen, shell.world.terminal.isInteractive {
      place = .file(shell.path("koryu-report-\(now.day).html"))
    }
    group = call.option("group") ?? ""
    psychometrics = call.has("psychometrics") ? .shown : .hidden
    hasByteOrderMark = call.has("excel")
    sharing = call.has("share") ? .outside : .owner
    demo = call.has("demo") ? call.number("seed") ?? 7 : nil
    if sharing == .outside, place.path == nil {
      throw Failure(.usage, ReportingPhrases.shareNeedsFile)
    }
    let directory = cards.map { CardDirectory($0.catalogue) } ?? CardDirectory([:])
    scope = ReportScope(now: now, cards: directory)
    if let decks = call.options["deck"] { scope.decks = Set(decks) }
    if let tags = call.options["tag"] { scope.tags = Set(tags) }
    try cards?.check(scope)
    scope.period.from = try call.option("from").map { try shell.someDay($0) }
    scope.period.through = try call.option("to").map { try shell.someDay($0) }
    scope.departure = try call.option("on").map { try shell.day($0, after: now.day) }
    if let first = scope.period.from, let last = scope.period.through, last < first {
      throw Failure(.usage, ReportingPhrases.emptyPeriod(from: first, to: last))
    }
    if let days = call.number("risk-idle") { scope.rules.idleDays = days }
    if let days = call.option("risk-overdue").flatMap({ Double($0) }) {
      scope.rules.overdueDays = max(0, days)
    }
    if let share = call.number("risk-retention") {
      scope.rules.retention = Double(share) / 100
    }
  }
}

extension LoadedDecks {
  /// Refuses names of decks and subjects that nothing bears.
  fileprivate func check(_ scope: ReportScope) throws(Failure) {
    for (names, known) in [(scope.decks, deckNames), (scope.tags, tags)] {
      for name in names.sorted() where !known.contains(name) {
        let suggestion = Suggestion.nearest(to: name, among: known)
        throw Failure(.usage, ErrorPhrases.unknownDeck(name, suggestion: suggestion))
      }
    }
  }
}

extension Shell {
  /// A day as people type it, past or to come.
  func someDay(_ text: String) throws(Failure) -> Day {
    guard let day = DayReading.day(text) else {
      throw Failure(.usage, ReportingPhrases.unreadableDay(text))
    }
    return day
  }
}
