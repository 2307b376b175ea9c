import Testing
import TestSupport
import Text

struct JSONValueTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", #""""#, #"{"b":1,"a":[1.50,-0,1e5,1E-7,{"x":null}]}"#,
    #"["山田 花子","O'Neil","a/b","\"\\","\u0001\n\t"]"#, "123456789012345678901234567890.10",
  ])
  func `compact text comes out as it went in`(text: String) throws {
    #expect(try JSONValue(parsing: text).text() == text)
  }

  @Test func `pretty text comes out as it went in`() throws {
    let text = """
      {
        "v": 1,
        "empty": {},
        "list": [
          1,
          "a/b"
        ]
      }

      """
    #expect(try JSONValue(parsing: text).text(.pretty) == text)
  }

  @Test(arguments: [
    ("", JSONError.Cause.unexpectedEnd, 1, 1), ("[1,\n  x]", .unexpectedCharacter, 2, 3),
    ("[01]", .invalidNumber, 1, 2), (#"["\q"]"#, .invalidEscape, 1, 4),
    (#"["\ud800"]"#, .invalidEscape, 1, 9), ("1 2", .trailingText, 1, 3),
    ("{\"a\" 1}", .unexpectedCharacter, 1, 6), ("\"a\nb\"", .controlCharacter, 1, 3),
    (#"{"가":tru}"#, .unexpectedCharacter, 1, 9),
  ])
  func `mistakes have a cause and a place`(
    text: String,
    cause: JSONError.Cause,
    line: Int,
    column: Int
  ) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.cause == cause)
    #expect(error?.position == SourcePosition(line: line, column: column))
  }

  @Test func `depth is bounded, length is not`() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
    let wide = "[" + String(repeating: "1,", count: 100_000) + "1]"
    #expect(try JSONValue(parsing: wide).array?.count == 100_001)
  }

  @Test func `what is not UTF-8 is refused`() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    #expect(error?.cause == .invalidUTF8)
  }

  @Test func `members are read, replaced in place, appended and removed`() throws {
    var value = try JSONValue(parsing: #"{"a":1,"b":2,"a":3}"#)
    #expect(value["a"]?.int == 3)
    value["b"] = "two"
    value["c"] = [true, .null, .real(0.5)]
    value["a"] = nil
    #expect(value.text() == #"{"b":"two","c":[true,null,0.5]}"#)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `random values survive`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = Self.random(&random, depth: 4)
    #expect(try JSONValue(parsing: value.text()) == value)
    #expect(try JSONValue(parsing: value.text(.pretty)) == value)
  }

  private static func random(_ random: inout SplitMix64, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(Int.random(in: Int.min...Int.max, using: &random))
    case 3: return .real(Double.random(in: -1e9...1e9, using: &random))
    case 4:
      let scalars = (0..<4).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
      }
      return .string(String(String.UnicodeScalarView(scalars)))
    case 5: return .array((0..<3).map { _ in self.random(&random, depth: depth - 1) })
    default:
      return .object((0..<3).map { .init("\($0)", self.random(&random, depth: depth - 1)) })
    }
  }
}
