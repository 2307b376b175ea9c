/// The rows of a CSV (RFC 4180) or TSV text, each value with its place.
///
/// A value in double quotes may hold separators, line breaks and doubled quotes. A quote that
/// nothing closes is an ordinary character. Blank lines are left out.
package struct SeparatedValues: Sendable {
  /// What stands between values.
  package enum Separator: UInt8, Sendable {
    case comma = 0x2C
    case tab = 0x09
    /// What spreadsheets write where the comma is the decimal point.
    case semicolon = 0x3B
    case pipe = 0x7C
    case colon = 0x3A
    case space = 0x20

    /// The one that a line has most of outside of quotes; `usual` where it has none, or as many.
    package static func mostFrequent(in line: some Sequence<UInt8>, usual: Self) -> Self {
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in line {
        if byte == 0x22 { isQuoted.toggle() }
        if !isQuoted { counts[byte, default: 0] += 1 }
      }
      let others: [Self] = [.comma, .semicolon, .tab].filter { $0 != usual }
      return ([usual] + others).reduce(usual) { best, other in
        counts[other.rawValue] ?? 0 > counts[best.rawValue] ?? 0 ? other : best
      }
    }
  }

  /// A value and its place, with its quotes.
  package struct Value: Hashable, Sendable {
    package var text: String
    package var span: SourceSpan

    /// Whether it begins with a quote that nothing closes.
    package var isOpen: Bool { text.utf8.first == 0x22 && text.utf8.count == span.range.count }
  }

  /// The rows; they may differ in length.
  package private(set) var rows: [[Value]] = []
  /// For each row its number in a spreadsheet, from 1, where blank lines count.
  package private(set) var numbers: [Int] = []

  /// What stands between values.
  package let separator: Separator
  private let bytes: [UInt8]

  /// Reads a text in UTF-8.
  package init(_ bytes: [UInt8], separator: Separator) {
    self.bytes = bytes
    self.separator = separator
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var width = 8
    var number = 0
    while index < bytes.count {
      number += 1
      var row: [Value] = []
      row.reserveCapacity(width)
      index = readRow(index, into: &row)
      if row.count > 1 || row.first?.text.isEmpty == false {
        rows.append(row)
        numbers.append(number)
      }
      width = row.count
    }
  }

  /// Reads to the end of a row; the result is the start of the next.
  private func readRow(_ start: Int, into row: inout [Value]) -> Int {
    var index = start
    while true {
      let (value, end) = quoted(index) ?? plain(index)
      row.append(value)
      guard end < bytes.count, bytes[end] == separator.rawValue else { return afterBreak(end) }
      index = end + 1
    }
  }

  private func afterBreak(_ end: Int) -> Int {
    guard end < bytes.count else { return end }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  private func isEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == separator.rawValue || bytes[index] == 0x0A
      || bytes[index] == 0x0D
  }

  private func plain(_ start: Int) -> (Value, end: Int) {
    var end = start
    while !isEnd(end) { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return (Value(text: text, span: SourceSpan(start, end)), end)
  }

  private func quoted(_ start: Int) -> (Value, end: Int)? {
    guard start < bytes.count, bytes[start] == 0x22 else { return nil }
    var text: [UInt8] = []
    var index = start + 1
    // A quoted value longer than any cell of a spreadsheet is a stray quote.
    let limit = min(bytes.count, start + 1 << 16)
    while index < limit {
      if bytes[index] != 0x22 {
        text.append(bytes[index])
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        text.append(0x22)
        index += 2
      } else {
        guard isEnd(index + 1) else { return nil }
        let span = SourceSpan(start, index + 1)
        return (Value(text: String(decoding: text, as: UTF8.self), span: span), index + 1)
      }
    }
    return nil
  }
}
