import Answers
import Text

/// A card in the making: fields are taken one by one.
struct CardDraft {
  private var card: Card
  private let values: ValueReader
  private(set) var idSpan: SourceSpan
  private(set) var problems: [ParserProblem] = []
  /// The fields taken so far, a bit for each.
  private var taken: UInt32 = 0
  /// The lines of the list or table that is the body.
  private var lines: [Line] = []

  init(_ node: Node, _ values: ValueReader, section: String) {
    self.values = values
    let heading = HeadingReader(node.value, values.bytes)
    idSpan = heading.id ?? .none
    card = Card(
      id: heading.id.map { values.text($0, lines: .spaces) } ?? "",
      base: Wording(heading: values.text(heading.title, lines: .spaces)),
      section: section,
      tags: heading.tags.map { values.text($0, lines: .spaces) }
    )
  }

  mutating func finished() -> Card {
    guard let first = lines.first else { return card }
    switch first {
    case .option: card.base.body = .choice(lines.compactMap(\.option))
    case .item: card.base.body = .order(lines.compactMap(\.item))
    case .pair: card.base.body = .match(lines.compactMap(\.pair))
    }
    return card
  }

  mutating func take(_ node: Node, _ source: SourceText) {
    switch node.kind {
    case .field(let name): take(name, node)
    case .option(let isRight):
      let option = ChoiceOption(values.value(node.value, lines: .spaces), isRight: isRight)
      extendBody(node, .option(option))
    case .item: extendBody(node, .item(values.value(node.value, lines: .spaces)))
    case .row: takeRow(node)
    case .unknownField:
      let name = source.text(node.name)
      let isKnown = FieldName(values.bytes[node.name.range].prefix { Byte.isLetter($0) }) != nil
      report(isKnown ? .unspacedField(name) : .unknownField(name), node.name)
    case .entry, .section, .card, .prose: break
    }
  }

  private mutating func report(_ kind: ParserProblem.Kind, _ span: SourceSpan) {
    problems.append(ParserProblem(kind: kind, span: span))
  }

  // MARK: Fields

  private mutating func take(_ name: FieldName, _ node: Node) {
    let bit = UInt32(1) << name.rawValue
    if !name.mayRepeat, name != .answer, name != .cloze, taken & bit != 0 {
      report(.repeatedField(name.word), node.name)
      return
    }
    taken |= bit
    let span = node.value
    switch name {
    case .question: card.base.prompt = shown(span)
    case .answer:
      let answers = values.list(span, at: Byte.pipe)
      startBody(node, .typed(TypedBody(kind: answerKind(node), answers: answers)))
    case .cloze:
      let parts = ClozeReader(span, values).parts
      startBody(node, .cloze(Cloze(kind: answerKind(node), parts: parts)))
    case .why: card.base.why = shown(span)
    case .hint: card.base.hint = shown(span)
    case .say: card.base.say = shown(span)
    case .source: card.sources += values.list(span, at: Byte.comma)
    case .also: card.base.also += values.list(span, at: Byte.pipe)
    case .accept: card.base.accept += values.list(span, at: Byte.pipe)
    case .reject: card.base.reject += values.rejections(span)
    case .see: card.base.see += values.list(span, at: Byte.pipe)
    case .tags: card.tags += values.list(span, at: Byte.comma)
    case .unit: card.unit = values.value(span, lines: .spaces)
    case .after: card.after += values.list(span, at: Byte.comma)
    case .formerly: card.formerly += values.list(span, at: Byte.comma)
    case .audience, .contested, .answerLanguages, .language: takeWord(name, span)
    }
  }

  private func shown(_ span: SourceSpan) -> String { values.value(span, lines: .kept) }

  /// Takes a field whose values are fixed words.
  private mutating func takeWord(_ name: FieldName, _ span: SourceSpan) {
    let words = values.list(span, at: Byte.comma)
    switch name {
    case .audience:
      guard let audience = words.first.flatMap(Audience.init(rawValue:)), words.count == 1 else {
        return report(
          .badValue(values.value(span, lines: .spaces), allowed: "everyone, adult"),
          span
        )
      }
      card.audience = audience
    case .contested:
      guard words == ["yes"] || words == ["no"] else {
        return report(.badValue(values.value(span, lines: .spaces), allowed: "yes, no"), span)
      }
      card.isContested = words == ["yes"]
    case .answerLanguages, .language:
      let languages = words.compactMap(Language.init(rawValue:))
      guard !words.isEmpty, languages.count == words.count,
        name == .answerLanguages || languages.count == 1
      else {
        return report(.badValue(values.value(span, lines: .spaces), allowed: "en, ja, ko"), span)
      }
      if name == .language {
        card.language = languages.first
      } else {
        card.answerLanguages = languages
      }
    case .question, .answer, .cloze, .why, .hint, .source, .also, .accept, .reject, .say, .see,
      .tags, .unit, .after, .formerly:
      break
    }
  }

  /// The kind in `A(kind):`.
  private mutating func answerKind(_ node: Node) -> AnswerKind {
    let name = values.bytes[node.name.range]
    // A parenthesis is read in full width as well, where it is three bytes long.
    guard let open = name.firstIndex(where: { $0 == Byte.openParenthesis || $0 == 0xEF }) else {
      return .text
    }
    let start = open + (name[open] == 0xEF ? 3 : 1)
    let end = max(start, name.endIndex - (name.last == Byte.closeParenthesis ? 1 : 3))
    let word = String(decoding: name[start..<end], as: UTF8.self)
    guard let kind = AnswerKind(rawValue: word) else {
      report(.unknownAnswerKind(word), SourceSpan(start, end))
      return .text
    }
    return kind
  }

  // MARK: Bodies

  private mutating func startBody(_ node: Node, _ body: Body) {
    if card.base.body == nil, lines.isEmpty {
      card.base.body = body
    } else {
      report(.secondBody, node.name.isEmpty ? node.value : node.name)
    }
  }

  /// Adds a line to the list or table at hand, or starts one.
  private mutating func extendBody(_ node: Node, _ line: Line) {
    if lines.isEmpty ? card.base.body == nil : lines[0].isListed(with: line) {
      lines.append(line)
    } else {
      report(.secondBody, node.value)
    }
  }

  private mutating func takeRow(_ node: Node) {
    var span = values.trimmed(node.value)
    if values.bytes[span.range].first == Byte.pipe {
      span = SourceSpan(Int(span.start) + 1, Int(span.end))
    }
    var cells = values.bytes.split(span, at: Byte.pipe)
    if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
    if cells.allSatisfy(isRule) { return }
    guard cells.count == 2 else {
      report(.tableCells(cells.count), node.value)
      return
    }
    let texts = cells.map { values.text($0, lines: .spaces) }
    extendBody(node, .pair(MatchPair(texts[0], texts[1])))
  }

  private func isRule(_ cell: SourceSpan) -> Bool {
    !cell.isEmpty && values.bytes[cell.range].contains(Byte.dash)
      && values.bytes[cell.range].allSatisfy { $0 == Byte.dash || $0 == Byte.colon }
  }
}

/// A line of a list or table.
private enum Line {
  case option(ChoiceOption)
  case item(String)
  case pair(MatchPair)

  func isListed(with other: Line) -> Bool {
    switch (self, other) {
    case (.option, .option), (.item, .item), (.pair, .pair): true
    case (.option, _), (.item, _), (.pair, _): false
    }
  }

  var option: ChoiceOption? { if case .option(let option) = self { option } else { nil } }
  var item: String? { if case .item(let item) = self { item } else { nil } }
  var pair: MatchPair? { if case .pair(let pair) = self { pair } else { nil } }
}
