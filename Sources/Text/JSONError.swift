/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Cause: Hashable, Sendable {
    case unexpectedEnd
    case unexpectedCharacter
    case invalidNumber
    case invalidEscape
    case controlCharacter
    case invalidUTF8
    case trailingText
    /// Nested deeper than the limit.
    case tooDeep
  }

  package let cause: Cause
  /// The byte at which it was seen.
  package let offset: Int
  package let position: SourcePosition
}

extension JSONError.Cause {
  /// What is wrong, without the place.
  package var phrase: Phrase {
    switch self {
    case .unexpectedEnd:
      Phrase(en: "the text ends too early", ja: "途中で終わっています", ko: "도중에 끝나요")
    case .unexpectedCharacter:
      Phrase(en: "this character does not belong here", ja: "ここに置けない文字です", ko: "여기에 올 수 없는 글자예요")
    case .invalidNumber:
      Phrase(en: "this is not a number", ja: "数として読み取れません", ko: "수로 읽을 수 없어요")
    case .invalidEscape:
      Phrase(en: "this \\ escape is not valid", ja: "\\ の書き方が正しくありません", ko: "\\ 표기가 올바르지 않아요")
    case .controlCharacter:
      Phrase(
        en: "a control character stands in a string",
        ja: "文字列に制御文字があります",
        ko: "문자열에 제어 문자가 있어요"
      )
    case .invalidUTF8:
      Phrase(en: "this is not UTF-8", ja: "UTF-8 ではありません", ko: "UTF-8이 아니에요")
    case .trailingText:
      Phrase(
        en: "something follows the end of the value",
        ja: "値のあとに余分な文字があります",
        ko: "값 뒤에 다른 글자가 있어요"
      )
    case .tooDeep:
      Phrase(en: "it is nested too deeply", ja: "入れ子が深すぎます", ko: "중첩이 너무 깊어요")
    }
  }
}

extension JSONError {
  /// Counts line and column only now that they are needed.
  init(cause: Cause, bytes: [UInt8], offset: Int) {
    let read = bytes[..<min(offset, bytes.count)]
    let line = read.count { $0 == UInt8(ascii: "\n") } + 1
    let start = read.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: read[start...], as: UTF8.self).count + 1
    self.init(cause: cause, offset: offset, position: SourcePosition(line: line, column: column))
  }
}
