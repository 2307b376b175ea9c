import Classes
import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `join`: a learner takes their place in a class.
struct JoinRun {
  private let shell: Shell
  private let call: Invocation
  private let path: FilePath

  init(_ shell: Shell, _ call: Invocation) {
    self.shell = shell
    self.call = call
    path = shell.path(call.values[0])
  }

  func run() throws -> ExitStatus {
    let offer = try PackOffer(path: path.string)
    try askLanguage()
    let manifest = offer.manifest
    shell.say(
      PackPhrases.offered(manifest, decks: offer.library.decks.count, cards: offer.cards),
      .heading
    )
    for point in PrivacyNote.points(for: manifest.plan) { shell.say(point, .faint) }
    let (seat, name) = try seat(manifest.seats)
    let location = try profile(called: name)
    if let joined = try ClassMembership(manifest.classID, of: location) {
      throw Failure(.refused, PackPhrases.isMember(joined.manifest.plan.title))
    }
    let enrolment = enrolment(manifest, seat, name)
    do { try PackInstaller.install(offer.reader, from: path, enrolment, into: location) } catch {
      throw Failure(.inputOutput, error.phrase(path: path.string))
    }
    try begin(location, manifest)
    let privacy =
      "\(location.folder)/classes/\(manifest.classID)/pack-\(manifest.number)-\(manifest.digest.prefix(8))/\(PackName.privacy)"
    shell.say(PackPhrases.joined(enrolment, privacy: VisibleText.line(privacy)))
    return .done
  }

  private func enrolment(_ manifest: PackManifest, _ seat: SeatList.Seat, _ name: String)
    -> Enrolment
  {
    Enrolment(
      classID: manifest.classID,
      classTitle: manifest.plan.title,
      token: seat.token,
      name: name,
      group: seat.group,
      pack: manifest.number,
      seal: manifest.seal,
      digest: manifest.digest,
      joined: shell.world.now()
    )
  }

  // MARK: Which language

  /// Somebody who starts Koryu with a pack in the hand has not been asked yet.
  private func askLanguage() throws {
    let isNew = try shell.options.profile == nil && shell.profileList().isEmpty
    guard isNew, shell.options.language == nil, !call.has("name"),
      shell.world.terminal.isInteractive
    else { return }
    let languages = Language.allCases
    var page = shell.page()
    page.add([page.ink(WelcomePhrases.chooseLanguage, .heading)])
    page.add(list: languages.map(\.ownName)) { "\($0 + 1)" }
    shell.show(page)
    while true {
      guard case .line(let line) = shell.world.editor.readLine(Prompt("> "), complete: { _ in [] })
      else { throw Failure(.usage, PackPhrases.nothingChanged) }
      let typed = line.trimmingSpaces()
      if typed.isEmpty { return }
      if let number = Int(typed), languages.indices.contains(number - 1) {
        shell.language = languages[number - 1]
        return
      }
      shell.say(WelcomePhrases.numberWanted(1...languages.count), .notice)
    }
  }

  // MARK: Who

  /// The learner's place, and the name that belongs to it: what was typed where the pack hides names.
  private func seat(_ list: SeatList) throws(Failure) -> (SeatList.Seat, name: String) {
    if let name = call.option("name") { return try seat(named: name, list) }
    showNames(list)
    while true {
      guard case .line(let line) = shell.world.editor.readLine(Prompt("> "), complete: { _ in [] })
      else { throw Failure(.usage, PackPhrases.nameNeeded) }
      let typed = line.trimmingSpaces()
      if list.areShown, let number = Int(typed), list.seats.indices.contains(number - 1) {
        return (list.seats[number - 1], list.seats[number - 1].name)
      }
      do { return try seat(named: typed, list) } catch { shell.say(error.phrase, .notice) }
    }
  }

  private func showNames(_ list: SeatList) {
    guard list.areShown else { return shell.say(PackPhrases.typeYourName, .heading) }
    shell.say(PackPhrases.whoAreYou, .heading)
    var page = shell.page()
    page.add(list: list.seats.map { $0.name }) { "\($0 + 1)" }
    shell.show(page)
  }

  private func seat(
    named name: String,
    _ list: SeatList
  ) throws(Failure) -> (SeatList.Seat, name: String) {
    let found = list.seats(named: name)
    guard let first = found.first else {
      throw Failure(.usage, notFound(name, list))
    }
    return (first, first.name.isEmpty ? name.trimmingSpaces() : first.name)
  }

  /// Why a name is nobody's, with what may have been meant.
  private func notFound(_ name: String, _ list: SeatList) -> Phrase {
    let others = list.seats.map(\.name).filter { $0.hasPrefix(name + " (") }
    if others.count > 1 { return PackPhrases.ambiguousName(name, choices: others) }
    guard list.areShown else {
      return PackPhrases.notOnRoster(name, hint: PackPhrases.sharedName)
    }
    let near = list.seats.map(\.name).filter { !name.isEmpty && $0.contains(name) }
    let hint = PackPhrases.choices(Array(near.prefix(5)), of: list.seats.count)
    return PackPhrases.notOnRoster(name, hint: hint)
  }

  // MARK: Whose profile

  private func profile(called name: String) throws -> ProfileLocation {
    if shell.options.profile != nil { return try shell.chosenProfile() }
    let known = try shell.profileList()
    let same = known.filter { $0.displayName == name }
    if same.count == 1 { return same[0].location }
    if known.isEmpty || call.has("new") { return try newProfile(name) }
    return try choose(among: known, name)
  }

  private func newProfile(_ name: String) throws -> ProfileLocation {
    try shell.profileFolder.create(displayName: name, at: shell.world.now())
  }

  /// A shared computer: the learner may be somebody whose profile is here already.
  private func choose(among known: [KnownProfile], _ name: String) throws -> ProfileLocation {
    shell.say(WelcomePhrases.whoPractises, .heading)
    let someone = WelcomePhrases.someoneNew.text(in: shell.language)
    var page = shell.page()
    page.add(list: known.callNames + ["\(someone): \(name)"]) { "\($0 + 1)" }
    shell.show(page)
    while true {
      guard case .line(let line) = shell.world.editor.readLine(Prompt("> "), complete: { _ in [] })
      else { throw Failure(.usage, ErrorPhrases.severalProfiles(known.callNames)) }
      if let number = Int(line.trimmingSpaces()), (1...known.count + 1).contains(number) {
        return try number > known.count ? newProfile(name) : known[number - 1].location
      }
      shell.say(WelcomePhrases.numberWanted(1...known.count + 1), .notice)
    }
  }

  // MARK: Beginning

  private func begin(_ location: ProfileLocation, _ manifest: PackManifest) throws {
    let learner = try shell.open(location)
    let now = shell.world.now()
    if !learner.settings.isSet(.language) {
      let language = shell.language.rawValue
      try learner.record(.set(key: SettingKey.language.rawValue, value: .string(language)), at: now)
    }
    if !learner.settings.isSet(.minutes) {
      let minutes = JSONValue.integer(manifest.plan.minutes)
      try learner.record(.set(key: SettingKey.minutes.rawValue, value: minutes), at: now)
    }
    if !learner.settings.isSet(.daysPerWeek) {
      let days = JSONValue.integer(manifest.plan.rules.daysPerWeek)
      try learner.record(.set(key: SettingKey.daysPerWeek.rawValue, value: days), at: now)
    }
    let decks = try shell.decks()
    try takeLearns(learner, decks, manifest)
    let duties = try ClassDuties.takenUp(shell, learner, decks)
    let pace = try takePace(learner, duties, manifest.plan)
    var page = shell.page()
    duties.write(to: &page)
    if let pace { page.add(pace, .faint) }
    shell.show(page)
  }

  /// Takes the class's pace where the learner has chosen none; what was taken, in words.
  private func takePace(
    _ learner: Learner,
    _ duties: ClassDuties,
    _ plan: Plan
  ) throws -> Phrase? {
    let new = min(duties.newPerDay, Self.mostNewPerDay)
    guard !learner.settings.isSet(.newPerDay), new > learner.settings.newPerDay else { return nil }
    let key = SettingKey.newPerDay.rawValue
    try learner.record(.set(key: key, value: .integer(new)), at: shell.world.now())
    return DutyPhrases.paceTaken(
      new: learner.settings.newPerDay,
      days: plan.rules.daysPerWeek
    )
  }

  /// More new cards a day than these are nobody's.
  private static let mostNewPerDay = 60

  /// Takes for learnt what the class's decks teach; of both languages, the one that is not the
  /// learner's own.
  private func takeLearns(
    _ learner: Learner,
    _ decks: LoadedDecks,
    _ manifest: PackManifest
  ) throws {
    guard !learner.settings.isSet(.learns) else { return }
    let studies = Set(manifest.plan.assignments.map(\.study))
    let tags = decks.catalogue.library.decks
      .filter { deck in studies.contains { PackContents.means($0, deck) } }
      .flatMap(\.tags)
    let own: [Language: String] = [.japanese: "japanese", .korean: "korean"]
    let taught = ["japanese", "korean"].filter { tags.contains($0) }
    let others = taught.filter { $0 != own[shell.language] }
    guard !others.isEmpty else { return }
    try learner.record(
      .set(key: SettingKey.learns.rawValue, value: .array(others.map { .string($0) })),
      at: shell.world.now()
    )
  }
}
