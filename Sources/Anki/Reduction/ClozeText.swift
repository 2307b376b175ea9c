package import Decks

/// Reads Anki's text with gaps, `{{c1::answer::hint}}`, out of plain text.
package struct ClozeText {
  /// Text and gaps, in order; a gap within a gap is part of the outer one's answer.
  package private(set) var parts: [ClozePart] = []
  /// Whether the gaps are areas of a picture (Anki's image occlusion), and no text.
  package var isOcclusion: Bool {
    parts.contains { part in
      switch part {
      case .text: false
      case .gap(let gap): gap.answers.contains { $0.hasPrefix("image-occlusion:") }
      }
    }
  }
  /// Gaps that could not be kept as such.
  package private(set) var oddGaps = 0
  private let bytes: [UInt8]
  private var literal: [UInt8] = []
  private var openings = 0

  /// Further gaps of one text are text.
  private static let mostGaps = 500

  /// Numbers beyond this are no gaps of a deck.
  private static let highest = 499

  package init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if openings < Self.mostGaps, let opening = opening(at: index) {
        openings += 1
        guard let close = close(of: opening) else {
          literal += bytes[index..<opening.end]
          index = opening.end
          continue
        }
        take(opening, close)
        index = close + 2
      } else {
        literal.append(bytes[index])
        index += 1
      }
    }
    flush()
  }

  /// `{{c12::`, where it ends, and the number.
  private struct Opening {
    var number: Int
    var end: Int
  }

  /// `c1,2` belongs to several cards; the first number counts.
  private func opening(at index: Int) -> Opening? {
    guard index + 3 < bytes.count, bytes[index] == 0x7B, bytes[index + 1] == 0x7B,
      bytes[index + 2] == UInt8(ascii: "c")
    else { return nil }
    var end = index + 3
    var digits: [UInt8] = []
    var isFirst = true
    while end < bytes.count, end < index + 24 {
      let byte = bytes[end]
      if (0x30...0x39).contains(byte) {
        if isFirst { digits.append(byte) }
      } else if byte == UInt8(ascii: ","), !digits.isEmpty {
        isFirst = false
      } else {
        break
      }
      end += 1
    }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":"),
      bytes[end + 1] == UInt8(ascii: ":"), digits.count <= 3,
      let number = Int(String(decoding: digits, as: UTF8.self)),
      (1...Self.highest).contains(number)
    else { return nil }
    return Opening(number: number, end: end + 2)
  }

  /// The braces that close a gap, those of gaps within it passed over.
  private func close(of opening: Opening) -> Int? {
    var depth = 1
    var index = opening.end
    // A gap ends before long: texts with nothing but openings stay linear.
    let limit = min(bytes.count - 1, opening.end + 1 << 13)
    while index < limit {
      if bytes[index] == 0x7D, bytes[index + 1] == 0x7D {
        depth -= 1
        if depth == 0 { return index }
        index += 2
      } else if let inner = self.opening(at: index) {
        depth += 1
        index = inner.end
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func take(_ opening: Opening, _ close: Int) {
    let inside = plain(bytes[opening.end..<close])
    let (answer, hint) = Self.split(inside)
    guard !answer.isEmpty else {
      oddGaps += 1
      return
    }
    flush()
    let gap = ClozeGap(number: opening.number, answers: [answer], hint: hint)
    parts.append(.gap(gap))
  }

  /// What stands in a gap without the marks of gaps within it.
  private mutating func plain(_ inside: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var depth = 0
    var index = inside.startIndex
    while index < inside.endIndex {
      if let inner = opening(at: index) {
        depth += 1
        oddGaps += 1
        index = inner.end
      } else if depth > 0, bytes[index] == 0x7D, bytes[index + 1] == 0x7D {
        depth -= 1
        index += 2
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }

  /// Answer and hint, each on one line.
  private static func split(_ inside: [UInt8]) -> (answer: String, hint: String) {
    var place: Int?
    var index = 0
    while index + 1 < inside.count, place == nil {
      if inside[index] == 0x3A, inside[index + 1] == 0x3A { place = index }
      index += 1
    }
    guard let place else { return (line(inside[...]), "") }
    return (line(inside[..<place]), line(inside[(place + 2)...]))
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
      .joined(separator: " ")
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    parts.append(.text(String(decoding: literal, as: UTF8.self)))
    literal = []
  }
}
