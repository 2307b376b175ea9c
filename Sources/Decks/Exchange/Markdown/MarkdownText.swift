import Text

/// A text of a Markdown file, without its pictures and sounds.
struct MarkdownText {
  private(set) var text = ""
  /// The files that stood in it, each once.
  private(set) var media: [String] = []

  /// Takes out `![…](a.png)`; a text of nothing else is called by the file's name.
  init(_ markdown: String) {
    var rest = markdown[...]
    while let start = rest.firstRange(of: "![") {
      guard let middle = rest[start.upperBound...].firstRange(of: "]("),
        let end = rest[middle.upperBound...].firstIndex(of: ")"),
        !rest[start.upperBound..<end].contains("\n")
      else { break }
      let name = Self.path(rest[middle.upperBound..<end])
      if !name.isEmpty, !media.contains(name), media.count < Self.mostMedia { media.append(name) }
      text += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    text = (text + rest).trimmed
    if text.isEmpty, let name = media.first { text = "(\(name))" }
  }

  /// So many files of one text are told.
  private static let mostMedia = 64

  /// The path alone, without a title behind it or brackets around it; hashcards writes `@/` before
  /// paths from its folder.
  private static func path(_ link: Substring) -> String {
    var path = link.split(separator: " \"", maxSplits: 1).first.map { String($0).trimmed } ?? ""
    if path.hasPrefix("<"), path.hasSuffix(">"), path.count > 1 {
      path = String(path.dropFirst().dropLast())
    }
    return path.hasPrefix("@/") ? String(path.dropFirst(2)) : path
  }
}

/// An answer of a Markdown file: its first paragraph or list is to be typed, what follows explains.
struct MarkdownAnswer {
  private(set) var answers: [String] = []
  private(set) var why = ""
  private(set) var losses: [Loss] = []
  private(set) var media: [String] = []

  init(_ markdown: String) {
    let text = MarkdownText(markdown)
    media = text.media
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = Array(lines.prefix { !$0.trimmed.isEmpty })
    why = lines.dropFirst(first.count).joined(separator: "\n").trimmed
    let items = first.map(Self.item)
    if items.count > 1, items.allSatisfy({ $0 != nil }) {
      answers = [items.compactMap(\.self).joined(separator: ", ")]
    } else {
      answers = Self.alternatives(first.map(\.trimmed).joined(separator: " "))
    }
    let bare = answers.map(Self.withoutMarks)
    if bare != answers { losses.append(.formatting) }
    answers = bare.filter { !$0.isEmpty }
  }

  /// The text of a list's line: `- a`, `* a`, `1. a`.
  private static func item(_ line: String) -> String? {
    let line = line.trimmed
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) {
      return String(line.dropFirst(2)).trimmed
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
    return String(line.dropFirst(digits.count + 2)).trimmed
  }

  /// Parts between ` | `, as decks write them.
  private static func alternatives(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let mark = rest.firstRange(of: " | ") {
      parts.append(String(rest[..<mark.lowerBound]).trimmed)
      rest = rest[mark.upperBound...]
    }
    return (parts + [String(rest).trimmed]).filter { !$0.isEmpty }
  }

  /// Without the marks that are set around all of a text: `_stress_`, `**bold**`, `` `code` ``, `$1$`.
  private static func withoutMarks(_ text: String) -> String {
    for mark in ["$$", "**", "__", "$", "*", "_", "`"] {
      guard text.hasPrefix(mark), text.hasSuffix(mark), text.count > 2 * mark.count else {
        continue
      }
      let inner = text.dropFirst(mark.count).dropLast(mark.count)
      if !inner.contains(mark) { return withoutMarks(String(inner).trimmed) }
    }
    return text
  }
}

/// A text with gaps in square brackets, each a question of its own.
struct MarkdownCloze {
  /// Text and gaps; none where there is no gap.
  private(set) var parts: [ClozePart] = []
  private(set) var losses: [Loss] = []

  init(_ text: String) {
    var literal = ""
    var number = 0
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.first, "[]\\".contains(next) {
        literal.append(rest.removeFirst())
      } else if character == "[", let end = Self.end(of: rest) {
        let answer = String(rest[..<end]).trimmed
        rest = rest[rest.index(after: end)...]
        if !literal.isEmpty { parts.append(.text(literal)) }
        literal = ""
        number += 1
        parts.append(.gap(ClozeGap(number: number, answers: [answer])))
      } else {
        if character == "[" { losses.append(.oddGap) }
        literal.append(character)
      }
    }
    if number == 0 {
      parts = []
    } else if !literal.isEmpty {
      parts.append(.text(literal))
    }
  }

  /// Where the gap ends that has begun; nil where it holds nothing, or another one.
  private static func end(of rest: Substring) -> String.Index? {
    // The next bracket of either kind decides: to look further at each one would take for ever.
    guard let end = rest.firstIndex(where: { $0 == "]" || $0 == "[" }), rest[end] == "]",
      !rest[..<end].allSatisfy(\.isWhitespace), rest[..<end].utf8.count <= 1024
    else { return nil }
    return end
  }
}
