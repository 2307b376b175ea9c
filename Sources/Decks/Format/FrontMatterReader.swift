import Text

/// A line of the front matter that means nothing to the engine.
public struct FrontMatterEntry: Hashable, Sendable {
  /// The key.
  public var key: String
  /// The value, as written.
  public var value: String

  /// Makes an entry.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// A key of the front matter.
enum FrontMatterKey: String, CaseIterable {
  case id, title, language, licence, author, description, tags, ledger, introduce, notice
  case formerly, table, key, gloss, unit
}

/// Reads `key: value` and `key: [a, b]`.
struct FrontMatterReader {
  private let values: ValueReader
  private(set) var problems: [ParserProblem] = []
  private(set) var namesTable = false
  private var table = TableReference(file: "", key: [])
  private var seen: Set<String> = []

  init(_ values: ValueReader) {
    self.values = values
  }

  mutating func read(_ entries: ArraySlice<Node>, into deck: inout Deck) {
    for entry in entries {
      let name = values.text(entry.name, lines: .spaces)
      if !seen.insert(name).inserted {
        problems.append(ParserProblem(kind: .repeatedKey(name), span: entry.name))
      } else if let key = FrontMatterKey(rawValue: name) {
        take(key, entry, into: &deck)
      } else {
        let meant =
          name == "license"
          ? "licence"
          : FieldSuggestion.nearest(to: name, among: FrontMatterKey.allCases.map(\.rawValue))
        problems.append(
          ParserProblem(kind: .unknownKey(name, meant: meant), span: entry.name)
        )
        deck.remarks.append(FrontMatterEntry(key: name, value: text(entry)))
      }
    }
    if !table.file.isEmpty { deck.table = table }
  }

  private mutating func take(_ key: FrontMatterKey, _ entry: Node, into deck: inout Deck) {
    switch key {
    case .id: deck.id = text(entry)
    case .title: deck.title = text(entry)
    case .language:
      take(Language(rawValue: text(entry)), entry, "en, ja, ko") { deck.language = $0 }
    case .licence: deck.licence = text(entry)
    case .author, .description:
      deck.remarks.append(FrontMatterEntry(key: key.rawValue, value: text(entry)))
    case .tags: deck.tags = list(entry)
    case .ledger: deck.ledger = text(entry)
    case .introduce:
      take(Introduction(rawValue: text(entry)), entry, "show, ask") { deck.introduction = $0 }
    case .notice: deck.notice = text(entry)
    case .formerly: deck.formerly = list(entry)
    case .table:
      table.file = text(entry)
      namesTable = !table.file.isEmpty
    case .key: table.key = list(entry)
    case .gloss: deck.gloss = text(entry)
    case .unit: deck.unit = text(entry)
    }
  }

  private mutating func take<Value>(
    _ value: Value?,
    _ entry: Node,
    _ allowed: String,
    _ assign: (Value) -> Void
  ) {
    if let value {
      assign(value)
    } else {
      let kind = ParserProblem.Kind.badValue(text(entry), allowed: allowed)
      problems.append(ParserProblem(kind: kind, span: entry.value))
    }
  }

  /// The value without quotation marks around it.
  private func text(_ entry: Node) -> String {
    let span = entry.value
    let inner = values.bytes[span.range]
    if inner.count >= 2, let mark = inner.first, mark == inner.last,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    {
      return String(decoding: inner.dropFirst().dropLast(), as: UTF8.self)
    }
    return String(decoding: inner, as: UTF8.self)
  }

  private mutating func list(_ entry: Node) -> [String] {
    var span = entry.value
    let inner = values.bytes[span.range]
    let isOpened = inner.first == Byte.openBracket
    let isClosed = inner.last == Byte.closeBracket
    if isOpened, isClosed, inner.count >= 2 {
      span = SourceSpan(Int(span.start) + 1, Int(span.end) - 1)
    } else if isOpened || isClosed {
      let text = values.text(span, lines: .spaces)
      problems.append(ParserProblem(kind: .openList(text), span: span))
    }
    return values.list(span, at: Byte.comma)
  }
}
