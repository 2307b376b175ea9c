/// The forms that a report comes in.
enum ReportFormat: String, CaseIterable {
  case html, csv, json, markdown, moodle, canvas, xapi, ndjson

  /// How the name of its file ends.
  var fileExtension: String {
    switch self {
    case .html: "html"
    case .csv, .moodle, .canvas: "csv"
    case .json: "json"
    case .markdown: "md"
    case .xapi, .ndjson: "ndjson"
    }
  }

  /// What tells its file from those of other forms with the same ending.
  var fileMark: String {
    switch self {
    case .moodle, .canvas, .xapi: "-" + rawValue
    case .html, .csv, .json, .markdown, .ndjson: ""
    }
  }

  /// Whether it is written learner by learner, while they are read.
  var isStream: Bool {
    switch self {
    case .xapi, .ndjson: true
    case .html, .csv, .json, .markdown, .moodle, .canvas: false
    }
  }
}
