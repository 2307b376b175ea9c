package import Scheduling
package import Text

/// What the program keeps of a class beside its spreadsheets: `class.json`.
package struct ClassRecord: Hashable, Sendable {
  /// The version of the format.
  package static let version = 1
  static let kind = "koryu-class"

  /// A random name, the same in every pack and hand-in.
  package let id: ClassID
  package let created: Moment
  /// How many packs were made.
  package var packs: Int
  /// Learners that a person matched to the roster, by the mark of their profile; `nobody` is one who is
  /// no longer on it.
  package var matches: [String: String]
  /// The learners of the last pack, in its order.
  package var packed: [PackedLearner]
  /// The digests of the hand-ins that the final totals count.
  package var counted: Set<String>
  /// What was read of each profile's hand-ins, by the mark of the profile.
  package var seen: [String: SeenHandIn]
  /// What the last pack told of the plan; nil before the first, and in the record of an earlier program.
  package var plan: PackedPlan?
  /// The digest of the key that seals the packs; nil in the record of an earlier program.
  package var keyDigest: String?
  /// When the class was closed; nil while it runs.
  package var closed: Moment?

  package init(id: ClassID, created: Moment) {
    self.id = id
    self.created = created
    packs = 0
    matches = [:]
    packed = []
    counted = []
    seen = [:]
  }

  /// What stands for a learner who has left.
  package static let nobody = ""

  /// Takes whoever made a hand-in for a learner of the roster: the profile, and the place that the last
  /// pack gave it, so that the next pack knows the learner.
  package mutating func match(
    _ manifest: HandInManifest,
    to participant: Participant,
    key: ClassKey?
  ) {
    matches[manifest.profile] = participant.key
    guard let key, !packed.contains(where: { $0.key == participant.key }),
      let place = packed.firstIndex(where: { learner in
        ([learner.key] + learner.formerly).contains { key.token(forKey: $0) == manifest.token }
      })
    else { return }
    let old = packed[place]
    packed[place] = PackedLearner(
      key: participant.key,
      name: participant.name,
      group: participant.group,
      formerly: [old.key] + old.formerly
    )
  }

  /// The record as JSON.
  package var json: JSONValue {
    var json: JSONValue = [
      "v": .integer(Self.version), "kind": .string(Self.kind), "id": .string(id.description),
      "created": .string(created.description), "packs": .integer(packs),
      "matches": .array(
        matches.sorted { $0.key < $1.key }.map {
          ["profile": .string($0.key), "learner": .string($0.value)]
        }
      ),
    ]
    json["seen"] = .array(seen.sorted { $0.key < $1.key }.map { Self.json($0.key, $0.value) })
    json["packed"] = .array(packed.map(Self.json))
    json["counted"] = .array(counted.sorted().map { .string($0) })
    if let plan { json["plan"] = plan.json }
    if let keyDigest { json["key"] = .string(keyDigest) }
    if let closed { json["closed"] = .string(closed.description) }
    return json
  }

  /// Reads what `json` writes.
  package init(_ json: JSONValue) throws(ClassFileError) {
    guard json["kind"]?.string == Self.kind, let version = json["v"]?.int else { throw .foreign }
    guard version <= Self.version else { throw .newer(version: version) }
    guard let id = json["id"]?.string.flatMap({ ClassID($0) }),
      let created = json["created"]?.string.flatMap({ Moment($0) }),
      let packs = json["packs"]?.int, (0...PackSeal.mostPacks).contains(packs)
    else { throw .damaged }
    self.init(id: id, created: created)
    self.packs = packs
    closed = json["closed"]?.string.flatMap { Moment($0) }
    keyDigest = json["key"]?.string
    plan = json["plan"].flatMap { PackedPlan($0) }
    for match in json["matches"]?.array ?? [] {
      if let profile = match["profile"]?.string, let learner = match["learner"]?.string {
        matches[profile] = learner
      }
    }
    packed = (json["packed"]?.array ?? []).compactMap(Self.packed)
    counted = Set((json["counted"]?.array ?? []).compactMap(\.string))
    for entry in json["seen"]?.array ?? [] {
      if let profile = entry["profile"]?.string { seen[profile] = Self.seen(entry) }
    }
  }

  private static func json(_ learner: PackedLearner) -> JSONValue {
    [
      "learner": .string(learner.key), "name": .string(learner.name),
      "group": .string(learner.group),
      "formerly": .array(learner.formerly.map { .string($0) }),
    ]
  }

  private static func packed(_ json: JSONValue) -> PackedLearner? {
    guard let key = json["learner"]?.string, let name = json["name"]?.string else { return nil }
    return PackedLearner(
      key: key,
      name: name,
      group: json["group"]?.string ?? "",
      formerly: (json["formerly"]?.array ?? []).compactMap(\.string)
    )
  }

  private static func json(_ profile: String, _ seen: SeenHandIn) -> JSONValue {
    [
      "profile": .string(profile), "made": .string(seen.made.description),
      "journals": .array(
        seen.points.map {
          [
            "device": .string($0.device), "since": .string($0.since.description),
            "events": .integer($0.events), "chain": .string($0.digest),
          ]
        }
      ),
    ]
  }

  private static func seen(_ json: JSONValue) -> SeenHandIn? {
    guard let made = json["made"]?.string.flatMap({ Moment($0) }) else { return nil }
    let points = (json["journals"]?.array ?? []).compactMap { entry -> ChainPoint? in
      guard let device = entry["device"]?.string,
        let since = entry["since"]?.string.flatMap({ Day($0) }),
        let events = entry["events"]?.int, events >= 0, let digest = entry["chain"]?.string
      else { return nil }
      return ChainPoint(device: device, since: since, events: events, digest: digest)
    }
    return SeenHandIn(made: made, points: points)
  }
}

/// The name of a class among all classes: twelve letters and digits, drawn by chance.
package struct ClassID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")

  /// Draws a name.
  package init(random: () -> UInt64) {
    var name = ""
    for _ in 0..<12 { name.append(Self.alphabet[Int(random() % UInt64(Self.alphabet.count))]) }
    description = name
  }

  /// Takes a name that was drawn; nil for anything else, so that it can name a folder.
  package init?(_ text: String) {
    guard text.count == 12, text.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
    description = text
  }
}

/// Why a file of a class cannot be used.
package enum ClassFileError: Error, Hashable, Sendable {
  /// It is no file of a class.
  case foreign
  /// A newer program wrote it.
  case newer(version: Int)
  /// A part is missing or has a value that it cannot have.
  case damaged
}
