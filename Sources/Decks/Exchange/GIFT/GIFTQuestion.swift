/// A question of a GIFT file, as it stands there.
///
/// https://docs.moodle.org/en/GIFT_format
package struct GIFTQuestion: Hashable, Sendable {
  /// The `[id:…]` of the comment before it; empty for none.
  package var id: String
  /// The `[tag:…]`s of that comment.
  package var tags: [String]
  /// The last `$CATEGORY:` before it; empty for none.
  package var category: String
  /// Its name; empty for none.
  package var title: String
  /// What is asked; where a word is missing, what stands before it.
  package var stem: GIFTText
  /// What stands behind the missing word; nil where none is missing.
  package var tail: String?
  /// On which sides of the missing word white space stands.
  package var spaces: Set<GIFTGapSide>
  package var answer: GIFTAnswer
  /// What is told after any answer.
  package var feedback: GIFTText?

  package init(
    id: String = "",
    tags: [String] = [],
    category: String = "",
    title: String = "",
    stem: GIFTText,
    tail: String? = nil,
    spaces: Set<GIFTGapSide> = [.before, .after],
    answer: GIFTAnswer,
    feedback: GIFTText? = nil
  ) {
    self.id = id
    self.tags = tags
    self.category = category
    self.title = title
    self.stem = stem
    self.tail = tail
    self.spaces = spaces
    self.answer = answer
    self.feedback = feedback
  }
}

extension GIFTQuestion {
  /// What is asked, with `_____` where a word is missing.
  package var prompt: GIFTText {
    guard let tail else { return stem }
    let before = space(.before, stem.text.unicodeScalars.last)
    let after = space(.after, tail.unicodeScalars.first)
    return GIFTText(stem.text + before + "_____" + after + tail, stem.format)
  }

  /// What stands between a gap and its neighbour: a space beside letters of Latin and the like; else
  /// as it is written, since Japanese has none and Korean none before a particle.
  private func space(_ side: GIFTGapSide, _ neighbour: Unicode.Scalar?) -> String {
    guard let neighbour else { return "" }
    return neighbour.value < 0x1100 || spaces.contains(side) ? " " : ""
  }
}

/// A side of a missing word.
package enum GIFTGapSide: Hashable, Sendable {
  case before
  case after
}

/// How a text of a GIFT file is to be shown.
package enum GIFTFormat: String, CaseIterable, Hashable, Sendable {
  case moodle
  case html
  case markdown
  case plain
}

/// A text of a GIFT file, its escapes resolved.
package struct GIFTText: Hashable, Sendable {
  package var text: String
  package var format: GIFTFormat

  package init(_ text: String, _ format: GIFTFormat = .moodle) {
    self.text = text
    self.format = format
  }
}

/// What a question of a GIFT file asks for.
package enum GIFTAnswer: Hashable, Sendable {
  /// Nothing: it is text between questions.
  case description
  /// A text of one's own.
  case essay
  /// True or false, and its two feedbacks in order; Moodle shows the first to those who are wrong.
  case boolean(Bool, forWrong: GIFTText?, forRight: GIFTText?)
  /// One of several, or several.
  case choice([GIFTChoice])
  /// A word or words to type.
  case short([GIFTChoice])
  /// A number to type.
  case numeric([GIFTNumber])
  /// Things to match.
  case matching([GIFTPair])
}

/// An answer that may be given.
package struct GIFTChoice: Hashable, Sendable {
  package var text: GIFTText
  /// Whether it is marked with `=`.
  package var isMarkedRight: Bool
  /// How much of the points it is worth, in percent; nil where nothing is said.
  package var weight: Double?
  package var feedback: GIFTText?

  package init(
    _ text: GIFTText,
    isMarkedRight: Bool,
    weight: Double? = nil,
    feedback: GIFTText? = nil
  ) {
    self.text = text
    self.isMarkedRight = isMarkedRight
    self.weight = weight
    self.feedback = feedback
  }
}

/// A number, or a stretch of numbers, that may be given.
package struct GIFTNumber: Hashable, Sendable {
  /// Which numbers they are, as written.
  package enum Value: Hashable, Sendable {
    case exact(String)
    case around(String, tolerance: String)
    case between(String, String)
    /// Any other.
    case any
  }

  package var value: Value
  /// Whether it stands alone, without `=`.
  package var isAlone: Bool
  /// Whether it is marked with `=`, or stands alone; `~` tells what a wrong number is answered with.
  package var isMarkedRight: Bool
  package var weight: Double?
  package var feedback: GIFTText?

  package init(
    _ value: Value,
    isAlone: Bool = false,
    isMarkedRight: Bool = true,
    weight: Double? = nil,
    feedback: GIFTText? = nil
  ) {
    self.value = value
    self.isAlone = isAlone
    self.isMarkedRight = isMarkedRight
    self.weight = weight
    self.feedback = feedback
  }
}

/// A pair to match; where the left side is empty, the right one only misleads.
package struct GIFTPair: Hashable, Sendable {
  package var left: GIFTText
  package var right: String

  package init(_ left: GIFTText, _ right: String) {
    self.left = left
    self.right = right
  }
}
