package import Scheduling
package import Text

/// Reads a review log in CSV, piece by piece, within bounds.
///
/// Columns in any order: card_id, review_time_ms, rating, elapsed_days; duration_ms and
/// thinking_ms, the part of it before the first key of a typed answer, may be missing.
package struct OptimizeLog {
  static let mostReviews = 10_000_000
  private static let longestLine = 4096
  private static let mostFindingsOfAKind = 5
  private static let needed = ["card_id", "review_time_ms", "rating", "elapsed_days"]

  /// The reviews, in order of time once `finish()` was called.
  package private(set) var log = ReviewLog()
  package private(set) var findings: [Finding] = []
  /// How many lines were left out, by reason.
  package private(set) var leftOut: [LogLineProblem: Int] = [:]
  /// The columns that the first line does not name.
  package private(set) var missingColumns: [String]?

  private let path: String
  private static let durations = ["duration_ms", "thinking_ms"]

  /// For each needed column and the durations its place in a line.
  private var places: [Int] = []
  private var partial: [UInt8] = []
  private var isPartialTooLong = false
  private var line = 0
  /// For each review its line.
  private var lines: [UInt32] = []
  private var lastTime = Int64.min
  private var firstGoingBack: Int?

  package init(path: String) {
    self.path = path
  }

  /// Reads the next piece of the file.
  package mutating func read(_ bytes: [UInt8]) {
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      if partial.isEmpty, !isPartialTooLong {
        readLine(bytes[start..<index])
      } else {
        keep(bytes[start..<index])
        endPartial()
      }
      start = index + 1
    }
    keep(bytes[start...])
  }

  /// Reads what stands behind the last newline, sorts, and finds duplicates.
  package mutating func finish() {
    if !partial.isEmpty || isPartialTooLong { endPartial() }
    if line == 0 { missingColumns = Self.needed }
    if let firstGoingBack {
      let order = log.sortByTime()
      lines = order.map { lines[$0] }
      findings.append(goingBack(firstGoingBack))
    }
    let repeated = log.removeDuplicates()
    for index in repeated { leaveOut(.duplicate, at: Int(lines[index])) }
    lines = []
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if partial.count + bytes.count > Self.longestLine {
      isPartialTooLong = true
      partial = []
    } else if !isPartialTooLong {
      partial += bytes
    }
  }

  private mutating func endPartial() {
    if isPartialTooLong {
      line += 1
      leaveOut(.tooLong, at: line)
    } else {
      readLine(partial[...])
    }
    partial = []
    isPartialTooLong = false
  }

  private mutating func readLine(_ bytes: ArraySlice<UInt8>) {
    line += 1
    guard bytes.count <= Self.longestLine else { return leaveOut(.tooLong, at: line) }
    guard bytes.contains(where: { $0 > 0x20 }), missingColumns == nil else { return }
    if places.isEmpty { readHeader(bytes) } else { readReview(bytes) }
  }

  private mutating func readHeader(_ bytes: ArraySlice<UInt8>) {
    let names = String(decoding: bytes, as: UTF8.self).split(
      separator: ",",
      omittingEmptySubsequences: false
    )
    .map { $0.filter { !$0.isWhitespace && $0 != "\"" && $0 != "\u{FEFF}" } }
    let missing = Self.needed.filter { !names.contains($0) }
    guard missing.isEmpty else {
      missingColumns = missing
      return
    }
    places = (Self.needed + Self.durations).map { names.firstIndex(of: $0) ?? -1 }
  }

  private mutating func readReview(_ bytes: ArraySlice<UInt8>) {
    var values: [Int64?] = [nil, nil, nil, nil, 0, 0]
    var start = bytes.startIndex
    var column = 0
    while start <= bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x2C) ?? bytes.endIndex
      if let place = places.firstIndex(of: column) {
        let number = Self.number(bytes[start..<end])
        values[place] = place < Self.needed.count ? number : number ?? 0
      }
      column += 1
      start = end + 1
    }
    guard let card = values[0], let time = values[1], let rating = values[2], let days = values[3]
    else {
      let column = values.firstIndex { $0 == nil } ?? 0
      return leaveOut(.notANumber, at: line, Self.needed[min(column, 3)])
    }
    guard let grade = Int(exactly: rating).flatMap(Grade.init(rawValue:)) else {
      return leaveOut(.ratingOutOfRange, at: line)
    }
    guard log.count < Self.mostReviews else { return leaveOut(.beyondLimit, at: line) }
    if time < lastTime, firstGoingBack == nil { firstGoingBack = line }
    lastTime = max(lastTime, time)
    let took = AnswerTime(
      milliseconds: Int(clamping: values[4] ?? 0),
      thinking: Int(clamping: values[5] ?? 0)
    )
    lines.append(UInt32(clamping: line))
    log.append(
      ReviewLog.Review(
        card: card,
        time: time,
        grade: grade,
        days: Int32(clamping: days),
        duration: Int32(clamping: took.milliseconds),
        span: took.span
      )
    )
  }

  /// A whole number, perhaps with spaces, quotes or `.0` around it.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    var isNegative = false
    var digits = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        let (product, overflows) = value.multipliedReportingOverflow(by: 10)
        let (sum, exceeds) = product.addingReportingOverflow(Int64(byte) - 0x30)
        guard !overflows, !exceeds else { return nil }
        value = sum
        digits += 1
      case 0x2D where digits == 0 && !isNegative: isNegative = true
      case 0x20, 0x22, 0x0D, 0x09: continue
      case _: return nil
      }
    }
    return digits == 0 ? nil : isNegative ? -value : value
  }

  private mutating func leaveOut(_ problem: LogLineProblem, at line: Int, _ column: String = "") {
    leftOut[problem, default: 0] += 1
    guard leftOut[problem, default: 0] <= Self.mostFindingsOfAKind else { return }
    findings.append(finding(problem.rawValue, .warning, line, problem.phrase(column)))
  }

  private func goingBack(_ line: Int) -> Finding {
    finding(
      "time-goes-back",
      .warning,
      line,
      Phrase(
        en: "The time is earlier than in a line above. The reviews are sorted by time.",
        ja: "上の行より時刻が前なので、時刻の順に並べ直しました。",
        ko: "윗줄보다 시각이 앞서서, 시각 순서로 다시 늘어놓았어요."
      )
    )
  }

  private func finding(_ rule: String, _ severity: Severity, _ line: Int, _ message: Phrase)
    -> Finding
  {
    let place = SourcePosition(line: line, column: 1)
    return Finding(
      rule: rule,
      severity: severity,
      path: path,
      range: SourceRange(start: place, end: place),
      message: message
    )
  }
}
