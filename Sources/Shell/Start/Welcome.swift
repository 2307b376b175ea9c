import Journal
import Scheduling
import Text

/// The start without a command: who is practising, what waits, then the prompt.
struct Welcome {
  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// Runs the shell until the learner leaves it.
  func run() throws -> ExitStatus {
    shell.isInteractive = true
    let known = try shell.profileList()
    if shell.options.profile != nil {
      _ = try shell.signedIn()
      try greet()
    } else if known.isEmpty {
      if let left = try FirstStart(shell).run() { return left }
    } else if known.count == 1 {
      try shell.open(known[0].location)
      try greet()
    } else {
      switch choose(among: known) {
      case .known(let profile):
        try shell.open(profile.location)
        try greet()
      case .new:
        if let left = try FirstStart(shell).run() { return left }
      case .nobody:
        return .done
      }
    }
    return try CommandLoop(shell).run()
  }

  private enum Choice {
    case known(KnownProfile)
    case new
    case nobody
  }

  private func choose(among known: [KnownProfile]) -> Choice {
    let languages = shell.languages(of: known)
    var page = shell.page()
    page.add(WelcomePhrases.whoPractises.text(in: languages), .heading)
    let names =
      known.callNames.map { VisibleText.line($0) } + [
        WelcomePhrases.someoneNew.text(in: languages)
      ]
    page.add(list: names) { "\($0 + 1)" }
    shell.show(page)
    while true {
      switch shell.world.editor.readLine(Prompt("> "), complete: { _ in [] }) {
      case .interrupted, .endOfInput, .timedOut: return .nobody
      case .line(let typed):
        let name = typed.filter { $0 != " " }
        for found in [known.named(typed), known.named(name)] where found.count == 1 {
          return .known(found[0])
        }
        if let number = name.wholeNumber, (1...names.count).contains(number) {
          return number <= known.count ? .known(known[number - 1]) : .new
        }
        shell.say(WelcomePhrases.numberWanted(1...names.count), in: languages, .notice)
      }
    }
  }

  private func greet() throws {
    guard let learner = shell.learner else { return }
    let decks = try shell.decks()
    let duties = try ClassDuties.takenUp(shell, learner, decks)
    var page = shell.page()
    page.add(WelcomePhrases.greeting, .heading)
    page.add(WelcomePhrases.hello(name: VisibleText.line(learner.name)))
    if let today = try? Today(shell, learner, decks: decks) { page.add(today.invitation) }
    duties.write(to: &page)
    shell.show(page)
    shell.tellRetention(of: learner)
  }
}
