import Decks
import Scheduling
import TestSupport
import Testing
import Text

@Suite struct DeckDiffTests {
  static func library(_ files: [String: String]) -> DeckLibrary {
    let decks = files.keys.filter { $0.hasSuffix(".md") }.sorted()
    return DeckLibrary.load(decks.map { DeckSource(path: $0, text: files[$0] ?? "") }) { name, _ in
      files[name].map { Array($0.utf8) }
    }
  }

  static func deck(_ cards: String, id: String = "d", front: String = "") -> String {
    "---\nid: \(id)\ntitle: D\nlanguage: en\nlicence: CC0-1.0\n\(front)---\n\n\(cards)\n"
  }

  private func diff(_ old: String, _ new: String) -> DeckDiff {
    .between(
      Self.library(["d.md": Self.deck(old)]),
      Self.library(["d.md": Self.deck(new)])
    )
  }

  private func told(_ diff: DeckDiff) -> [String] {
    diff.changes.map { change in
      let former = change.former.map { " < " + $0 } ?? ""
      return "\(change.verdict.rawValue) \(change.name)\(former)"
        + (change.remedy?.line.map { " ! " + $0 } ?? "")
    }
  }

  private static let capital = "## C {#c}\nQ: Which city is the capital of Korea?\nA: Seoul\n"

  @Test(arguments: [
    ("A: Seoul", "A: Busan", ["answer-changed d/c"]),
    ("A: Seoul", "A: Seoul | Hanyang", ["other-answers d/c"]),
    ("A: Seoul", "A: SEOUL.", ["typo d/c"]),
    ("A: Seuol", "A: Seoul", ["typo d/c"]),
    ("the capital of Korea?", "the capitel of Korea?", ["typo d/c"]),
    ("the capital of Korea?", "the seat of the government of South Korea?", ["reworded d/c"]),
    ("in 1965", "in 1956", ["reworded d/c"]),
    ("A: Shimonosek", "A: Shimonoseki\nAccept: Shimonosek", ["other-answers d/c"]),
    ("A: Shimonosek", "A: Shimonoseki", ["typo d/c"]),
    ("A: Seoul | Hanyangg", "A: Seoul | Hanyang", ["typo d/c"]),
    ("A: Seoul | Hanyang", "A: Hanyang | Seoul", ["other-answers d/c"]),
    ("A: Seoul\nAccept: Hanyang", "A: Seoul\nAlso: Hanyang", ["other-answers d/c"]),
    ("A: Beetle", "A: Beetle Jet | Beetle", ["other-answers d/c"]),
    ("A: 12 ± 1", "A: 12 ± 3", ["other-answers d/c"]),
    ("A: Seoul", "A: Seoul\nWhy: It has been since 1394.", ["details d/c"]),
    ("A: Seoul", "A: Seoul\nTags: cities", ["details d/c"]),
    ("{#c}", "{#c .cities}", ["details d/c"]),
    ("{#c}", "{#city}", ["lost d/city < d/c ! Formerly: c"]),
    ("A: Seoul", "- [x] Seoul\n- [ ] Busan", ["reworded d/c"]),
  ])
  func `a card changes`(old: String, new: String, expected: [String]) {
    let before = "## C {#c}\nQ: In in 1965, which city is the capital of Korea?\nA: Seoul\n"
      .replacing("A: Seoul", with: old.hasPrefix("A: ") ? old : "A: Seoul")
    #expect(told(diff(before, before.replacing(old, with: new))) == expected)
  }

  @Test func `new, removed and unchanged cards are counted`() {
    let other = "\n## O {#o}\nQ: Put these in order, earliest first.\n1. a\n2. b\n"
    let third = "\n## T {#t}\nC: On {{1::22 June}} {{2::1965}} a treaty was signed.\n"
    let result = diff(Self.capital + other, Self.capital + third)
    #expect(told(result) == ["removed d/o", "new d/t"])
    #expect(result.unchanged == 1)
    #expect(result.count(.new) == 2)
    #expect(!result.losesProgress)
  }

  @Test func `options are looked at one by one`() {
    let old = "## C {#c}\nQ: Which ship sails there?\n- [x] Camellia\n- [ ] Beetle\n- [ ] Hamayuu\n"
    #expect(told(diff(old, old.replacing("Beetle", with: "Beetle Jet"))) == ["reworded d/c"])
    #expect(told(diff(old, old.replacing("Hamayuu", with: "Hamayu"))) == ["typo d/c"])
    #expect(told(diff(old, old.replacing("Camellia", with: "Camelia"))) == ["typo d/c"])
    #expect(told(diff(old, old.replacing("Camellia", with: "Kobee"))) == ["answer-changed d/c"])
    let other = old.replacing("[x] C", with: "[ ] C").replacing("[ ] B", with: "[x] B")
    #expect(told(diff(old, other)) == ["answer-changed d/c"])
  }

  @Test func `a gap that takes more is not reworded`() {
    let old = "## T {#t}\nC: The {{1::Beetle}} sails to the port of Hakata every day.\n"
    let more = diff(old, old.replacing("Beetle", with: "Beetle Jet | Beetle"))
    #expect(told(more) == ["other-answers d/t"])
    #expect(told(diff(old, old.replacing("every", with: "evry"))) == ["typo d/t"])
    #expect(
      told(diff(old, old.replacing("{{1::Beetle}}", with: "{{1::Beetle::ship}}"))) == [
        "reworded d/t"
      ]
    )
  }

  @Test func `a gap that goes tells how to keep its progress`() {
    let old = "## T {#t}\nC: On {{1::22 June}} {{2::1965}} a treaty was signed.\n"
    let gone = diff(old, old.replacing("{{1::22 June}}", with: "22 June"))
    #expect(told(gone).first == "removed d/t ! {{1::22 June}}")
    #expect(!gone.losesProgress)
    // The other gap is numbered anew, and its progress hangs on the number.
    let anew = diff(old, "## T {#t}\nC: On 22 June {{1::1965}} a treaty was signed.\n")
    #expect(told(anew).first == "lost d/t ! {{2::1965}}")
    #expect(anew.changes.first?.ids.map(\.description) == ["d/t/2"])
    #expect(anew.losesProgress)
  }

  @Test func `what is told as lost, removed or new is not counted as reworded too`() {
    let old = "## T {#t}\nC: On 22 June {{1::1965}} a treaty was signed.\n"
    let more = diff(old, old.replacing("22 June", with: "{{2::22 June}}"))
    let others = more.changes.filter { $0.verdict != .new }.flatMap(\.ids)
    #expect(more.count(.new) == 1)
    #expect(others.map(\.description) == ["d/t/1"])
    let typed = diff(old, "## T {#t}\nQ: When was the treaty signed?\nA(date): 1965-06-22\n")
    #expect(typed.changes.map(\.verdict) == [.lost, .new])
    #expect(typed.unchanged == 0)
  }

  @Test func `what concerns others is neither told nor counted`() {
    let base = Self.deck(Self.capital)
    let translated = "---\ntitle: D\n---\n\n## C {#c}\nQ: 韓国の首都はどこですか。\nA: ソウル\n"
    let old = Self.library(["d.md": base, "d.ja.md": translated])
    let new = Self.library([
      "d.md": base, "d.ja.md": translated.replacing("首都", with: "政府のある都市"),
    ])
    let all = DeckDiff.between(old, new)
    #expect(all.count(.reworded) == 1 && all.unchanged == 0)
    let japanese = all.concerning(.japanese)
    #expect(japanese.count(.reworded) == 1 && japanese.unchanged == 0)
    let korean = all.concerning(.korean)
    #expect(korean.changes.isEmpty && korean.unchanged == 1)
    #expect(korean.json().text().contains(#""counts":{"unchanged":1}"#))
  }

  @Test func `gaps are looked at one by one`() {
    let old = "## T {#t}\nC: On {{1::22 June}} {{2::1965}} a treaty was signed.\n"
    let result = diff(old, old.replacing("1965", with: "1956"))
    #expect(told(result).contains("answer-changed d/t"))
    #expect(result.changes.first?.ids.map(\.description) == ["d/t/2"])
    let removed = diff(old, old.replacing("{{1::22 June}}", with: "22 June"))
    #expect(removed.changes.first?.verdict == .removed)
    #expect(removed.changes.first?.ids.map(\.description) == ["d/t/1"])
    let typed = diff(old, "## T {#t}\nQ: When?\nA(date): 1965-06-22\n")
    #expect(typed.changes.contains { $0.verdict == .lost && $0.remedy == Remedy.none })
    #expect(typed.losesProgress)
  }

  @Test func `the line that a lost card needs keeps its progress`() {
    let renamed = Self.capital.replacing("{#c}", with: "{#city}")
    let lost = diff(Self.capital, renamed)
    #expect(lost.losesProgress)
    let line = lost.changes.first?.remedy?.line ?? ""
    let mended = diff(Self.capital, renamed + line + "\n")
    #expect(told(mended) == ["moved d/city < d/c"])
    #expect(!mended.losesProgress)
  }

  @Test func `a card that goes to another deck needs a line as well`() {
    let other = "## O {#o}\nQ: What is this?\nA: something\n"
    let before = Self.library([
      "d.md": Self.deck(Self.capital + "\n" + other), "e.md": Self.deck(other, id: "e"),
    ])
    func after(_ line: String) -> DeckLibrary {
      Self.library([
        "d.md": Self.deck(other), "e.md": Self.deck(other + "\n" + Self.capital + line, id: "e"),
      ])
    }
    #expect(
      told(.between(before, after(""))) == ["lost e/c < d/c ! Formerly: d/c"]
    )
    #expect(told(.between(before, after("Formerly: d/c\n"))) == ["moved e/c < d/c"])
  }

  @Test func `a deck with another id needs a line in its front matter`() {
    let cards = Self.capital + "\n## O {#o}\nQ: What is this?\nA: something\n"
    let before = Self.library(["d.md": Self.deck(cards)])
    let lost = DeckDiff.between(before, Self.library(["d.md": Self.deck(cards, id: "n")]))
    #expect(told(lost) == ["lost n < d ! formerly: [d]"])
    #expect(lost.count(.lost) == 2)
    let mended = Self.library(["d.md": Self.deck(cards, id: "n", front: "formerly: [d]\n")])
    #expect(told(.between(before, mended)) == ["moved n < d"])
  }

  @Test func `another card is no renamed one`() {
    let old = "## C {#c}\nQ: Which city is the capital of Korea?\nA: Seoul\n"
    let new = "## C {#j}\nQ: Which city is the capital of Japan?\nA: Tokyo\n"
    #expect(told(diff(old, new)) == ["removed d", "new d"] || told(diff(old, new)).count == 2)
    #expect(!diff(old, new).losesProgress)
  }

  @Test func `translations come and go`() {
    let base = Self.deck(Self.capital)
    let translated = "---\ntitle: D\n---\n\n## C {#c}\nQ: 韓国の首都はどこですか。\nA: ソウル\n"
    let without = Self.library(["d.md": base])
    let with = Self.library(["d.md": base, "d.ja.md": translated])
    #expect(told(.between(without, with)) == ["translation-added d/c"])
    #expect(DeckDiff.between(without, with).concerning(.english).changes.isEmpty)
    let back = DeckDiff.between(with, without)
    #expect(told(back) == ["answer-changed d/c", "translation-removed d/c"])
    #expect(back.changes.first?.languages == [.japanese])
  }

  @Test(arguments: UInt64(1)...60)
  func `a deck compared with itself has no changes`(seed: UInt64) {
    var generator = DeckGenerator(seed: seed)
    let deck = generator.deck()
    let library = DeckLibrary(decks: [deck])
    let diff = DeckDiff.between(library, library)
    #expect(diff.changes.isEmpty, "\(told(diff))")
    #expect(diff.unchanged == Set(deck.entries().map(\.id)).count)
    // The file that it stands in is no part of a deck.
    let text = DeckWriter.text(of: deck)
    let here = Self.library(["here.md": text])
    #expect(DeckDiff.between(here, Self.library(["elsewhere.md": text])).changes.isEmpty)
  }

  @Test(arguments: UInt64(1)...40)
  func `any two decks can be compared, and all questions are accounted for`(seed: UInt64) {
    var generator = DeckGenerator(seed: seed)
    let old = DeckLibrary(decks: [generator.deck()])
    let new = DeckLibrary(decks: [generator.deck()])
    let diff = DeckDiff.between(old, new)
    let told = Set(diff.changes.flatMap(\.ids))
    for id in old.decks.flatMap({ $0.entries().map(\.id) })
    where !new.decks.flatMap({ $0.entries().map(\.id) }).contains(id) {
      #expect(told.contains(id) || new.successor(of: id) != nil, "\(id)")
    }
  }
}
