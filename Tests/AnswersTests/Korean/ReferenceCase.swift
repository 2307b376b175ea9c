import Testing
import TestSupport

/// One row of a reference table: what goes in and what must come out.
struct ReferenceCase: Sendable, CustomStringConvertible {
  var system: String
  var direction: String
  var input: String
  var expected: String

  var description: String { "\(system): \(input) → \(expected)" }

  static let isAvailable = Fixtures.folder != nil
  static let absence: Comment = "KORYU_FIXTURES does not name the reference data"

  /// The committed rows of `system`.
  static func own(_ system: String) -> [Self] {
    rows(ownKoreanCases).filter { $0.system == system }
  }

  /// All rows of a table among the fixtures; none where they are absent.
  static func fixture(_ name: String) -> [Self] {
    rows(Fixtures.text("data/cases/\(name).tsv") ?? "").filter { $0.system != "system" }
  }

  private static func rows(_ table: String) -> [Self] {
    table.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count >= 4 else { return nil }
      return Self(
        system: columns[0],
        direction: columns[1],
        input: columns[2],
        expected: columns[3]
      )
    }
  }
}
