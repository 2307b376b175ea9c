import Classes
import Profiles
import Reports
import Scheduling
import SystemPackage
import Text

/// Who a report is about, and what each is called in it.
struct ReportPeople {
  let shell: Shell
  let request: ReportRequest
  let roster: ReportRoster?
  let decks: LoadedDecks?

  init(_ shell: Shell, _ request: ReportRequest, _ roster: ReportRoster?, decks: LoadedDecks?) {
    self.shell = shell
    self.request = request
    self.roster = roster
    self.decks = decks
  }

  /// Everybody, sorted by name; `tell` hears of paths that could not be read.
  func entries(tell: (Phrase) -> Void) throws -> [ReportEntry] {
    var entries = try everybody(tell)
    guard !request.group.isEmpty else { return entries }
    let groups = Set(entries.map(\.person.group)).filter { !$0.isEmpty }.sorted()
    entries = entries.filter { $0.person.group == request.group }
    guard !entries.isEmpty else {
      throw Failure(.usage, ReportingPhrases.unknownGroup(request.group, known: groups))
    }
    return entries
  }

  private func everybody(_ tell: (Phrase) -> Void) throws -> [ReportEntry] {
    if let seed = request.demo {
      return InventedPeople(seed, decks, today: request.scope.now.day).entries
    }
    var entries = joined(try found(tell).map(entry))
    if let roster { entries += missing(roster, entries) }
    setApart(&entries)
    return entries
  }

  /// The learners under the paths that were named; without any, whoever is practising.
  private func found(_ tell: (Phrase) -> Void) throws -> [LearnerSource] {
    var search = LearnerSearch()
    if request.paths.isEmpty {
      search.add(try shell.chosenProfile().folder)
    } else {
      for path in request.paths { search.add(path) }
    }
    let learners = search.learners
    if learners.isEmpty, roster == nil {
      if let problem = search.problems.first {
        throw Failure(problem.status, problem.phrase)
      }
      throw Failure(.usage, ReportingPhrases.nobody(request.paths.map(\.string)))
    }
    for problem in search.problems { tell(problem.phrase) }
    let ofClass = learners.filter { roster?.isForeign($0) != true }
    remark(search, isEmpty: ofClass.isEmpty)
    for source in learners where roster?.isForeign(source) == true {
      let title = source.manifest?.classTitle ?? ""
      for place in source.handIns {
        shell.warn(
          InboxPhrases.otherClass(place.name, title: title, own: roster?.plan?.title ?? "")
        )
      }
    }
    return ofClass
  }

  /// Says what lay beside the hand-ins, that there are none, and that their class is not known.
  private func remark(_ search: LearnerSearch, isEmpty: Bool) {
    if isEmpty {
      shell.warn(InboxPhrases.empty(request.paths.map(\.string), usual: ClassStanding.inboxName))
    } else if search.hasHandIns, roster == nil {
      shell.warn(ReportingPhrases.withoutRoster)
    }
    if search.hasHandIns, !search.others.isEmpty { shell.warn(InboxPhrases.others(search.others)) }
  }

  private func entry(_ source: LearnerSource) -> ReportEntry {
    let participant = roster?.participant(of: source)
    let id = source.id.isEmpty ? source.displayName : source.id
    let person =
      participant.flatMap { roster?.person($0) } ?? Person(id: id, name: source.displayName)
    return ReportEntry(
      person: person,
      source: .records(source),
      identity: participant?.key ?? source.identity,
      participant: participant
    )
  }

  /// Those on the roster of whom nothing was found.
  private func missing(_ roster: ReportRoster, _ found: [ReportEntry]) -> [ReportEntry] {
    let known = Set(found.compactMap { $0.participant?.key })
    return roster.roster.participants.filter { !known.contains($0.key) }.map { participant in
      var person = roster.person(participant)
      person.records = .notHandedIn
      return ReportEntry(
        person: person,
        source: .nothing,
        identity: participant.key,
        participant: participant
      )
    }
  }

  /// Gives everybody an id of their own; those of one name have it beside the name.
  private func setApart(_ entries: inout [ReportEntry]) {
    var taken: Set<String> = []
    var named: [String: Int] = [:]
    for index in entries.indices {
      let id = entries[index].person.id
      var number = 2
      while !taken.insert(entries[index].person.id).inserted {
        entries[index].person.id = "\(id)-\(number)"
        number += 1
      }
      named[entries[index].person.name, default: 0] += 1
    }
    for (name, count) in named.sorted(by: { $0.key < $1.key }) where count > 1 {
      let phrase = ReportingPhrases.sameName(name, count: count)
      shell.world.terminal.writeError(phrase.text(in: shell.language) + "\n")
    }
    for index in entries.indices where named[entries[index].person.name] ?? 0 > 1 {
      entries[index].person.name += " (\(entries[index].person.id))"
    }
  }
}

extension LearnerProblem {
  /// How a run ends that finds nothing else.
  fileprivate var status: ExitStatus {
    switch self {
    case .profile(let error): error.failure.status
    case .handIn: .refused
    }
  }
}
