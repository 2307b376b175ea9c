import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

extension Shell {
  var profileFolder: ProfileFolder { ProfileFolder(FilePath(locations.profiles)) }

  /// The learner who is signed in; signs in the only one there is, or the one that was named.
  func signedIn() throws -> Learner {
    if let learner { return learner }
    return try open(try chosenProfile())
  }

  /// For what anyone may look at: a learner who can be told sees it in their language, in signs or
  /// in words.
  func signInIfPossible() { _ = try? signedIn() }

  /// The profiles of people; one whose document cannot be read goes by its folder's name.
  func profileList() throws -> [KnownProfile] {
    try everyProfile().filter { !$0.isExample }
  }

  /// The profiles of people, and those that only show the format; under a restriction only one is seen.
  func everyProfile() throws -> [KnownProfile] {
    let profiles = try profileFolder.profiles()
    return profiles.filter { restriction == nil || $0.id == restriction?.learner }.map { location in
      let document = try? location.readDocument()
      return KnownProfile(
        location: location,
        displayName: document?.displayName ?? location.id.description,
        isExample: document?.isExample ?? false
      )
    }
  }

  /// Opens a profile and speaks its language from now on.
  @discardableResult
  func open(_ location: ProfileLocation) throws -> Learner {
    let (decks, reading) = try decks(beside: location)
    let library = decks.catalogue.library
    var store = ProfileStore(
      reading,
      stateFolder: FilePath(locations.state),
      formerly: { library.successor(of: $0) },
      random: world.random
    )
    // On a disk that takes nothing one may still look; what is to be written says so itself.
    let lost = try? store.mendDocument()
    let learner = Learner(store)
    self.learner = learner
    if learner.settings.isSet(.language) { speakLearnersLanguage() }
    if let zone = learner.settings.timeZone, !world.useTimeZone(zone) {
      say(SettingPhrases.unknownZone(zone), .notice)
    }
    if let lost { say(lost.phrase(name: learner.name), .notice) }
    if !learner.findings.isEmpty { say(ErrorPhrases.unread(learner.findings.count), .notice) }
    return learner
  }

  /// Speaks the language that the learner has set, unless another was asked for this once.
  func speakLearnersLanguage() {
    guard options.language == nil, let learner else { return }
    language =
      learner.settings.isSet(.language)
      ? learner.settings.language : .preferred(in: world.environment)
  }

  /// Opens a second profile beside the one that is signed in; `close` gives it back.
  func openBeside(_ location: ProfileLocation) throws -> Learner {
    let library = try decks().catalogue.library
    return Learner(
      try ProfileStore(
        location,
        stateFolder: FilePath(locations.state),
        formerly: { library.successor(of: $0) },
        random: world.random
      )
    )
  }

  /// Speaks the language of the learner who can be told, as far as it is known without reading their
  /// journals: for what is said before, or without, anybody's signing in.
  func speakKnownLanguage() {
    guard options.language == nil, let location = try? chosenProfile(),
      let known = DueMemo(stateFolder: FilePath(locations.state), location).language
    else { return }
    language = known
  }

  /// Writes the readable snapshot and gives the profile back.
  func signOut() {
    guard let learner else { return }
    self.learner = nil
    close(learner)
  }

  /// Writes the readable snapshot of a profile and gives it back; what fails is told.
  func close(_ learner: Learner) {
    _ = reporting {
      let now = world.now()
      saveOwnDeck(of: learner)
      let (state, sizes) = (learner.state, learner.journalSizes)
      try learner.close(at: now)
      if learner.hasRecorded {
        DueMemo(stateFolder: FilePath(locations.state), learner.location)
          .renew(state, sizes: sizes, at: now, isAsked: LoadedDecks.holds(loadedDecks))
      }
      return .done
    }
  }

  /// The study day of now, by the learner's calendar where one is known.
  var today: Day { (learner?.state.calendar ?? StudyCalendar()).day(of: world.now()) }

  /// What follows a session: nothing, or the end of the program.
  func after(_ ending: Session.Ending) -> ExitStatus {
    switch ending {
    case .finished, .left: return .done
    case .interrupted: return .interrupted
    case .ended(let outcome):
      hasEnded = outcome
      return .done
    }
  }
}
