/// The forms that a report comes in.
enum ReportFormat: String, CaseIterable {
  case csv, json, markdown

  /// How the file's name ends.
  var fileExtension: String {
    switch self {
    case .csv: "csv"
    case .json: "json"
    case .markdown: "md"
    }
  }
}
