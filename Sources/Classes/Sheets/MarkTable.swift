/// The table of a test's marks, a row a learner, as an earlier run wrote it.
package enum MarkTable {
  /// The rows below the headings, each as long as they are; nil where the headings are others.
  ///
  /// A row that somebody has made longer is cut: its further cells belong to no question.
  package static func rows(_ earlier: [[String]], under header: [String]) -> [[String]]? {
    guard earlier.first == header else { return nil }
    return earlier.dropFirst().map { row in
      Array(row.prefix(header.count))
        + Array(repeating: "", count: max(0, header.count - row.count))
    }
  }
}
