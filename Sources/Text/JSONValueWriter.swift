/// How JSON is laid out.
package enum JSONLayout: Sendable {
  /// All on one line, without spaces.
  case compact
  /// One member or element a line, two spaces a level.
  case pretty
}

extension JSONValue {
  /// The value as text; a pretty one ends with a newline, as files do.
  package func text(_ layout: JSONLayout = .compact) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// The value as UTF-8; a pretty one ends with a newline, as files do.
  package func bytes(_ layout: JSONLayout = .compact) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(self)
    return writer.bytes
  }
}

/// Writes values without recursion: what is open stands on a stack of its own.
struct JSONWriter {
  private enum Open {
    case array(ArraySlice<JSONValue>)
    case object(ArraySlice<JSONValue.Member>)
  }

  let layout: JSONLayout
  private(set) var bytes: [UInt8] = []
  private var stack: [Open] = []

  init(layout: JSONLayout) {
    self.layout = layout
  }

  mutating func write(_ value: JSONValue) {
    begin(value)
    while let open = stack.popLast() {
      switch open {
      case .array(let rest): continueArray(rest)
      case .object(let rest): continueObject(rest)
      }
    }
    if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func begin(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let text): JSONText.append(text, to: &bytes)
    case .array(let elements) where elements.isEmpty: bytes += "[]".utf8
    case .object(let members) where members.isEmpty: bytes += "{}".utf8
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      stack.append(.array(elements[...]))
      breakLine()
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      stack.append(.object(members[...]))
      breakLine()
    }
  }

  private mutating func continueArray(_ rest: ArraySlice<JSONValue>) {
    guard let next = rest.first else { return close(with: UInt8(ascii: "]")) }
    stack.append(.array(rest.dropFirst()))
    separate(isFirst: rest.startIndex == 0)
    begin(next)
  }

  private mutating func continueObject(_ rest: ArraySlice<JSONValue.Member>) {
    guard let next = rest.first else { return close(with: UInt8(ascii: "}")) }
    stack.append(.object(rest.dropFirst()))
    separate(isFirst: rest.startIndex == 0)
    JSONText.append(next.name, to: &bytes)
    bytes += (layout == .pretty ? ": " : ":").utf8
    begin(next.value)
  }

  private mutating func separate(isFirst: Bool) {
    if isFirst { return }
    bytes.append(UInt8(ascii: ","))
    breakLine()
  }

  private mutating func close(with bracket: UInt8) {
    breakLine()
    bytes.append(bracket)
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * stack.count))
  }
}

/// The text of JSON strings.
package enum JSONText {
  /// Appends `text` quoted: only `"`, `\` and control characters are escaped.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      case 0..<0x20: appendControl(byte, to: &bytes)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendControl(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x08: bytes += #"\b"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0C: bytes += #"\f"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    default: bytes += ((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16)).utf8
    }
  }
}
