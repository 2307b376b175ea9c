package import Scheduling
package import Text

/// What happened to a card, a row or a template between two versions of the decks.
package struct CardChange: Hashable, Sendable {
  /// What it means for those who learn it, the gravest first.
  package enum Verdict: String, CaseIterable, Hashable, Comparable, Sendable {
    /// Its identity changed and nothing says so: its progress would be lost.
    case lost
    /// The answer is another by more than a slip: it is asked again soon.
    case answerChanged = "answer-changed"
    case removed
    /// It has another identity, or another deck, and takes its progress along.
    case moved
    case new
    case translated = "translation-added"
    case untranslated = "translation-removed"
    /// The question says something else; progress is kept.
    case reworded
    /// What was right is still right, and other answers are as well, or no longer.
    case otherAnswers = "other-answers"
    /// Something beside question and answer changed.
    case details
    /// Nothing but slips of spelling was mended.
    case typo

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  package var verdict: Verdict
  /// What it is called: `deck`, `deck/card`, `deck/row`, or `deck/*/template`.
  package var name: String
  /// What was called so before; nil where it kept its name.
  package var former: String?
  /// The things to remember that it concerns: by their identities of now, or the last they had.
  package var ids: [CardID]
  /// The languages of the learners whom it concerns; empty for all of them.
  package var languages: [Language]
  /// What was written before and is now.
  package var fields: [FieldChange]
  /// What would keep the progress that is lost.
  package var remedy: Remedy?
  /// The language whose fields concern learners of all others as well.
  var deckLanguage: Language?

  init(
    _ verdict: Verdict,
    _ name: String,
    former: String? = nil,
    ids: [CardID],
    languages: [Language] = [],
    fields: [FieldChange] = [],
    remedy: Remedy? = nil
  ) {
    self.verdict = verdict
    self.name = name
    self.former = former
    self.ids = ids
    self.languages = languages
    self.fields = fields
    self.remedy = remedy
  }
}

/// What keeps progress when an identity changes.
package enum Remedy: Hashable, Sendable {
  /// A line of the card, or of the template: `Formerly: old-id`.
  case cardLine(String)
  /// A line of the front matter: `formerly: [old-id]`.
  case deckLine(String)
  /// A value in the column `formerly` of the row.
  case rowValue(String)
  /// The earlier line of the front matter: `key: [a, b]`.
  case keyLine([String])
  /// The identity that something else has now.
  case identity(String)
  /// The gap as it was, with its number: `{{2::1965}}`.
  case gap(String)
  /// Nothing: a card of another kind is learnt anew.
  case none
}

/// One field before and after.
package struct FieldChange: Hashable, Sendable {
  /// The language that it is written in.
  package var language: Language
  /// The field's name as authors write it, or the column's.
  package var name: String
  package var old: String
  package var new: String
}
