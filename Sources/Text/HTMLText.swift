/// What a piece of HTML says as plain text.
///
/// Line breaks, paragraphs, lists and table cells keep their shape; ruby becomes `漢字[かんじ]`; the
/// contents of scripts, styles and comments are left out, and so are characters that nobody sees.
/// Nothing is run or fetched. Works in one pass, whatever is wrong with the markup.
package struct HTMLText: Hashable, Sendable {
  /// The text, without white space at its ends.
  package let text: String
  /// The pictures that it names, in order.
  package let pictures: [String]
  /// The sounds and films that it names, as elements or as Anki's `[sound:…]`, in order.
  package let sounds: [String]
  /// Whether a script was left out.
  package let hadScript: Bool

  /// Reads HTML in UTF-8.
  package init(_ html: some Collection<UInt8>) {
    let bytes = Array(html)
    guard bytes.contains(where: HTMLReader.needsReading) else {
      text = String(decoding: bytes.trimmedBlanks, as: UTF8.self)
      pictures = []
      sounds = []
      hadScript = false
      return
    }
    var reader = HTMLReader(bytes)
    reader.read()
    text = String(decoding: reader.output.finished, as: UTF8.self)
    pictures = reader.pictures
    sounds = reader.sounds
    hadScript = reader.hadScript
  }

  /// Reads HTML.
  package init(_ html: some StringProtocol) { self.init(html.utf8) }
}

/// Walks through HTML once.
private struct HTMLReader {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var output = HTMLLines()
  private(set) var pictures: [String] = []
  private(set) var sounds: [String] = []
  private(set) var hadScript = false
  /// Whether nothing closes a tag any more, so that every `<` is a character.
  private var hasNoMoreTags = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether a byte may mean anything but itself.
  static func needsReading(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "["), 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF:
      true
    default: false
    }
  }

  mutating func read() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: "["): readMark()
      default:
        output.append(bytes[index])
        index += 1
      }
    }
  }

  // MARK: Tags

  private mutating func readTag() {
    if bytes.has("<!--", at: index) { return skip(after: "-->") }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    guard !hasNoMoreTags, next.isASCIILetter || [0x2F, 0x21, 0x3F].contains(next) else {
      output.append(bytes[index])
      index += 1
      return
    }
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
      hasNoMoreTags = true
      return
    }
    let tag = HTMLTag(bytes[(index + 1)..<end])
    index = end + 1
    guard let tag else { return }
    if tag.kind == .opening, HTMLTag.isUnshown(tag.name) {
      if tag.name == "script" { hadScript = true }
      return skip(after: "</" + tag.name)
    }
    take(tag)
  }

  /// Goes on behind `mark` and, of a closing tag, its `>`; to the end where there is none.
  private mutating func skip(after mark: String) {
    while index < bytes.count, !bytes.hasFolded(mark, at: index) { index += 1 }
    index = min(bytes.count, index + mark.utf8.count)
    guard mark.hasPrefix("</") else { return }
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    index = min(bytes.count, index + 1)
  }

  private mutating func take(_ tag: HTMLTag) {
    switch tag.name {
    case "img", "image":
      if let source = tag.value(of: "src") { pictures.append(source) }
    case "audio", "video", "source", "embed":
      if let source = tag.value(of: "src") { sounds.append(source) }
    case "object":
      if let source = tag.value(of: "data") { sounds.append(source) }
    default: output.take(tag)
    }
  }

  // MARK: Entities and marks

  private mutating func readEntity() {
    let limit = min(bytes.count, index + 34)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")),
      let scalar = HTMLEntity.scalar(named: bytes[(index + 1)..<end])
    else {
      output.append(bytes[index])
      index += 1
      return
    }
    output.append(scalar)
    index = end + 1
  }

  /// `[sound:a.mp3]` and Anki's other marks for players are no text.
  private mutating func readMark() {
    for (mark, isSound) in [("[sound:", true), ("[anki:", false)] where bytes.has(mark, at: index) {
      let start = index + mark.utf8.count
      let limit = min(bytes.count, start + 1024)
      guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")) else { continue }
      if isSound {
        sounds.append(HTMLEntity.resolved(String(decoding: bytes[start..<end], as: UTF8.self)))
      }
      index = end + 1
      return
    }
    output.append(bytes[index])
    index += 1
  }
}

extension [UInt8] {
  fileprivate func has(_ mark: String, at index: Int) -> Bool {
    index + mark.utf8.count <= count && zip(self[index...], mark.utf8).allSatisfy { $0 == $1 }
  }

  fileprivate func hasFolded(_ mark: String, at index: Int) -> Bool {
    index + mark.utf8.count <= count
      && zip(self[index...], mark.utf8).allSatisfy { $0.lowercasedASCII == $1 }
  }

  /// Without spaces at the ends.
  fileprivate var trimmedBlanks: ArraySlice<UInt8> {
    var slice = self[...]
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension HTMLText {
  /// Whether a text holds an entity, or a tag with which texts are marked up.
  package static func isLikely(_ text: String) -> Bool {
    if HTMLEntity.resolved(text) != text { return true }
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    let text = text.lowercased()
    return markup.contains { tag in
      text.ranges(of: "<" + tag).contains { range in
        range.upperBound < text.endIndex && "> /".contains(text[range.upperBound])
      }
    }
  }

  private static let markup = [
    "b", "i", "u", "em", "strong", "div", "span", "br", "p", "img", "font", "ul", "ol", "li", "sub",
    "sup", "ruby", "rt",
  ]
}
