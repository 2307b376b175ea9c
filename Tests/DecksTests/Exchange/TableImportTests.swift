import Decks
import Testing
import Text

/// What a table of another program loses on its way, and what is said of it.
@Suite struct TableImportTests {
  private func imported(_ text: String) -> ImportedDecks {
    TableImport(DeckSource(path: "t.tsv", text: text), name: "t", wanted: [], language: .english)
      .imported
  }

  private func losses(_ imported: ImportedDecks) -> [Loss] { imported.losses.lines.map(\.loss) }

  @Test func `a gap within a gap is told`() {
    let nested = imported("{{c1::a {{c2::b}} c}}\twhy\n{{c1::d}} e\twhy\n")
    #expect(losses(nested).contains(.oddGap))
    #expect(!losses(imported("{{c1::d}} e\twhy\n")).contains(.oddGap))
  }

  @Test func `the sign that ends an entity divides no answers, and HTML is told`() throws {
    let table = imported("two less than three\t2 &lt; 3\nplain\tone; two\n")
    #expect(losses(table).contains(.markup))
    let rows = try #require(table.decks.first?.table)
    let text = String(decoding: rows.text(), as: UTF8.self)
    #expect(text.contains("2 &lt; 3") && !text.contains("2 &lt\t"))
    #expect(text.contains("one; two\tone\ttwo"))
  }

  @Test func `a first row that may be one of names is told`() {
    #expect(imported("text\tanswer\na\tb\n").findings.map(\.severity) == [.note])
    #expect(imported("a\tb\nc\td\n").findings.isEmpty)
    #expect(imported("question\tanswer\na\tb\n").findings.isEmpty)
  }

  @Test func `of an answer in several lines the first is asked where the others can explain`()
    throws
  {
    let table = imported("question\tanswer\twhy\nq\t\"one\ntwo\"\tbecause\n")
    #expect(losses(table).contains(.furtherLines))
    let rows = try #require(table.decks.first?.table)
    #expect(String(decoding: rows.text(), as: UTF8.self).contains("q\tone\t"))
    let bare = imported("question\tanswer\nq\t\"one\ntwo\"\n")
    let kept = try #require(bare.decks.first?.table)
    #expect(String(decoding: kept.text(), as: UTF8.self).contains("q\tone two"))
  }
}
