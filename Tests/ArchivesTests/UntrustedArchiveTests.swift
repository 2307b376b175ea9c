import Archives
import TestSupport
import Testing
import Text

/// An archive from a stranger is read within bounds or refused as a whole; nothing crashes.
struct UntrustedArchiveTests {
  @Test(arguments: [
    ("../climbs", ArchiveNameFault.climbing), ("a/../../b", .climbing), ("a//b", .climbing),
    ("./a", .climbing), ("..", .climbing), ("/etc/passwd", .absolute), ("C:/a", .absolute),
    ("c:a", .absolute), ("a\\..\\b", .backslash), ("a\u{1B}[2J", .controlCharacter),
    ("a\nb", .controlCharacter),
  ])
  func `a name that leaves the folder or deceives is refused`(
    name: String,
    fault: ArchiveNameFault
  ) throws {
    let bytes = try Zips.renamed(Array(name.utf8))
    let error = #expect(throws: ArchiveError.self) { try Zips.reading(bytes) }
    guard case .unsafeName("test.zip", _, fault) = error else {
      Issue.record("refused for another reason: \(String(describing: error))")
      return
    }
  }

  @Test func `a control character in an old code page is refused too`() throws {
    let bytes = try Zips.renamed([0x88, 0x1B, 0x61])
    #expect(throws: ArchiveError.self) { try Zips.reading(bytes) }
  }

  @Test func `no name ends at a NUL: it is read as a blank, and checked so`() throws {
    #expect(try Zips.reading(Zips.renamed(Array("a\0b".utf8))).keys.sorted() == ["a b"])
    let climbing = try Zips.renamed(Array("a\0/../../b".utf8))
    #expect(throws: ArchiveError.unsafeName(path: "test.zip", name: "a /../../b", .climbing)) {
      try Zips.reading(climbing)
    }
  }

  @Test func `a name in the code page of old archives is read`() throws {
    // ê in code page 437, which is no UTF-8.
    #expect(try Zips.reading(Zips.renamed([0x88, 0x61])).keys.sorted() == ["êa"])
  }

  /// Names as Windows in Japan and in Korea writes them, without saying so.
  static let legacyNames: [([UInt8], String)] = [
    // 能登 表: the second byte of two of them is a backslash.
    ([0x94, 0x5C, 0x93, 0x6F, 0x20, 0x95, 0x5C], "能登 表"),
    ([0x8F, 0x5C, 0x89, 0xCD, 0x83, 0x5C, 0x83, 0x89], "十河ソラ"),
    ([0x97, 0x9B, 0x2E, 0x6B], "李.k"),
    ([0xB1, 0xE8, 0xB9, 0xCE, 0xC1, 0xD8], "김민준"),
    ([0xC0, 0xCC, 0xBC, 0xAD, 0xBF, 0xAC, 0x5F, 0xB0, 0xFA, 0xC1, 0xA6], "이서연_과제"),
    // Müller and bâton, in the code page of old archives.
    ([0x4D, 0x81, 0x6C, 0x6C, 0x65, 0x72], "Müller"),
    ([0x62, 0x83, 0x74, 0x6F, 0x6E], "bâton"),
  ]

  @Test(arguments: legacyNames)
  func `a name in a code page of Windows is read as it was meant`(
    bytes: [UInt8],
    name: String
  ) throws {
    #expect(try Zips.reading(Zips.renamed(bytes)).keys.sorted() == [name])
    #expect(
      try Zips.reading(Zips.renamed(bytes, beside: "가나")).keys.sorted() == [name, "가나"].sorted()
    )
  }

  @Test func `names that are only shown cost nothing but themselves`() throws {
    let limits = ArchiveLimits(names: .labels)
    for (name, label) in [
      ("..\\a\\b.koryu", "a/b.koryu"), ("../../b", "b"), ("/etc/passwd", "etc/passwd"),
      ("C:x", "_C_x"), ("a\u{1}b", "a_b"), ("..", "_"),
    ] {
      let bytes = try Zips.renamed(Array(name.utf8), beside: "other")
      #expect(throws: ArchiveError.self) { try Zips.reading(bytes) }
      #expect(try Set(Zips.reading(bytes, limits).keys) == [label, "other"])
    }
    let twins = try Zips.renamed(Array("same".utf8), beside: "same")
    #expect(try Set(Zips.reading(twins, limits).keys) == ["same", "same (2)"])
  }

  @Test func `a name comes once, however it is composed`() throws {
    for twin in ["same", "가", "\u{1100}\u{1161}"] {
      let bytes = try Zips.renamed(Array(twin.utf8), beside: twin.count == 1 ? "가" : twin)
      #expect(throws: ArchiveError.self) { try Zips.reading(bytes) }
    }
  }

  @Test(arguments: [UInt32(0o120777), 0o060600, 0o020600, 0o010600])
  func `links and devices are refused`(mode: UInt32) throws {
    var bytes = try Zips.bytes([("a", Array("target".utf8))])
    let attributes = Zips.directory(bytes) + 38
    for place in 0..<4 {
      bytes[attributes + place] = UInt8(truncatingIfNeeded: (mode << 16) >> (8 * UInt32(place)))
    }
    #expect(throws: ArchiveError.link(path: "test.zip", entry: "a")) { try Zips.reading(bytes) }
  }

  @Test func `what needs a password is refused`() throws {
    var bytes = try Zips.bytes([("a", Array("secret".utf8))])
    bytes[6] |= 1
    bytes[Zips.directory(bytes) + 8] |= 1
    #expect(throws: ArchiveError.encrypted(path: "test.zip", entry: "a")) {
      try Zips.reading(bytes)
    }
  }

  @Test func `a bomb is refused before it goes off`() throws {
    let blanks = [UInt8](repeating: 32, count: 8 << 20)
    let bytes = try Zips.bytes([("bomb", blanks)])
    #expect(bytes.count < 20_000)
    #expect(throws: ArchiveError.bomb(path: "test.zip", entry: "bomb")) { try Zips.reading(bytes) }
    #expect(try Zips.reading(bytes, ArchiveLimits(ratio: 2000))["bomb"] == blanks)
  }

  @Test func `sizes and counts have bounds`() throws {
    let bytes = try Zips.bytes((0..<5).map { ("\($0)", [UInt8](repeating: 7, count: 1000)) })
    #expect(throws: ArchiveError.tooManyEntries(path: "test.zip", limit: 4)) {
      try Zips.reading(bytes, ArchiveLimits(entries: 4))
    }
    #expect(throws: ArchiveError.entryTooLarge(path: "test.zip", entry: "0", limitBytes: 999)) {
      try Zips.reading(bytes, ArchiveLimits(entryBytes: 999))
    }
    #expect(throws: ArchiveError.totalTooLarge(path: "test.zip", limitBytes: 4999)) {
      try Zips.reading(bytes, ArchiveLimits(totalBytes: 4999))
    }
    #expect(throws: ArchiveError.archiveTooLarge(path: "test.zip", limitBytes: 100)) {
      try Zips.reading(bytes, ArchiveLimits(archiveBytes: 100))
    }
    #expect(throws: ArchiveError.entryTooLarge(path: "test.zip", entry: "0", limitBytes: 10)) {
      try ArchiveReader(bytes: bytes, path: "test.zip").read("0", limitBytes: 10)
    }
  }

  @Test(arguments: [UInt32(0), 1, 99, 101, 5000])
  func `an entry that lies about its size is damaged`(size: UInt32) throws {
    var bytes = try Zips.bytes([("a", (0..<100).map { UInt8($0) })])
    for start in [22, Zips.directory(bytes) + 24] {
      for place in 0..<4 {
        bytes[start + place] = UInt8(truncatingIfNeeded: size >> (8 * UInt32(place)))
      }
    }
    #expect(throws: ArchiveError.damaged(path: "test.zip", entry: "a")) { try Zips.reading(bytes) }
  }

  @Test func `an archive cut short anywhere is refused`() throws {
    let bytes = try Zips.bytes([("a.txt", Array("text, text, text".utf8)), ("b", [1, 2, 3])])
    for length in 0..<bytes.count {
      #expect(throws: ArchiveError.self) { try Zips.reading(Array(bytes.prefix(length))) }
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `an archive with changed bytes is read or refused`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let files: [(name: String, content: [UInt8])] = [
      ("a.txt", Array("text, text, text".utf8)), ("b", [1, 2, 3]),
    ]
    let whole = try Zips.bytes(files)
    let limits = ArchiveLimits(entryBytes: 1 << 20)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255,
          using: &random
        )
      }
      guard let read = try? Zips.reading(bytes, limits) else { continue }
      for (_, content) in read where !content.isEmpty {
        #expect(files.contains { $0.content == content }, "the checksum lets nothing else through")
      }
    }
  }

  @Test func `what is no archive, no file or nothing is told apart`() throws {
    let folder = try ScratchFolder()
    try folder.makeFolder("folder")
    try folder.write("not a zip", to: "text.zip")
    try folder.write([], to: "empty.zip")
    #expect(throws: ArchiveError.absent(path: folder("none.zip"))) {
      _ = try ArchiveReader(path: folder("none.zip"))
    }
    #expect(throws: ArchiveError.notAFile(path: folder("folder"))) {
      _ = try ArchiveReader(path: folder("folder"))
    }
    #expect(throws: ArchiveError.notAFile(path: "/dev/null")) {
      _ = try ArchiveReader(path: "/dev/null")
    }
    #expect(throws: ArchiveError.notAnArchive(path: folder("text.zip"))) {
      _ = try ArchiveReader(path: folder("text.zip"))
    }
    #expect(throws: ArchiveError.cutShort(path: folder("empty.zip"), bytes: 0)) {
      _ = try ArchiveReader(path: folder("empty.zip"))
    }
    let start = try Zips.bytes([("a.txt", Array("text".utf8))]).prefix(40)
    try folder.write(Array(start), to: "cut.zip")
    #expect(throws: ArchiveError.cutShort(path: folder("cut.zip"), bytes: 40)) {
      _ = try ArchiveReader(path: folder("cut.zip"))
    }
    #expect(ArchiveStart(path: folder("cut.zip"))?.firstName == "a.txt")
    for name in ["text.zip", "empty.zip", "none.zip", "folder"] {
      #expect(ArchiveStart(path: folder(name)) == nil)
    }
  }

  @Test func `an error shows a stranger's name harmlessly, in three languages`() {
    let errors: [ArchiveError] = [
      .unsafeName(path: "a.zip", name: "\u{1B}[2J", .controlCharacter),
      .link(path: "a.zip", entry: "\u{1B}[2J"), .bomb(path: "a.zip", entry: "\u{1B}[2J"),
      .missingEntry(path: "a.zip", entry: "\u{1B}[2J"), .damaged(path: "a.zip", entry: "\u{1B}[2J"),
    ]
    for error in errors {
      for language in Language.allCases {
        let text = error.phrase.text(in: language)
        #expect(text.contains("␛[2J") && text.contains("a.zip") && !text.contains("\u{1B}"))
      }
    }
  }
}
