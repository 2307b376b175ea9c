import Text

/// The escaping of text for HTML and SVG.
enum MarkupText {
  /// Appends `text` so that it can stand between tags and within a quoted attribute.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in VisibleText.block(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
  }
}
