import Answers
import Text

/// What is wrong between files: a table, a translation, two decks of one name.
enum LoadProblem: Equatable {
  case deckTaken(String, by: String)
  case deckMissing(base: String)
  case foreignTranslation(id: String, base: String)
  case unsafeName(String)
  case fileMissing(String)
  case tableNotUTF8(NotUTF8)
  case tableTooLarge
  case tableUnreadable(Phrase)
  case tableNotText(String)
  case columnRepeated(String)
  case conflictMarker
  case rowTooLong(values: Int, columns: Int)
  case keyColumnMissing(String, columns: [String])
  case noKey
  case rowTaken(String, columns: [String], by: RowName)
  case rowWithoutIdentity(String, columns: [String])
  case outOfStep(TranslationMismatch)
  case unknownTranslation(String)
  case unknownLanguage(String, base: String)
  case ownLanguage(String, base: String)
}

/// What an author calls a row of a table.
enum RowName: Equatable {
  /// Of a text, by the line that an editor shows.
  case line(Int)
  /// Of a spreadsheet.
  case row(Int)
}

/// How a translated card does not fit the deck's own.
enum TranslationMismatch: Equatable {
  case kind
  case options(own: Int, translated: Int)
  case ticks
  case items(own: Int, translated: Int)
  case pairs(own: Int, translated: Int)
  case gaps(own: [Int], translated: [Int])

  /// How `translated` does not fit `own`; nil where it does.
  init?(own: Body, translated: Body) {
    switch (own, translated) {
    case (.typed(let left), .typed(let right)):
      guard right.kind != .text, left.kind != right.kind else { return nil }
      self = .kind
    case (.choice(let left), .choice(let right)):
      guard left.count == right.count else {
        self = .options(own: left.count, translated: right.count)
        return
      }
      guard left.map(\.isRight) != right.map(\.isRight) else { return nil }
      self = .ticks
    case (.order(let left), .order(let right)):
      guard left.count != right.count else { return nil }
      self = .items(own: left.count, translated: right.count)
    case (.match(let left), .match(let right)):
      guard left.count != right.count else { return nil }
      self = .pairs(own: left.count, translated: right.count)
    case (.cloze(let left), .cloze(let right)):
      let own = Self.numbers(left)
      let other = Self.numbers(right)
      guard own != other else { return nil }
      self = .gaps(own: own, translated: other)
    case (.typed, _), (.choice, _), (.order, _), (.match, _), (.cloze, _): self = .kind
    }
  }

  private static func numbers(_ cloze: Cloze) -> [Int] {
    Set(cloze.gaps.compactMap(\.number)).sorted()
  }
}
