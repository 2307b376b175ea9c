import Answers
package import Text

/// Writes decks as Markdown with nothing but `Q:`, `A:` and `C:`, as hashcards reads it.
package struct HashcardsExport {
  /// The text of each deck, with the deck's identity.
  package private(set) var files: [(name: String, text: String)] = []
  package private(set) var cards = 0
  package private(set) var losses = Losses()

  /// Writes every card of `decks` in a language, or in the deck's own where it lacks it.
  package init(_ decks: [Deck], in language: Language) {
    for deck in decks {
      let plain = deck.inOneLanguage(language, &losses)
      let title = plain.title.isEmpty ? plain.id : plain.title
      let name = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      var blocks = ["---\nname = \"\(name)\"\n---"]
      for card in plain.cards {
        let id = "\(plain.id)/\(card.id)"
        guard let block = block(card.withoutReadings.base, id) else {
          losses.note(.nothingToAsk, at: id)
          continue
        }
        if card.hasMore { losses.note(.furtherKnowledge, at: id) }
        blocks.append(block)
        cards += 1
      }
      files.append((deck.id, blocks.joined(separator: "\n\n") + "\n"))
    }
  }

  /// The lines of a card; nil for one without a question or an answer.
  private mutating func block(_ wording: Wording, _ id: String) -> String? {
    guard let body = wording.body else { return nil }
    if case .cloze(let cloze) = body {
      let text = gapped(cloze, id)
      let start = wording.prompt.isEmpty ? "" : bracketless(wording.prompt, id) + "\n"
      if !wording.why.isEmpty { losses.note(.furtherKnowledge, at: id) }
      return "C: " + Self.lines(start + text)
    }
    guard !wording.prompt.isEmpty, let (shown, answer) = sides(body, wording, id) else {
      return nil
    }
    let why = wording.why.isEmpty ? "" : "\n\n" + Self.lines(wording.why)
    return "Q: \(Self.lines(wording.prompt + shown))\nA: \(Self.lines(answer))\(why)"
  }

  /// What is shown behind the question, and the answer.
  private mutating func sides(
    _ body: Body,
    _ wording: Wording,
    _ id: String
  ) -> (shown: String, answer: String)? {
    func list(_ items: [String]) -> String { items.map { "\n- " + $0 }.joined() }
    switch body {
    case .typed(let typed):
      let answers = typed.answers + wording.accept
      return answers.isEmpty ? nil : ("", answers.joined(separator: " | "))
    case .choice(let options):
      losses.note(.onlyRecalled, at: id)
      let right = options.filter(\.isRight).map(\.text).joined(separator: ", ")
      return (list(options.map(\.text).sorted()), right)
    case .order(let items):
      losses.note(.onlyRecalled, at: id)
      return (list(items.sorted()), items.joined(separator: ", "))
    case .match(let pairs):
      losses.note(.onlyRecalled, at: id)
      let answer = pairs.map { "\($0.left) – \($0.right)" }.joined(separator: ", ")
      return (list(pairs.map(\.left)), answer)
    case .cloze: return nil
    }
  }

  private mutating func gapped(_ cloze: Cloze, _ id: String) -> String {
    let numbers = cloze.gaps.compactMap(\.number)
    if Set(numbers).count < numbers.count { losses.note(.gapsApart, at: id) }
    return cloze.parts.map { part in
      switch part {
      case .text(let text): bracketless(text, id)
      case .gap(let gap): "[" + bracketless(gap.answers.first ?? "", id) + "]"
      }
    }.joined()
  }

  /// A text without square brackets, which would mark gaps.
  private mutating func bracketless(_ text: String, _ id: String) -> String {
    guard text.contains(where: { "[]".contains($0) }) else { return text }
    losses.note(.brackets, at: id)
    return text.replacing("[", with: "［").replacing("]", with: "］")
  }

  /// A text whose further lines begin no other card.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      let isMark = ["Q:", "A:", "C:"].contains { line.hasPrefix($0) } || line == "---"
      return index > 0 && isMark ? " " + line : String(line)
    }.joined(separator: "\n")
  }
}

extension Card {
  /// Whether it says more than question, answer and explanation.
  fileprivate var hasMore: Bool {
    !base.hint.isEmpty || !base.also.isEmpty || !base.reject.isEmpty || !base.say.isEmpty
      || !base.see.isEmpty || !sources.isEmpty || !tags.isEmpty || !unit.isEmpty || isContested
      || !answerLanguages.isEmpty || isJudgedByKind
  }

  private var isJudgedByKind: Bool {
    if case .typed(let typed) = base.body { typed.kind != .text } else { false }
  }
}
