import Foundation
import Journal
import Profiles
import Scheduling
import SystemPackage
import Testing
import Text

struct ProfileStoreTests {
  @Test func `what was recorded is there after a restart, in memory and on disk`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile("山田 花子")
    var store = try folder.open(location)
    let first = try store.record(Samples.review(1), at: Samples.now)
    try store.record(.undo(of: first.id), at: Samples.now)
    try store.record(Samples.review(2), at: Samples.now)
    let states = store.state.cardIDs.map { store.state.cardState($0) }
    try store.close(at: Samples.now)
    let again = try folder.open(location)
    #expect(again.document.displayName == "山田 花子")
    #expect(again.state.cardIDs.map { again.state.cardState($0) } == states)
    #expect(again.document.snapshot?["reviews"]?.int == 1)
    #expect(again.findings.isEmpty)
  }

  @Test func `files are for their owner only`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    try store.record(Samples.review(1), at: Samples.now)
    try store.close(at: Samples.now)
    let root = folder.profiles.path.string
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)")
      let mode = try #require(attributes[.posixPermissions] as? Int)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(mode == (isFolder ? 0o700 : 0o600))
    }
  }

  @Test func `two sessions at once write two journals, and both count`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var one = try folder.open(location)
    let first = try one.record(Samples.review(1), at: Samples.now)
    var two = try folder.open(location)
    let second = try two.record(Samples.review(2), at: Samples.now)
    try one.record(Samples.review(3), at: Samples.now)
    #expect(second.id.device == first.id.device + "-2")
    let reading = try ProfileReading(location)
    #expect(reading.state.entries.count == 3)
    #expect(reading.findings.isEmpty)
  }

  @Test func `what another session wrote before this one began to write is taken in`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var early = try folder.open(location)
    var other = try folder.open(location)
    try other.record(Samples.review(1), at: Samples.now)
    try other.close(at: Samples.now)
    let event = try early.record(Samples.review(2), at: Samples.now)
    #expect(event.id.counter == 2)
    #expect(early.state.entries.count == 2)
  }

  @Test func `a renamed card is found in journals by its new name`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    for number in [3, 1, 2, 1] { try store.record(Samples.review(number), at: Samples.now) }
    try store.close(at: Samples.now)
    let (old, new) = (Samples.card(1), Samples.card(2))
    let state = try ProfileReading(location) { $0 == old ? new : nil }.state
    #expect(state.cardIDs == [Samples.card(3), new])
    #expect(state.history(of: new).count == 3 && state.history(of: Samples.card(3)).count == 1)
    #expect(try ProfileReading(location).state.history(of: new).count == 1)
  }

  @Test(arguments: ["profile", "journal"])
  func `a newer format is refused, and nothing is written`(part: String) throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    if part == "profile" {
      let text = #"{"v":2,"id":"hana","displayName":"Hana"}"#
      try Samples.write(Array(text.utf8), to: location.documentPath)
    } else {
      let newer = Array(#"{"v":2,"id":"aaaaaa-2","what":"ever"}"#.utf8)
      let bytes = Samples.line(1, 1) + newer + [UInt8(ascii: "\n")]
      try Samples.write(bytes, to: location.journalFolder.appending("aaaaaa.jsonl"))
    }
    let before = try Samples.tree(folder.path)
    let error = #expect(throws: ProfileError.self) { _ = try folder.open(location) }
    guard case .newer(_, 2) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(try Samples.tree(folder.path) == before)
  }

  @Test(arguments: ["", "not json", "[]", #"{"v":1}"#, #"{"v":"1","id":"a","displayName":"b"}"#])
  func `a foreign profile json is refused in words`(text: String) throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    try Samples.write(Array(text.utf8), to: location.documentPath)
    let error = #expect(throws: ProfileError.self) { _ = try folder.open(location) }
    #expect(error?.phrase.english.contains("profile.json") == true)
    #expect(try Samples.read(location.documentPath) == Array(text.utf8))
  }

  @Test(arguments: [nil, "{broken", #"{"v":1}"#])
  func `a lost profile json is written anew where journals stand`(text: String?) throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile("花子")
    var store = try folder.open(location)
    try store.record(Samples.review(1), at: Samples.now)
    try store.close(at: Samples.now)
    if let text {
      try Samples.write(Array(text.utf8), to: location.documentPath)
    } else {
      try FileManager.default.removeItem(atPath: location.documentPath.string)
    }
    #expect(try folder.profiles.profiles() == [location])
    let before = try Samples.tree(folder.path)
    let reading = try ProfileReading(location)
    #expect(reading.lostDocument == (text == nil ? .missing : .broken))
    #expect(reading.document.displayName == location.id.description)
    #expect(try Samples.tree(folder.path) == before)
    var again = try folder.open(location)
    try again.record(Samples.review(2), at: Samples.now)
    try again.close(at: Samples.now)
    let mended = try ProfileReading(location)
    #expect(mended.lostDocument == nil && mended.state.entries.count == 2)
    let kept = try Samples.tree(location.folder)["profile.json.broken"]
    #expect(kept == text.map { Array($0.utf8) })
  }

  @Test func `what is set now counts, though another session's clock was ahead`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    let ahead = Samples.now.advanced(byMilliseconds: 9 * 86_400_000)
    var one = try folder.open(location)
    try one.record(.set(key: "accessible", value: .bool(true)), at: ahead)
    var two = try folder.open(location)
    let set = try two.record(.set(key: "accessible", value: .bool(false)), at: Samples.now)
    let review = try two.record(Samples.review(1), at: Samples.now)
    #expect(set.at.milliseconds > ahead.milliseconds)
    #expect(review.at == Samples.now)
    #expect(!two.state.settings.isAccessible)
    #expect(try ProfileReading(location).state.settings.isAccessible == false)
    try two.close(at: Samples.now)
    try one.close(at: ahead)
    var three = try folder.open(location)
    try three.record(.set(key: "accessible", value: .bool(true)), at: Samples.now)
    #expect(try ProfileReading(location).state.settings.isAccessible)
  }

  @Test func `no link leads out of the folder`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    let outside = folder.path.appending("outside.jsonl")
    try Samples.write(Samples.line(1, 1), to: outside)
    let link = location.journalFolder.appending("aaaaaa.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: link.string,
      withDestinationPath: outside.string
    )
    #expect(throws: ProfileError.symbolicLink(path: link.string)) {
      _ = try folder.open(location)
    }
    #expect(throws: ProfileError.symbolicLink(path: link.string)) {
      _ = try JournalWriter.open(device: "aaaaaa", in: location.journalFolder)
    }
  }

  @Test func `damage inside is skipped and told, the rest counts`() throws {
    let folder = try TemporaryFolder()
    let bytes =
      Samples.line(1, 1) + Array("{\"v\":1,\"id\":\"aaaa\u{0}\n\n[1]\n".utf8) + [0xFF, 0x0A]
      + Samples.line(9, 1, device: "bbbbbb") + Samples.line(2, 2)
    try Samples.write(bytes, to: folder.path.appending("aaaaaa.jsonl"))
    try Samples.write([], to: folder.path.appending("holiday photo.jsonl"))
    let reading = try JournalReader(folder: folder.path).read()
    #expect(reading.timeline.entries.count == 2)
    let lines = reading.findings.map { "\($0.finding.rule) \($0.line)" }
    #expect(
      lines == [
        "foreign-file 0", "damaged-line 2", "damaged-line 4", "damaged-line 5", "foreign-device 6",
      ]
    )
    #expect(reading.files.first?.lastCounter == 5)
  }

  @Test func `a line too long for an event is skipped`() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000) + [UInt8(ascii: "\n")]
    let path = folder.path.appending("aaaaaa.jsonl")
    try Samples.write(Samples.line(1, 1) + long + Samples.line(2, 2), to: path)
    let reading = try JournalReader(folder: folder.path).read()
    #expect(reading.timeline.entries.count == 2)
    #expect(reading.findings.allSatisfy { $0.cause == .tooLong })
    #expect(!reading.findings.isEmpty)
  }

  @Test func `a backup put in place of a longer journal gives the device a new name`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    let old = try store.record(Samples.review(1), at: Samples.now)
    let path = location.journalFolder.appending("\(old.id.device).jsonl")
    let backup = try Samples.read(path)
    try store.record(Samples.review(2), at: Samples.now)
    try store.close(at: Samples.now)
    try Samples.write(backup, to: path)
    var again = try folder.open(location)
    let new = try again.record(Samples.review(3), at: Samples.now)
    #expect(new.id.device != old.id.device)
  }

  @Test func `a copy of a profile writes under another name than its original`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    var store = try folder.open(location)
    let old = try store.record(Samples.review(1), at: Samples.now)
    try store.close(at: Samples.now)
    let copy = try folder.profiles.profile(named: "copy")
    try FileManager.default.copyItem(atPath: location.folder.string, toPath: copy.folder.string)
    var copied = try folder.open(copy)
    let new = try copied.record(Samples.review(2), at: Samples.now)
    #expect(new.id.device != old.id.device)
    var original = try folder.open(location)
    #expect(try original.record(Samples.review(3), at: Samples.now).id.device == old.id.device)
    try original.close(at: Samples.now)
    _ = try JournalMerge(from: copy, into: location).merge()
    let reading = try ProfileReading(location)
    #expect(reading.findings.isEmpty)
    #expect(reading.state.entries.count == 3)
  }
}

struct ProfileIDTests {
  @Test(arguments: ["", "../x", "a/b", ".", "..", "a b", "a\u{0}", "e\u{301}", "x\u{1B}[31m"])
  func `what is no folder's name is refused`(text: String) {
    #expect(throws: ProfileError.invalidID(text)) { try ProfileID(text) }
  }

  @Test func `300 letters are refused`() {
    let long = String(repeating: "가", count: 300)
    #expect(throws: ProfileError.invalidID(long)) { try ProfileID(long) }
  }

  @Test(arguments: [
    ("山田 花子", "山田-花子"), ("O'Neil", "o-neil"), ("김 민수", "김-민수"), ("../../etc", "etc"),
    ("   ", "learner"), ("CON", "con-1"), ("lpt1", "lpt1-1"), ("Zoe\u{308}", "zo\u{EB}"),
  ])
  func `names of people become names of folders`(name: String, id: String) throws {
    #expect(ProfileID(displayName: name).description == id)
    #expect(try ProfileID(id).description == id)
    #expect(ProfileID(displayName: name, taken: [id]).description == id + "-2")
  }
}
