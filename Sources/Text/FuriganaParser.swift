/// Reads `漢字[かんじ]`.
struct FuriganaParser {
  private static let longestReading = 64
  private static let longestWord = 32

  private let characters: [Character]
  private var done: [Furigana.Piece] = []
  /// What has been read since the last reading.
  private var pending: [Character] = []

  init(_ text: String) {
    characters = Array(text)
  }

  /// The pieces of the text.
  mutating func pieces() -> [Furigana.Piece] {
    var index = 0
    while index < characters.count {
      if characters[index] == "[", let end = endOfReading(from: index + 1),
        take(reading: String(characters[(index + 1)..<end]))
      {
        index = end + 1
      } else {
        pending.append(characters[index])
        index += 1
      }
    }
    if !pending.isEmpty { done.append(Furigana.Piece(String(pending))) }
    return done
  }

  /// Where the brackets close, if they hold kana and nothing else.
  private func endOfReading(from start: Int) -> Int? {
    let end = min(characters.count, start + Self.longestReading + 1)
    var index = start
    while index < end, JapaneseScript.isKana(characters[index]) { index += 1 }
    return index > start && index < end && characters[index] == "]" ? index : nil
  }

  /// Sets a reading over the end of what is pending; false where there is nothing to read.
  private mutating func take(reading: String) -> Bool {
    guard let (length, parts) = word(read: reading) else { return false }
    pending.removeLast(length)
    if pending.last == " ", isMark(pending.dropLast().last) { pending.removeLast() }
    if !pending.isEmpty { done.append(Furigana.Piece(String(pending))) }
    pending = []
    done += parts
    return true
  }

  /// How many of the pending characters a reading belongs to.
  private func word(read reading: String) -> (length: Int, parts: [Furigana.Piece])? {
    let tail = pending.suffix(Self.longestWord)
    let word = tail.reversed().prefix {
      JapaneseScript.isKanji($0) || JapaneseScript.isKana($0)
    }
    let before = pending.dropLast(word.count).last
    let isDivided = before.map { $0 == " " || $0 == "\n" } ?? done.isEmpty
    if isDivided, let parts = FuriganaFit.pieces(String(word.reversed()), reading: reading),
      word.contains(where: { JapaneseScript.isKana($0) })
    {
      return (word.count, parts)
    }
    let kanji = tail.reversed().prefix { JapaneseScript.isKanji($0) }
    guard !kanji.isEmpty else { return nil }
    return (kanji.count, [Furigana.Piece(String(kanji.reversed()), reading: reading)])
  }

  /// Whether a space behind `character` only marks where a word begins.
  private func isMark(_ character: Character?) -> Bool {
    guard let character = character ?? done.last?.text.last else { return true }
    return character == "\n" || JapaneseScript.isWrittenSolid(character)
  }
}

/// Laying a reading over a word so that each kana of the word stands over itself.
enum FuriganaFit {
  private static let longestReading = 512

  /// The pieces of `written`; nil where it has no kanji, or cannot be read so.
  ///
  /// 思う, おもう give 思[おも]う. Where the kana allow two ways, the reading stands over the whole.
  static func pieces(_ written: String, reading: String) -> [Furigana.Piece]? {
    let characters = Array(written)
    let kana = Array(reading)
    guard characters.contains(where: JapaneseScript.isKanji), !kana.isEmpty,
      characters.count <= longestReading, kana.count <= longestReading,
      !kana.contains(where: JapaneseScript.isKanji), kana.contains(where: JapaneseScript.isKana)
    else { return nil }
    let runs = runs(of: characters)
    guard let first = spread(kana, over: runs),
      let last = spread(kana.reversed(), over: runs.reversed().map { $0.reversed() })
    else { return nil }
    guard first == last.reversed().map({ $0.reversed() }) else {
      return [Furigana.Piece(written, reading: reading)]
    }
    return zip(runs, first).map { run, kana in
      JapaneseScript.isKanji(run[0])
        ? Furigana.Piece(String(run), reading: String(kana)) : Furigana.Piece(String(run))
    }
  }

  /// Runs of kanji and runs of anything else, in turn.
  private static func runs(of characters: [Character]) -> [[Character]] {
    var runs: [[Character]] = []
    for character in characters {
      if let last = runs.last?.last,
        JapaneseScript.isKanji(last) == JapaneseScript.isKanji(character)
      {
        runs[runs.count - 1].append(character)
      } else {
        runs.append([character])
      }
    }
    return runs
  }

  /// The kana of each run: its own for kana, the fewest that will do for kanji.
  private static func spread(_ kana: [Character], over runs: [[Character]]) -> [[Character]]? {
    var parts: [[Character]] = []
    var start = 0
    for (index, run) in runs.enumerated() {
      if !JapaneseScript.isKanji(run[0]) {
        guard kana[start...].starts(with: run) else { return nil }
        parts.append(run)
        start += run.count
        continue
      }
      guard let end = end(ofKanjiAt: start, before: index + 1, of: runs, in: kana) else {
        return nil
      }
      parts.append(Array(kana[start..<end]))
      start = end
    }
    return start == kana.count ? parts : nil
  }

  /// Where the reading of a run of kanji ends: before the next kana of the word, or at the end.
  private static func end(
    ofKanjiAt start: Int,
    before next: Int,
    of runs: [[Character]],
    in kana: [Character]
  ) -> Int? {
    guard start < kana.count else { return nil }
    guard next < runs.count else { return kana.count }
    if next == runs.count - 1 {
      let end = kana.count - runs[next].count
      return end > start ? end : nil
    }
    return (start + 1..<kana.count).first { kana[$0...].starts(with: runs[next]) }
  }
}
