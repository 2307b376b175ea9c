package import Text

/// A card of a Markdown file: a question with its answer, or a text with gaps.
package struct MarkdownCard: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case basic(question: String, answer: String)
    case cloze(String)
  }

  package var content: Content
  /// The line that it begins on, counted from 1.
  package var line: Int
}

/// Reads Markdown in which `Q:`, `A:` and `C:` begin lines: cards, and what is to be told about them.
///
/// The form of hashcards: a card runs to the next of these marks or to `---`; the file may begin with
/// its name between two lines of `---`.
package struct MarkdownReader {
  package private(set) var cards: [MarkdownCard] = []
  package private(set) var findings: [Finding] = []
  /// The deck's name; empty where the file tells none.
  package private(set) var name = ""
  /// The lines, counted from 1, on which other text stands.
  package private(set) var otherText: [Int] = []
  private let source: SourceText
  private var part = Part.none
  private var question = ""
  private var text: [String] = []
  private var start = 0

  private enum Part {
    case none, question, answer, cloze
  }

  package init(_ file: DeckSource) {
    source = SourceText(path: file.path, bytes: file.bytes)
    if let refusal = SourceRefusal(source) {
      findings.append(refusal.finding(in: source))
      return
    }
    for line in takeFrontMatter()..<source.lineCount where cards.count < GIFTReader.mostQuestions {
      take(line)
    }
    finish(at: max(0, source.lineCount - 1))
  }

  /// How sure it is that a text is meant as Markdown with questions.
  package enum Likelihood: Hashable, Sendable {
    /// Nothing speaks for it.
    case none
    /// A line begins as a question or a text with gaps.
    case some
    /// An answer follows a question.
    case high
  }

  package static func likelihood(of file: DeckSource) -> Likelihood {
    let source = SourceText(path: file.path, bytes: file.bytes)
    var likelihood = Likelihood.none
    var asks = false
    for line in 0..<source.lineCount {
      let bytes = file.bytes[source.line(line).range]
      if bytes.starts(with: "Q:".utf8) { asks = true }
      if asks, bytes.starts(with: "A:".utf8) || bytes.starts(with: "A(".utf8) { return .high }
      if asks || bytes.starts(with: "C:".utf8) { likelihood = .some }
    }
    return likelihood
  }

  private func line(_ index: Int) -> String {
    let text = source.text(source.line(index))
    return index == 0 && text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private mutating func report(_ problem: MarkdownProblem, at line: Int) {
    findings.append(
      Finding(
        rule: "markdown",
        severity: .error,
        path: source.path,
        range: source.range(of: source.line(line)),
        message: problem.phrase
      )
    )
  }

  // MARK: Front matter

  /// Takes the lines between `---` at the start, and tells the line after them.
  private mutating func takeFrontMatter() -> Int {
    guard line(0).trimmed == "---" else { return 0 }
    let end = (1..<max(1, source.lineCount)).first { line($0).trimmed == "---" }
    guard let end else { return 0 }
    for index in 1..<end { takeEntry(line(index).trimmed, at: index) }
    return end + 1
  }

  /// Takes `name = "…"` or `title: …`; other entries are other text.
  private mutating func takeEntry(_ entry: String, at index: Int) {
    guard !entry.isEmpty else { return }
    let parts = entry.split(maxSplits: 1) { $0 == "=" || $0 == ":" }.map { String($0).trimmed }
    guard parts.count == 2, ["name", "title"].contains(parts[0]) else {
      otherText.append(index + 1)
      return
    }
    var value = parts[1]
    if value.count >= 2, let quote = value.first, "\"'".contains(quote), value.last == quote {
      value = String(value.dropFirst().dropLast())
        .replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
    name = value
  }

  // MARK: Lines

  private mutating func take(_ index: Int) {
    let line = line(index)
    let rest = String(line.dropFirst(2)).trimmed
    if line.hasPrefix("Q:") {
      begin(.question, rest, at: index)
    } else if line.hasPrefix("C:") {
      begin(.cloze, rest, at: index)
    } else if line.hasPrefix("A:") {
      takeAnswer(rest, at: index)
    } else if line.trimmed == "---" {
      finish(at: index)
    } else if part == .none {
      if !line.trimmed.isEmpty { otherText.append(index + 1) }
    } else {
      text.append(line)
    }
  }

  private mutating func begin(_ next: Part, _ first: String, at index: Int) {
    finish(at: index)
    (part, text, start) = (next, [first], index)
  }

  private mutating func takeAnswer(_ first: String, at index: Int) {
    guard part == .question else {
      report(part == .answer ? .secondAnswer : .answerAlone, at: index)
      return
    }
    question = joined
    (part, text) = (.answer, [first])
  }

  private var joined: String {
    var lines = text[...]
    while lines.first?.trimmed.isEmpty == true { lines.removeFirst() }
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Ends the card at hand, before another begins.
  private mutating func finish(at index: Int) {
    defer { (part, text) = (.none, []) }
    switch part {
    case .none: return
    case .question: report(.noAnswer, at: start)
    case .answer:
      let content = MarkdownCard.Content.basic(question: question, answer: joined)
      cards.append(MarkdownCard(content: content, line: start + 1))
    case .cloze: cards.append(MarkdownCard(content: .cloze(joined), line: start + 1))
    }
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
