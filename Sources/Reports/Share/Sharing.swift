import Scheduling
import Text

/// Whom a report is for.
package enum Sharing: Hashable, Sendable {
  /// The owner of the class, who knows the learners.
  case owner
  /// Anybody outside: pseudonyms, no typed answers, times to the day, small groups withheld.
  case outside
}

/// Names that say nothing, the same ones for the same key: HMAC-SHA-256 (RFC 2104) of who it is.
package struct Pseudonyms: Sendable {
  private let inner: [UInt8]
  private let outer: [UInt8]

  /// Pseudonyms under a key of at most 64 bytes.
  package init(key: [UInt8]) {
    let block = key.prefix(64) + [UInt8](repeating: 0, count: max(0, 64 - key.count))
    inner = block.map { $0 ^ 0x36 }
    outer = block.map { $0 ^ 0x5C }
  }

  /// The pseudonym of a learner known by `identity`: `L-` and sixteen hexadecimal digits.
  package func pseudonym(of identity: String) -> String {
    let first = Self.bytes(SHA256.hexadecimal(of: inner + Array(identity.utf8)))
    return "L-" + SHA256.hexadecimal(of: outer + first).prefix(16)
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.utf8.map { $0 > 0x39 ? $0 - 0x57 : $0 - 0x30 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

extension Report {
  /// The fewest learners that a figure may be about where it leaves the school.
  package static let leastGroup = 10

  /// The report without anything that one of few learners could be told by.
  ///
  /// Names must be pseudonyms, and learners of small groups left out, before measuring.
  package func forOutside() -> Report {
    var report = self
    report.scope.now.moment = StudyCalendar(rolloverHour: 0).start(
      of: scope.now.day,
      offsetSeconds: scope.now.moment.offsetSeconds
    )
    // Sentences about files name people and folders; that something is missing must be said.
    report.className = ""
    report.unread = unread.isEmpty ? [] : [Self.unread(count: unread.count)]
    report.items = items.filter { $0.statistics.n >= Self.leastGroup }.map { item in
      var item = item
      item.wrong = []
      return item
    }
    report.decks = decks.filter { $0.learners >= Self.leastGroup }
    report.tags = tags.filter { $0.learners >= Self.leastGroup }
    return report
  }

  private static func unread(count: Int) -> Phrase {
    Phrase(
      en: "Records that could not be read, or only in part: \(count).",
      ja: "読めない、または一部しか読めない記録が\(count)件あります。",
      ko: "읽지 못하거나 일부만 읽은 기록이 \(count)건 있어요."
    )
  }
}
