package import Scheduling
package import Text

/// What a learner's profile keeps of a class: `classes/<id>/enrolment.json`.
package struct Enrolment: Hashable, Sendable {
  /// The version of the format.
  package static let version = 1
  static let kind = "koryu-enrolment"

  package let classID: ClassID
  package var classTitle: String
  /// The learner's token, as the roster has it.
  package var token: String
  /// The learner's name, as the roster has it.
  package var name: String
  package var group: String
  /// The number of the pack in use, its seal, and the digest of its manifest.
  package var pack: Int
  package var seal: String
  package var digest: String
  package var joined: Moment

  package init(
    classID: ClassID,
    classTitle: String,
    token: String,
    name: String,
    group: String,
    pack: Int,
    seal: String,
    digest: String,
    joined: Moment
  ) {
    self.classID = classID
    self.classTitle = classTitle
    self.token = token
    self.name = name
    self.group = group
    self.pack = pack
    self.seal = seal
    self.digest = digest
    self.joined = joined
  }

  /// The enrolment as JSON.
  package var json: JSONValue {
    [
      "v": .integer(Self.version), "kind": .string(Self.kind),
      "class": ["id": .string(classID.description), "title": .string(classTitle)],
      "learner": ["token": .string(token), "name": .string(name), "group": .string(group)],
      "pack": ["number": .integer(pack), "seal": .string(seal), "digest": .string(digest)],
      "joined": .string(joined.description),
    ]
  }

  /// Reads what `json` writes.
  package init(_ json: JSONValue) throws(ClassFileError) {
    guard json["kind"]?.string == Self.kind, let version = json["v"]?.int else { throw .foreign }
    guard version <= Self.version else { throw .newer(version: version) }
    guard let id = json["class"]?["id"]?.string.flatMap({ ClassID($0) }),
      let title = json["class"]?["title"]?.string,
      let token = json["learner"]?["token"]?.string, let name = json["learner"]?["name"]?.string,
      let group = json["learner"]?["group"]?.string, let pack = json["pack"]?["number"]?.int,
      let seal = json["pack"]?["seal"]?.string, let digest = json["pack"]?["digest"]?.string,
      let joined = json["joined"]?.string.flatMap({ Moment($0) })
    else { throw .damaged }
    self.init(
      classID: id,
      classTitle: title,
      token: token,
      name: name,
      group: group,
      pack: pack,
      seal: seal,
      digest: digest,
      joined: joined
    )
  }
}
