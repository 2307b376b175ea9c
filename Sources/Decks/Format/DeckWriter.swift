import Answers
import Scheduling
import Text

/// Writes decks in the one form that `koryu deck fmt` gives them; reading it gives the deck again.
public struct DeckWriter {
  private let deck: Deck
  private let escapes: TextEscapes
  private var blocks: [String] = []

  /// The text of a deck.
  public static func text(of deck: Deck) -> String {
    var writer = DeckWriter(deck)
    writer.writeFrontMatter()
    for index in deck.cards.indices {
      writer.writePassages(before: index)
      writer.blocks.append(writer.lines(of: deck.cards[index]).joined(separator: "\n"))
    }
    writer.writePassages(before: deck.cards.count)
    return writer.blocks.joined(separator: "\n\n") + "\n"
  }

  /// The text of one card that is not a template, as it stands in a deck.
  package static func text(of card: Card) -> String {
    DeckWriter(Deck(id: "")).lines(of: card).joined(separator: "\n") + "\n"
  }

  /// The text of a file in the writer's form; nil where anything in it cannot be kept.
  public static func formatted(_ file: DeckSource) -> String? {
    let parsed = DeckParser.parse(file)
    guard parsed.refusal == nil, parsed.hasFrontMatter, parsed.problems.isEmpty, !parsed.hasOpenGap
    else { return nil }
    return text(of: parsed.deck)
  }

  private init(_ deck: Deck) {
    self.deck = deck
    escapes = TextEscapes(isTemplate: deck.table != nil)
  }

  // MARK: Front matter and passages

  private mutating func writeFrontMatter() {
    var lines = ["---"]
    func add(_ key: FrontMatterKey, _ value: String) {
      if !value.isEmpty { lines.append("\(key.rawValue): \(escapes.entry(value))") }
    }
    func add(_ key: FrontMatterKey, _ values: [String]) {
      guard !values.isEmpty else { return }
      let list = values.map { escapes.plain($0) }.joined(separator: ", ")
      lines.append("\(key.rawValue): [\(list)]")
    }
    add(.id, deck.id)
    add(.title, deck.title)
    add(.language, deck.language.rawValue)
    add(.licence, deck.licence)
    add(.notice, deck.notice)
    for remark in deck.remarks { lines.append("\(remark.key): \(escapes.entry(remark.value))") }
    add(.tags, deck.tags)
    add(.ledger, deck.ledger)
    add(.formerly, deck.formerly)
    add(.table, deck.table?.file ?? "")
    add(.key, deck.table?.key ?? [])
    add(.gloss, deck.gloss)
    add(.unit, deck.unit)
    if deck.introduction == .show { add(.introduce, deck.introduction.rawValue) }
    blocks.append((lines + ["---"]).joined(separator: "\n"))
  }

  private mutating func writePassages(before card: Int) {
    for passage in deck.passages[card] ?? [] {
      switch passage {
      case .section(let title): blocks.append(title.isEmpty ? "#" : "# " + escapes.plain(title))
      case .prose(let prose): blocks.append(prose)
      }
    }
  }

  // MARK: Cards

  private func lines(of card: Card) -> [String] {
    let inHeading = card.tags.prefix { CardID.isValidPart($0) }
    let base = card.base
    var lines = [heading(of: card, inHeading)]
    lines += escapes.field("Q", base.prompt)
    lines += base.body.map(self.lines) ?? []
    lines += list("Accept", base.accept) + list("Also", base.also)
    lines += escapes.field("Why", base.why) + escapes.field("Hint", base.hint)
    for rejection in base.reject {
      let answer = escapes.listed(rejection.answer)
      let reason = rejection.reason.isEmpty ? "" : " — " + escapes.plain(rejection.reason)
      lines.append("Reject: \(answer)\(reason)")
    }
    lines += escapes.field("Say", base.say) + list("See", base.see)
    if card.isContested { lines.append("Contested: yes") }
    if card.audience != .everyone { lines.append("Audience: \(card.audience.rawValue)") }
    lines += names("Source", card.sources)
    lines += names("Tags", Array(card.tags.dropFirst(inHeading.count)))
    lines += names("In", card.answerLanguages.map(\.rawValue))
    lines += names("Unit", card.unit.isEmpty ? [] : [card.unit])
    lines += names("Language", card.language.map { [$0.rawValue] } ?? [])
    return lines + names("After", card.after) + names("Formerly", card.formerly)
  }

  private func heading(of card: Card, _ tags: ArraySlice<String>) -> String {
    let marks = (card.id.isEmpty ? [] : ["#" + card.id]) + tags.map { "." + $0 }
    let attributes = marks.isEmpty ? [] : ["{\(marks.joined(separator: " "))}"]
    let title = card.base.heading.isEmpty ? [] : [title(card.base.heading, before: attributes)]
    return (["##"] + title + attributes).joined(separator: " ")
  }

  /// A heading's title; the braces of a template's columns are taken for attributes only where none follow.
  private func title(_ heading: String, before attributes: [String]) -> String {
    deck.table != nil && !attributes.isEmpty ? escapes.plain(heading) : escapes.braced(heading)
  }

  private func list(_ name: String, _ values: [String]) -> [String] {
    values.isEmpty
      ? [] : ["\(name): " + values.map { escapes.listed($0) }.joined(separator: " | ")]
  }

  private func names(_ name: String, _ values: [String]) -> [String] {
    values.isEmpty
      ? [] : ["\(name): " + values.map { escapes.plain($0) }.joined(separator: ", ")]
  }

  // MARK: Bodies

  private func lines(of body: Body) -> [String] {
    switch body {
    case .typed(let typed):
      let answers = typed.answers.map { escapes.listed($0) }.joined(separator: " | ")
      return ["A\(suffix(typed.kind)):" + (answers.isEmpty ? "" : " " + answers)]
    case .choice(let options):
      return options.map { "- [\($0.isRight ? "x" : " ")] \(escapes.plain($0.text))" }
    case .order(let items):
      return items.enumerated().map { "\($0 + 1). \(escapes.plain($1))" }
    case .match(let pairs):
      var rows = pairs.map { "| \(escapes.listed($0.left)) | \(escapes.listed($0.right)) |" }
      if !rows.isEmpty { rows.insert("|---|---|", at: 1) }
      return rows
    case .cloze(let cloze):
      let text = cloze.parts.map(text).joined()
      return escapes.indented("C\(suffix(cloze.kind)): ", text)
    }
  }

  private func suffix(_ kind: AnswerKind) -> String {
    kind == .text ? "" : "(\(kind.rawValue))"
  }

  private func text(of part: ClozePart) -> String {
    switch part {
    case .text(let text): return escapes.cloze(text)
    case .gap(let gap):
      let number = gap.number.map { "\($0)::" } ?? ""
      let answers = gap.answers.map { escapes.gap($0) }.joined(separator: " | ")
      let hint = gap.hint.isEmpty ? "" : "::" + escapes.gap(gap.hint)
      return "{{\(number)\(answers)\(hint)}}"
    }
  }
}
