/// Breaking of paragraphs into lines of at most so many terminal cells.
///
/// Latin and Korean text breaks at spaces, Japanese text anywhere except before closing
/// punctuation, small kana and ー, or after an opening bracket (the core of the kinsoku rules), and
/// within words in katakana.
public enum LineWrap {
  /// The lines of `text`; each at most `width` cells unless a single character is wider.
  public static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph(String($0), width: max(2, width)) }
  }

  /// `text` wrapped, every line but the first preceded by `indent` spaces.
  public static func hanging(_ text: String, width: Int, indent: Int) -> String {
    let lines = lines(text, width: max(2, width - indent))
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  private static func paragraph(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(text) {
      let cells = DisplayWidth.of(piece)
      if used > 0, used + DisplayWidth.of(trimmedEnd(piece)) > width {
        lines.append(trimmedEnd(line))
        (line, used) = ("", 0)
      }
      if cells <= width {
        line += piece
        used += cells
        continue
      }
      for character in piece {
        let cell = DisplayWidth.of(character)
        if used > 0, used + cell > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += cell
      }
    }
    lines.append(trimmedEnd(line))
    return lines
  }

  /// The smallest stretches that a line may not break within, each with the spaces behind it.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var previous: Character?
    for character in text {
      if let previous, mayBreak(between: previous, and: character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      previous = character
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  static func mayBreak(between left: Character, and right: Character) -> Bool {
    if left == " " { return right != " " }
    if right == " " { return false }
    guard isIdeographic(left) || isIdeographic(right) else { return false }
    if isKatakana(left), isKatakana(right) { return false }
    return !neverFirst.contains(right) && !neverLast.contains(left)
  }

  private static func isKatakana(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x30A1...0x30FA).contains(value) || value == 0x30FC
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x3000...0x9FFF).contains(value) && !(0x3130...0x318F).contains(value)
      || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFF60).contains(value)
  }

  static func trimmedEnd(_ text: String) -> String {
    var end = text
    while end.last == " " { end.removeLast() }
    return end
  }

  private static let neverFirst = Set("、。，．,.・：；:;？！?!」』）】〉》〕］｝)]}”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞ〜…%％")
  private static let neverLast = Set("「『（【〈《〔［｛([{“‘")
}
