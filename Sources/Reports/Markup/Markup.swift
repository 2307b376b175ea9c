/// A piece of HTML or SVG.
///
/// Text can only come in through `text`, `element` and attributes, which all escape it: what an
/// author or a learner wrote stays text by construction.
package struct Markup: Sendable {
  private var bytes: [UInt8]

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nothing.
  package static let empty = Markup(bytes: [])

  /// Text, escaped, with control characters shown.
  package static func text(_ text: String) -> Markup {
    var markup = Markup.empty
    MarkupText.append(text, to: &markup.bytes)
    return markup
  }

  /// An element with escaped attributes.
  package static func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ content: Markup...
  ) -> Markup {
    element(name, attributes, content)
  }

  /// An element with escaped attributes.
  package static func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ content: [Markup]
  ) -> Markup {
    var markup = open(name, attributes)
    for part in content { markup.bytes += part.bytes }
    markup.bytes += "</\(name)>".utf8
    return markup
  }

  /// An element that holds nothing but text.
  package static func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    text: String
  ) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// An element without an end: `<meta …>`; in SVG `<rect …/>`.
  package static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> Markup {
    var markup = open(name, attributes)
    markup.bytes.insert(UInt8(ascii: "/"), at: markup.bytes.count - 1)
    return markup
  }

  /// Text of this program itself: the document type, the style sheet.
  package static func trusted(_ text: StaticString) -> Markup {
    Markup(bytes: Array("\(text)".utf8))
  }

  private static func open(_ name: StaticString, _ attributes: [Attribute]) -> Markup {
    var markup = Markup(bytes: Array("<\(name)".utf8))
    for attribute in attributes {
      markup.bytes += " \(attribute.name)=\"".utf8
      MarkupText.append(attribute.value, to: &markup.bytes)
      markup.bytes.append(UInt8(ascii: "\""))
    }
    markup.bytes.append(UInt8(ascii: ">"))
    return markup
  }

  /// The piece as UTF-8.
  package var utf8: [UInt8] { bytes }

  package static func + (left: Markup, right: Markup) -> Markup {
    Markup(bytes: left.bytes + right.bytes)
  }

  package static func += (left: inout Markup, right: Markup) {
    left.bytes += right.bytes
  }
}

/// A name, which only the program gives, and a value, which is escaped.
package struct Attribute: Sendable {
  let name: StaticString
  let value: String

  package init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  package init(_ name: StaticString, _ value: Int) {
    self.init(name, String(value))
  }

  /// A length in a drawing, to a tenth of its unit.
  package init(_ name: StaticString, _ value: Double) {
    let text = value.text(places: 1)
    self.init(name, text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}
