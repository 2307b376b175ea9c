import Decks
import Scheduling
import TestSupport
import Testing
import Text

/// What a change of a word list does to the progress of its rows.
@Suite struct TableDiffTests {
  private static let front = "table: t.tsv\nkey: [word]\n"
  private static let templates =
    "## A {#to}\nQ: {word} — {gloss}\nA: {korean}\n\n## B {#from}\nQ: {korean}\nA: {word}\n"
  private static let rows = "word\tkorean\tgloss\n約束\t약속\tpromise\n時間\t시간\ttime\n"

  private func library(
    _ templates: String = templates,
    _ rows: String = rows,
    front: String = front
  )
    -> DeckLibrary
  {
    DeckDiffTests.library([
      "d.md": DeckDiffTests.deck(templates, front: front), "t.tsv": rows,
    ])
  }

  private func told(_ old: DeckLibrary, _ new: DeckLibrary) -> [String] {
    DeckDiff.between(old, new).changes.map { change in
      "\(change.verdict.rawValue) \(change.name) \(change.ids.count)"
        + (change.remedy?.line.map { " ! " + $0 } ?? "")
    }
  }

  @Test(arguments: [
    ("promise", "a vow", ["reworded d/約束 1"]),
    ("\t약속", "\t언약", ["answer-changed d/約束 1", "reworded d/約束 1"]),
    ("約束\t", "盟約\t", ["removed d/約束 2", "new d/盟約 2"]),
    ("時間\t시간\ttime\n", "", ["removed d/時間 2"]),
    ("約束\t", "約朿\t", ["lost d/約朿 2 ! formerly\t約束", "typo d/約朿 1", "answer-changed d/約朿 1"]),
    ("\ttime\n", "\ttime\n友達\t친구\tfriend\n", ["new d/友達 2"]),
    ("\ttime\n", "\t\n", ["removed d/時間 1"]),
  ])
  func `rows change`(old: String, new: String, expected: [String]) {
    let result = told(library(), library(Self.templates, Self.rows.replacing(old, with: new)))
    #expect(Set(result) == Set(expected))
    #expect(told(library(), library()) == [])
  }

  @Test func `a row that names its earlier key keeps its progress`() {
    let rows = "word\tkorean\tgloss\tformerly\n盟約\t약속\tpromise\t約束\n時間\t시간\ttime\t\n"
    let new = library(Self.templates, rows)
    #expect(told(library(), new).contains("moved d/盟約 2"))
    #expect(!DeckDiff.between(library(), new).losesProgress)
  }

  @Test func `a template is told once, for all rows`() {
    let reworded = Self.templates.replacing("{word} — {gloss}", with: "{word}: {gloss}, please")
    #expect(told(library(), library(reworded)) == ["reworded d/*/to 2"])
    let other = Self.templates.replacing("A: {korean}", with: "A: {gloss}")
    #expect(told(library(), library(other)) == ["answer-changed d/*/to 2"])
    let renamed = Self.templates.replacing("{#to}", with: "{#into}")
    #expect(told(library(), library(renamed)) == ["lost d/*/into 2 ! Formerly: to"])
    let kept = renamed.replacing("A: {korean}", with: "A: {korean}\nFormerly: to")
    #expect(told(library(), library(kept)) == ["moved d/*/into 2"])
    let gone = "## B {#from}\nQ: {korean}\nA: {word}\n"
    #expect(told(library(), library(gone)) == ["removed d/*/to 2"])
  }

  @Test func `columns may change places`() {
    let rows = "gloss\tnote\tword\tkorean\npromise\tx\t約束\t약속\ntime\t\t時間\t시간\n"
    #expect(told(library(), library(Self.templates, rows)) == [])
  }

  @Test func `other key columns lose every row, told once`() {
    let front = "table: t.tsv\nkey: [word, korean]\n"
    #expect(
      told(library(), library(Self.templates, Self.rows, front: front))
        == ["lost d 4 ! key: [word]"]
    )
  }
}
