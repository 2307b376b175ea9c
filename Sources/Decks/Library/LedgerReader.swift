import Text

/// Reads the names in a ledger: one a line, or the `"id"` of each JSON line.
enum LedgerReader {
  /// The names.
  static func names(in bytes: [UInt8]) -> Set<String> {
    let source = SourceText(path: "", bytes: bytes)
    var names: Set<String> = []
    for index in 0..<source.lineCount {
      let span = source.line(index)
      let trimmed = bytes.trimmed(Int(span.start), Int(span.end))
      guard let first = bytes[trimmed.range].first, first != Byte.hash else { continue }
      if first == Byte.openBrace {
        if let name = jsonID(source.text(trimmed)) { names.insert(name) }
      } else {
        names.insert(source.text(trimmed))
      }
    }
    return names
  }

  private static func jsonID(_ line: String) -> String? {
    guard case .object(let members) = try? JSONValue(parsing: line) else { return nil }
    return members.last { $0.name == "id" }?.value.string
  }
}
