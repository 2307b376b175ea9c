import Archives
import Classes
import Journal
import Profiles
import Scheduling
import SystemPackage
import Testing
import Text

@Suite struct HandInTests {
  private static let since = StudyCalendar().day(of: Samples.now)

  private func enrolment(token: String = "0123456789abcdef") throws -> Enrolment {
    Enrolment(
      classID: try #require(ClassID("abcdefghjkmn")),
      classTitle: "Exchange",
      token: token,
      name: "Learner 01",
      group: "A",
      pack: 1,
      seal: "",
      digest: "",
      joined: Samples.now
    )
  }

  private func record(
    _ kinds: [Event.Kind],
    _ folder: TemporaryFolder,
    _ location: ProfileLocation,
    days: Int = 0
  ) throws {
    var store = try folder.open(location)
    let at = Samples.now.advanced(byMilliseconds: Int64(days) * 86_400_000 + 12_345)
    for kind in kinds { try store.record(kind, at: at) }
    try store.close(at: at)
  }

  private func write(
    _ folder: TemporaryFolder,
    _ location: ProfileLocation,
    answers: Toggle = .off,
    as name: String = "out.koryu",
    later days: Int = 0
  ) throws -> HandIn {
    let target = folder.path.appending(name)
    let writer = HandInWriter(location, try enrolment(), since: Self.since, answers: answers)
    let at = Samples.now.advanced(byMilliseconds: Int64(days) * 86_400_000 + 60_000)
    _ = try writer.write(to: target, at: at)
    return try HandInReader.read(path: target.string)
  }

  private func typed(_ text: String, card number: Int = 1) throws -> Event.Kind {
    let card = try #require(CardID("kana/card-\(number)"))
    return .review(
      ReviewEvent(
        card: card,
        grade: .good,
        typed: text,
        milliseconds: 900,
        thinkingMilliseconds: 400,
        attempts: ["secret"]
      )
    )
  }

  @Test func `a hand-in has the events, to the minute, without words of the learner's own`() throws
  {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    let card = try #require(CardID("kana/card-1"))
    try record([.enrol(deck: "kana", .on, templates: [])], folder, location, days: -30)
    try record([try typed("too early")], folder, location, days: -20)
    try record(
      [
        try typed("my answer"), .note(text: "my note", card: card),
        .goal(name: "my goal", day: nil),
        .flag(card: card, .on, note: "my remark"), .set(key: "my-own", value: "x"),
        .set(key: "rollover", value: 3),
        .set(
          key: RetentionBasis.key,
          value: [
            "retention": .real(0.85), "model": "my model", "easy-days": ["my day"], "x": "my x",
          ]
        ),
      ],
      folder,
      location
    )
    let handIn = try write(folder, location)
    #expect(handIn.events.map(\.kind.name) == ["enrol", "review", "flag", "set", "set"])
    #expect(handIn.events.allSatisfy { $0.at.milliseconds % 60_000 == 0 })
    let bytes = handIn.events.flatMap(\.line)
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""ms":900,"think":400"#))
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""retention":0.85"#))
    for word in [
      "my model", "my day", "my x", "my answer", "secret", "my note", "my goal", "my remark",
      "my-own", "too early",
    ] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(word))
    }
    let open = try write(folder, location, answers: .on)
    #expect(String(decoding: open.events.flatMap(\.line), as: UTF8.self).contains("my answer"))
    #expect(open.manifest.journals.map(\.chain) == handIn.manifest.journals.map(\.chain))
  }

  @Test func `a later hand-in continues an earlier one, and a rewritten history shows`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    try record([try typed("a"), try typed("b", card: 2)], folder, location)
    let first = try write(folder, location)
    #expect(Continuity(first, after: []) == .first)
    #expect(Continuity(try write(folder, location, later: 1), after: first) == .same)
    try record([try typed("c", card: 3)], folder, location, days: 7)
    let second = try write(folder, location, answers: .on, later: 8)
    #expect(Continuity(second, after: first) == .continues)
    #expect(Continuity(second, after: first.chainPoints) == .continues)
    #expect(Continuity(first, after: second) == .shorter(events: 1))
    #expect(Continuity(first, after: second.chainPoints) == .shorter(events: 1))

    let device = try #require(second.journals.first?.device)
    let path = location.journalFolder.appending("\(device).jsonl")
    let text = String(decoding: try Samples.read(path), as: UTF8.self)
    try Samples.write(Array(text.replacing("\"grade\":3", with: "\"grade\":4").utf8), to: path)
    let forged = try write(folder, location, later: 9)
    #expect(Continuity(forged, after: second) == .rewritten(device: device))
    #expect(Continuity(forged, after: second.chainPoints) == .rewritten(device: device))
  }

  @Test func `a hand-in cut at any byte, or with any byte changed, is refused`() throws {
    let folder = try TemporaryFolder()
    let location = try folder.profile()
    try record([try typed("a")], folder, location)
    let whole = try write(folder, location)
    let bytes = try Samples.read(folder.path.appending("out.koryu"))
    #expect(bytes.count < 2_000)
    for count in bytes.indices {
      #expect(throws: HandInError.self, "\(count) bytes") {
        try HandInReader.read(bytes: Array(bytes[..<count]), path: "cut.koryu")
      }
    }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x41
      // Bytes that mean nothing may change; what is read must not.
      if let read = try? HandInReader.read(bytes: changed, path: "changed.koryu") {
        #expect(read.journals == whole.journals, "byte \(index)")
      }
    }
  }

  /// What is wrong with a manifest, and how it is told.
  static let forgeries: [(from: String, to: String, HandInError)] = [
    ("\"v\": 1", "\"v\": 2", .newer(version: 2)),
    ("koryu-hand-in", "koryu-class-pack", .pack),
    ("koryu-hand-in", "koryu-other", .foreign),
    ("\"since\"", "\"sinse\"", .damaged),
    ("abcdefghjkmn", "../../../etc", .damaged),
    ("\"events\": 1", "\"events\": 2", .changed(member: "journal/aaaaaa.jsonl")),
    ("\"aaaaaa\"", "\"../../b\"", .damaged),
  ]

  @Test(arguments: forgeries)
  func `an edited manifest is refused by name`(from: String, to: String, error: HandInError) throws
  {
    #expect(throws: error) { try HandInReader.read(bytes: try forged(from, to), path: "x.koryu") }
    #expect(error.phrase(path: "x.koryu").english.contains("x.koryu"))
  }

  @Test func `a hand-in made by hand as the format says is read`() throws {
    let handIn = try HandInReader.read(bytes: try forged("", ""), path: "x.koryu")
    #expect(handIn.events.count == 1)
  }

  private func forged(_ from: String, _ to: String) throws -> [UInt8] {
    let line = Samples.line(1, 1)
    var chain = DigestChain(device: "aaaaaa")
    chain.append(try Event(line: Array(line.dropLast())))
    let manifest = HandInManifest(
      classID: try #require(ClassID("abcdefghjkmn")),
      classTitle: "Exchange",
      token: "t",
      name: "Learner 01",
      profile: "p",
      made: Samples.now,
      since: Self.since,
      pack: 1,
      answers: .off,
      journals: [
        .init(
          device: "aaaaaa",
          events: 1,
          digest: SHA256.hexadecimal(of: line),
          chain: chain.digest
        )
      ]
    )
    var text = manifest.json.text(.pretty)
    if !from.isEmpty { text = text.replacing(from, with: to) }
    var writer = try ArchiveWriter(path: "x.koryu")
    try writer.add("koryu.json", Array(text.utf8))
    try writer.add("journal/aaaaaa.jsonl", line)
    return try writer.bytes()
  }

  @Test func `a bomb and a giant are refused before they are unpacked`() throws {
    var writer = try ArchiveWriter(path: "bomb.koryu")
    try writer.add("koryu.json", [UInt8](repeating: 0x20, count: 100 << 20))
    let bytes = try writer.bytes()
    #expect(bytes.count < 1 << 20)
    #expect(throws: HandInError.self) { try HandInReader.read(bytes: bytes, path: "bomb.koryu") }
    let folder = try TemporaryFolder()
    let giant = folder.path.appending("giant.koryu")
    try Samples.write([], to: giant)
    let file = try FileDescriptor.open(giant, .writeOnly)
    try file.closeAfter { try file.resize(to: 1 << 30) }
    #expect(throws: HandInError.self) { try HandInReader.read(path: giant.string) }
  }
}
