import Scheduling
import Shell
import TestSupport
import Testing
import Text

struct OptimizeLogTests {
  private static let header = "card_id,review_time_ms,rating,elapsed_days,duration_ms,type\n"

  private func read(_ text: String, pieces: Int = 1 << 20) -> OptimizeLog {
    var log = OptimizeLog(path: "log.csv")
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      log.read(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    log.finish()
    return log
  }

  @Test(arguments: [1, 2, 7, 1 << 20])
  func `a log is read however it is cut into pieces`(pieces: Int) {
    let log = read(
      Self.header + "7,1000,3,0,2500,1\r\n8,2000,1,0,900,1\n7,90000000,4,1,1,1",
      pieces: pieces
    )
    #expect(log.findings.isEmpty)
    #expect(log.log.count == 3)
    #expect(
      log.log[2]
        == ReviewLog.Review(card: 7, time: 90_000_000, grade: .easy, days: 1, duration: 1)
    )
  }

  @Test func `columns stand in any order, and the duration may be missing`() {
    let log = read("rating,elapsed_days,note,card_id,review_time_ms\n2,5,x,9,10\n")
    #expect(log.missingColumns == nil)
    #expect(log.log[0] == ReviewLog.Review(card: 9, time: 10, grade: .hard, days: 5, duration: 0))
  }

  @Test func `the time to the first key counts where it is known`() {
    let header = "card_id,review_time_ms,rating,elapsed_days,thinking_ms,duration_ms\n"
    let lines = ["1,10,3,0,900,2500", "1,20,3,1,,2500", "1,30,3,1,2500,2500", "1,40,3,1,-4,7"]
    let log = read(header + lines.joined(separator: "\n"))
    #expect(log.findings.isEmpty)
    #expect((0..<4).map { log.log[$0].duration } == [900, 2500, 2500, 7])
    #expect((0..<4).map { log.log[$0].span } == [.thinking, .whole, .whole, .whole])
  }

  @Test(arguments: ["", "card_id,rating\n1,2\n", "a,b\n"])
  func `missing columns are named`(text: String) {
    #expect(read(text).missingColumns?.contains("review_time_ms") == true)
    #expect(read(text).log.count == 0)
  }

  @Test func `bad lines are left out, counted, and found by their line`() {
    let lines = [
      "1,1000,3,0,5,1", "1,x,3,0,5,1", "1,2000,0,0,5,1", "1,2000,5,0,5,1", "1,1000,2,0,5,1",
      "99999999999999999999,1,1,1", "1", String(repeating: "1", count: 10_000), "2,3000,3,0,5,1",
    ]
    let log = read(Self.header + lines.joined(separator: "\n"))
    #expect(log.log.count == 2)
    #expect(
      log.leftOut == [.notANumber: 3, .ratingOutOfRange: 2, .duplicate: 1, .tooLong: 1]
    )
    #expect(log.findings.map(\.range.start.line).sorted() == [3, 4, 5, 6, 7, 8, 9])
  }

  @Test func `times going back are told and sorted`() {
    let log = read(Self.header + "1,3000,3,0,5,1\n2,1000,2,0,5,1\n3,2000,1,0,5,1\n")
    #expect((0..<3).map { log.log[$0].time } == [1000, 2000, 3000])
    #expect(log.findings.map(\.rule) == ["time-goes-back"])
    #expect(log.findings.first?.range.start.line == 3)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `no bytes make it fail`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var log = OptimizeLog(path: "log.csv")
    log.read(Array(Self.header.utf8))
    let letters = Array("0123456789,,,\n\n-\"\r x".utf8) + [0xFF, 0x00]
    for _ in 0..<20 {
      log.read((0..<200).map { _ in letters.randomElement(using: &generator) ?? 0 })
    }
    log.finish()
    let found = log.leftOut.values.reduce(0, +)
    #expect(found > 0)
    #expect(log.findings.count <= 5 * LogLineProblem.allCases.count + 1)
  }
}
