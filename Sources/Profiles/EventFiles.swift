package import Classes
package import Journal
package import SystemPackage
package import Text

/// The events in whatever people hand to a deck's author: profiles, folders of them, journals, hand-ins.
///
/// Nothing is written; lines that are no events are counted and left out.
package struct EventFiles: Sendable {
  /// The events of each learner; what shares a device's name, or a row of the roster, is one learner's.
  package var learners: [[Event]] { people.map(\.events) }
  /// How many lines could not be read.
  package private(set) var badLines = 0
  /// How many files were read.
  package private(set) var files = 0
  /// What is wrong with hand-ins that could not be read.
  package private(set) var problems: [Phrase] = []

  /// Tells whose hand-ins are, where their class is known.
  private let owners: HandInOwners?
  private var people: [Person] = []

  private struct Person: Sendable {
    /// What tells the learner in a roster; nil where none does.
    var key: String?
    var events: [Event]
  }

  private static let limitBytes = 1 << 28
  /// Folders within folders are looked into so far.
  private static let deepest = 3

  package init(owners: HandInOwners? = nil) {
    self.owners = owners
  }

  /// Reads a file or a folder.
  package mutating func read(_ path: FilePath) throws(ProfileError) {
    try read(path, depth: 0)
  }

  private mutating func read(_ path: FilePath, depth: Int) throws(ProfileError) {
    switch FolderReading.kind(of: path) {
    case nil: throw .absent(path: path.string)
    case .special: throw .foreign(path: path.string)
    case .file:
      if path.string.hasSuffix(".jsonl") {
        add(events(in: try bytes(path)))
      } else {
        try readHandIns(path, isNamed: depth == 0)
      }
    case .folder: try readFolder(path, depth: depth)
    }
  }

  private mutating func readFolder(_ folder: FilePath, depth: Int) throws(ProfileError) {
    let names: [String]
    do { names = try FolderReading.names(in: folder) } catch {
      throw .system(.list, path: folder.string, error)
    }
    let journals = names.filter { $0.hasSuffix(".jsonl") }
    var own: [Event] = []
    for name in journals { own += events(in: try bytes(folder.appending(name))) }
    if !journals.isEmpty { add(own) }
    guard depth < Self.deepest, depth == 0 || !isExample(folder) else { return }
    for name in names where !name.hasSuffix(".jsonl") {
      let path = folder.appending(name)
      if FolderReading.kind(of: path) == .folder || InboxFile(at: path) != .other {
        try read(path, depth: depth + 1)
      }
    }
  }

  /// Whether a folder is a profile that only shows the format.
  private func isExample(_ folder: FilePath) -> Bool {
    let path = folder.appending("profile.json")
    let limit = ProfileLocation.documentLimitBytes
    guard let bytes = try? BoundedFile(path: path, limitBytes: limit).read(),
      let document = try? ProfileDocument(bytes: bytes, path: path.string)
    else { return false }
    return document.isExample
  }

  /// Reads the hand-in that a file is, or those of an archive; of a broken one nothing is used.
  private mutating func readHandIns(_ path: FilePath, isNamed: Bool) throws(ProfileError) {
    guard case .bundle(let bundle) = InboxFile(at: path) else {
      return try readHandIn(HandInPlace(path), isNamed: isNamed)
    }
    for member in bundle.members {
      try readHandIn(HandInPlace(path, member: member), isNamed: false)
    }
  }

  private mutating func readHandIn(_ place: HandInPlace, isNamed: Bool) throws(ProfileError) {
    do {
      let handIn = try HandInReader.read(place)
      add(handIn.events, of: key(of: handIn.manifest))
    } catch {
      switch error {
      case .foreign where isNamed, .pack where isNamed: throw .foreign(path: place.name)
      // A pack among hand-ins is none of them.
      case .pack: break
      case .foreign, .bundle, .newer, .changed, .badLine, .damaged, .unreadable:
        problems.append(error.phrase(path: place.name))
      }
    }
  }

  private func bytes(_ path: FilePath) throws(ProfileError) -> [UInt8] {
    try BoundedFile(path: path, limitBytes: Self.limitBytes).read()
  }

  private mutating func events(in bytes: [UInt8]) -> [Event] {
    files += 1
    var events: [Event] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if line.count <= JournalReader.lineLimitBytes, let event = try? Event(line: Array(line)) {
        events.append(event)
      } else {
        badLines += 1
      }
    }
    return events
  }

  private func key(of manifest: HandInManifest) -> String? {
    guard case .known(let participant)? = owners?.owner(of: manifest) else { return nil }
    return participant.key
  }

  /// Adds what one file says, to the learner whose device or row it names or to a new one.
  private mutating func add(_ events: [Event], of key: String? = nil) {
    let devices = Set(events.map(\.id.device))
    guard !devices.isEmpty else { return }
    let same = people.indices.filter { index in
      (key != nil && people[index].key == key)
        || people[index].events.contains { devices.contains($0.id.device) }
    }
    let joined = same.reduce(into: events) { $0 += people[$1].events }
    let known = key ?? same.compactMap { people[$0].key }.first
    for index in same.reversed() { people.remove(at: index) }
    people.append(Person(key: known, events: joined))
  }
}
