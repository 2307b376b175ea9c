/// A text with the readings of its kanji.
///
/// Written as in Anki: `約束[やくそく]を 守[まも]る`. The kana in brackets are the reading of the kanji
/// directly before them, or of all since the last space where its kana stand in the reading too
/// (` 食べ物[たべもの]`); that space vanishes between Japanese letters. Brackets around anything else
/// than kana, or behind anything else than kanji, are text.
public struct Furigana: Hashable, Sendable {
  /// A stretch of text, with its reading where it has one.
  public struct Piece: Hashable, Sendable {
    /// What is written.
    public var text: String
    /// How it is read, in kana; empty for none.
    public var reading: String

    /// Makes a piece.
    public init(_ text: String, reading: String = "") {
      self.text = text
      self.reading = reading
    }
  }

  /// The pieces, in order.
  public private(set) var pieces: [Piece]

  /// Joins pieces.
  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Reads a text with readings in brackets.
  public init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "[")) else {
      self.init(pieces: text.isEmpty ? [] : [Piece(text)])
      return
    }
    var parser = FuriganaParser(text)
    self.init(pieces: parser.pieces())
  }

  /// `text` without the readings in brackets.
  public static func plain(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "[")) ? Furigana(text).text : text
  }

  /// What is written, without readings.
  public var text: String { pieces.map(\.text).joined() }

  /// What is said: readings instead of what they stand over.
  public var spoken: String { pieces.map { $0.reading.isEmpty ? $0.text : $0.reading }.joined() }

  /// The text with its readings behind what they belong to: 約束（やくそく）を守（まも）る.
  public var inline: String {
    pieces.map { $0.reading.isEmpty ? $0.text : "\($0.text)（\($0.reading)）" }.joined()
  }

  /// Whether anything has a reading.
  public var hasReadings: Bool { pieces.contains { !$0.reading.isEmpty } }

  /// Whether a kanji has no reading.
  public var lacksReadings: Bool {
    pieces.contains { $0.reading.isEmpty && $0.text.contains(where: JapaneseScript.isKanji) }
  }

  /// The same text, with only the readings that `isShown` allows.
  public func keepingReadings(where isShown: (String) -> Bool) -> Furigana {
    Furigana(
      pieces: pieces.map { $0.reading.isEmpty || isShown($0.reading) ? $0 : Piece($0.text) }
    )
  }

  /// The same text, each piece's text changed.
  public func mapped(_ change: (String) -> String) -> Furigana {
    Furigana(pieces: pieces.map { Piece(change($0.text), reading: change($0.reading)) })
  }

  /// The same text with `reading` over `written`.
  ///
  /// That is wherever it stands as a word of its own and has no reading yet; where the text holds
  /// the reading already, it stays as it is.
  public func reading(_ written: String, as reading: String) -> Furigana {
    guard let parts = FuriganaFit.pieces(written, reading: reading), !text.contains(reading) else {
      return self
    }
    var result: [Piece] = []
    for piece in pieces {
      guard piece.reading.isEmpty else {
        result.append(piece)
        continue
      }
      result += Self.split(piece.text, at: Array(written), into: parts)
    }
    return Furigana(pieces: result)
  }

  private static func split(
    _ text: String,
    at written: [Character],
    into parts: [Piece]
  ) -> [Piece] {
    let characters = Array(text)
    var result: [Piece] = []
    var plain = ""
    var index = 0
    while index < characters.count {
      let end = index + written.count
      if characters[index] == written[0], end <= characters.count,
        characters[index..<end].elementsEqual(written),
        index == 0 || !JapaneseScript.isKanji(characters[index - 1]),
        end == characters.count || !JapaneseScript.isKanji(characters[end])
      {
        if !plain.isEmpty { result.append(Piece(plain)) }
        plain = ""
        result += parts
        index = end
      } else {
        plain.append(characters[index])
        index += 1
      }
    }
    if !plain.isEmpty { result.append(Piece(plain)) }
    return result
  }
}
