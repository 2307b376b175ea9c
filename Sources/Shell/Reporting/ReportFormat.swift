/// The forms that a report comes in.
enum ReportFormat: String, CaseIterable {
  case html, csv, json, markdown, moodle, canvas, xapi, ndjson

  /// Whether it is written learner by learner, while they are read.
  var isStream: Bool {
    switch self {
    case .xapi, .ndjson: true
    case .html, .csv, .json, .markdown, .moodle, .canvas: false
    }
  }
}
