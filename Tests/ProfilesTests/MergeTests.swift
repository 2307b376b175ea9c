import Journal
import Profiles
import Scheduling
import SystemPackage
import Testing

struct MergeTests {
  private func journal(_ location: ProfileLocation, _ device: String) -> FilePath {
    location.journalFolder.appending("\(device).jsonl")
  }

  /// What a profile says, for comparing.
  private func content(_ location: ProfileLocation) throws -> [String] {
    let state = try ProfileReading(location).state
    return state.entries.map { "\(state.id(of: $0)) \($0.at)" }
      + state.cardIDs.sorted().map { "\($0) \(state.cardState($0))" }
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func `merging in any order gives the same`(order: [Int]) throws {
    let folder = try TemporaryFolder()
    let parts = try (0..<3).map { try folder.profile("part \($0)") }
    // One file continued, one that both sides went on with, one that only one has.
    try Samples.write((1...3).flatMap { Samples.line($0, $0) }, to: journal(parts[0], "aaaaaa"))
    try Samples.write((1...5).flatMap { Samples.line($0, $0) }, to: journal(parts[1], "aaaaaa"))
    let shared = Samples.line(1, 1, device: "bbbbbb")
    try Samples.write(
      shared + Samples.line(2, 7, device: "bbbbbb"),
      to: journal(parts[1], "bbbbbb")
    )
    try Samples.write(
      shared + Samples.line(2, 8, device: "bbbbbb") + Samples.line(3, 9, device: "bbbbbb"),
      to: journal(parts[2], "bbbbbb")
    )
    try Samples.write(Samples.line(1, 4, device: "cccccc"), to: journal(parts[2], "cccccc"))
    let result = try folder.profile("result")
    for index in order { _ = try JournalMerge(from: parts[index], into: result).merge() }
    let again = try JournalMerge(from: parts[order[0]], into: result).merge()
    #expect(again == JournalMerge.Summary())
    let expected = try folder.profile("expected")
    for part in parts { _ = try JournalMerge(from: part, into: expected).merge() }
    #expect(try content(result) == content(expected))
    let findings = try ProfileReading(result).findings
    #expect(findings.map(\.cause) == [.conflict(EventID(device: "bbbbbb", counter: 2))])
    #expect(try ProfileReading(result).state.entries.count == 9)
  }

  @Test func `a journal in use is not merged into`() throws {
    let folder = try TemporaryFolder()
    let (source, target) = (try folder.profile("source"), try folder.profile("target"))
    try Samples.write(Samples.line(1, 1), to: journal(source, "aaaaaa"))
    let writer = try JournalWriter.open(device: "aaaaaa", in: target.journalFolder)
    let path = journal(target, "aaaaaa").string
    #expect(throws: ProfileError.busy(path: path)) {
      try JournalMerge(from: source, into: target).merge()
    }
    #expect(writer.counter == 0)
  }
}

struct BackupTests {
  private func filled(_ folder: TemporaryFolder) throws -> ProfileLocation {
    let location = try folder.profile("山田 花子")
    var store = try folder.open(location)
    for number in 1...20 { try store.record(Samples.review(number), at: Samples.now) }
    try store.close(at: Samples.now)
    return location
  }

  @Test func `a lost profile comes back byte for byte`() throws {
    let folder = try TemporaryFolder()
    let location = try filled(folder)
    let target = folder.path.appending("backup.tar")
    let summary = try Backup.write(location, to: target, at: Samples.now)
    #expect(summary.files == 2)
    let elsewhere = ProfileFolder(folder.path.appending("elsewhere"))
    let restored = try BackupReader(target).restore(into: elsewhere)
    #expect(restored.id == location.id)
    #expect(try Samples.tree(restored.folder) == Samples.tree(location.folder))
  }

  @Test func `nothing is overwritten`() throws {
    let folder = try TemporaryFolder()
    let location = try filled(folder)
    let target = folder.path.appending("backup.tar")
    _ = try Backup.write(location, to: target, at: Samples.now)
    #expect(throws: ProfileError.exists(path: target.string)) {
      try Backup.write(location, to: target, at: Samples.now)
    }
    #expect(throws: ProfileError.exists(path: location.folder.string)) {
      try BackupReader(target).restore(into: folder.profiles)
    }
    let other = try BackupReader(target).restore(into: folder.profiles, as: ProfileID("second"))
    #expect(try Samples.tree(other.folder) == Samples.tree(location.folder))
  }

  @Test func `a backup damaged anywhere restores nothing or everything`() throws {
    let folder = try TemporaryFolder()
    let location = try filled(folder)
    let target = folder.path.appending("backup.tar")
    _ = try Backup.write(location, to: target, at: Samples.now)
    let bytes = try Samples.read(target)
    let expected = try Samples.tree(location.folder)
    let elsewhere = ProfileFolder(folder.path.appending("elsewhere"))
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] ^= 0x41
      try Samples.write(damaged, to: target)
      let name = try ProfileID("try-\(place)")
      do throws(ProfileError) {
        let restored = try BackupReader(target).restore(into: elsewhere, as: name)
        #expect((try? Samples.tree(restored.folder)) == expected)
      } catch {
        let location = try elsewhere.profile(named: name.description)
        #expect(throws: ProfileError.absent(path: location.folder.string)) {
          try location.readDocument()
        }
      }
    }
  }

  @Test(arguments: [0, 1, 512, 1000, 1536, 4000])
  func `a backup cut short is refused`(size: Int) throws {
    let folder = try TemporaryFolder()
    let location = try filled(folder)
    let target = folder.path.appending("backup.tar")
    _ = try Backup.write(location, to: target, at: Samples.now)
    try Samples.write(Array(try Samples.read(target).prefix(size)), to: target)
    #expect(throws: ProfileError.self) {
      try BackupReader(target).restore(into: folder.profiles, as: ProfileID("again"))
    }
  }
}
