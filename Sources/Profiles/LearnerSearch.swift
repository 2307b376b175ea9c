import Classes
import Scheduling
package import SystemPackage
import Text

/// Finds learners under paths that a teacher names: profiles, hand-ins, and folders of them.
///
/// What is not a learner's is passed over in a folder, and told where it was named itself.
package struct LearnerSearch {
  /// What could not be read.
  package private(set) var problems: [LearnerProblem] = []
  /// Files beside hand-ins that are something else.
  package private(set) var others: [String] = []
  private var sources: [String: LearnerSource] = [:]
  private var letters: [String: [Letter]] = [:]
  private var seen: Set<FilePath> = []

  private struct Letter {
    var place: HandInPlace
    var manifest: HandInManifest
  }

  /// Deeper folders are somebody's own.
  private static let deepest = 4

  package init() {}

  /// The learners, by name and identity.
  package var learners: [LearnerSource] {
    (sources.values + letters.map { Self.source($0.key, $0.value) }).sorted {
      ($0.displayName, $0.identity) < ($1.displayName, $1.identity)
    }
  }

  /// Whether any of it was handed in.
  package var hasHandIns: Bool { !letters.isEmpty }

  /// What one learner handed in, oldest first; of two copies one may be damaged, so both stay.
  private static func source(_ identity: String, _ letters: [Letter]) -> LearnerSource {
    let sorted = letters.sorted {
      ($0.manifest.made.milliseconds, $0.place.name) < (
        $1.manifest.made.milliseconds, $1.place.name
      )
    }
    let newest = sorted[sorted.count - 1].manifest
    var source = LearnerSource(
      id: "",
      displayName: newest.name,
      identity: identity,
      manifest: newest
    )
    source.handIns = sorted.map(\.place)
    return source
  }

  /// Looks for learners at `path` and below.
  package mutating func add(_ path: FilePath) {
    look(at: path.lexicallyNormalized(), depth: 0)
  }

  private mutating func look(at path: FilePath, depth: Int) {
    // A path may lie in another that was named.
    guard seen.insert(path.lexicallyNormalized()).inserted else { return }
    guard let kind = FolderReading.kind(of: path) else {
      if depth == 0, let place = HandInPlace(at: path) { return takeHandIn(place, isNamed: true) }
      problems.append(.profile(.absent(path: path.string)))
      return
    }
    guard kind == .folder else { return look(atFile: path, kind, isNamed: depth == 0) }
    if FolderReading.kind(of: path.appending("profile.json")) == .file {
      takeProfile(path, isNamed: depth == 0)
    } else if depth < Self.deepest {
      descend(path, depth)
    }
  }

  private mutating func look(atFile path: FilePath, _ kind: PathKind, isNamed: Bool) {
    switch InboxFile(at: path) {
    case .bundle(let bundle):
      for member in bundle.members { takeHandIn(HandInPlace(path, member: member), isNamed: true) }
      others += bundle.others.map { HandInPlace(path, member: $0).name }
    case .koryu, .claimed: takeHandIn(HandInPlace(path), isNamed: isNamed)
    case .other where isNamed: takeHandIn(HandInPlace(path), isNamed: isNamed)
    case .other:
      if kind == .file, !ClassFolder(path.removingLastComponent()).exists {
        others.append(path.string)
      }
    }
  }

  private mutating func descend(_ path: FilePath, _ depth: Int) {
    do {
      let isClass = ClassFolder(path).exists
      for name in try FolderReading.names(in: path)
      where !isClass || !ClassFolder.deckFolders.contains(name) {
        look(at: path.appending(name), depth: depth + 1)
      }
    } catch {
      problems.append(.profile(.system(.list, path: path.string, error)))
    }
  }

  private mutating func takeProfile(_ folder: FilePath, isNamed: Bool) {
    do {
      let path = folder.appending("profile.json")
      let limit = ProfileLocation.documentLimitBytes
      let bytes = try BoundedFile(path: path, limitBytes: limit).read()
      let document = try ProfileDocument(bytes: bytes, path: path.string)
      if document.isExample, !isNamed { return }
      let identity = "profile/\(document.id)/\(document.json["created"]?.string ?? "")"
      let fresh = LearnerSource(
        id: document.id,
        displayName: document.displayName,
        identity: identity,
        manifest: nil
      )
      sources[identity, default: fresh].journalFolders.append(folder.appending("journal"))
    } catch {
      problems.append(.profile(error))
    }
  }

  private mutating func takeHandIn(_ place: HandInPlace, isNamed: Bool) {
    do {
      let manifest = try HandInReader.manifest(place)
      let identity = "hand-in/\(manifest.classID)/\(manifest.profile)"
      letters[identity, default: []].append(Letter(place: place, manifest: manifest))
    } catch {
      // A class's own pack may lie beside what was handed in.
      if case .pack = error, !isNamed { return }
      problems.append(.handIn(error, path: place.name))
    }
  }
}
