import Text

/// One sheet, read cell by cell.
struct SheetPart: XMLHandler {
  /// What there is too much of.
  enum Excess {
    case cells
    case column(CellPlace)
  }

  private(set) var excess: Excess?
  private let name: String
  private let strings: [String]
  private let numbers: [NumberFormat]
  private let epoch: SerialEpoch
  private let limits: SpreadsheetLimits
  private var found: [SheetRows.Row] = []
  private var faults: [SheetRows.Fault] = []
  private var merges: [MergedCells] = []
  private var cellCount = 0
  private var row = 0
  private var column = 0
  private var values: [String] = []
  private var cell = SheetCell()

  init(
    name: String,
    strings: [String],
    numbers: [NumberFormat],
    epoch: SerialEpoch,
    limits: SpreadsheetLimits
  ) {
    self.name = name
    self.strings = strings
    self.numbers = numbers
    self.epoch = epoch
    self.limits = limits
  }

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      row = max(row + 1, attributes["r"].flatMap { Int($0) } ?? 0)
      column = 0
      values = []
    case "c":
      column += 1
      if let reference = attributes["r"], let place = CellReference(reference) {
        column = max(column, place.column)
      }
      cell = SheetCell(type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) })
    case "mergeCell":
      if let reference = attributes["ref"], let merged = MergedCells(reference),
        merges.count < MergedCells.most
      {
        merges.append(merged)
      }
    case _: cell.open(name)
    }
  }

  mutating func text(_ text: String) { cell.text(text) }

  mutating func close(_ name: String) {
    switch name {
    case "c": take()
    case "row":
      if !values.isEmpty { found.append(SheetRows.Row(number: row, values: values)) }
    case _: cell.close(name)
    }
  }

  private mutating func take() {
    let place = CellPlace(sheet: name, row: row, column: column)
    switch cell.value(strings, numbers, epoch) {
    case .value(let text) where text.utf8.count > limits.cellBytes:
      faults.append(SheetRows.Fault(place: place, cause: .tooLong))
    case .value(let text): put(text, place)
    case .fault(let cause): faults.append(SheetRows.Fault(place: place, cause: cause))
    }
  }

  private mutating func put(_ text: String, _ place: CellPlace) {
    guard !text.isEmpty, excess == nil else { return }
    guard column <= limits.columns else {
      excess = .column(place)
      return
    }
    cellCount += column - values.count
    guard cellCount <= limits.cells else {
      excess = .cells
      return
    }
    while values.count < column - 1 { values.append("") }
    values.append(text)
  }

  /// What was read; a merged cell's value stands in each place that it covers.
  func rows() -> SheetRows {
    var rows = found
    var room = limits.cells
    for merged in merges { merged.fill(&rows, limits.columns, &room) }
    return SheetRows(name: name, rows: rows, faults: faults)
  }
}

/// A cell as it grows.
struct SheetCell {
  enum Reading {
    case value(String)
    case fault(SheetRows.Fault.Cause)
  }

  private let type: String
  private let style: Int?
  private var string = StringItem()
  private var raw = ""
  private var isInValue = false
  private var hasFormula = false

  init(type: String = "n", style: Int? = nil) {
    self.type = type
    self.style = style
  }

  mutating func open(_ name: String) {
    switch name {
    case "v": isInValue = true
    case "f": hasFormula = true
    case _: string.open(name)
    }
  }

  mutating func text(_ text: String) {
    if isInValue { raw += text } else { string.text(text) }
  }

  mutating func close(_ name: String) {
    if name == "v" { isInValue = false } else { string.close(name) }
  }

  /// What somebody who looks at the cell would type.
  func value(_ strings: [String], _ numbers: [NumberFormat], _ epoch: SerialEpoch) -> Reading {
    if raw.isEmpty, type != "inlineStr" {
      return hasFormula && type != "str" ? .fault(.notComputed) : .value("")
    }
    switch type {
    case "s":
      guard let index = Int(raw), strings.indices.contains(index) else { return .value("") }
      return .value(strings[index])
    case "inlineStr": return .value(string.value)
    case "b": return .value(raw == "1" || raw == "true" ? "TRUE" : "FALSE")
    case "e": return .fault(.error(raw))
    case "n":
      let format = style.flatMap { numbers.indices.contains($0) ? numbers[$0] : nil } ?? .plain
      return .value(CellNumber.text(raw, format, epoch))
    case _: return .value(raw)
    }
  }
}
