package import Journal
package import Scheduling
package import SystemPackage
package import Text

/// How much comes due on the days ahead, kept with this machine's own things so that a prompt need
/// not read the journals.
///
/// It cannot disagree with them: journals only grow, and a memo counts only while every journal of
/// the profile has the size up to which it was counted.
package struct DueMemo: Sendable {
  private static let daysAhead = 60
  private static let limitBytes = 1 << 20

  private let folder: FilePath
  private let location: ProfileLocation

  /// The memo about a profile, in the folder for what belongs to this machine.
  package init(stateFolder: FilePath, _ location: ProfileLocation) {
    folder = stateFolder.appending("due")
    self.location = location
  }

  private var path: FilePath { folder.appending(location.id.description + ".json") }

  /// The time zone that the learner has set; nil where none is set, or nothing is known.
  package var timeZone: String? { read()?["zone"]?.string }

  /// The language that the learner has set; nil where none is set, or nothing is known.
  package var language: Language? { read()?["language"]?.string.flatMap { Language(rawValue: $0) } }

  private func read() -> JSONValue? {
    guard let bytes = try? BoundedFile(path: path, limitBytes: Self.limitBytes).read(),
      let json = try? JSONValue(parsing: bytes), json["v"]?.int == 1,
      json["profile"]?.string == location.folder.string
    else { return nil }
    return json
  }

  /// Cards due by the day of `now`; nil where the memo is missing, too old, or about other journals.
  package func due(at now: Moment) -> Int? {
    guard let json = read(), json["journals"] == journals(),
      let rollover = json["rollover"]?.int, let first = json["from"]?.string.flatMap({ Day($0) }),
      let counts = json["due"]?.array
    else { return nil }
    let days = StudyCalendar(rolloverHour: rollover).day(of: now).days(since: first)
    guard counts.indices.contains(days) else { return nil }
    return counts[days].int
  }

  /// Counts anew, keeps the memo, and answers what is due now.
  ///
  /// `sizes` tells how much of each journal `state` knows: what another session has written since
  /// makes the memo count no more. `isAsked` tells which cards decks still hold. A memo that cannot be
  /// written costs only time.
  @discardableResult
  package func renew(
    _ state: ProfileState,
    sizes: [String: Int],
    at now: Moment,
    isAsked: (CardID) -> Bool = { _ in true }
  ) -> Int {
    let today = state.calendar.day(of: now)
    var counts = Array(repeating: 0, count: Self.daysAhead)
    for card in state.cardIDs where state.declarations.enrolments[card.deck] != nil {
      guard let days = days(until: state, card, from: today), days < counts.count, isAsked(card)
      else { continue }
      counts[days] += 1
    }
    for day in counts.indices.dropFirst() { counts[day] += counts[day - 1] }
    keep(counts, of: Self.json(sizes), from: today, state)
    return counts[0]
  }

  /// Days until a card is to be asked; nil where it is not.
  private func days(until state: ProfileState, _ card: CardID, from today: Day) -> Int? {
    let declarations = state.declarations
    guard !declarations.suspended.contains(card) else { return nil }
    let schedule = state.schedule(card)
    let due: Day
    switch schedule.due {
    case .day(let day)?: due = day
    case .instant?: due = today
    case nil: return nil
    }
    return max(0, max(due, declarations.buried[card] ?? due).days(since: today))
  }

  private func keep(
    _ counts: [Int],
    of journals: JSONValue,
    from today: Day,
    _ state: ProfileState
  ) {
    let json: JSONValue = [
      "v": 1, "profile": .string(location.folder.string), "journals": journals,
      "rollover": .integer(state.calendar.rolloverHour),
      "zone": state.settings.timeZone.map { .string($0) } ?? .null,
      "language": state.settings.isSet(.language)
        ? .string(state.settings.language.rawValue) : .null,
      "from": .string(today.description),
      "due": .array(counts.map { .integer($0) }),
    ]
    guard (try? FolderMaker.make(folder)) != nil else { return }
    try? AtomicFile(path: path, files: LiveFiles()).replace(with: json.bytes())
  }

  /// The size of every journal, by name.
  private func journals() -> JSONValue {
    var sizes: [String: Int] = [:]
    for name in (try? Posix.names(in: location.journalFolder)) ?? [] {
      let path = location.journalFolder.appending(name)
      guard name.hasSuffix(".jsonl"), case .file(let size)? = try? Posix.kind(of: path)
      else { continue }
      sizes[name] = size
    }
    return Self.json(sizes)
  }

  private static func json(_ sizes: [String: Int]) -> JSONValue {
    .object(sizes.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .integer($0.value)) })
  }
}
