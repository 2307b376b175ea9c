package import Text

/// A table for people: a caption, a heading for each column, and cells in words.
package struct ReportTable: Sendable {
  /// A column's heading and what stands in it.
  package struct Column: Sendable {
    package var title: Phrase
    package var content: Content

    package init(_ title: Phrase, _ content: Content) {
      self.title = title
      self.content = content
    }
  }

  package enum Content: Hashable, Sendable {
    case words
    case numbers
  }

  package var caption: Phrase
  package var columns: [Column]
  package var rows: [[String]]

  /// What stands for what is not known.
  package static let unknown = "–"
}

extension ReportTable {
  /// Without the columns in which nothing is known of anybody; the first one stays.
  package func withoutEmptyColumns() -> ReportTable {
    let kept = columns.indices.filter { column in
      column == 0 || rows.contains { $0[column] != Self.unknown }
    }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }

  /// A share as `87 %`.
  static func percent(_ share: Double?) -> String {
    share.map { ($0 * 100).text(places: 0) + " %" } ?? unknown
  }

  /// A whole number with its digits in threes, as all three languages group them.
  static func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var text: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A figure in per cent, with one decimal.
  static func figure(_ value: Double?) -> String { value?.text(places: 1) ?? unknown }

  /// Several reasons in one cell.
  static func list(_ phrases: [Phrase], in language: Language) -> String {
    let comma = Phrase(en: "; ", ja: "、", ko: ", ").text(in: language)
    return phrases.map { $0.text(in: language) }.joined(separator: comma)
  }

  static func text(_ text: String) -> String { text.isEmpty ? unknown : text }
}
