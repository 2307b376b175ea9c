import Decks
import Scheduling
import Testing

/// Identities that go astray: rows numbered anew, cards that become rows.
@Suite struct IdentityDiffTests {
  private static let template = "## K {#k}\nQ: What is “{word}” in Korean?\nA: {korean}\n"
  private static let rows = "id\tword\tkorean\n1\tdog\t개\n2\tcat\t고양이\n3\tbird\t새\n"

  private func table(_ rows: String, _ template: String = template) -> DeckLibrary {
    let front = "table: t.tsv\nkey: [id]\n"
    return DeckDiffTests.library([
      "d.md": DeckDiffTests.deck(template, front: front), "t.tsv": rows,
    ])
  }

  private func cards(_ cards: String) -> DeckLibrary {
    DeckDiffTests.library(["d.md": DeckDiffTests.deck(cards)])
  }

  private func told(_ old: DeckLibrary, _ new: DeckLibrary) -> [String] {
    DeckDiff.between(old, new).changes.map { change in
      "\(change.verdict.rawValue) \(change.name)" + (change.former.map { " < " + $0 } ?? "")
        + (change.remedy?.line.map { " ! " + $0 } ?? "")
    }
  }

  @Test func `rows with other ids are known by what they say`() {
    let named = Self.rows.replacing("1\t", with: "dog\t").replacing("2\t", with: "x\t")
    #expect(
      told(table(Self.rows), table(named))
        == ["lost d/dog < d/1 ! formerly\t1", "lost d/x < d/2 ! formerly\t2"]
    )
  }

  @Test func `rows that were numbered anew are told`() {
    let moved = "id\tword\tkorean\n1\tfish\t물고기\n2\tdog\t개\n3\tcat\t고양이\n4\tbird\t새\n"
    #expect(
      told(table(Self.rows), table(moved)) == [
        "lost d/2 < d/1 ! 1", "lost d/3 < d/2 ! 2", "lost d/4 < d/3 ! 3", "new d/1",
      ]
    )
    let cut = "id\tword\tkorean\n1\tcat\t고양이\n2\tbird\t새\n"
    #expect(
      told(table(Self.rows), table(cut)) == [
        "lost d/1 < d/2 ! 2", "lost d/2 < d/3 ! 3", "removed d/1",
      ]
    )
  }

  @Test func `cards that exchanged their ids are told`() {
    let old = "## A {#a}\nQ: What is a dog?\nA: 개\n\n## B {#b}\nQ: What is a cat?\nA: 고양이\n"
    let new = "## A {#b}\nQ: What is a dog?\nA: 개\n\n## B {#a}\nQ: What is a cat?\nA: 고양이\n"
    #expect(told(cards(old), cards(new)) == ["lost d/b < d/a ! a", "lost d/a < d/b ! b"])
    let reworded = old.replacing("dog?", with: "hound?")
    #expect(told(cards(old), cards(reworded)) == ["reworded d/a"])
  }

  @Test func `cards that become rows take their progress along where the row says so`() {
    let old = cards(
      "## D {#dog}\nQ: What is “dog” in Korean?\nA: 개\n\n## C {#c}\nQ: What is “cat” in Korean?\nA: 고양이\n"
    )
    let rows = "id\tword\tkorean\tformerly\ndog\tdog\t개\t\ncat\tcat\t고양이\t\n"
    #expect(
      told(old, table(rows)) == [
        "lost d/dog < d/dog ! formerly\tdog", "lost d/cat < d/c ! formerly\tc",
      ]
    )
    let kept = table("id\tword\tkorean\tformerly\ndog\tdog\t개\tdog\ncat\tcat\t고양이\tc\n")
    #expect(told(old, kept) == ["moved d/dog < d/dog", "moved d/cat < d/c"])
    #expect(kept.successor(of: CardID("d/dog")!)?.description == "d/dog/k")
    #expect(kept.successor(of: CardID("d/c")!)?.description == "d/cat/k")
    #expect(kept.successor(of: CardID("d/dog/k")!) == nil)
  }

  @Test func `rows that become cards take their progress along where the card says so`() {
    let old = table(Self.rows)
    let cards = "## D {#dog}\nQ: What is “dog” in Korean?\nA: 개\n"
    #expect(
      told(old, self.cards(cards))
        == ["lost d/dog < d/1/k ! Formerly: d/1/k", "removed d/2", "removed d/3"]
    )
    #expect(
      told(old, self.cards(cards + "Formerly: d/1/k\n"))
        == ["removed d/2", "removed d/3", "moved d/dog < d/1/k"]
    )
  }
}
