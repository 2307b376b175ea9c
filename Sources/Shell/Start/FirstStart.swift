import Decks
import Study
import Journal
import Profiles
import Scheduling
import Text

/// The first start: five questions, a profile, and the first card.
struct FirstStart {
  private let shell: Shell
  /// What the person is called, where that is known already.
  private let givenName: String

  init(_ shell: Shell, name: String = "") {
    self.shell = shell
    givenName = name.trimmingSpaces()
  }

  private struct Cancelled: Error {
    var status: ExitStatus
  }

  private static let longestNameBytes = 200

  /// Makes a profile and asks its first card; nil, or how the questions were left.
  ///
  /// Nothing is created before the last of them is answered.
  func run() throws -> ExitStatus? {
    do {
      shell.say(WelcomePhrases.greeting, .heading)
      let name: String
      if givenName.isEmpty {
        try chooseLanguage()
        name = try askName()
      } else {
        name = try askName()
        try chooseLanguage()
      }
      let learns = try askLearns()
      let minutes = try askMinutes()
      let departure = try askDeparture()
      try create(name: name, learns: learns, minutes: minutes, departure: departure)
    } catch let cancelled as Cancelled {
      shell.say(WelcomePhrases.nothingCreated)
      shell.speakLearnersLanguage()
      return cancelled.status
    }
    shell.say(WelcomePhrases.firstCard)
    _ = try shell.perform(["review", "--minutes", "\(shell.learner?.settings.minutes ?? 10)"])
    return nil
  }

  // MARK: Questions

  private func chooseLanguage() throws {
    guard shell.options.language == nil else { return }
    let languages = Language.allCases
    let current = languages.firstIndex(of: shell.language) ?? 0
    let chosen = try choose(
      title: WelcomePhrases.chooseLanguage,
      items: languages.map(\.ownName),
      standard: current
    )
    shell.language = languages[chosen]
  }

  private func askName() throws -> String {
    let taken = Set(try shell.profileList().map(\.displayName))
    var last = givenName
    if !givenName.isEmpty {
      guard let objection = objection(toName: givenName, taken, after: "") else { return givenName }
      shell.say(objection, .notice)
    }
    shell.say(WelcomePhrases.askName, .heading)
    while true {
      let typed = try line()
      guard let objection = objection(toName: typed, taken, after: last) else { return typed }
      shell.say(objection, .notice)
      last = typed
    }
  }

  /// What speaks against a name; two people may share one, and then say it twice.
  private func objection(toName name: String, _ taken: Set<String>, after last: String) -> Phrase? {
    if name.isEmpty { return WelcomePhrases.nameWanted }
    if name.utf8.count > Self.longestNameBytes { return WelcomePhrases.shorterNameWanted }
    guard taken.contains(name), name != last else { return nil }
    return WelcomePhrases.nameKnown(VisibleText.line(name))
  }

  private func askLearns() throws -> Learns {
    let choices = Learns.allCases
    let standard = shell.language == .japanese ? 1 : 0
    let chosen = try choose(
      title: WelcomePhrases.askLearns.text(in: shell.language),
      items: choices.map { $0.phrase.text(in: shell.language) },
      standard: standard
    )
    return choices[chosen]
  }

  private func askMinutes() throws -> Int {
    shell.say(WelcomePhrases.askMinutes, .heading)
    while true {
      let typed = try line(prompt: "[10] ")
      if typed.isEmpty { return 10 }
      if let minutes = MinutesReading.minutes(typed), (1...600).contains(minutes) { return minutes }
      shell.say(WelcomePhrases.numberWanted(1...600), .notice)
    }
  }

  private func askDeparture() throws -> Day? {
    shell.say(WelcomePhrases.askDeparture, .heading)
    let today = StudyCalendar().day(of: shell.world.now())
    while true {
      let typed = try line()
      if typed.isEmpty { return nil }
      if let day = DayReading.day(typed, after: today), day > today { return day }
      shell.say(WelcomePhrases.dateWanted, .notice)
    }
  }

  private func choose(title: String, items: [String], standard: Int) throws -> Int {
    var page = shell.page()
    page.add([page.ink(title, .heading)])
    page.add(list: items) { "\($0 + 1)" }
    shell.show(page)
    while true {
      let typed = try line(prompt: "[\(standard + 1)] ")
      if typed.isEmpty { return standard }
      if let number = typed.wholeNumber, items.indices.contains(number - 1) { return number - 1 }
      if let index = items.firstIndex(of: typed) { return index }
      shell.say(WelcomePhrases.numberWanted(1...items.count), .notice)
    }
  }

  private func line(prompt: String = "") throws -> String {
    switch shell.world.editor.readLine(Prompt(prompt + "> "), complete: { _ in [] }) {
    case .line(let typed): return typed.trimmingSpaces()
    case .interrupted: throw Cancelled(status: .interrupted)
    case .endOfInput, .timedOut: throw Cancelled(status: .done)
    }
  }

  // MARK: Creation

  private func create(name: String, learns: Learns, minutes: Int, departure: Day?) throws {
    let now = shell.world.now()
    let location = try shell.profileFolder.create(
      displayName: name,
      named: shell.restriction?.learner,
      at: now
    )
    shell.signOut()
    let learner = try shell.open(location)
    func set(_ key: SettingKey, _ value: JSONValue) throws {
      try learner.record(.set(key: key.rawValue, value: value), at: now)
    }
    try set(.language, .string(shell.language.rawValue))
    try set(.learns, .array(learns.words.map { .string($0) }))
    try set(.minutes, .integer(minutes))
    if let departure {
      let name = WelcomePhrases.departure.text(in: shell.language)
      try learner.record(.goal(name: name, day: departure), at: now)
    }
    for deck in learns.decks(in: try shell.decks().catalogue.library) {
      let directions = Directions(of: deck, learns: learns.words)
      try learner.record(.enrol(deck: deck.id, .on, templates: directions.templates), at: now)
    }
    shell.say(
      WelcomePhrases.created(
        name: VisibleText.line(name),
        folder: VisibleText.line(learner.folder)
      )
    )
  }
}
