import Text

/// Text as Koryu writes it into fields of Anki, exactly reversible.
enum KoryuText {
  /// Line breaks become `<br>`, and what means something to HTML is escaped.
  static func html(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\n"): bytes += "<br>".utf8
      // Anki's fields part at U+001F.
      case 0x1F: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text whose kanji have readings becomes ruby.
  static func htmlWithRuby(_ text: String) -> String {
    let furigana = Furigana(text)
    guard furigana.hasReadings else { return html(text) }
    return furigana.pieces.map { piece in
      piece.reading.isEmpty
        ? html(piece.text)
        : "<ruby>\(html(piece.text))<rt>\(html(piece.reading))</rt></ruby>"
    }.joined()
  }

  /// What `html` was made of; an editor may have put spaces that do not break.
  static func text(_ html: ArraySlice<UInt8>) -> String {
    String(decoding: html, as: UTF8.self)
      .replacing("<br>", with: "\n").replacing("<br/>", with: "\n").replacing("<br />", with: "\n")
      .replacing("&nbsp;", with: " ").replacing("\u{A0}", with: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  /// Text that may stand in a comment of a template.
  static func comment(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("-", with: "&#45;")
      .replacing("{", with: "&#123;").replacing("}", with: "&#125;")
  }

  /// What stands in the comment that begins with `mark`; nil where there is none.
  static func comment(marked mark: String, in html: String) -> String? {
    let bytes = Array(html.utf8)
    guard let start = bytes.firstRange(of: Array("<!--\(mark)\n".utf8))?.upperBound,
      let end = bytes[start...].firstRange(of: Array("-->".utf8))?.lowerBound
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self).replacing("&#45;", with: "-")
      .replacing("&#123;", with: "{")
      .replacing("&#125;", with: "}").replacing("&amp;", with: "&")
  }
}
