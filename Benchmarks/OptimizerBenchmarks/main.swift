// Speed of the optimizer on synthetic logs; `make bench` runs it. With `--write FOLDER` it writes the logs
// instead, for compare.py, which measures another optimizer and this one in the same run.
// With `--against FOLDER LOG.csv …` it compares our predictions with those of `predict.py --write FOLDER`.

import Dispatch
import Foundation
import Scheduling

let sizes = [20_000, 200_000, 1_000_000]

func csv(_ log: ReviewLog) -> String {
  var text = "card_id,review_time_ms,rating,elapsed_days,duration_ms,type\n"
  for index in 0..<log.count {
    let review = log[index]
    text += "\(review.card),\(review.time),\(review.grade.rawValue),\(review.days)"
    text += ",\(review.duration),0\n"
  }
  return text
}

func measure(_ count: Int, _ log: ReviewLog, _ name: String, _ parallelism: Parallelism) {
  let clock = ContinuousClock()
  var best = Duration.seconds(1000)
  var fit: WeightFit?
  for _ in 0..<7 {
    let time = clock.measure {
      fit = Optimizer(.fsrsRs, parallelism: parallelism).fit(.fsrs6, log)
    }
    best = min(best, time)
  }
  guard let fit else { return }
  let milliseconds = (best / .microseconds(10)).rounded() / 100
  print(
    "fsrs6, \(count) reviews, \(name): \(milliseconds) ms, \(fit.passes) passes, \(fit.objective)"
  )
}

let two = Parallelism(parts: 2) { count, work in
  DispatchQueue.concurrentPerform(iterations: count, execute: work)
}
let arguments = CommandLine.arguments
if arguments.count > 3, arguments[1] == "--against" {
  try Against(folder: arguments[2]).run(Array(arguments[3...]))
  exit(0)
}
for size in sizes {
  var learner = try SyntheticLog(seed: 2026)
  let log = learner.log(size)
  if arguments.count == 3, arguments[1] == "--write" {
    let path = "\(arguments[2])/synthetic-\(size).csv"
    try csv(log).write(toFile: path, atomically: true, encoding: .utf8)
  } else {
    measure(size, log, "one thread", .serial)
    measure(size, log, "two threads", two)
  }
}
