package import Journal
package import Scheduling
package import SystemPackage

/// What the journals of one profile say.
package struct JournalReading: Sendable {
  /// One file.
  package struct File: Hashable, Sendable {
    package var device: String
    package var path: String
    package var sizeBytes: Int
    /// The highest number in it; lines that could not be read count as if they had one.
    package var lastCounter: Int
    package var events: Int
  }

  /// All events in order.
  package var timeline: Timeline
  /// What could not be read.
  package var findings: [JournalFinding]
  package var files: [File]

  /// Replays the events, which are given up here: a copy of a million of them would cost as much
  /// memory again.
  package mutating func replay() -> ProfileState {
    var given = Timeline([], tables: EntryTables())
    swap(&given, &timeline)
    return ProfileState(replaying: consume given)
  }
}

/// Reads the journals of a profile, and never writes.
package struct JournalReader {
  /// A line longer than this is no event.
  static let lineLimitBytes = 1 << 20
  /// A folder with more journals than this is not one of ours.
  static let fileLimit = 10_000

  let folders: [FilePath]

  /// Reads from `folder`.
  package init(folder: FilePath) { self.init(folders: [folder]) }

  /// Reads from several copies of a profile: of each device's journal, which only ever grows, the
  /// longest copy.
  package init(folders: [FilePath]) { self.folders = folders }

  /// Reads every journal; a journal of a newer program is refused, damage is a finding.
  ///
  /// A journal of twice `stretchBytes` is read in parts, on `threads`.
  package func read(
    on threads: Parallelism = .serial,
    stretchBytes: Int = JournalStretch.leastBytes
  ) throws(ProfileError) -> JournalReading {
    guard let scanner = JournalScanner() else {
      throw .system(.read, path: folders.first?.string ?? "", .noMemory)
    }
    var pass = JournalPass(scanner: scanner, tables: EntryTables())
    var findings: [JournalFinding] = []
    for journal in try journals(&findings) {
      let parts = try JournalStretch.ranges(
        of: journal.path,
        parts: threads.parts,
        leastBytes: stretchBytes
      )
      try pass.read(journal.path, device: journal.device, parts, on: threads)
    }
    findings += pass.findings
    return pass.finish(findings)
  }

  private struct Journal {
    var device: String
    var path: FilePath
  }

  /// The journals to read, in the order of their names.
  private func journals(_ findings: inout [JournalFinding]) throws(ProfileError) -> [Journal] {
    var journals: [String: Journal] = [:]
    for folder in folders {
      for name in try names(in: folder) where !name.hasSuffix(".damaged") {
        let path = folder.appending(name)
        guard name.hasSuffix(".jsonl"), EventID.isValidDevice(name.dropLast(6)) else {
          let cause = JournalFinding.Cause.foreignFile
          findings.append(JournalFinding(path: path.string, line: 0, offset: 0, cause: cause))
          continue
        }
        let other = try journals[name].map { journal throws(ProfileError) in try size(journal.path)
        }
        if try other ?? -1 < size(path) {
          journals[name] = Journal(device: String(name.dropLast(6)), path: path)
        }
      }
    }
    return journals.sorted { $0.key < $1.key }.map(\.value)
  }

  private func size(_ path: FilePath) throws(ProfileError) -> Int {
    if case .file(let size) = try FolderMaker.kind(of: path) { size } else { 0 }
  }

  private func names(in folder: FilePath) throws(ProfileError) -> [String] {
    switch try FolderMaker.kind(of: folder) {
    case .absent: return []
    case .link: throw .symbolicLink(path: folder.string)
    case .file, .other: throw .foreign(path: folder.string)
    case .folder: break
    }
    let names: [String]
    do { names = try Posix.names(in: folder) } catch {
      throw .system(.list, path: folder.string, error)
    }
    guard names.count <= Self.fileLimit else { throw .foreign(path: folder.string) }
    return names.filter { !$0.hasPrefix(".") }
  }
}

extension JournalReading {
  /// How much was read of each file, by its name.
  static func sizes(of files: [File]) -> [String: Int] {
    Dictionary(
      files.map { (FilePath($0.path).lastComponent?.string ?? "", $0.sizeBytes) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
