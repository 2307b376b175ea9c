/// A sheet to be written: a header that stays in sight, and rows of text.
package struct SheetDraft: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its name, in the first row.
    package var title: String
    /// Its width in digits, as spreadsheets count.
    package var width: Int
    /// What a cell may be chosen from; anything, where it is empty.
    package var choices: [String]

    package init(_ title: String, width: Int = 20, choices: [String] = []) {
      self.title = title
      self.width = width
      self.choices = choices
    }
  }

  /// Its name: at most 31 characters, none of `[]:*?/\`.
  package var name: String
  package var columns: [Column]
  package var rows: [[String]]

  package init(name: String, columns: [Column], rows: [[String]] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
