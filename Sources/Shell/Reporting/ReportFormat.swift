/// The forms that a report comes in.
enum ReportFormat: String, CaseIterable {
  case html, csv, json, markdown

  /// How the file's name ends.
  var fileExtension: String {
    switch self {
    case .html: "html"
    case .csv: "csv"
    case .json: "json"
    case .markdown: "md"
    }
  }
}
