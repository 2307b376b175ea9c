package import Answers
package import Text

/// Words that a learner writes down: `약속 = 約束, promise`.
package struct OwnWords: Hashable, Sendable {
  /// What stands before the sign, maybe with a reading: `約束[やくそく]`.
  package let prompt: String
  /// What stands behind it, part by part.
  package let answers: [String]

  /// What keeps a line from being words to learn.
  package enum Problem: Error, Hashable, Sendable {
    case noSign
    case noPrompt
    case noAnswer
    /// The answer is what is asked.
    case sameOnBothSides(String)
    /// More characters than anybody types.
    case tooLong(characters: Int)
  }

  /// Neither side may be longer, in characters.
  package static let longestSide = 500

  /// Reads a line.
  package init(_ line: String) throws(Problem) {
    let line = Normalizer.composed(line)
    guard let sign = Self.sign(in: line) else { throw .noSign }
    prompt = Self.tidy(line[..<sign.lowerBound])
    var seen: Set<String> = []
    let parts = Self.parts(line[sign.upperBound...]).filter { seen.insert($0).inserted }
    guard !prompt.isEmpty else { throw .noPrompt }
    guard !parts.isEmpty else { throw .noAnswer }
    let characters = max(prompt.count, parts.map(\.count).max() ?? 0)
    guard characters <= Self.longestSide else { throw .tooLong(characters: characters) }
    let asked = Normalizer.fold(prompt)
    answers = parts.filter { Normalizer.fold($0) != asked }
    guard !answers.isEmpty else { throw .sameOnBothSides(prompt) }
  }

  /// The sign between the sides: one that stands alone rather than one inside `E=mc²`.
  private static func sign(in line: String) -> Range<String.Index>? {
    let signs = line.indices.filter { line[$0] == "=" || line[$0] == "＝" }
    let alone = signs.first { index in
      let next = line.index(after: index)
      return (index == line.startIndex || line[line.index(before: index)].isWhitespace)
        && (next == line.endIndex || line[next].isWhitespace || line[index] == line[next])
    }
    guard let start = alone ?? signs.first else { return nil }
    // Programmers double it.
    let next = line.index(after: start)
    let isDouble = next < line.endIndex && line[next] == line[start]
    return start..<(isDouble ? line.index(after: next) : next)
  }

  /// The parts between commas; a comma between digits belongs to a number.
  private static func parts(_ text: Substring) -> [String] {
    var parts = [""]
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isInNumber =
        character == "," && index > 0 && index + 1 < characters.count
        && characters[index - 1].isNumber && characters[index + 1].isNumber
      if ",、，|".contains(character), !isInNumber {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { tidy($0[...]) }.filter { !$0.isEmpty }
  }

  private static func tidy(_ text: Substring) -> String {
    let visible = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if ControlCharacterRule.hidden(Array(String(scalar).utf8), 0) == 3 { return nil }
      return scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
        ? " " : scalar
    }
    return String(String.UnicodeScalarView(visible)).split(separator: " ").joined(separator: " ")
  }

  // MARK: Languages

  /// The language that a text is written in, told by its letters; nil where they do not tell.
  package static func language(of text: String) -> Language? {
    ScriptSet.language(of: Furigana.plain(text))
  }

  /// What kind of answer the texts are, taken together.
  package static func kind(of texts: [String]) -> AnswerKind {
    let kinds = Set(texts.map(kind))
    return kinds.count == 1 ? kinds.first ?? .text : .text
  }

  private static func kind(of text: String) -> AnswerKind {
    if let date = dateKind(text) { return date }
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if scalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }) { return .hangul }
    if scalars.allSatisfy({ (0x3041...0x30FF).contains($0.value) }) { return .reading }
    return .text
  }

  /// Digits alone are a year, a date or a number.
  private static func dateKind(_ text: String) -> AnswerKind? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2C }),
      text.utf8.first != 0x2D, text.utf8.contains(where: { $0 != 0x2D && $0 != 0x2C })
    else { return nil }
    let lengths = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    if lengths.count == 1 { return .number }
    return lengths == [4, 2] || lengths == [4, 2, 2] ? .date : nil
  }

  // MARK: Cards

  /// The card that asks for the answers, and, where that makes sense, the one that asks the other way
  /// round once the first is known.
  package func cards(id: String, backID: String) -> [Card] {
    let forward = Card(
      id: id,
      base: Wording(
        prompt: prompt,
        body: .typed(TypedBody(kind: Self.kind(of: answers), answers: answers)),
        accept: answers.map { Furigana($0) }.filter(\.hasReadings).map(\.spoken)
      )
    )
    guard let back = wantedBack else { return [forward] }
    let backward = Card(
      id: backID,
      base: Wording(prompt: answers.joined(separator: ", "), body: .typed(back)),
      after: [id]
    )
    return [forward, backward]
  }

  /// The answer of the other direction; nil for questions, sentences, numbers, and words of one
  /// language.
  ///
  /// Kanji are asked for where a reading in kana will do as well.
  private var wantedBack: TypedBody? {
    let plain = Furigana.plain(prompt)
    guard let asked = Self.language(of: prompt), plain.count <= Self.longestWord,
      answers.allSatisfy({ $0.count <= Self.longestMeaning }),
      !plain.contains(where: { "?？。.!！".contains($0) }),
      answers.contains(where: { Self.language(of: $0).map { $0 != asked } ?? false })
    else { return nil }
    let furigana = Furigana(prompt)
    if furigana.hasReadings {
      return TypedBody(kind: .reading, answers: [furigana.spoken, furigana.text])
    }
    let kind = Self.kind(of: [plain])
    let isKanji = asked == .japanese && kind != .reading
    return isKanji ? nil : TypedBody(kind: kind, answers: [plain])
  }

  /// Longer prompts are sentences, which nobody types back letter by letter.
  private static let longestWord = 24
  /// Longer answers are explanations, which no question should be.
  private static let longestMeaning = 80
}
