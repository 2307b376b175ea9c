/// A piece of one side of a template.
indirect enum TemplatePiece {
  /// HTML.
  case text(ArraySlice<UInt8>)
  /// `{{filter:Field}}`.
  case field(FieldReference)
  /// `{{#Field}}…{{/Field}}`, shown where the field has a value.
  case whereFilled(field: Int, [TemplatePiece])
  /// `{{^Field}}…{{/Field}}`, shown where it has none.
  case whereEmpty(field: Int, [TemplatePiece])
  /// `{{FrontSide}}`.
  case frontSide
  /// `{{Tags}}`.
  case tags
}

/// A field as a template names it.
struct FieldReference {
  /// The field's place in the note type.
  var field: Int
  /// What is done with it, such as `furigana`, `type` or `cloze`; outermost first.
  var filters: [String]

  func has(_ filter: String) -> Bool { filters.contains(filter) }
}

/// Parses one side of a template: fields in double braces, and what is shown only with them.
struct AnkiTemplateParser {
  private let bytes: [UInt8]
  private let fields: [String]
  private var index = 0

  /// More pieces than these are not read; sections deeper than these are read as their content.
  private static let mostPieces = 2000
  private static let deepest = 16
  private var count = 0

  static func pieces(of side: String, fields: [String]) -> [TemplatePiece] {
    var parser = AnkiTemplateParser(bytes: Array(side.utf8.prefix(1 << 18)), fields: fields)
    return parser.pieces(depth: 0)
  }

  private init(bytes: [UInt8], fields: [String]) {
    self.bytes = bytes
    self.fields = fields
  }

  /// Reads to the end of the section at hand.
  private mutating func pieces(depth: Int) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    while index < bytes.count, count < Self.mostPieces {
      count += 1
      guard let open = position(of: UInt8(ascii: "{"), from: index) else {
        pieces.append(.text(bytes[index...]))
        index = bytes.count
        break
      }
      if open > index { pieces.append(.text(bytes[index..<open])) }
      guard let close = position(of: UInt8(ascii: "}"), from: open + 2) else {
        pieces.append(.text(bytes[open...]))
        index = bytes.count
        break
      }
      let tag = String(decoding: bytes[(open + 2)..<close], as: UTF8.self).trimmed
      index = close + 2
      if tag.hasPrefix("/") {
        if depth > 0 { break }
        continue
      }
      pieces += piece(tag, depth: depth)
    }
    return pieces
  }

  /// Where two braces of a kind stand.
  private func position(of brace: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == brace, bytes[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }

  private mutating func piece(_ tag: String, depth: Int) -> [TemplatePiece] {
    if tag.hasPrefix("#") || tag.hasPrefix("^") {
      let inside = depth < Self.deepest ? pieces(depth: depth + 1) : []
      guard let field = place(of: String(tag.dropFirst()).trimmed) else {
        // Of a section that asks for no field (`{{#c1}}`, `{{#Tags}}`) the content stands.
        return tag.hasPrefix("#") ? inside : []
      }
      return [
        tag.hasPrefix("#")
          ? .whereFilled(field: field, inside) : .whereEmpty(field: field, inside)
      ]
    }
    if tag == "FrontSide" { return [.frontSide] }
    if tag == "Tags" { return [.tags] }
    let parts = tag.split(separator: ":").map { String($0).trimmed }
    guard let name = parts.last, let field = place(of: name) else { return [] }
    let filters = parts.dropLast().map { String($0.prefix { $0 != " " }) }
    return [.field(FieldReference(field: field, filters: filters))]
  }

  private func place(of name: String) -> Int? { fields.firstIndex(of: name) }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension [TemplatePiece] {
  /// Every field that is named, in order, sections entered.
  var references: [FieldReference] {
    flatMap { piece -> [FieldReference] in
      switch piece {
      case .field(let reference): [reference]
      case .whereFilled(_, let inside), .whereEmpty(_, let inside): inside.references
      case .text, .frontSide, .tags: []
      }
    }
  }

  /// What stands behind the line that parts question and answer, and what before.
  var splitAtAnswer: (before: [TemplatePiece], after: [TemplatePiece]) {
    let place = firstIndex { piece in
      guard case .text(let html) = piece else { return false }
      return String(decoding: html, as: UTF8.self).contains("id=answer")
        || String(decoding: html, as: UTF8.self).contains("id=\"answer\"")
    }
    guard let place else { return ([], self) }
    return (Array(self[..<place]), Array(self[place...]))
  }
}
