/// The table that a deck's front matter names.
public struct TableReference: Hashable, Sendable {
  /// The file beside the deck; of a spreadsheet, `#` and a sheet's name may follow.
  public var file: String
  /// The columns that make a row's identity, joined by `-`.
  public var key: [String]

  /// Makes a reference.
  public init(file: String, key: [String]) {
    self.file = file
    self.key = key
  }

  /// The name of the file alone.
  public var fileName: String { split?.file ?? file }

  /// The sheet that is named; nil where none is.
  public var sheet: String? { split?.sheet }

  /// Whether the file is a spreadsheet by its name, not text.
  public var isSpreadsheet: Bool {
    Self.spreadsheets.contains { fileName.lowercased().hasSuffix($0) }
  }

  /// Those that are read, and those whose names say why they are not.
  private static let spreadsheets = [".xlsx", ".xlsm", ".xls", ".ods", ".numbers"]

  private var split: (file: String, sheet: String)? {
    guard let mark = file.lastIndex(of: "#") else { return nil }
    let name = String(file[..<mark])
    guard Self.spreadsheets.contains(where: { name.lowercased().hasSuffix($0) }) else { return nil }
    return (name, String(file[file.index(after: mark)...]))
  }
}

/// The rows of a deck's table.
public struct TableRows: Hashable, Sendable {
  /// The column in which a row names the earlier keys whose progress it takes over.
  static let formerlyColumn = "formerly"
  /// The column in which a row names subjects besides those of its deck and template.
  static let tagsColumn = "tags"

  /// The names in the first row.
  public var columns: [String]
  /// The middle part of each row's identities; empty for a row that cannot be used.
  public var keys: [String]
  /// The values, row by row; a short row ends early.
  public var values: [[String]]

  /// Makes rows.
  public init(columns: [String], keys: [String], values: [[String]]) {
    self.columns = columns
    self.keys = keys
    self.values = values
  }

  /// The subjects of a row, divided by commas or spaces.
  package func tags(ofRow row: Int) -> [String] {
    guard let column = columns.firstIndex(of: Self.tagsColumn) else { return [] }
    return value(row: row, column: column).split { ", 、，".contains($0) }.map(String.init)
  }

  /// The value of a row in a column; empty where there is none.
  public func value(row: Int, column: Int) -> String {
    guard values.indices.contains(row), values[row].indices.contains(column) else { return "" }
    return values[row][column]
  }
}
