import Testing
import Text
import TestSupport

@Test(arguments: [
  ("한글", 4), ("日本語", 6), ("ｶﾅ", 2), ("ㅎㅏㄴ", 6), ("ﾡ", 1), ("👩‍👩‍👧", 2), ("🇯🇵", 2), ("❤️", 2),
  ("か\u{3099}", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("é", 1), ("e\u{301}", 1), ("", 0),
  ("a\u{0}", 1),
])
func `text is measured in terminal cells`(text: String, cells: Int) {
  #expect(DisplayWidth.of(text) == cells)
}

@Test func `padding and cutting count cells, not characters`() {
  #expect(DisplayWidth.padded("한글", to: 6) == "한글  ")
  #expect(DisplayWidth.paddedLeft("あ", to: 4) == "  あ")
  #expect(DisplayWidth.truncated("日韓関係史", to: 6) == "日韓…")
  #expect(DisplayWidth.truncated("short", to: 5) == "short")
}

@Test(
  .enabled(
    if: Fixtures.folder != nil,
    "KORYU_FIXTURES names no folder: the width table is not compared"
  )
)
func `the reference widths agree`() throws {
  let table = try #require(Fixtures.text("data/cases/width.tsv"))
  for row in table.split(separator: "\n").dropFirst() {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    #expect(DisplayWidth.of(cells[2]) == Int(cells[3]), "\(cells[2])")
  }
}
