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
  private let cards: LoadedDecks?
  private let request: ReportRequest

  init(_ shell: Shell, _ call: Invocation) throws {
    self.shell = shell
    cards = try? shell.decks()
    let now = (shell.learner?.state.calendar ?? StudyCalendar()).time(of: shell.world.now())
    request = try ReportRequest(shell, call, cards: cards, now: now)
  }

  func run() throws -> ExitStatus {
    var output = try ReportOutput(shell, request)
    var status = ExitStatus.done
    let sources = try sources(&status)
    let people = people(sources)
    let library = cards?.catalogue.library
    let survey = ReportSurvey(
      sources: sources,
      people: people,
      scope: request.scope,
      formerly: { card in library?.successor(of: card) }
    )
    let progress = ReportProgress(shell, total: sources.count)
    let builder = survey.run(progress: progress.show) { person, trouble in
      status = .findings
      tell(ReportingPhrases.trouble(person, trouble))
    }
    let language = shell.language
    var report = builder.report(
      wording: { card in
        cards.flatMap { ItemWording(card, in: $0.catalogue, language: language) }
      },
      title: { library?.deck($0)?.title(in: language) }
    )
    report.group = request.group
    try output.write(report)
    try output.close()
    return status
  }

  /// The learners under the paths that were named; without any, whoever is practising.
  private func sources(_ status: inout ExitStatus) throws -> [LearnerSource] {
    var search = LearnerSearch()
    if request.paths.isEmpty {
      search.add(try shell.chosenProfile().folder)
    } else {
      for path in request.paths { search.add(path) }
    }
    let learners = search.learners
    if learners.isEmpty {
      if let problem = search.problems.first { throw problem }
      throw Failure(.usage, ReportingPhrases.nobody(request.paths.map(\.string)))
    }
    for problem in search.problems {
      status = .findings
      tell(problem.phrase)
    }
    return learners
  }

  /// Who the learners are; those of one name are told apart by their ids.
  private func people(_ sources: [LearnerSource]) -> [Person] {
    var taken: Set<String> = []
    var named: [String: Int] = [:]
    let people = sources.map { source in
      var id = source.id
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(source.id)-\(number)"
        number += 1
      }
      named[source.displayName, default: 0] += 1
      return Person(id: id, name: source.displayName)
    }
    for (name, count) in named.sorted(by: { $0.key < $1.key }) where count > 1 {
      tell(ReportingPhrases.sameName(name, count: count))
    }
    return people.map { person in
      guard named[person.name] ?? 0 > 1 else { return person }
      var person = person
      person.name += " (\(person.id))"
      return person
    }
  }

  private func tell(_ phrase: Phrase) {
    shell.warn(phrase)
  }
}
