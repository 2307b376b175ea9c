import Profiles
import Reports
import SystemPackage
import Text

/// What makes a report fit to leave the school: pseudonyms under a key of this machine, no learners of
/// small groups, and a file of its own that says who is who.
struct ReportSharing {
  /// Those who stay, under their pseudonyms.
  let entries: [ReportEntry]
  /// How many are left out.
  let withheld: Int
  private let crosswalk: CSVTable
  private let path: FilePath

  init(_ shell: Shell, _ all: [ReportEntry], out: FilePath) throws {
    let sizes = Dictionary(grouping: all, by: \.person.group).mapValues(\.count)
    let kept = all.filter { sizes[$0.person.group] ?? 0 >= Report.leastGroup }
    guard !kept.isEmpty else {
      let most = sizes.values.max() ?? 0
      let least = Report.leastGroup
      throw Failure(.refused, ReportingPhrases.tooFewToShare(most, least: least))
    }
    let pseudonyms = Pseudonyms(key: try Self.key(shell))
    let named = kept.map { (entry: $0, pseudonym: pseudonyms.pseudonym(of: $0.identity)) }
      .sorted { $0.pseudonym < $1.pseudonym }
    entries = named.map { entry, pseudonym in
      var entry = entry
      entry.person.id = pseudonym
      entry.person.name = pseudonym
      entry.person.schoolID = ""
      return entry
    }
    withheld = all.count - kept.count
    path = FilePath(out.string + ".crosswalk.csv")
    crosswalk = CSVTable(
      header: ["pseudonym", "learner", "name", "group", "school_id"],
      rows: named.map { entry, pseudonym in
        [
          .text(pseudonym), .text(entry.person.id), .text(entry.person.name),
          entry.person.group.isEmpty ? .blank : .text(entry.person.group),
          entry.person.schoolID.isEmpty ? .blank : .text(entry.person.schoolID),
        ]
      }
    )
  }

  /// Writes who is who, for the owner's eyes only; where it is.
  func writeCrosswalk() throws -> FilePath {
    try PrivateFile(path).replace(with: crosswalk.bytes)
    return path
  }

  /// The key of this machine, made where there is none: the same learner keeps a pseudonym.
  private static func key(_ shell: Shell) throws -> [UInt8] {
    let folder = FilePath(shell.locations.state)
    let path = folder.appending("report.key")
    if FolderReading.kind(of: path) == .file {
      return try PrivateFile(path).read(limitBytes: 64)
    }
    var key = ""
    for _ in 0..<4 {
      let digits = String(shell.world.random(), radix: 16)
      key += String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    try PrivateFolder.make(folder)
    try PrivateFile(path).replace(with: Array(key.utf8))
    return Array(key.utf8)
  }
}
