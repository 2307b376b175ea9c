package import Scheduling
import Text

/// What a pack says of itself: `koryu.json`, the first file in it.
package struct PackManifest: Hashable, Sendable {
  /// The version of the format.
  package static let version = 1
  package static let kind = "koryu-class-pack"
  /// The manifest's name in the archive.
  package static let name = "koryu.json"
  /// Files at most.
  package static let mostFiles = 5_000

  /// One file of the pack.
  package struct File: Hashable, Sendable {
    package var name: String
    package var size: Int
    package var digest: String

    package init(name: String, size: Int, digest: String) {
      self.name = name
      self.size = size
      self.digest = digest
    }
  }

  package var classID: ClassID
  /// Which pack of the class it is, from 1.
  package var number: Int
  /// What shows that it continues the ones before it.
  package var seal: String
  package var made: Moment
  package var plan: Plan
  package var seats: SeatList
  /// Whether cards for adults are meant too.
  package var adults: Bool
  package var files: [File]

  package init(
    classID: ClassID,
    number: Int,
    seal: String,
    made: Moment,
    plan: Plan,
    seats: SeatList,
    adults: Bool,
    files: [File]
  ) {
    self.classID = classID
    self.number = number
    self.seal = seal
    self.made = made
    self.plan = plan
    self.seats = seats
    self.adults = adults
    self.files = files
  }

  /// The manifest as it stands in the archive.
  package var bytes: [UInt8] { json.bytes(.pretty) }

  /// By which two packs of one number are told apart.
  package var digest: String { SHA256.hexadecimal(of: bytes) }

  private var json: JSONValue {
    [
      "v": .integer(Self.version), "kind": .string(Self.kind),
      "class": ["id": .string(classID.description), "title": .string(plan.title)],
      "number": .integer(number), "seal": .string(seal), "made": .string(made.description),
      "plan": plan.json, "roster": seats.json, "adults": .bool(adults),
      "files": .array(
        files.map {
          ["name": .string($0.name), "size": .integer($0.size), "sha256": .string($0.digest)]
        }
      ),
    ]
  }

  /// Reads what `bytes` holds; names that a pack may not hold are refused.
  package init(bytes: [UInt8]) throws(ClassFileError) {
    guard let json = try? JSONValue(parsing: bytes), json["kind"]?.string == Self.kind,
      let version = json["v"]?.int
    else { throw .foreign }
    guard version <= Self.version else { throw .newer(version: version) }
    guard let classID = json["class"]?["id"]?.string.flatMap({ ClassID($0) }),
      let title = json["class"]?["title"]?.string, let number = json["number"]?.int,
      (1...PackSeal.mostPacks).contains(number), let seal = json["seal"]?.string,
      let made = json["made"]?.string.flatMap({ Moment($0) }),
      var plan = json["plan"].flatMap({ Plan($0) }),
      let seats = json["roster"].flatMap({ SeatList($0) }),
      let adults = json["adults"]?.bool, let entries = json["files"]?.array,
      entries.count <= Self.mostFiles
    else { throw .damaged }
    plan.title = String(title.prefix(200))
    var files: [File] = []
    for entry in entries {
      guard let name = entry["name"]?.string, PackName.isAllowed(name),
        let size = entry["size"]?.int, size >= 0, let digest = entry["sha256"]?.string
      else { throw .damaged }
      files.append(File(name: name, size: size, digest: digest))
    }
    guard Set(files.map { $0.name.lowercased() }).count == files.count else { throw .damaged }
    self.init(
      classID: classID,
      number: number,
      seal: seal,
      made: made,
      plan: plan,
      seats: seats,
      adults: adults,
      files: files
    )
  }
}

/// Which files a pack may hold: decks and what they show and say, nothing that runs.
package enum PackName {
  private static let endings: Set<String> = [
    "md", "tsv", "csv", "txt", "xlsx", "png", "jpg", "jpeg", "gif", "webp", "mp3", "ogg", "oga",
    "opus",
    "wav", "m4a", "flac",
  ]
  private static let deepest = 4

  /// The folder of the decks in a pack.
  package static let decks = "decks/"
  /// The note about what is stored.
  package static let privacy = "PRIVACY.md"

  /// Whether a pack may hold a file of that name.
  package static func isAllowed(_ name: String) -> Bool {
    if name == privacy { return true }
    guard name.hasPrefix(decks) else { return false }
    return isAllowed(besideDeck: String(name.dropFirst(decks.count)))
  }

  /// Whether a file beside a deck may go into a pack.
  package static func isAllowed(besideDeck name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...deepest).contains(parts.count), name.utf8.count <= 500 else { return false }
    let arePlain = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= 200
        && part.unicodeScalars.allSatisfy { isPlain($0) }
    }
    guard arePlain, let last = parts.last, let dot = last.lastIndex(of: ".") else { return false }
    return endings.contains(last[last.index(after: dot)...].lowercased())
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      && !"\\/:*?\"<>|".unicodeScalars.contains(scalar)
      && VisibleText.line(String(scalar)) == String(scalar)
  }
}
