import Answers
import Decks
import TestSupport
import Testing
import Text

@Suite struct OwnWordsTests {
  @Test(arguments: [
    ("약속 = 約束, promise", "약속", ["約束", "promise"]),
    ("약속＝約束、promise，pledge | vow", "약속", ["約束", "promise", "pledge", "vow"]),
    ("  a  b =  c ", "a b", ["c"]), ("a = b = c", "a", ["b = c"]), ("x = y, y", "x", ["y"]),
    ("E=mc² = energy", "E=mc²", ["energy"]), ("a == b", "a", ["b"]), ("a=b", "a", ["b"]),
    ("1+1 = 2 = two", "1+1", ["2 = two"]), ("a = \u{202E}b\u{200B}", "a", ["b"]),
    ("x = X, y", "x", ["y"]),
    ("population = 5,000,000", "population", ["5,000,000"]),
  ])
  func `a line is what is asked and the answers`(
    line: String,
    prompt: String,
    answers: [String]
  ) throws {
    let words = try OwnWords(line)
    #expect(words.prompt == prompt)
    #expect(words.answers == answers)
  }

  @Test(arguments: [
    ("", OwnWords.Problem.noSign), ("약속", .noSign), ("= a", .noPrompt), ("a =", .noAnswer),
    ("a = ,、", .noAnswer), ("=", .noPrompt), ("a = \u{7}", .noAnswer),
    ("時間 = 時間", .sameOnBothSides("時間")), ("Tea = tea, ＴＥＡ", .sameOnBothSides("Tea")),
    ("a = " + String(repeating: "b", count: 501), .tooLong(characters: 501)),
  ])
  func `anything else is refused with its reason`(line: String, problem: OwnWords.Problem) {
    #expect(throws: problem) { try OwnWords(line) }
  }

  @Test func `nobody is asked for a word by an explanation as long as a page`() throws {
    let words = try OwnWords("긴 = " + String(repeating: "long ", count: 20))
    #expect(words.cards(id: "a", backID: "b").count == 1)
  }

  @Test(arguments: [
    ("약속 = 約束, promise", AnswerKind.text, AnswerKind.hangul as AnswerKind?),
    ("promise = 약속", .hangul, .text), ("約束 = 약속", .hangul, nil),
    ("約束[やくそく] = promise", .text, .reading), ("やくそく = promise", .text, .reading),
    ("約束 = やくそく", .reading, nil), ("treaty = 1965-06-22", .date, nil),
    ("hosts = 2002", .number, nil), ("What is 학교? = school", .text, nil),
    ("big = large", .text, nil),
  ])
  func `kinds are told by the letters, and words are turned where that makes sense`(
    line: String,
    kind: AnswerKind,
    back: AnswerKind?
  ) throws {
    let cards = try OwnWords(line).cards(id: "a", backID: "b")
    #expect(cards.map(\.kind) == [kind] + (back.map { [$0] } ?? []))
    if cards.count == 2 { #expect(cards[1].after == ["a"]) }
  }

  @Test func `the reading of an answer is an answer too`() throws {
    let words = try OwnWords("먹다 = 食べる[たべる], to eat")
    let cards = words.cards(id: "a", backID: "b")
    #expect(cards[0].base.accept == ["たべる"])
    #expect(cards[1].base.body == .typed(TypedBody(kind: .hangul, answers: ["먹다"])))
  }

  @Test(arguments: UInt64(0)..<60)
  func `a card comes back from its text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let marks = [
      "|", "\\", "{", "}", "#", "a", "학", "漢", "か", "— ", "Q:", "---", "[", "]", "<", "?",
    ]
    func text() -> String {
      (0..<4).map { _ in marks.randomElement(using: &random) ?? "" }.joined()
    }
    guard let words = try? OwnWords("\(text()) = \(text())") else { return }
    for card in words.cards(id: "a", backID: "b") {
      #expect(OwnDeck.card(id: card.id, text: DeckWriter.text(of: card)) == card)
    }
  }

  @Test(arguments: [
    "", "no card", "---", "## {#x}", "<<<<<<< a\n", "\u{FEFF}\u{0}", "## a\n## b\nQ: c\nA: d",
  ])
  func `a text from elsewhere makes at most one card, of the name it is given`(text: String) {
    let deck = OwnDeck.deck([(id: "a", text: text)], title: "Mine", language: .english)
    #expect(deck.cards.count <= 1)
    #expect(deck.cards.allSatisfy { $0.id == "a" })
  }

  @Test func `an edited file tells what changed, what is new and what is missing`() throws {
    let texts = [
      ("a", "## {#a}\nQ: one\nA: 1\n"), ("b", "## {#b}\nQ: two\nA: 2\n"),
      ("c", "## {#c}\nQ: x\nA: y\n"),
    ]
    let deck = OwnDeck.deck(texts.map { (id: $0.0, text: $0.1) }, title: "Mine", language: .english)
    let file = DeckWriter.text(of: deck).replacing("two", with: "zwei")
      .replacing(
        "## {#c}\nQ: x\nA: y\n",
        with: "## New\nQ: new\nA: yes\n\n## {#a}\nQ: twice\nA: yes\n"
      )
    let edition = OwnDeck.edition(of: DeckSource(path: "mine.md", text: file), before: deck)
    #expect(edition.changed.map(\.id) == ["b"])
    #expect(edition.added.map(\.base.prompt) == ["new", "twice"])
    #expect(edition.missing.map(\.id) == ["c"])
  }
}

extension Card {
  fileprivate var kind: AnswerKind? {
    guard case .typed(let typed)? = base.body else { return nil }
    return typed.kind
  }
}
