package import Text

/// A question of an Aiken file: a text, options with letters, and the letter of the right one.
package struct AikenQuestion: Hashable, Sendable {
  package var text: String
  package var options: [ChoiceOption]
  /// The line that it begins on, counted from 1.
  package var line: Int

  package init(text: String, options: [ChoiceOption], line: Int) {
    self.text = text
    self.options = options
    self.line = line
  }
}

/// Reads an Aiken file: every question, and what is to be told about it.
///
/// https://docs.moodle.org/en/Aiken_format, with full-width letters and marks too.
package struct AikenReader {
  package private(set) var questions: [AikenQuestion] = []
  package private(set) var findings: [Finding] = []
  private let source: SourceText
  private var draft = Draft()

  /// A question in the making.
  private struct Draft {
    var text: [String] = []
    var options: [String] = []
    var line = 0
    /// Whether something is wrong with it that was told.
    var isBroken = false
    var isEmpty: Bool { text.isEmpty && options.isEmpty }
  }

  package init(_ file: DeckSource) {
    source = SourceText(path: file.path, bytes: file.bytes)
    if let refusal = SourceRefusal(source) {
      findings.append(refusal.finding(in: source))
      return
    }
    for line in 0..<source.lineCount where questions.count < GIFTReader.mostQuestions { take(line) }
    if !draft.isEmpty { report(.noAnswer, at: draft.line) }
  }

  /// Whether a text has lines of options and of answers, so that it is meant as Aiken.
  package static func isLikely(_ file: DeckSource) -> Bool {
    let source = SourceText(path: file.path, bytes: file.bytes)
    var options = 0
    for line in 0..<source.lineCount {
      let text = AikenLine(source, line)
      if text.option(next: AikenLine.letter(options)) != nil { options += 1 }
      if text.answer != nil { return options >= 2 }
    }
    return false
  }

  private mutating func report(_ problem: AikenProblem, at line: Int) {
    draft.isBroken = true
    findings.append(
      Finding(
        rule: "aiken",
        severity: problem.severity,
        path: source.path,
        range: source.range(of: source.line(line)),
        message: problem.phrase
      )
    )
  }

  // MARK: Lines

  private mutating func take(_ index: Int) {
    let line = AikenLine(source, index)
    guard !line.text.isEmpty else { return }
    if draft.isEmpty { draft.line = index }
    let next = draft.text.isEmpty ? nil : AikenLine.letter(draft.options.count)
    if let answer = line.answer ?? (draft.options.count >= 2 ? line.answerWithText : nil) {
      finish(answer, at: index)
    } else if let option = line.option(next: next), !draft.text.isEmpty {
      takeOption(option, at: index)
    } else if draft.options.isEmpty {
      draft.text.append(line.text)
    } else {
      report(.noAnswer, at: draft.line)
      draft = Draft(text: [line.text], line: index)
    }
  }

  private mutating func takeOption(_ option: (letter: Character, text: String), at line: Int) {
    let expected = AikenLine.letter(draft.options.count)
    if option.letter != expected {
      report(.letterOutOfOrder(option.letter, expected: expected), at: line)
    } else if option.text.isEmpty {
      report(.emptyOption(option.letter), at: line)
    }
    draft.options.append(option.text)
  }

  private mutating func finish(_ letters: String, at line: Int) {
    defer { draft = Draft() }
    let right = Set(letters.map { AikenLine.number($0) })
    guard !draft.text.isEmpty else { return report(.noQuestion, at: line) }
    if draft.options.count < 2 { report(.tooFewOptions, at: line) }
    if let stray = letters.first(where: { AikenLine.number($0) >= draft.options.count }) {
      report(.notAnOption(stray), at: line)
    }
    guard !draft.isBroken else { return }
    if right.count > 1 { report(.severalAnswers, at: line) }
    questions.append(
      AikenQuestion(
        text: draft.text.joined(separator: "\n"),
        options: draft.options.enumerated().map { ChoiceOption($1, isRight: right.contains($0)) },
        line: draft.line + 1
      )
    )
  }
}

/// A line of an Aiken file, and what it may be.
struct AikenLine {
  /// The line without white space at its ends.
  let text: String

  init(_ source: SourceText, _ line: Int) {
    var text = Substring(source.text(source.line(line)))
    while let first = text.first, first.isWhitespace || first == "\u{FEFF}" { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    self.text = String(text)
  }

  static func letter(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(min(max(0, number), 25))))
  }

  static func number(_ letter: Character) -> Int {
    Int(letter.asciiValue ?? 0) - Int(UInt8(ascii: "A"))
  }

  /// A character, of full width or not, as ASCII has it.
  private static func narrow(_ character: Character) -> Character {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
      (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character == "\u{3000}" ? " " : character }
    return Character(narrow)
  }

  /// The letter and the text of an option: `A. Seoul`, `Ａ）ソウル`; without a space, `A.Seoul`, where
  /// it has the `next` letter.
  func option(next: Character?) -> (letter: Character, text: String)? {
    var rest = text[...]
    guard let letter = rest.popFirst().map(Self.narrow), letter.isASCII, letter.isUppercase,
      let mark = rest.popFirst(), ".)、".contains(Self.narrow(mark))
    else { return nil }
    // “A.M.” in a question is no option; behind a full-width mark no space is needed.
    if letter != next, mark.isASCII, let first = rest.first, first.isASCII, !first.isWhitespace {
      return nil
    }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    return (letter, String(rest))
  }

  private static let words = ["ANSWER", "答え", "解答", "正解", "답", "정답"]

  /// What follows `ANSWER:`, in letters of ASCII's width.
  private var behindAnswer: Substring? {
    let narrow = String(text.map(Self.narrow))
    guard let colon = narrow.firstIndex(of: ":") else { return nil }
    var word = narrow[..<colon]
    while word.last?.isWhitespace == true { word.removeLast() }
    guard Self.words.contains(word.uppercased()) else { return nil }
    return narrow[narrow.index(after: colon)...]
  }

  /// The letter of the right option with something behind it: `ANSWER: B) Busan`.
  var answerWithText: String? {
    var rest = behindAnswer?.drop { $0.isWhitespace } ?? ""
    guard let letter = rest.popFirst(), letter.isASCII, letter.isUppercase,
      let mark = rest.first, mark.isWhitespace || ".)、".contains(mark)
    else { return nil }
    return String(letter)
  }

  /// The letters of the right options, where it tells them: `ANSWER: B`.
  var answer: String? {
    guard let behind = behindAnswer else { return nil }
    let parts = behind.split { $0.isWhitespace || ",、&".contains($0) }.map { $0.uppercased() }
    let letters = parts.joined()
    guard !letters.isEmpty, parts.allSatisfy({ $0.count == 1 }),
      letters.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return letters
  }
}
