import Archives
import TestSupport
import Testing

/// What is written is read back, and the same entries give the same bytes.
struct RoundTripTests {
  @Test(arguments: UInt64(1)...12)
  func `what was packed is unpacked`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let files = (0..<Int.random(in: 1...20, using: &random)).map { number in
      let size = Int.random(in: 0...(number == 0 ? 300_000 : 500), using: &random)
      let letters = UInt8.random(in: 1...255, using: &random)
      let content = (0..<size).map { _ in UInt8.random(in: 0...letters, using: &random) }
      return (name: "폴더/\(number) 파일.bin", content: content)
    }
    let read = try Zips.reading(Zips.bytes(files))
    #expect(read == Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.content) }))
  }

  @Test func `the same entries give the same bytes, whatever the clock`() throws {
    func once() throws -> [UInt8] {
      var writer = try ArchiveWriter(path: "test.zip")
      try writer.add(
        "a.txt",
        Array("one".utf8),
        modified: ArchiveTime(secondsSince1970: 1_700_000_000)
      )
      try writer.add("b.bin", [1, 2, 3], .stored)
      return try writer.bytes()
    }
    #expect(try once() == once())
  }

  @Test func `times are written as MS-DOS has them`() throws {
    var writer = try ArchiveWriter(path: "test.zip")
    // 2023-11-14 22:13:20 in UTC, 2023-11-15 07:13:20 in Seoul and Tokyo.
    let time = ArchiveTime(secondsSince1970: 1_700_000_000, offsetSeconds: 9 * 3600)
    try writer.add("a", [], modified: time)
    let bytes = try writer.bytes()
    let date = UInt16(43 << 9 | 11 << 5 | 15)
    let clock = UInt16(7 << 11 | 13 << 5 | 10)
    let words = [clock, date].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(Array(bytes[10..<14]) == words)
  }

  @Test func `entries keep their order, and folders are told`() throws {
    let bytes = try Zips.bytes([("z", [1]), ("folder/", []), ("a", [2, 3])])
    let reader = try ArchiveReader(bytes: bytes, path: "test.zip")
    let entries = reader.entries
    #expect(entries.map(\.name) == ["z", "folder/", "a"])
    #expect(entries.map(\.isFolder) == [false, true, false])
    #expect(entries.map(\.bytes) == [1, 0, 2])
  }

  @Test func `an archive of nothing is one`() throws {
    #expect(try Zips.reading(Zips.bytes([])).isEmpty)
  }

  @Test func `a file is read where it lies`() throws {
    let folder = try ScratchFolder()
    try folder.write(Zips.bytes([("a.txt", Array("하나".utf8))]), to: "하나.zip")
    let reader = try ArchiveReader(path: folder("하나.zip"))
    let content = try reader.read("a.txt")
    #expect(content == Array("하나".utf8))
    #expect(throws: ArchiveError.missingEntry(path: folder("하나.zip"), entry: "b.txt")) {
      try ArchiveReader(path: folder("하나.zip")).read("b.txt")
    }
  }

  @Test func `a name is packed once, and never one that would be refused`() throws {
    var writer = try ArchiveWriter(path: "test.zip")
    try writer.add("a", [])
    #expect(throws: ArchiveError.repeatedName(path: "test.zip", name: "a")) {
      var other = try ArchiveWriter(path: "test.zip")
      try other.add("a", [])
      try other.add("a", [])
    }
    #expect(throws: ArchiveError.unsafeName(path: "test.zip", name: "../a", .climbing)) {
      var other = try ArchiveWriter(path: "test.zip")
      try other.add("../a", [])
    }
    let bytes = try writer.bytes()
    #expect(try Zips.reading(bytes).keys.sorted() == ["a"])
  }
}
