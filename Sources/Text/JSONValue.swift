/// A JSON value (RFC 8259) that keeps what it read: the order of members and the digits of numbers.
///
/// A file that this program wrote comes out byte for byte as it went in, and fields that the program
/// does not know survive. Where an object names a member twice, the last one counts.
package enum JSONValue: Hashable, Sendable {
  /// One named value of an object.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// The number as it stands in the text; `int`, `integer(_:)` and the like convert.
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([Member])
}

/// A JSON number, kept as its text.
package struct JSONNumber: Hashable, Sendable {
  /// The digits, valid by the grammar of RFC 8259.
  package let text: String

  init(validated text: String) {
    self.text = text
  }

  package init(_ value: some BinaryInteger) {
    text = String(value)
  }

  /// The shortest text that reads back as `value`; nil for infinities and NaN.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53, value.sign == .plus || whole != 0
    {
      text = String(whole)
    } else {
      text = value.description
    }
  }
}

extension JSONValue {
  /// A whole number.
  package static func integer(_ value: some BinaryInteger) -> JSONValue {
    .number(JSONNumber(value))
  }

  /// A number; null for infinities and NaN, which JSON cannot say.
  package static func real(_ value: Double) -> JSONValue {
    JSONNumber(value).map { .number($0) } ?? .null
  }

  /// The text of a string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number where it is whole and fits.
  package var int: Int? {
    if case .number(let number) = self { Int(number.text) } else { nil }
  }

  /// The number in double precision; nil where it overflows.
  package var double: Double? {
    guard case .number(let number) = self, let value = Double(number.text), value.isFinite else {
      return nil
    }
    return value
  }

  /// True or false.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements of an array.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object, in order.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The member `name` of an object.
  ///
  /// Setting replaces in place or appends, and turns anything but an object into one; setting nil
  /// removes.
  package subscript(name: String) -> JSONValue? {
    get { members?.last { $0.name == name }?.value }
    set {
      var members = members ?? []
      guard let newValue else {
        members.removeAll { $0.name == name }
        self = .object(members)
        return
      }
      if let index = members.lastIndex(where: { $0.name == name }) {
        members[index].value = newValue
      } else {
        members.append(Member(name, newValue))
      }
      self = .object(members)
    }
  }

  /// The element at `index` of an array, or nil.
  package subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
