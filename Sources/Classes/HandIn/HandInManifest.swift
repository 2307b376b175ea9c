package import Journal
package import Scheduling
package import Text

/// What a hand-in says of itself: `koryu.json`, the first file in it.
package struct HandInManifest: Hashable, Sendable {
  /// The version of the format.
  package static let version = 1
  package static let kind = "koryu-hand-in"
  /// The manifest's name in the archive.
  package static let name = "koryu.json"
  /// Journals at most.
  package static let mostJournals = 500

  /// One journal, as handed in.
  package struct Journal: Hashable, Sendable {
    package var device: String
    package var events: Int
    /// SHA-256 of the file in the archive.
    package var digest: String
    /// The end of the chain over its events.
    package var chain: String

    package init(device: String, events: Int, digest: String, chain: String) {
      self.device = device
      self.events = events
      self.digest = digest
      self.chain = chain
    }

    /// Its name in the archive.
    package var fileName: String { "journal/\(device).jsonl" }
  }

  package var classID: ClassID
  package var classTitle: String
  /// The learner's token, as the pack gave it.
  package var token: String
  /// The learner's name, as the roster has it.
  package var name: String
  /// A mark of the profile, the same in all hand-ins of one learner whatever they are called.
  package var profile: String
  package var made: Moment
  /// The first study day that is contained.
  package var since: Day
  /// The number of the pack that the learner had.
  package var pack: Int
  /// Whether typed answers are contained.
  package var answers: Toggle
  package var journals: [Journal]

  package init(
    classID: ClassID,
    classTitle: String,
    token: String,
    name: String,
    profile: String,
    made: Moment,
    since: Day,
    pack: Int,
    answers: Toggle,
    journals: [Journal]
  ) {
    self.classID = classID
    self.classTitle = classTitle
    self.token = token
    self.name = name
    self.profile = profile
    self.made = made
    self.since = since
    self.pack = pack
    self.answers = answers
    self.journals = journals
  }
}

extension HandInManifest {
  /// What tells this hand-in from every other, and nothing of the learner.
  package var digest: String { SHA256.hexadecimal(of: json.bytes()) }

  /// The manifest as JSON.
  package var json: JSONValue {
    [
      "v": .integer(Self.version), "kind": .string(Self.kind),
      "class": ["id": .string(classID.description), "title": .string(classTitle)],
      "learner": ["token": .string(token), "name": .string(name), "profile": .string(profile)],
      "made": .string(made.description), "since": .string(since.description),
      "pack": .integer(pack), "answers": .bool(answers.isOn),
      "journals": .array(
        journals.map {
          [
            "device": .string($0.device), "events": .integer($0.events),
            "sha256": .string($0.digest), "chain": .string($0.chain),
          ]
        }
      ),
    ]
  }

  /// Reads what `json` writes.
  package init(_ json: JSONValue) throws(ClassFileError) {
    guard json["kind"]?.string == Self.kind, let version = json["v"]?.int else { throw .foreign }
    guard version <= Self.version else { throw .newer(version: version) }
    let part = json["class"]
    let learner = json["learner"]
    guard let classID = part?["id"]?.string.flatMap({ ClassID($0) }),
      let title = part?["title"]?.string, let token = learner?["token"]?.string,
      let name = learner?["name"]?.string, let profile = learner?["profile"]?.string,
      let made = json["made"]?.string.flatMap({ Moment($0) }),
      let since = json["since"]?.string.flatMap({ Day($0) }), let pack = json["pack"]?.int,
      let answers = json["answers"]?.bool, let entries = json["journals"]?.array,
      entries.count <= Self.mostJournals,
      [title, token, name, profile].allSatisfy({ $0.utf8.count <= Sheet.longestCell })
    else { throw .damaged }
    self.init(
      classID: classID,
      classTitle: title,
      token: token,
      name: name,
      profile: profile,
      made: made,
      since: since,
      pack: pack,
      answers: Toggle(answers),
      journals: []
    )
    for entry in entries { journals.append(try Self.journal(entry)) }
    guard Set(journals.map(\.device)).count == journals.count else { throw .damaged }
  }

  private static func journal(_ json: JSONValue) throws(ClassFileError) -> Journal {
    guard let device = json["device"]?.string, EventID.isValidDevice(device),
      let events = json["events"]?.int, events >= 0, let digest = json["sha256"]?.string,
      let chain = json["chain"]?.string
    else { throw .damaged }
    return Journal(device: device, events: events, digest: digest, chain: chain)
  }
}
