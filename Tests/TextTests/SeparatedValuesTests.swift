import TestSupport
import Testing
import Text

@Suite struct SeparatedValuesTests {
  private func rows(_ text: String, _ separator: SeparatedValues.Separator = .comma) -> [[String]] {
    SeparatedValues(Array(text.utf8), separator: separator).rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a\n\n \n", [["a"], [" "]]),
    ("\"a,\"\"b\"\"\",c", [["a,\"b\"", "c"]]),
    ("\"a\nb\",c", [["a\nb", "c"]]),
    ("\"open,c\nd", [["\"open", "c"], ["d"]]),
    ("5\" disk,a", [["5\" disk", "a"]]),
    ("a,,\n", [["a", "", ""]]),
    ("", []),
  ])
  func `rows are read`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func `tabs separate too`() {
    #expect(rows("a,b\tc\n", .tab) == [["a,b", "c"]])
  }

  @Test func `values know their place`() {
    let values = SeparatedValues(Array("a,\"b\"\nc".utf8), separator: .comma)
    #expect(values.rows[0][1].span == SourceSpan(2, 5))
    #expect(values.rows[1][0].span == SourceSpan(6, 7))
  }

  @Test(arguments: 0..<100)
  func `what is written quoted is read back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "가", ",", "\"", "\n", "\r\n", " ", "\t"]
    let table = (0..<4).map { _ in
      (0..<3).map { _ in
        (0..<5).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let text = table.map { row in
      row.map { value in
        "\""
          + value.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: ",") + "\n"
    }.joined()
    #expect(rows(text) == table)
  }
}
