extension JSONValue {
  /// How deep arrays and objects may stand in each other.
  package static let depthLimit = 128

  /// Reads one value, with nothing but white space around it.
  package init(parsing text: String, depthLimit: Int = Self.depthLimit) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), depthLimit: depthLimit)
  }

  /// Reads one value, with nothing but white space around it.
  package init(parsing bytes: [UInt8], depthLimit: Int = Self.depthLimit) throws(JSONError) {
    var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
    self = try parser.parse()
  }
}

/// Reads values without recursion: what is open stands on a stack of its own.
struct JSONParser {
  private enum Bracket {
    case square
    case curly
  }

  /// A container whose end has not been read; it grows in place.
  private struct Open {
    let bracket: Bracket
    /// The name of the member whose value comes next.
    var name = ""
    var elements: [JSONValue] = []
    var members: [JSONValue.Member] = []

    var closed: JSONValue {
      switch bracket {
      case .square: .array(elements)
      case .curly: .object(members)
      }
    }
  }

  private let bytes: [UInt8]
  private let depthLimit: Int
  private var index = 0
  private var stack: [Open] = []

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func parse() throws(JSONError) -> JSONValue {
    while true {
      guard var value = try beginValue() else { continue }
      while !stack.isEmpty {
        guard let closed = try add(value) else { break }
        value = closed
      }
      if stack.isEmpty { return try finish(value) }
    }
  }

  /// Reads a scalar or an empty container; nil where a container was opened instead.
  private mutating func beginValue() throws(JSONError) -> JSONValue? {
    skipSpace()
    guard index < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try openObject()
    case UInt8(ascii: "["): return try openArray()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func openObject() throws(JSONError) -> JSONValue? {
    try descend()
    if take(UInt8(ascii: "}")) { return .object([]) }
    stack.append(Open(bracket: .curly, name: try memberName()))
    return nil
  }

  private mutating func openArray() throws(JSONError) -> JSONValue? {
    try descend()
    if take(UInt8(ascii: "]")) { return .array([]) }
    stack.append(Open(bracket: .square))
    return nil
  }

  private mutating func descend() throws(JSONError) {
    guard stack.count < depthLimit else { throw error(.tooDeep) }
    index += 1
  }

  /// Adds `value` to what is open; the container itself where it ends here, else nil.
  private mutating func add(_ value: JSONValue) throws(JSONError) -> JSONValue? {
    let top = stack.count - 1
    switch stack[top].bracket {
    case .square:
      stack[top].elements.append(value)
      if take(UInt8(ascii: "]")) { return stack.popLast()?.closed }
      try expect(UInt8(ascii: ","))
    case .curly:
      stack[top].members.append(JSONValue.Member(stack[top].name, value))
      if take(UInt8(ascii: "}")) { return stack.popLast()?.closed }
      try expect(UInt8(ascii: ","))
      stack[top].name = try memberName()
    }
    return nil
  }

  private mutating func memberName() throws(JSONError) -> String {
    skipSpace()
    guard index < bytes.count else { throw error(.unexpectedEnd) }
    guard bytes[index] == UInt8(ascii: "\"") else { throw error(.unexpectedCharacter) }
    let name = try string()
    try expect(UInt8(ascii: ":"))
    return name
  }

  private mutating func finish(_ value: JSONValue) throws(JSONError) -> JSONValue {
    skipSpace()
    guard index == bytes.count else { throw error(.trailingText) }
    return value
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in word.utf8 {
      guard index < bytes.count else { throw error(.unexpectedEnd) }
      guard bytes[index] == byte else { throw error(.unexpectedCharacter) }
      index += 1
    }
    return value
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    if take(byte) { return }
    throw error(index < bytes.count ? .unexpectedCharacter : .unexpectedEnd)
  }

  private func error(_ cause: JSONError.Cause, at index: Int) -> JSONError {
    JSONError(cause: cause, bytes: bytes, offset: index)
  }

  private func error(_ cause: JSONError.Cause) -> JSONError {
    JSONError(cause: cause, bytes: bytes, offset: index)
  }
}

extension JSONParser {
  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else {
      throw error(.invalidNumber, at: start)
    }
    if peek == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { throw error(.invalidNumber, at: start) }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw error(.invalidNumber, at: start) }
    }
    return .number(JSONNumber(validated: String(decoding: bytes[start..<index], as: UTF8.self)))
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func digits() -> Int {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    if peek == UInt8(ascii: "\"") {
      let text = try validated(bytes[start..<index])
      index += 1
      return text
    }
    return try escapedString(bytes[start..<index])
  }

  private mutating func escapedString(_ prefix: ArraySlice<UInt8>) throws(JSONError) -> String {
    var unescaped = Array(prefix)
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try validated(unescaped[...])
        index += 1
        return text
      case UInt8(ascii: "\\"): try escape(into: &unescaped)
      case 0..<0x20: throw error(.controlCharacter)
      default:
        unescaped.append(byte)
        index += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private func validated(_ slice: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else { throw error(.invalidUTF8) }
    return text
  }

  private mutating func escape(into unescaped: inout [UInt8]) throws(JSONError) {
    index += 1
    guard let byte = peek else { throw error(.unexpectedEnd) }
    let plain: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = byte
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      unescaped += Array(String(Character(try unicodeEscape())).utf8)
      return
    default: throw error(.invalidEscape)
    }
    unescaped.append(plain)
    index += 1
  }

  /// The scalar of `uXXXX`, or of a surrogate pair of two such escapes.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let unit = try hexUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800..<0xDC00).contains(unit), peek == UInt8(ascii: "\\") else {
      throw error(.invalidEscape)
    }
    index += 1
    guard peek == UInt8(ascii: "u") else { throw error(.invalidEscape) }
    let low = try hexUnit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    else { throw error(.invalidEscape) }
    return scalar
  }

  private mutating func hexUnit() throws(JSONError) -> UInt32 {
    index += 1
    guard index + 4 <= bytes.count else { throw error(.unexpectedEnd) }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.invalidEscape)
      }
      unit = unit << 4 | UInt32(digit)
    }
    index += 4
    return unit
  }
}
