package import Text

/// What differs between an answer and the one expected, as data; `phrase` words it.
///
/// Places count from 1.
package enum Difference: Hashable, Sendable {
  /// One sound of kana or hangul, named precisely.
  case sound(SoundDifference)
  /// One letter, mora, syllable or word.
  case place(AlignmentUnit, PlaceDifference)
  /// Too much differs to point at one place.
  case whole(typed: String, expected: String)
  /// A value: digits, a date, a number.
  case value(ValueDifference)
  /// The same answer, written another way.
  case form(FormDifference)
  /// An answer to another question.
  case elsewhere(OtherAnswer)
  /// Nothing that could be judged.
  case refused(RefusedAnswer)
}

/// A part of a hangul syllable.
package enum JamoPosition: String, CaseIterable, Hashable, Sendable {
  case initial
  case medial
  case final
}

/// Which jamo of a syllable differs, as compatibility jamo (ㄹ); nil where one side has none.
package struct JamoDifference: Hashable, Sendable {
  package var position: JamoPosition
  package var typed: String?
  package var expected: String?

  package init(position: JamoPosition, typed: String?, expected: String?) {
    self.position = position
    self.typed = typed
    self.expected = expected
  }
}

/// One sound that differs.
package enum SoundDifference: Hashable, Sendable {
  case syllable(at: Int, typed: String, expected: String, jamo: JamoDifference)
  case longVowelMissing(at: Int, expected: String)
  case longVowelExtra(at: Int, typed: String)
  case smallTsuMissing(at: Int)
  case smallTsuExtra(at: Int)
  /// か for が, は for ば or ぱ.
  case voicing(at: Int, typed: String, expected: String)
  /// よ for ょ, ア for ァ.
  case kanaSize(at: Int, typed: String, expected: String)
}

/// One unit that differs.
package enum PlaceDifference: Hashable, Sendable {
  case substituted(at: Int, typed: String, expected: String)
  case missing(at: Int, expected: String)
  case extra(at: Int, typed: String)
  case swapped(at: Int, typed: String, expected: String)
}

/// A value that differs.
package enum ValueDifference: Hashable, Sendable {
  /// Digits within a text; a digit is never forgiven.
  case digits(typed: String, expected: String)
  /// The answer reads, but another value is expected.
  case other(typed: String, expected: String)
  /// A date, but another one is expected.
  case otherDate(typed: String, expected: String)
  /// Right as far as it goes: more precision is asked.
  case precision(typed: String)
  /// The number is right, its unit is not.
  case unit(typed: String, expected: String)
  /// The number is right, and its unit is none that the question names.
  case unaskedUnit(String)
  /// The same amount, in another unit than is asked for.
  case otherUnit(typed: String, expected: String)
  /// A date whose year has two digits, or none.
  case century(typed: String)
  /// Not a date, where one that is so precise is asked for.
  case unreadableDate(FlexibleDate.Precision, typed: String)
  /// Not a date, a number, or yes or no at all.
  case unreadable(AnswerKind, typed: String)
}

/// How an answer is written.
package enum WrittenScript: String, CaseIterable, Hashable, Sendable {
  case hiragana
  case katakana
  case kana
  case kanji
  case hangul
  case latin
  case digits
}

/// Another way to write the same answer.
package enum FormDifference: Hashable, Sendable {
  case spelling(preferred: String)
  /// A number that is not the very one, within what the card allows.
  case nearby(exactly: String)
  /// A date in the years of another era.
  case era(preferred: String)
  /// A date with more than is asked for.
  case moreThanAsked(asked: String)
  case spacing(preferred: String)
  /// A particle stands behind the noun that is asked.
  case particle(String)
  /// A long vowel is not marked in Latin letters (Tokyo).
  case unmarkedLongVowel(preferred: String)
  /// Asked again in the script that the card asks for.
  case script(typed: WrittenScript, expected: WrittenScript)
  /// Asked again in the script that the card asks for: as it stands it cannot be checked.
  case unchecked(expected: WrittenScript)
  /// Asked again with the お that makes it polite.
  case honorific(String)
  /// Asked again with the 요 that makes it polite.
  case politely
  /// Asked again with the other polite ending, 요 or 니다.
  case otherEnding
  /// Asked again without the word in front: the particle alone is asked.
  case particleAlone
  /// Asked again in the language that the card asks for.
  case language(Language)
}

/// An answer that belongs to another question.
package enum OtherAnswer: Hashable, Sendable {
  /// Valid, but another one is asked for here (`Also:`).
  case alsoValid(String)
  /// The answer of another column or card: the meaning given for the reading, say.
  case related(String)
  /// The answer of another card, which no tolerance may reach.
  case different(String)
  /// A known wrong answer (`Reject:`).
  case known(String)
}

/// Why an answer could not be judged.
package enum RefusedAnswer: Hashable, Sendable {
  /// Nothing was typed, or nothing that can be seen.
  case empty
  /// Bytes came in that are no text, and stand in the answer as U+FFFD.
  case notText
  /// No value of the kind that is asked for, or not all of one: a year without its century.
  case unread(ValueDifference)
  /// More than `Judge.longestAnswer` bytes.
  case tooLong(bytes: Int)
}
