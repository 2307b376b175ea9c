/// A place in a spreadsheet, `Cards!C14`.
public struct CellPlace: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The sheet's name.
  public var sheet: String
  /// The row, from 1.
  public var row: Int
  /// The column, from 1.
  public var column: Int

  /// Names a place.
  public init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// Orders places as they are read.
  public static func < (left: Self, right: Self) -> Bool {
    (left.sheet, left.row, left.column) < (right.sheet, right.row, right.column)
  }

  /// As spreadsheets write it; a name that is not a plain word stands in quotes.
  public var description: String {
    let isPlain = !sheet.isEmpty && sheet.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let name =
      isPlain
      ? sheet
      : "'"
        + sheet.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    return "\(name)!\(Self.letters(ofColumn: column))\(row)"
  }

  /// The name of a column: A to Z, then AA and so on.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// The rows of one sheet of a spreadsheet, each value as somebody typed it.
public struct SheetRows: Hashable, Sendable {
  /// A row that holds anything.
  public struct Row: Hashable, Sendable {
    /// Its number in the sheet, from 1.
    public var number: Int
    /// Its values from column A on; what follows the last one is left out.
    public var values: [String]

    /// Makes a row.
    public init(number: Int, values: [String]) {
      self.number = number
      self.values = values
    }
  }

  /// A cell that should have a value and has none.
  public struct Fault: Hashable, Sendable {
    /// What keeps it from having one.
    public enum Cause: Hashable, Sendable {
      /// The spreadsheet shows an error: `#N/A`, `#REF!`.
      case error(String)
      /// A formula that no spreadsheet has computed yet.
      case notComputed
      /// More text than a cell may hold.
      case tooLong
    }

    /// Where it is.
    public var place: CellPlace
    /// What keeps it from having a value.
    public var cause: Cause

    /// Names a fault.
    public init(place: CellPlace, cause: Cause) {
      self.place = place
      self.cause = cause
    }
  }

  /// The sheet's name.
  public var name: String
  /// The rows that hold anything, in order.
  public var rows: [Row]
  /// The cells that should have a value and have none, in order.
  public var faults: [Fault]

  /// Gathers rows.
  public init(name: String, rows: [Row], faults: [Fault] = []) {
    self.name = name
    self.rows = rows
    self.faults = faults
  }
}
