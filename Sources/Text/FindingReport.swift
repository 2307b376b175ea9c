/// The forms in which code hosts take findings.
enum FindingReport {
  /// A SARIF 2.1.0 log (OASIS, 2020) of one run.
  ///
  /// Columns count characters, which SARIF can only call code points; in NFC they are the same
  /// but for emoji and the like.
  static func sarif(_ findings: [Finding]) -> JSONValue {
    let rules = Set(findings.map(\.rule)).sorted()
    let driver = JSONValue.object([
      .init("name", .string("koryu")),
      .init("rules", .array(rules.map { .object([.init("id", .string($0))]) })),
    ])
    let run = JSONValue.object([
      .init("tool", .object([.init("driver", driver)])),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(findings.map(result))),
    ])
    return .object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([run])),
    ])
  }

  private static func result(_ finding: Finding) -> JSONValue {
    let range = finding.range
    let region = JSONValue.object([
      .init("startLine", .integer(range.start.line)),
      .init("startColumn", .integer(range.start.column)),
      .init("endLine", .integer(range.end.line)),
      .init("endColumn", .integer(range.end.column)),
    ])
    let place = JSONValue.object([
      .init("artifactLocation", .object([.init("uri", .string(uri(finding.path)))])),
      .init("region", region),
    ])
    let cell = finding.cell.map { cell in
      JSONValue.array([.object([.init("fullyQualifiedName", .string(cell.description))])])
    }
    return .object([
      .init("ruleId", .string(finding.rule)),
      .init("level", .string(finding.severity.rawValue)),
      .init("message", .object([.init("text", .string(finding.message.english))])),
      .init(
        "locations",
        .array([
          .object(
            [.init("physicalLocation", place)]
              + (cell.map { [.init("logicalLocations", $0)] } ?? [])
          )
        ])
      ),
    ])
  }

  /// A path as a relative reference (RFC 3986): what is not unreserved is percent-encoded.
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      case _: uri += percent(byte)
      }
    }
  }

  private static func percent(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (byte < 16 ? "0" : "") + digits
  }

  /// A workflow command, `::error file=…::message`.
  static func annotation(_ finding: Finding) -> String {
    let level =
      switch finding.severity {
      case .note: "notice"
      case .warning: "warning"
      case .error: "error"
      }
    let range = finding.range
    let places = "line=\(range.start.line),col=\(range.start.column),endLine=\(range.end.line)"
    let cell = finding.cell.map { escaped("\($0): ", "") } ?? ""
    return "::\(level) file=\(escaped(finding.path, ":,")),\(places),"
      + "title=\(escaped(finding.rule, ":,"))::\(cell)\(escaped(finding.message.english, ""))\n"
  }

  private static func escaped(_ text: String, _ more: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "%" || scalar.value < 0x20 || more.unicodeScalars.contains(scalar) {
        result += percent(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
