/// A prompt's text, taken apart for the terminal it goes to.
struct PromptText {
  /// Whole lines above the one that is edited.
  let above: String
  /// The line before the cursor.
  let line: String

  init(_ text: String) {
    guard let newline = text.lastIndex(of: "\n") else {
      above = ""
      line = text
      return
    }
    above = String(text[...newline])
    line = String(text[text.index(after: newline)...])
  }

  /// The line with its colours fenced off, so that readline does not count them as columns.
  var forReadline: String {
    Self.pieces(of: line).map { $0.isColour ? "\u{1}\($0.text)\u{2}" : $0.text }.joined()
  }

  /// The text without colours, for pipes and plain terminals.
  static func plain(_ text: String) -> String {
    pieces(of: text).filter { !$0.isColour }.map(\.text).joined()
  }

  private struct Piece {
    var text: String
    var isColour: Bool
  }

  /// Runs of text and SGR sequences, in order; other control characters but the newline are left
  /// out, since readline and the terminal would disagree about where the cursor stands.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var run = ""
    var rest = Substring(text)
    while let first = rest.unicodeScalars.first {
      if let sequence = colour(at: rest) {
        pieces.append(Piece(text: run, isColour: false))
        pieces.append(Piece(text: String(sequence), isColour: true))
        run = ""
        rest = rest[sequence.endIndex...]
        continue
      }
      if first.value >= 0x20 && first.value != 0x7f || first == "\n" {
        run.unicodeScalars.append(first)
      }
      rest = Substring(rest.unicodeScalars.dropFirst())
    }
    return pieces + [Piece(text: run, isColour: false)]
  }

  /// The SGR sequence that `text` begins with: ESC, `[`, digits and separators, `m`.
  private static func colour(at text: Substring) -> Substring? {
    let scalars = text.unicodeScalars
    guard scalars.starts(with: "\u{1b}[".unicodeScalars) else { return nil }
    let body = scalars.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
    guard body.endIndex < scalars.endIndex, scalars[body.endIndex] == "m" else { return nil }
    return text[..<scalars.index(after: body.endIndex)]
  }
}
