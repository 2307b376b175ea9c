import Scheduling
import Text

/// Writes what identities lack into a deck's text: ids of cards, numbers of gaps.
///
/// Nothing else of the text changes, and no id or number that is there.
public struct IdentityFixer {
  private let parsed: ParsedDeck
  private var insertions: [(offset: Int, text: String)] = []
  private var taken: Set<String>

  /// The text with every id and number, as it is where none is missing or the file is no deck's own; nil
  /// where it cannot be read.
  public static func fixed(_ file: DeckSource) -> String? {
    let parsed = DeckParser.parse(file)
    guard parsed.refusal == nil else { return nil }
    var fixer = IdentityFixer(parsed)
    if parsed.hasFrontMatter, parsed.translationLanguage == nil { fixer.collect() }
    return fixer.applied()
  }

  private init(_ parsed: ParsedDeck) {
    self.parsed = parsed
    taken = Set(parsed.deck.cards.map(\.id))
  }

  private mutating func collect() {
    for (index, outline) in parsed.outlines.enumerated() {
      if outline.id.isEmpty { name(index, outline) }
      for node in parsed.nodes[outline.nodes] where node.kind == .field(.cloze) { number(node) }
    }
  }

  // MARK: Ids

  private mutating func name(_ card: Int, _ outline: CardOutline) {
    let heading = HeadingReader(parsed.nodes[outline.nodes.lowerBound].value, parsed.source.bytes)
    // The author's own id stands there, though not as it should: the linter tells.
    if heading.looseID(in: parsed.source.bytes) != nil { return }
    let base = Self.slug(parsed.deck.cards[card].base.heading) ?? "card-\(card + 1)"
    var id = base
    var count = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(count)"
      count += 1
    }
    let line = parsed.source.bytes.trimmed(Int(outline.heading.start), Int(outline.heading.end))
    if let attributes = heading.attributes {
      insertions.append((Int(attributes.start) + 1, heading.tags.isEmpty ? "#\(id)" : "#\(id) "))
    } else {
      insertions.append((Int(line.end), " {#\(id)}"))
    }
  }

  /// Letters and digits of a title joined by `-`, of at most 48 bytes.
  package static func slug(_ title: String) -> String? {
    var slug = ""
    for scalar in title.lowercased().unicodeScalars {
      let isPart = scalar != "." && scalar != "_" && CardID.isValidPart("a" + String(scalar))
      guard slug.utf8.count < 44 else { break }
      if isPart {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    while slug.hasPrefix("-") { slug.removeFirst() }
    return CardID.isValidPart(slug) ? slug : nil
  }

  // MARK: Gaps

  private mutating func number(_ node: Node) {
    let reader = ClozeReader(node.value, ValueReader(bytes: parsed.source.bytes))
    let numbers = Cloze(parts: reader.parts).gaps.compactMap(\.number)
    var next = (numbers.max() ?? 0) + 1
    for gap in reader.unnumbered {
      let start = Int(gap.start) + 2
      let bytes = parsed.source.bytes
      // `{{::answer}}` lacks the number alone.
      let isBare = bytes.has([Byte.colon, Byte.colon], at: start, before: Int(gap.end))
      insertions.append((start, isBare ? "\(next)" : "\(next)::"))
      next += 1
    }
  }

  // MARK: Text

  private func applied() -> String {
    var output: [UInt8] = []
    var start = 0
    for (offset, text) in insertions.sorted(by: { $0.offset < $1.offset }) {
      output += parsed.source.bytes[start..<offset]
      output += text.utf8
      start = offset
    }
    output += parsed.source.bytes[start...]
    return String(decoding: output, as: UTF8.self)
  }
}
