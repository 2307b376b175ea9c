import Profiles
import Scheduling
import SystemPackage

/// Where a report goes.
enum ReportPlace {
  case standardOutput
  case file(FilePath)
  /// All tables, a file each.
  case tables(in: FilePath)

  /// What `--out` means for a format.
  ///
  /// A folder is one that is there, or a name that ends in a slash. Tables of CSV are several files: for
  /// them a new name without an extension is a folder too, unless one table was asked for.
  init(
    _ text: String?,
    _ path: (String) -> FilePath,
    format: ReportFormat,
    table: String?,
    today: Day
  ) {
    guard let text else {
      self = .standardOutput
      return
    }
    let out = path(text)
    let kind = FolderReading.kind(of: out)
    let areTables = format == .csv && table == nil
    if kind == .folder || text.hasSuffix("/") {
      let stem = table ?? "koryu-report-\(today)\(format.fileMark)"
      self =
        areTables ? .tables(in: out) : .file(out.appending("\(stem).\(format.fileExtension)"))
    } else if areTables, kind == nil, out.extension == nil {
      self = .tables(in: out)
    } else {
      self = .file(out)
    }
  }

  /// The file or folder; nil for the screen or a pipe.
  var path: FilePath? {
    switch self {
    case .standardOutput: nil
    case .file(let path), .tables(let path): path
    }
  }
}
