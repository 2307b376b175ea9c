package import Journal
import Scheduling
package import SystemPackage
import Text

/// Where one learner's records stand, in one folder or in several copies.
package struct LearnerSource: Sendable {
  /// The name of the profile.
  package let id: String
  package let displayName: String
  /// When the profile was made, which tells two learners of one name apart.
  let created: String
  /// The folders of journals: copies of one profile, on several machines or of several weeks.
  package internal(set) var journalFolders: [FilePath]

  /// Reads everything; `formerly` tells the new names of cards.
  package func read(
    formerly: @escaping Successor = { _ in nil }
  ) throws(ProfileError) -> LearnerReading {
    var reading = try JournalReader(folders: journalFolders).read()
    let findings = reading.findings
    let files = reading.files
    return LearnerReading(
      state: reading.replay(formerly: formerly),
      findings: findings,
      files: files,
      lines: JournalLines(files)
    )
  }
}

/// What a learner's records say.
package struct LearnerReading {
  package let state: ProfileState
  package let findings: [JournalFinding]
  package let files: [JournalReading.File]
  /// The lines themselves, for what entries leave out.
  package let lines: JournalLines
}

/// Finds learners under paths that a teacher names: profiles and folders of them.
///
/// What is not a learner's is passed over in a folder, and told where it was named itself.
package struct LearnerSearch {
  /// The learners, by name and id.
  package var learners: [LearnerSource] {
    sources.values.sorted {
      ($0.displayName, $0.id, $0.created) < ($1.displayName, $1.id, $1.created)
    }
  }
  /// What could not be read, by the path it was found under.
  package private(set) var problems: [ProfileError] = []
  private var sources: [String: LearnerSource] = [:]

  /// Deeper folders are somebody's own.
  private static let deepest = 4

  package init() {}

  /// Looks for learners at `path` and below.
  package mutating func add(_ path: FilePath) {
    look(at: path, depth: 0)
  }

  private mutating func look(at path: FilePath, depth: Int) {
    guard let kind = FolderReading.kind(of: path) else {
      problems.append(.absent(path: path.string))
      return
    }
    guard kind == .folder else {
      if depth == 0 { problems.append(.foreign(path: path.string)) }
      return
    }
    if FolderReading.kind(of: path.appending("profile.json")) == .file {
      take(path, isNamed: depth == 0)
    } else if depth < Self.deepest {
      descend(path, depth)
    }
  }

  private mutating func descend(_ path: FilePath, _ depth: Int) {
    do {
      for name in try FolderReading.names(in: path) {
        look(at: path.appending(name), depth: depth + 1)
      }
    } catch {
      problems.append(.system(.list, path: path.string, error))
    }
  }

  private mutating func take(_ folder: FilePath, isNamed: Bool) {
    do {
      let path = folder.appending("profile.json")
      let limit = ProfileLocation.documentLimitBytes
      let bytes = try BoundedFile(path: path, limitBytes: limit).read()
      let document = try ProfileDocument(bytes: bytes, path: path.string)
      if document.isExample, !isNamed { return }
      let created = document.json["created"]?.string ?? ""
      let journals = folder.appending("journal")
      let fresh = LearnerSource(
        id: document.id,
        displayName: document.displayName,
        created: created,
        journalFolders: []
      )
      sources[document.id + "\n" + created, default: fresh].journalFolders.append(journals)
    } catch {
      problems.append(error)
    }
  }
}
