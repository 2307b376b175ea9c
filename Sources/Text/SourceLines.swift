/// Lines of files, found by path and number; a file is cut into lines when first asked for.
package final class SourceLines {
  private let bytes: [String: [UInt8]]
  private var texts: [String: SourceText] = [:]

  /// Takes the bytes of files by their paths.
  package init(_ bytes: [String: [UInt8]]) {
    self.bytes = bytes
  }

  /// A line counted from 1; nil where there is none.
  package func line(_ path: String, _ number: Int) -> String? {
    guard let bytes = bytes[path] else { return nil }
    let text = texts[path] ?? SourceText(path: path, bytes: bytes)
    texts[path] = text
    guard number >= 1, number <= text.lineCount else { return nil }
    let line = text.text(text.line(number - 1))
    return line.hasPrefix("\u{FEFF}") ? String(line.dropFirst()) : line
  }
}
