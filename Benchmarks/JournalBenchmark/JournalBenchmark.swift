import Answers
import Foundation
import Journal
import Profiles
import Scheduling
import SystemPackage
import TestSupport
import Text

/// Reads and replays a journal of a million events, made from a seed; tells time and peak memory.
@main
enum JournalBenchmark {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
    let folder = FilePath(NSTemporaryDirectory()).appending("koryu-benchmark-\(UUID())")
    defer { try? FileManager.default.removeItem(atPath: folder.string) }
    let profiles = ProfileFolder(folder)
    let start = Moment(milliseconds: 1_700_000_000_000, offsetSeconds: 32_400)
    let location = try profiles.create(displayName: "Benchmark", at: start)
    let bytes = try write(count, from: start, to: location.journalFolder.appending("bench1.jsonl"))
    print("\(count) events, \(bytes) bytes, \(bytes / max(count, 1)) bytes each")
    print("peak memory before reading: \(peakMegabytes()) MB")
    for model in ["fsrs7", "fsrs6"] {
      try append(.set(key: "model", value: .string(model)), start, location)
      var times: [Double] = []
      for _ in 0..<5 { times.append(try replay(location, count)) }
      let shown = times.sorted().map { String(format: "%.3f", $0) }.joined(separator: " ")
      print("\(model): read and replay \(shown) s, peak memory \(peakMegabytes()) MB")
    }
  }

  private static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  /// Seconds for reading and replaying; what it takes beyond that to compute every memory is told.
  private static func replay(_ location: ProfileLocation, _ count: Int) throws -> Double {
    let clock = ContinuousClock()
    let begin = clock.now
    let before = processorSeconds()
    var reading = try JournalReader(folder: location.journalFolder).read()
    let read = clock.now
    let state = reading.replay()
    guard state.entries.count >= count, reading.findings.isEmpty else {
      fatalError("the journal was not read whole")
    }
    let replayed = clock.now
    let processor = processorSeconds()
    let memories = state.cardIDs.reduce(0) { $0 + (state.cardState($1).memory == nil ? 0 : 1) }
    print(
      "  read \(seconds(begin.duration(to: read))) s, replay \(seconds(read.duration(to: replayed))) s,",
      "processor \(processor - before) s;",
      "then \(memories) memories \(seconds(replayed.duration(to: clock.now))) s"
    )
    return seconds(begin.duration(to: replayed))
  }

  private static func append(
    _ kind: Event.Kind,
    _ moment: Moment,
    _ location: ProfileLocation
  ) throws {
    var writer = try JournalWriter.open(device: "bench1", in: location.journalFolder)
    writer.resume(
      after: try JournalReader(folder: location.journalFolder).read().files[0].lastCounter
    )
    _ = try writer.append(kind, at: moment)
  }

  /// Writes reviews of 20,000 cards; how many bytes.
  private static func write(_ count: Int, from start: Moment, to path: FilePath) throws -> Int {
    let file = try FileDescriptor.open(
      path,
      .writeOnly,
      options: [.create],
      permissions: .ownerReadWrite
    )
    defer { try? file.close() }
    var random = SplitMix64(seed: 7)
    var now = start
    var total = 0
    var buffer: [UInt8] = []
    for counter in 1...count {
      now = now.advanced(byMilliseconds: Int64.random(in: 1000...60_000, using: &random))
      buffer += event(counter, now, &random).line
      buffer.append(UInt8(ascii: "\n"))
      if buffer.count > 1 << 20 || counter == count {
        total += try file.writeAll(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    return total
  }

  private static func event(
    _ counter: Int,
    _ now: Moment,
    _ random: inout SplitMix64
  ) -> Event {
    let decks = ["history", "diplomacy", "pop-culture", "kana", "hangul"]
    let number = Int.random(in: 0..<20_000, using: &random)
    guard let card = CardID("\(decks[number % decks.count])/card-\(number)") else {
      fatalError("not a card's name")
    }
    let grades: [Grade] = [.again, .hard, .good, .good, .good, .good, .easy]
    let grade = grades.randomElement(using: &random) ?? .good
    let day = StudyCalendar().day(of: now)
    let review = ReviewEvent(
      card: card,
      grade: grade,
      proposed: grade,
      verdict: grade == .again ? "wrong" : "exact",
      typed: "answer \(number)",
      milliseconds: Int.random(in: 800...9000, using: &random),
      due: .day(day.advanced(byDays: Int.random(in: 1...90, using: &random))),
      answer: AnswerFingerprint(UInt32(number))
    )
    return Event(id: EventID(device: "bench1", counter: counter), at: now, kind: .review(review))
  }

  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// The most memory that the process has held, in MB of 1,000,000 bytes.
  private static func peakMegabytes() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
    unsafe getrusage(RUSAGE_SELF, &usage)
    return Int(usage.ru_maxrss) / 1_000_000
    #else
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024 / 1_000_000
    #endif
  }
}
