package import Text

extension DeckStatistics {
  /// The statistics for a program.
  package var json: JSONValue {
    [
      "id": .string(id),
      "title": .string(title),
      "cards": .integer(cards),
      "questions": .integer(questions),
      "rows": rows.map { .integer($0) } ?? .null,
      "kinds": .object(
        Kind.allCases.map { .init($0.rawValue, .integer(kinds[$0] ?? 0)) }
      ),
      "choiceShare": .real((choiceShare * 1000).rounded() / 1000),
      "tooManyChoices": .bool(hasTooManyChoices),
      "languages": .object(
        languages.map { .init($0.language.rawValue, .integer($0.cards)) }
      ),
      "sources": [
        "named": .integer(sources.named),
        "inLedger": sources.inLedger.map { .integer($0) } ?? .null,
        "cardsWithout": .integer(sources.cardsWithout),
      ],
      "tags": .object(tags.map { .init($0.name, .integer($0.cards)) }),
      "contested": .integer(contested),
      "adult": .integer(adult),
      "explained": .integer(explained),
      "longestPrompts": .array(
        longest.map {
          [
            "card": .string($0.card), "language": .string($0.language.rawValue),
            "cells": .integer($0.width),
          ]
        }
      ),
    ]
  }
}
