import Classes
import Decks
import Journal
import Profiles
import Scheduling
import Study
import SystemPackage
import Text

/// `update`: a newer pack of a class that the learner has joined.
struct UpdateRun {
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
    let manifest = offer.manifest
    if shell.options.profile == nil, try shell.profileList().isEmpty {
      throw Failure(
        .refused,
        PackPhrases.joinFirst(manifest.plan.title, file: VisibleText.line(call.values[0]))
      )
    }
    let learner = try shell.signedIn()
    guard
      let membership = shell.memberships.first(where: {
        $0.enrolment.classID == manifest.classID
      })
    else { throw Failure(.refused, PackPhrases.notMember(manifest.plan.title)) }
    try check(manifest, membership.enrolment)
    let old = try shell.decks().catalogue
    let enrolment = try enrolment(manifest, membership.enrolment)
    do {
      try PackInstaller.install(offer.reader, from: path, enrolment, into: learner.location)
    } catch { throw Failure(.inputOutput, error.phrase(path: path.string)) }
    let change = PackChange(
      from: old,
      to: Catalogue(offer.library),
      decks: offer.deckIDs,
      knowing: learner.state
    )
    shell.say(PackPhrases.updated(number: manifest.number, change))
    let lost = try lostDecks(membership, offer.deckIDs, old, learner.state)
    if !lost.isEmpty { shell.say(PackPhrases.lostDecks(lost), .notice) }
    if !isSeated(enrolment, manifest) {
      shell.say(PackPhrases.noLongerOnRoster(enrolment.name), .notice)
    }
    return .done
  }

  /// Decks of the older pack that are neither in the newer nor installed, with how many of their cards
  /// the learner has met.
  private func lostDecks(
    _ before: ClassMembership,
    _ now: Set<String>,
    _ old: Catalogue,
    _ state: ProfileState
  ) throws -> [(title: String, met: Int)] {
    let gone = old.library.decks.filter { deck in
      !now.contains(deck.id)
        && old.library.paths[deck.id]?.hasPrefix(before.decks.string) == true
    }
    guard !gone.isEmpty else { return [] }
    let installed = try? LoadedDecks(folders: shell.locations.decks).deckNames
    return gone.filter { installed?.contains($0.id) != true }.map { deck in
      (
        title: deck.title(in: shell.language),
        met: deck.entries().count { state.schedule($0.id).phase != .new }
      )
    }
  }

  /// Refuses what is older, the same, or made by someone else.
  private func check(_ manifest: PackManifest, _ have: Enrolment) throws(Failure) {
    if manifest.digest == have.digest { throw Failure(.refused, PackPhrases.isSame(have.pack)) }
    if call.has("accept-maker") { return }
    if manifest.number < have.pack {
      throw Failure(.refused, PackPhrases.isOlder(manifest.number, have: have.pack))
    }
    if manifest.number == have.pack, manifest.seal == have.seal {
      throw Failure(.refused, PackPhrases.twin(manifest.number))
    }
    // One number is given once: a second pack of it was not made where the first was.
    let isContinued =
      manifest.number > have.pack
      && PackSeal.isContinued(
        manifest.seal,
        number: manifest.number,
        from: have.seal,
        number: have.pack
      )
    guard isContinued else {
      throw Failure(.refused, PackPhrases.foreignMaker(manifest.plan.title))
    }
  }

  private func isSeated(_ enrolment: Enrolment, _ manifest: PackManifest) -> Bool {
    manifest.seats.seats.contains { $0.token == enrolment.token }
  }

  /// Group and title may have changed; the learner stays who they are.
  private func enrolment(_ manifest: PackManifest, _ have: Enrolment) throws(Failure) -> Enrolment {
    var enrolment = have
    let seats = manifest.seats.seats
    // A corrected roster may know the same name under another token.
    let named = manifest.seats.seats(named: have.name)
    if let seat = seats.first(where: { $0.token == have.token })
      ?? (named.count == 1 ? named.first : nil)
    {
      enrolment.token = seat.token
      enrolment.group = seat.group
      if !seat.name.isEmpty { enrolment.name = seat.name }
    }
    enrolment.classTitle = manifest.plan.title
    enrolment.pack = manifest.number
    enrolment.seal = manifest.seal
    enrolment.digest = manifest.digest
    return enrolment
  }
}
