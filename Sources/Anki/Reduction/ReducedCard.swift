import Answers
import Text

/// What is left of a card: texts, and the names of media.
package struct ReducedCard {
  package var question = ""
  /// The preferred answer first; as text of several lines until it is finished.
  package var answer = ""
  package var alternatives: [String] = []
  package var hint = ""
  package var why = ""
  package var sounds: [String] = []
  package var pictures: [String] = []
  package var hadScript = false
  /// Whether the other side is a picture or a sound and nothing that could be typed.
  package var isAnswerOfMediaOnly = false
  /// Whether lines of the answer explain, because only the first is asked.
  package var hasFurtherLines = false

  /// The most spellings of an answer that are told apart.
  static let mostAlternatives = 4

  mutating func takeMedia(of text: HTMLText) {
    sounds += text.sounds
    pictures += text.pictures
    if text.hadScript { hadScript = true }
  }

  /// The first line is the answer, what follows explains; parts between semicolons are answers too.
  mutating func finish() {
    question = Self.composed(question)
    hint = Self.composed(hint)
    why = Self.composed(why)
    let lines = Self.composed(answer).split(separator: "\n", maxSplits: 1)
    answer = lines.first.map(String.init) ?? ""
    if lines.count > 1 {
      hasFurtherLines = true
      why = why.isEmpty ? String(lines[1]) : lines[1] + "\n" + why
    }
    alternatives = Self.alternatives(of: answer)
  }

  /// Text in NFC, as Anki keeps it.
  static func composed(_ text: String) -> String { Normalizer.composed(text) }

  /// `vow; promise` is also right as `vow` and as `promise`.
  private static func alternatives(of answer: String) -> [String] {
    guard answer.contains(where: Self.parts) else { return [] }
    let parts = answer.split(whereSeparator: Self.parts)
      .map { $0.drop { $0 == " " } }.map { part in
        var part = part
        while part.last == " " { part.removeLast() }
        return String(part)
      }
      .filter { !$0.isEmpty && $0 != answer }
    return parts.count < 2 ? [] : Array(parts.prefix(mostAlternatives - 1))
  }

  private static func parts(_ character: Character) -> Bool {
    character == ";" || character == "；"
  }
}

extension HTMLText {
  /// The text; a side of nothing but a picture or a sound is called by its name.
  var textOrMedium: String {
    text.isEmpty ? (pictures.first ?? sounds.first).map { "(\($0))" } ?? "" : text
  }
}
