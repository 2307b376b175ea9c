import Journal
import Profiles
import Scheduling
import SystemPackage
import TestSupport
import Testing

/// The C++ reader of ordinary lines and the reader of `Journal` are two roads to one place.
struct ReaderAgreementTests {
  private static let ordinary = [
    #"{"v":1,"id":"aaaaaa-7","at":"2026-11-22T20:15:03.120+09:00","kind":"review","card":"kana/あ","grade":3,"proposed":2,"verdict":"typo","typed":"a","ms":540,"mode":"learn","due":"2026-11-22T20:16:03.120+09:00","answer":"9f3c21","hint":true}"#,
    #"{"v":1,"id":"aaaaaa-7","at":"2028-02-29T20:15:03.120-08:00","kind":"review","card":"kana/a","grade":1,"ms":540,"mode":"test","due":"2028-02-29"}"#,
    #"{"v":1,"id":"aaaaaa-7","at":"2026-11-22T20:15:03.120+09:00","kind":"review","card":"kana/あ","grade":3,"proposed":2,"verdict":"typo","typed":"a","ms":5400,"think":2100,"mode":"practice"}"#,
    #"{"v":1,"id":"aaaaaa-7","at":"2026-11-22T20:15:03.120+09:00","kind":"undo","of":"aaaaaa-3"}"#,
    #"{"v":1,"id":"aaaaaa-7","at":"2026-11-22T20:15:03.120+09:00","kind":"appeal","of":"aaaaaa-3","grade":2}"#,
    #"{ "kind" : "redo", "of" : "aaaaaa-3", "v" : 1, "at" : "2026-11-22T20:15:03Z", "id" : "aaaaaa-7" }"#,
  ]

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `a line mutated anywhere is read alike by both`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var line = Array((Self.ordinary[Int(seed) % Self.ordinary.count]).utf8)
    let alphabet = Array("0129-:.,\"{}[]\\TZtrue ax".utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0..<line.count, using: &random)
      let byte = alphabet.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<3, using: &random) {
      case 0: line[place] = byte
      case 1: line.insert(byte, at: place)
      default: line.remove(at: place)
      }
    }
    let folder = try TemporaryFolder()
    try Samples.write(line + [UInt8(ascii: "\n")], to: folder.path.appending("aaaaaa.jsonl"))
    let read = Result { try JournalReader(folder: folder.path).read() }
    let event = Result { try Event(line: line) }
    guard case .success(let event) = event, event.id.device == "aaaaaa" else {
      // A text that replay does not look at may be wrong in ways that only the strict reader sees.
      if case .success(let reading) = read, reading.findings.isEmpty {
        #expect(line.contains(UInt8(ascii: "\\")))
      }
      return
    }
    var tables = EntryTables()
    #expect(try read.get().timeline.entries == [tables.pack(event, offset: 0)])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a journal read in stretches says what it says read at once`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let lines = (1...40).map { number -> [UInt8] in
      if Int.random(in: 0..<8, using: &random) == 0 { return Array("no event\n".utf8) }
      let counter = Int.random(in: 0..<12, using: &random) == 0 ? max(1, number - 3) : number
      return Samples.line(counter, Int.random(in: 1...9, using: &random))
    }
    let whole = Array(lines.joined())
    let size = Int.random(in: whole.count / 2...whole.count, using: &random)
    try Samples.write(Array(whole.prefix(size)), to: folder.path.appending("aaaaaa.jsonl"))
    let threads = Parallelism(parts: 4) { count, work in
      for part in (0..<count).reversed() { work(part) }
    }
    let serial = try JournalReader(folder: folder.path).read()
    let parallel = try JournalReader(folder: folder.path).read(on: threads, stretchBytes: 64)
    #expect(parallel.timeline.entries == serial.timeline.entries)
    #expect(parallel.timeline.tables.cards.ids == serial.timeline.tables.cards.ids)
    #expect(parallel.files == serial.files)
    #expect(parallel.findings == serial.findings)
  }
}
