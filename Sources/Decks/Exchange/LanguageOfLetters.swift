import Text

extension ImportedDecks {
  /// The decks of other programs, each in the language that its letters tell.
  package func inLanguageOfLetters() -> ImportedDecks {
    var told = self
    for index in decks.indices where decks[index].deck.licence.hasPrefix("LicenseRef-") {
      if let language = decks[index].languageOfLetters {
        told.decks[index].deck.language = language
      }
    }
    return told
  }
}

extension ImportedDeck {
  /// So many cards, or rows, tell what a deck is written in.
  private static let sample = 500

  /// Japanese or Korean, where questions and answers alike are written in it; nil where one of them
  /// is not: whoever learns words asks in one language for another.
  var languageOfLetters: Language? {
    var letters = LetterCounts()
    if let table {
      // The first column is the key.
      for row in 0..<min(Self.sample, table.rowCount) {
        for column in table.columns.indices.dropFirst() {
          letters.add(String(decoding: table.cell(row, column), as: UTF8.self))
        }
      }
    } else {
      for card in deck.cards.prefix(Self.sample) {
        for text in card.base.askedTexts { letters.add(text) }
      }
    }
    return letters.language
  }
}

extension Wording {
  /// What is asked, and all that may be answered.
  var askedTexts: [String] {
    FieldText.fields(of: self).filter { $0.part != .detail && $0.name != "##" }.map(\.text)
  }
}

/// How many letters of each script a text has.
private struct LetterCounts {
  private var kana = 0
  private var kanji = 0
  private var hangul = 0
  private var others = 0

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3041...0x30FF: kana += 1
      case 0x3400...0x9FFF: kanji += 1
      case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: hangul += 1
      case _ where scalar.properties.isAlphabetic: others += 1
      case _: break
      }
    }
  }

  /// A tenth may be of other scripts: names, terms, abbreviations.
  var language: Language? {
    let all = kana + kanji + hangul + others
    guard all > 0 else { return nil }
    if kana > 0, (kana + kanji) * 10 >= all * 9 { return .japanese }
    return hangul * 10 >= all * 9 ? .korean : nil
  }
}
