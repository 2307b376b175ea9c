/// Words whose sound their spelling does not show, respelled so that the rules then get them right.
struct Respelling {
  /// Where in a word an entry applies.
  enum Condition {
    case anywhere
    /// Only at the beginning of a word.
    case atStart
    /// Only after a final.
    case afterFinal
    /// Only after ㄹ.
    case afterRieul
  }

  /// A word's syllables, held in place: words of a table are tried at every syllable of a text.
  typealias Syllables = SIMD8<UInt16>

  let written: Syllables
  let heard: Syllables
  let count: Int
  let condition: Condition
  /// It only tenses an initial, which Revised Romanization does not write.
  let isTension: Bool

  /// A word and its sound, of one length up to eight syllables; nil for any other.
  init?(written: [UInt16], heard: [UInt16], condition: Condition, isTension: Bool) {
    guard !written.isEmpty, written.count == heard.count, written.count <= Syllables.scalarCount
    else { return nil }
    self.written = Self.syllables(written)
    self.heard = Self.syllables(heard)
    count = written.count
    self.condition = condition
    self.isTension = isTension
  }

  private static func syllables(_ word: [UInt16]) -> Syllables {
    var syllables = Syllables()
    for index in word.indices { syllables[index] = word[index] }
    return syllables
  }

  static func apply(to word: inout [HeardSyllable], includingTension: Bool) {
    for index in word.indices {
      RespellingTable.forEach(startingWith: word[index].spelled) { entry in
        if includingTension || !entry.isTension { entry.apply(to: &word, at: index) }
      }
    }
  }

  private func apply(to word: inout [HeardSyllable], at start: Int) {
    guard start + count <= word.count, isMet(word, start) else { return }
    for offset in 0..<count where word[start + offset].spelled != written[offset] { return }
    for offset in 0..<count where written[offset] != heard[offset] {
      let sound = HeardSyllable(spelled: heard[offset])
      let spelling = HeardSyllable(spelled: written[offset])
      if sound.initial != spelling.initial { word[start + offset].initial = sound.initial }
      if sound.vowel != spelling.vowel { word[start + offset].vowel = sound.vowel }
      if sound.final != spelling.final { word[start + offset].final = sound.final }
    }
  }

  private func isMet(_ word: [HeardSyllable], _ start: Int) -> Bool {
    switch condition {
    case .anywhere: true
    case .atStart: start == 0
    case .afterFinal: start > 0 && word[start - 1].spelled % 28 > 0
    case .afterRieul: start > 0 && word[start - 1].spelled % 28 == 8
    }
  }
}

/// All respellings, by the first syllable of the word.
enum RespellingTable {
  static func forEach(startingWith syllable: UInt16, _ body: (Respelling) -> Void) {
    let (start, end) = (starts[Int(syllable)], starts[Int(syllable) + 1])
    for index in start..<end { body(sorted[Int(index)]) }
  }

  private static let all: [Respelling] =
    RespellingData.respelled.split(whereSeparator: isBlank).compactMap(respelled)
    + RespellingData.tensed.split(whereSeparator: isBlank).compactMap { tensed(String($0)) }
    + stems

  /// All entries, those of one syllable together and in their order.
  private static let sorted: [Respelling] = all.enumerated()
    .sorted { ($0.element.written[0], $0.offset) < ($1.element.written[0], $1.offset) }
    .map(\.element)

  /// For each syllable where its entries start; they end where the next one's start.
  private static let starts: [UInt16] = {
    var starts = Array(repeating: UInt16(0), count: Int(HangulSyllable.count) + 1)
    for entry in sorted { starts[Int(entry.written[0]) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    return starts
  }()

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\n"
  }

  /// `written=heard`, with `~` before it for after a final.
  private static func respelled(_ text: Substring) -> Respelling? {
    let parts = text.split(separator: "=").map { Derivation.indices(String($0)) }
    guard parts.count == 2 else { return nil }
    return Respelling(
      written: parts[0],
      heard: parts[1],
      condition: text.hasPrefix("~") ? .afterFinal : .anywhere,
      isTension: false
    )
  }

  /// An apostrophe stands before the tensed syllable; without one it is the last.
  private static func tensed(_ text: String, atStart: Bool = false) -> Respelling? {
    let written = Derivation.indices(text)
    guard !written.isEmpty else { return nil }
    let before = text.split(separator: "'", omittingEmptySubsequences: false).first ?? ""
    let marked = text.contains("'") ? Derivation.indices(String(before)).count : written.count - 1
    var heard = written
    let syllable = HeardSyllable(spelled: written[marked])
    guard let tense = SyllableBoundary.tense(syllable.initial) else { return nil }
    heard[marked] += UInt16((tense - syllable.initial) * 588)
    return Respelling(
      written: written,
      heard: heard,
      condition: atStart ? .atStart : text.hasPrefix("ㄹ") ? .afterRieul : .anywhere,
      isTension: true
    )
  }

  /// 24: stems in ㄴ and ㅁ with the endings that are tensed after them.
  private static let stems: [Respelling] = {
    let endings = RespellingData.stemEndings.split(separator: " ")
    let all = RespellingData.stems.split(whereSeparator: isBlank).flatMap { stem in
      endings.map { (text: String(stem) + String($0), atStart: stem.count == 1) }
    }
    let exceptions = RespellingData.notStems.split(separator: " ").map(String.init)
    return all.filter { !exceptions.contains($0.text) }
      .compactMap { tensed($0.text, atStart: $0.atStart) }
  }()
}
