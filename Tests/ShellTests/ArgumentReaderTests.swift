import Shell
import Testing
import Text

private let phrase = Phrase(en: "help", ja: "ヘルプ", ko: "도움말")

private let table = CommandTable(
  [
    Command(
      "review",
      .practise,
      reach: .learner,
      phrase,
      parameters: [Parameter("DECK", .deck, .repeated)],
      options: [
        Option("minutes", .number(1...600), says: phrase), Option("plain", says: phrase),
        Option("tag", .tag, repeats: true, says: phrase),
      ]
    ) { _, _ in .done },
    Command("deck lint", aliases: ["lint"], .author, reach: .machine, phrase) { _, _ in .done },
    Command("show", .cards, reach: .learner, phrase, parameters: [Parameter("CARD", .card)]) {
      _,
      _ in .done
    },
    Command("quit", .program, reach: .learner, place: .shellOnly, phrase) { _, _ in .done },
  ],
  globalOptions: []
)

private func read(_ words: String...) throws(UsageError) -> Invocation {
  try table.read(words, inShell: false)
}

@Test func `values and options find their places`() throws {
  let invocation = try read("review", "history", "--minutes", "10", "--plain", "kana", "--tag=a")
  #expect(invocation.values == ["history", "kana"])
  #expect(invocation.number("minutes") == 10)
  #expect(invocation.has("plain"))
  #expect(invocation.option("tag") == "a")
}

@Test func `commands of two words and other callings are found`() throws {
  #expect(try read("deck", "lint").command.name == "deck lint")
  #expect(try read("lint").command.name == "deck lint")
}

@Test func `two dashes end the options`() throws {
  #expect(try read("review", "--", "--minutes").values == ["--minutes"])
}

@Test(arguments: [
  (["reveiw"], UsageError.unknownCommand("reveiw", suggestion: "review")),
  (["xyzzy"], .unknownCommand("xyzzy", suggestion: nil)),
  (["deck"], .incompleteCommand("deck", choices: ["lint"])),
  (
    ["review", "--minuts", "3"],
    .unknownOption("minuts", command: "review", suggestion: "minutes")
  ),
  (["review", "--minutes"], .optionNeedsValue("minutes", placeholder: "N")),
  (["review", "--minutes", "0"], .badValue("0", place: "--minutes", expected: "1–600")),
  (["review", "--minutes", "ten"], .badValue("ten", place: "--minutes", expected: "1–600")),
  (["review", "--plain=1"], .optionTakesNoValue("plain")),
  (["review", "--minutes=1", "--minutes=2"], .optionRepeated("minutes")),
  (["show"], .missingParameter("CARD", synopsis: "show CARD")),
  (["show", "a", "b"], .tooManyValues("b", synopsis: "show CARD")),
  (["quit"], .onlyInShell("quit")),
])
func `a mistake is named`(words: [String], error: UsageError) {
  #expect(throws: error) { try table.read(words, inShell: false) }
}

@Test func `every mistake is told in three languages`() {
  let phrase = UsageError.unknownCommand("reveiw", suggestion: "review").phrase
  #expect(phrase.english == "There is no command “reveiw”. Did you mean “review”?")
  #expect(phrase.japanese == "「reveiw」というコマンドはありません。「review」のことですか。")
  #expect(phrase.korean == "‘reveiw’ 명령은 없어요. 혹시 ‘review’인가요?")
}
