import Decks

extension Body {
  /// How many lines stand below the question; nil where there are none.
  var lineCount: Int? {
    switch self {
    case .choice(let options): options.count
    case .order(let items): items.count
    case .match(let pairs): pairs.count
    case .typed, .cloze: nil
    }
  }

  /// The lines that an author types for it, the right option first.
  var typedLines: [String] {
    switch self {
    case .typed(let typed): typed.answers
    case .choice(let options): options.map(\.text)
    case .order(let items): items
    case .match(let pairs): pairs.map { "\($0.left) = \($0.right)" }
    case .cloze(let cloze): [BracketedGaps.sentence(cloze)]
    }
  }
}

/// Sentences with gaps as they are easily typed: `From Busan to [Shimonoseki]`, in brackets of either
/// width.
enum BracketedGaps {
  static func sentence(_ cloze: Cloze) -> String {
    cloze.parts.map { part in
      switch part {
      case .text(let text): text
      case .gap(let gap): "[\(gap.answers.first ?? "")]"
      }
    }
    .joined()
  }

  static func cloze(_ sentence: String) -> Cloze {
    var parts: [ClozePart] = []
    var rest = sentence[...]
    var number = 1
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "［" }),
      let close = rest[open...].firstIndex(where: { $0 == "]" || $0 == "］" })
    {
      let answer = String(rest[rest.index(after: open)..<close]).trimmingSpaces()
        .withHalfWidthLetters
      if !answer.isEmpty {
        if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
        parts.append(.gap(ClozeGap(number: number, answers: [answer], hint: "")))
        number += 1
      } else {
        parts.append(.text(String(rest[...close])))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return Cloze(parts: parts)
  }
}
