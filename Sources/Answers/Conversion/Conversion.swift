/// One way to convert a text, as `koryu convert --from X --to Y` names it.
package struct Conversion: Hashable, Sendable {
  /// The script or spelling of a text.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    case romaji
    case hiragana
    case katakana
    case kana
    case hangul
    case keys
    case hepburn
    case hepburnTraditional = "hepburn-traditional"
    case wapuro
    case kunrei
    case revised = "rr"
    case revisedNames = "rr-names"
    case revisedLetters = "rr-letters"
    case mccuneReischauer = "mr"
    case pronunciation
    case fold
  }

  /// What a conversion does.
  private enum Step: Hashable {
    case romaji(KanaScript)
    case kana(KanaScript)
    case romanization(RomanizationStyle)
    case revised
    case revisedNames
    case revisedLetters
    case mccuneReischauer
    case pronunciation
    case keys
    case hangul
    case fold
  }

  /// What the text must be; nil where any will do.
  package let source: Form?
  /// What the text becomes.
  package let target: Form
  private let step: Step

  private init(_ source: Form?, _ target: Form, _ step: Step) {
    self.source = source
    self.target = target
    self.step = step
  }

  /// All conversions there are, in the order of the help.
  package static let all: [Self] = [
    Self(.romaji, .hiragana, .romaji(.hiragana)),
    Self(.romaji, .katakana, .romaji(.katakana)),
    Self(.kana, .hepburn, .romanization(.hepburn)),
    Self(.kana, .hepburnTraditional, .romanization(.hepburnTraditional)),
    Self(.kana, .wapuro, .romanization(.wapuro)),
    Self(.kana, .kunrei, .romanization(.kunrei)),
    Self(.hiragana, .katakana, .kana(.katakana)),
    Self(.katakana, .hiragana, .kana(.hiragana)),
    Self(.hangul, .revised, .revised),
    Self(.hangul, .revisedNames, .revisedNames),
    Self(.hangul, .revisedLetters, .revisedLetters),
    Self(.hangul, .mccuneReischauer, .mccuneReischauer),
    Self(.hangul, .pronunciation, .pronunciation),
    Self(.hangul, .keys, .keys),
    Self(.keys, .hangul, .hangul),
    Self(nil, .fold, .fold),
  ]

  /// The names of all conversions, as `romaji → hiragana`.
  package static let names: [String] = all.map { conversion in
    [conversion.source?.rawValue, conversion.target.rawValue].compactMap(\.self)
      .joined(separator: " → ")
  }

  /// The names that may stand behind `--from`.
  package static let sources: [String] = all.reduce(into: []) { names, conversion in
    guard let name = conversion.source?.rawValue, !names.contains(name) else { return }
    names.append(name)
  }

  /// The names that may stand behind `--to`, for a source; nil is no `--from` at all.
  package static func targets(from source: String?) -> [String] {
    all.filter { $0.source?.rawValue == source }.map(\.target.rawValue)
  }

  /// The conversion of these names, or nil if there is none.
  package init?(from source: String?, to target: String) {
    let found = Self.all.first {
      $0.source?.rawValue == source && $0.target.rawValue == target
    }
    guard let found else { return nil }
    self = found
  }

  /// The line `text` converted; what the conversion does not know stays as it is.
  package func callAsFunction(_ text: String) -> String {
    switch step {
    case .romaji(.hiragana): RomajiReader.hiragana(text)
    case .romaji(.katakana): RomajiReader.katakana(text)
    case .kana(.hiragana): KanaFolding.hiragana(text)
    case .kana(.katakana): KanaFolding.katakana(text)
    case .romanization(let style): KanaRomanizer.romanize(text, style)
    case .revised: RevisedRomanization.romanize(text)
    case .revisedNames: RevisedRomanization.names(text)
    case .revisedLetters: RevisedRomanization.transliterate(text)
    case .mccuneReischauer: McCuneReischauer.romanize(text)
    case .pronunciation: KoreanPronunciation.spoken(text)
    case .keys: TwoSetKeyboard.keys(fromHangul: text)
    case .hangul: TwoSetKeyboard.hangul(fromKeys: text)
    case .fold: Normalizer.fold(text)
    }
  }
}
