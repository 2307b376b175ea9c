package import Text

/// What was read from another program's file.
package struct ImportedDecks: Sendable {
  /// The decks that it became.
  package var decks: [ImportedDeck]
  /// What is wrong with the file; where one is an error, nothing is to be written.
  package var findings: [Finding]
  /// What could not be carried.
  package var losses: Losses
  /// What is to be copied: for each path below the folder of the decks that beside the file.
  package var media: [String: String] = [:]

  package init(
    decks: [ImportedDeck] = [],
    findings: [Finding] = [],
    losses: Losses = Losses()
  ) {
    self.decks = decks
    self.findings = findings
    self.losses = losses
  }
}

/// A deck made of another program's file: cards, or templates with the table beside them.
package struct ImportedDeck: Sendable {
  /// The deck; where it has a table, its cards are templates.
  package var deck: Deck
  /// The rows of its table, whose first column is the key; nil where it has none.
  package var table: TextTableBuilder?

  /// How many things there are to remember.
  package var questions: Int

  package init(deck: Deck, table: TextTableBuilder? = nil, questions: Int) {
    self.deck = deck
    self.table = table
    self.questions = questions
  }
}

extension ImportedDeck {
  /// The line of the front matter by which an import knows a deck that it may replace.
  package static let mark = FrontMatterEntry(
    key: "description",
    value:
      "Imported by Koryu. Importing again updates this file; to edit it freely, remove this line."
  )
}

extension Deck {
  /// Whether an import wrote the deck, and so may write it again.
  package var isImported: Bool {
    remarks.contains {
      $0.key == ImportedDeck.mark.key && $0.value.hasSuffix(ImportedDeck.mark.value)
    }
  }

  /// Marks the deck as imported, behind the description that it has.
  mutating func markImported() {
    guard !isImported else { return }
    if let index = remarks.firstIndex(where: { $0.key == ImportedDeck.mark.key }) {
      remarks[index].value += " " + ImportedDeck.mark.value
    } else {
      remarks.append(ImportedDeck.mark)
    }
  }

  /// What the deck says of itself, without the mark of an import.
  var ownRemarks: [FrontMatterEntry] {
    remarks.compactMap { remark in
      guard remark.key == ImportedDeck.mark.key, remark.value.hasSuffix(ImportedDeck.mark.value)
      else { return remark }
      var own = remark
      own.value.removeLast(ImportedDeck.mark.value.count)
      while own.value.last?.isWhitespace == true { own.value.removeLast() }
      return own.value.isEmpty ? nil : own
    }
  }
}
