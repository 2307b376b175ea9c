package import Journal
import Scheduling

/// Many hand-ins sorted out: whose they are, which are doubles, what continues what.
///
/// Any number is taken, in any order and under any name. The events of one learner are the union of
/// all that they handed in, so a lost laptop loses nothing that was handed in before.
package struct ClassInbox: Sendable {
  /// One hand-in that could be read.
  package struct Letter: Sendable {
    /// What it is called.
    package var path: String
    /// The file that it lies in: itself, or an archive of many.
    package var file: String
    package var handIn: HandIn

    package init(path: String, file: String, handIn: HandIn) {
      self.path = path
      self.file = file
      self.handIn = handIn
    }
  }

  /// What one learner of the roster has handed in.
  package struct Record: Sendable {
    package let participant: Participant
    /// The files, oldest first, doubles left out.
    package var letters: [Letter]
    /// How each file stands to the one before it.
    package var continuity: [Continuity]
    /// Every event, once.
    package var events: [Event]

    /// When something was last handed in.
    package var newest: HandInManifest? { letters.last?.handIn.manifest }
    /// The worst of what the comparison of files says: rewritten before anything else.
    package var isRewritten: Bool {
      continuity.contains { if case .rewritten = $0 { true } else { false } }
    }
  }

  /// One for each learner of the roster, in its order.
  package private(set) var records: [Record] = []
  /// Files of learners who are not on the roster, with whom they may be.
  package private(set) var unknown: [(letter: Letter, candidates: [Participant])] = []
  /// Files that say the same as another one.
  package private(set) var doubles: [(letter: Letter, of: String)] = []
  /// Files of people who have left the class.
  package private(set) var left: [Letter] = []
  /// Files of another class.
  package private(set) var foreign: [Letter] = []

  /// Sorts out `letters` of the class `id`.
  ///
  /// A token tells the learner; a match made by a person comes first. Without the class's key, a name
  /// that is on the roster once tells the learner. `seen` is what was read before, by the mark of
  /// the profile.
  package init(
    _ letters: [Letter],
    id: ClassID?,
    succession: Succession,
    key: ClassKey?,
    matches: [String: String] = [:],
    seen: [String: SeenHandIn] = [:]
  ) {
    let owners = HandInOwners(succession, key: key, matches: matches)
    var sorted: [String: [Letter]] = [:]
    var known: [HandInManifest: String] = [:]
    for letter in letters.sorted(by: Self.precedes) {
      if let id, letter.handIn.manifest.classID != id {
        foreign.append(letter)
      } else if let other = known[letter.handIn.manifest] {
        doubles.append((letter, other))
      } else {
        known[letter.handIn.manifest] = letter.path
        switch owners.owner(of: letter.handIn.manifest) {
        case .known(let participant): sorted[participant.key, default: []].append(letter)
        case .nobody: left.append(letter)
        case .unknown(let candidates): unknown.append((letter, candidates))
        }
      }
    }
    records = succession.roster.participants.map { participant in
      Self.record(participant, sorted[participant.key] ?? [], seen)
    }
  }

  /// By when they were made; the path decides where that is the same.
  private static func precedes(_ left: Letter, _ right: Letter) -> Bool {
    let (first, second) = (left.handIn.manifest.made, right.handIn.manifest.made)
    return (first.milliseconds, left.path) < (second.milliseconds, right.path)
  }

  private static func record(
    _ participant: Participant,
    _ letters: [Letter],
    _ seen: [String: SeenHandIn]
  ) -> Record {
    var continuity: [Continuity] = []
    var last: [String: HandIn] = [:]
    var events: [EventID: Event] = [:]
    for letter in letters {
      let profile = letter.handIn.manifest.profile
      if let earlier = last[profile] {
        continuity.append(Continuity(letter.handIn, after: earlier))
      } else {
        continuity.append(Self.first(letter.handIn, seen[profile]))
      }
      last[profile] = letter.handIn
      // What was handed in first stands: a rewritten history shows, and changes nothing.
      for event in letter.handIn.events { take(event, into: &events) }
    }
    let ordered = events.values.sorted {
      ($0.id.device, $0.id.counter) < ($1.id.device, $1.id.counter)
    }
    return Record(
      participant: participant,
      letters: letters,
      continuity: continuity,
      events: ordered
    )
  }

  /// Keeps the first of two events of one name; of two that differ in typed answers alone, the one
  /// that has them.
  private static func take(_ event: Event, into events: inout [EventID: Event]) {
    guard let known = events[event.id] else {
      events[event.id] = event
      return
    }
    let bare = Redaction(answers: .off)
    if known == bare.redacted(known), bare.redacted(event) == known { events[event.id] = event }
  }

  /// The first file of a profile here: compared with what was read before, unless it was that.
  private static func first(_ handIn: HandIn, _ seen: SeenHandIn?) -> Continuity {
    guard let seen, handIn.manifest.made.milliseconds > seen.made.milliseconds else {
      return .first
    }
    return Continuity(handIn, after: seen.points)
  }
}
