package import Text

/// Makes a deck of the questions of an Aiken file.
package struct AikenImport {
  package let imported: ImportedDecks

  /// Reads a file, of which the deck is called `name`.
  package init(_ file: DeckSource, name: String, language: Language) {
    let reader = AikenReader(file)
    var cards = CardGathering(name: name, language: language, licence: "LicenseRef-Aiken")
    for question in reader.questions {
      cards.add(Card(id: "", base: Wording(prompt: question.text, body: .choice(question.options))))
    }
    imported = ImportedDecks(decks: cards.decks, findings: reader.findings)
  }
}
