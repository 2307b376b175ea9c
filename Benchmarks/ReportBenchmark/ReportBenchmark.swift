import Foundation
import Journal
import Profiles
import Reports
import Scheduling
import SystemPackage

/// Writes an invented class into a folder of profiles: `ReportBenchmark FOLDER [LEARNERS] [ANSWERS]`.
///
/// `report-scale.py` then measures the report over them, beside DuckDB.
@main
enum ReportBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else {
      return print("usage: ReportBenchmark FOLDER [LEARNERS] [ANSWERS]; see report-scale.py")
    }
    let learners = arguments.dropFirst().first.flatMap { Int($0) } ?? 1000
    let answers = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000
    let school = InventedClass(
      seed: 7,
      cards: InventedCard.numbered(1200),
      lastDay: Day(20_778),
      days: 730,
      newPerDay: 10,
      mostAnswers: answers,
      leastDiligence: 0.6
    )
    let folder = ProfileFolder(FilePath(path))
    let start = Moment(milliseconds: 1_700_000_000_000, offsetSeconds: 32_400)
    let places = try (0..<learners).map { number in
      try folder.create(displayName: "Learner \(number)", at: start)
    }
    DispatchQueue.concurrentPerform(iterations: learners) { number in
      write(school, number, places[number])
    }
    print("\(learners) learners, at most \(answers) answers each, in \(path)")
  }

  private static func write(_ school: InventedClass, _ number: Int, _ place: ProfileLocation) {
    var bytes: [UInt8] = []
    school.live(learner: number, device: "bench1") { event in
      bytes += event.line
      bytes.append(UInt8(ascii: "\n"))
    }
    let path = place.journalFolder.appending("bench1.jsonl")
    try? Data(bytes).write(to: URL(fileURLWithPath: path.string))
  }
}
