import Profiles
import Reports
import SystemPackage
import Text

/// Where a report goes: a file, a folder of tables, or the screen.
struct ReportOutput: ~Copyable {
  private let shell: Shell
  private let request: ReportRequest
  private var file: StreamedFile?
  private var isBegun = false

  /// Opens the file at once: that it cannot be written is better known before an hour of reading.
  init(_ shell: Shell, _ request: ReportRequest) throws {
    self.shell = shell
    self.request = request
    switch request.place {
    case .standardOutput: break
    case .tables(let folder): try PrivateFolder.make(folder)
    case .file(let path):
      if request.makesFolder { try PrivateFolder.make(path.removingLastComponent()) }
      file = try StreamedFile(path)
    }
  }

  /// Writes the report in the form that was asked for.
  mutating func write(_ report: Report) throws {
    let language = shell.language
    if request.isForScreen {
      return shell.show(ReportScreen(report: report).page(on: shell.page()))
    }
    switch request.format {
    case .html:
      try put(ReportPage(report, in: language, psychometrics: request.psychometrics).bytes)
    case .csv: try writeTables(report)
    case .json: try put(ReportJSON(report).value.bytes(.pretty))
    case .moodle: try writeGradebook(.moodle, report)
    case .canvas: try writeGradebook(.canvas, report)
    case .xapi, .ndjson: break  // written while learners are read
    case .markdown:
      let page = ReportMarkdown(report, in: language, psychometrics: request.psychometrics)
      try put(Array(page.text.utf8))
    }
  }

  private mutating func writeGradebook(_ gradebook: Gradebook, _ whole: Report) throws {
    var report = whole
    // A platform's import stops at somebody whom it does not know.
    if whole.learners.contains(where: { $0.person.rank != .max }) {
      report.learners = whole.learners.filter { $0.person.rank != .max }
      let strangers = whole.learners.filter { $0.person.rank == .max }.map(\.person.name)
      if !strangers.isEmpty { shell.warn(ReportingPhrases.notInGradebook(strangers)) }
    }
    let unmatched = report.learners.count { $0.person.schoolID.isEmpty }
    if unmatched > 0 {
      let phrase = ReportingPhrases.withoutSchoolID(unmatched)
      shell.world.terminal.writeError(phrase.text(in: shell.language) + "\n")
    }
    try put(mark + gradebook.table(of: report).bytes)
  }

  private var mark: [UInt8] { request.hasByteOrderMark ? CSVTable.byteOrderMark : [] }

  /// Adds what was said of one learner.
  mutating func append(_ bytes: [UInt8]) throws { try put(bytes) }

  /// One table, or into a folder all of them.
  private mutating func writeTables(_ report: Report) throws {
    guard case .tables(let folder) = request.place else {
      return try put(bytes(of: request.table, report))
    }
    for table in ReportTables.allCases {
      let file = try StreamedFile(folder.appending(table.rawValue + ".csv"))
      try file.append(bytes(of: table, report))
      try file.commit()
    }
  }

  private func bytes(of table: ReportTables, _ report: Report) -> [UInt8] {
    mark + table.table(of: report, psychometrics: request.psychometrics).bytes
  }

  /// Refuses to take the place of what is no earlier report of the kind, told by how both begin.
  private mutating func begin(_ bytes: [UInt8]) throws {
    guard !isBegun, case .file(let path) = request.place else { return }
    isBegun = true
    let beginning = request.format.beginning(of: bytes)
    try ReplacedFile.check(path) { [format = request.format] in
      format.beginning(of: $0) == beginning
    }
  }

  private mutating func put(_ bytes: [UInt8]) throws {
    try begin(bytes)
    if file == nil {
      shell.world.terminal.write(String(decoding: bytes, as: UTF8.self))
    } else {
      try file?.append(bytes)
    }
  }

  /// Puts the file in its place and says where it is.
  consuming func close() throws {
    guard let out = request.place.path else { return }
    try begin([])
    if let file = file.take() { try file.commit() }
    shell.world.terminal.writeError(
      ReportingPhrases.written(out.string).text(in: shell.language) + "\n"
    )
  }
}

extension ReportFormat {
  /// What every report of the kind begins with, as it stands in `bytes`.
  fileprivate func beginning(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let isMarked = bytes.starts(with: CSVTable.byteOrderMark)
    let text = isMarked ? bytes.dropFirst(CSVTable.byteOrderMark.count) : bytes[...]
    return switch self {
    case .html: text.prefix(15)
    case .markdown: text.prefix(2)
    case .json, .ndjson, .xapi: text.prefix(1)
    case .csv, .moodle, .canvas: text.prefix { $0 != 0x0A && $0 != 0x0D }
    }
  }
}
