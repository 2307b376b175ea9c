import Answers
import Scheduling
import Text

/// Changes single fields of cards in a deck's file; not a byte of anything else changes.
///
/// Each change is found in the text as it then stands, so that several to one card add up.
public struct DeckEditor {
  /// A field that lists values.
  public enum ListField: String, CaseIterable, Hashable, Sendable {
    /// More spellings that are right.
    case accept = "Accept"
    /// Other valid answers, which are asked again.
    case also = "Also"
  }

  /// A field that holds one text.
  public enum TextField: String, CaseIterable, Hashable, Sendable {
    /// The question.
    case question = "Q"
    /// The explanation.
    case why = "Why"
    /// Help on request.
    case hint = "Hint"
    /// What a voice reads.
    case say = "Say"
  }

  /// The file as it is now.
  public private(set) var source: DeckSource
  private var parsed: ParsedDeck

  /// Opens a file; nil where it cannot be read as a deck or a translation.
  public init?(_ file: DeckSource) {
    parsed = DeckParser.parse(file)
    guard parsed.refusal == nil, parsed.hasFrontMatter else { return nil }
    source = file
  }

  /// The deck as it is now.
  public var deck: Deck { parsed.deck }

  /// Adds a value to a list of a card; false where there is no such card or it has the value.
  public mutating func add(
    _ value: String,
    to field: ListField,
    ofCard id: String
  ) -> Bool {
    guard let card = card(id), let value = Self.oneLine(value) else { return false }
    let wording = parsed.deck.cards[card].base
    let name: FieldName = field == .accept ? .accept : .also
    let known = field == .accept ? wording.typedAnswers + wording.accept : wording.also
    guard !known.contains(value) else { return false }
    let text = escapes.listed(value)
    if let node = lastField(name, ofCard: card) {
      insert(" | " + text, at: trimmedEnd(of: node))
    } else {
      insertLine("\(field.rawValue): \(text)", after: [.answer, .accept], ofCard: card)
    }
    return true
  }

  /// Adds a known wrong answer to a card; false where there is no such card or it is known.
  public mutating func reject(_ answer: String, telling reason: String, ofCard id: String) -> Bool {
    guard let card = card(id), let answer = Self.oneLine(answer) else { return false }
    guard !parsed.deck.cards[card].base.reject.contains(where: { $0.answer == answer }) else {
      return false
    }
    let told = Self.oneLine(reason).map { " — " + escapes.plain($0) } ?? ""
    insertLine(
      "Reject: " + escapes.listed(answer) + told,
      after: [.answer, .accept, .also, .reject],
      ofCard: card
    )
    return true
  }

  /// Names a column of the table in a list of a template; false where there is no such template.
  package mutating func nameColumn(
    _ column: String,
    in field: ListField,
    ofTemplate id: String
  ) -> Bool {
    guard let card = card(id) else { return false }
    if let node = lastField(field == .accept ? .accept : .also, ofCard: card) {
      insert(" | {\(column)}", at: trimmedEnd(of: node))
    } else {
      insertLine("\(field.rawValue): {\(column)}", after: [.answer, .accept], ofCard: card)
    }
    return true
  }

  /// Names the columns of a known wrong answer and of what to tell; false where there is no such
  /// template.
  package mutating func nameRejection(
    _ answer: String,
    telling reason: String,
    ofTemplate id: String
  ) -> Bool {
    guard let card = card(id) else { return false }
    insertLine(
      "Reject: {\(answer)} — {\(reason)}",
      after: [.answer, .accept, .also, .reject],
      ofCard: card
    )
    return true
  }

  /// Adds an alternative to the gaps of a number; false where there is no such gap or it has it.
  public mutating func add(_ value: String, toGap number: Int, ofCard id: String) -> Bool {
    // Colons separate the parts of a gap, and nothing escapes them.
    guard let card = card(id), let value = Self.oneLine(value), !value.contains("::"),
      value.first != ":", value.last != ":",
      let node = lastField(.cloze, ofCard: card)
    else { return false }
    let gaps = ClozeReader(node.value, ValueReader(bytes: source.bytes)).places
      .filter { $0.number == number && !$0.answers.contains(value) }
    guard !gaps.isEmpty else { return false }
    // From the end, so that the places before stay where they are.
    for place in gaps.reversed() { insert(" | " + escapes.gap(value), at: place.answersEnd) }
    return true
  }

  /// Sets a text of a card, or takes it out where it is empty; false where there is no such card or
  /// nothing changes.
  public mutating func set(_ field: TextField, to text: String, ofCard id: String) -> Bool {
    guard let card = card(id), let name = FieldName(ArraySlice(field.rawValue.utf8)) else {
      return false
    }
    let lines = escapes.field(field.rawValue, text)
    let written = lines.joined(separator: lineBreak)
    guard let node = lastField(name, ofCard: card) else {
      guard !lines.isEmpty else { return false }
      let after: [FieldName] = field == .question ? [] : [.question, .answer, .cloze]
      insertLine(written, after: after, ofCard: card)
      return true
    }
    let span = SourceSpan(Int(node.name.start), trimmedEnd(of: node))
    guard source.bytes[span.range].elementsEqual(written.utf8) == false else { return false }
    replace(lines.isEmpty ? wholeLines(span) : span, with: written)
    return true
  }

  // MARK: Places

  private var escapes: TextEscapes { TextEscapes(isTemplate: parsed.deck.table != nil) }

  private func card(_ id: String) -> Int? {
    id.isEmpty ? nil : parsed.deck.cards.firstIndex { $0.id == id }
  }

  private func lastField(_ name: FieldName, ofCard card: Int) -> Node? {
    parsed.nodes[parsed.outlines[card].nodes].last { $0.kind == .field(name) }
  }

  /// Just after the last visible byte of a field.
  private func trimmedEnd(of node: Node) -> Int {
    let trimmed = source.bytes.trimmed(Int(node.value.start), Int(node.value.end))
    guard trimmed.isEmpty else { return Int(trimmed.end) }
    // An empty field ends with its colon.
    let line = parsed.source.line(parsed.source.lineIndex(ofByte: Int(node.name.start)))
    return Int(source.bytes.trimmed(Int(line.start), Int(line.end)).end)
  }

  /// Puts a line below the body and the last field of the names, or without names below the heading.
  private mutating func insertLine(_ text: String, after names: [FieldName], ofCard card: Int) {
    let nodes = parsed.nodes[parsed.outlines[card].nodes]
    let isBefore = { (node: Node) in
      !names.isEmpty && (node.isBody || names.contains { node.kind == .field($0) })
    }
    guard let last = nodes.last(where: isBefore) ?? nodes.first else { return }
    let line = parsed.source.line(parsed.source.lineIndex(ofByte: max(0, last.end - 1)))
    insert(lineBreak + text, at: Int(line.end))
  }

  /// The lines of a stretch with the line break before them.
  private func wholeLines(_ span: SourceSpan) -> SourceSpan {
    var start = Int(span.start)
    if start > 0, source.bytes[start - 1] == Byte.newline { start -= 1 }
    if start > 0, source.bytes[start - 1] == Byte.carriageReturn { start -= 1 }
    return SourceSpan(start, Int(span.end))
  }

  /// How the file ends its lines.
  private var lineBreak: String {
    source.bytes.firstIndex(of: Byte.newline).map { index in
      index > 0 && source.bytes[index - 1] == Byte.carriageReturn ? "\r\n" : "\n"
    } ?? "\n"
  }

  // MARK: Text

  private mutating func insert(_ text: String, at offset: Int) {
    replace(SourceSpan(offset, offset), with: text)
  }

  private mutating func replace(_ span: SourceSpan, with text: String) {
    source.bytes.replaceSubrange(span.range, with: text.utf8)
    parsed = DeckParser.parse(source)
  }

  /// A value as one line without control characters; nil where nothing is left.
  static func oneLine(_ text: String) -> String? {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.properties.generalCategory == .control || scalar.properties.isWhitespace ? " " : scalar
    }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Node {
  /// Whether it is, or is part of, what a card asks for.
  fileprivate var isBody: Bool {
    switch kind {
    case .option, .item, .row, .field(.answer), .field(.cloze): true
    case .field, .entry, .section, .card, .unknownField, .prose: false
    }
  }
}
