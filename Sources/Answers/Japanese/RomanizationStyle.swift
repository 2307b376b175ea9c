/// A way to write kana in Latin letters.
package enum RomanizationStyle: String, CaseIterable, Hashable, Sendable {
  /// Modified Hepburn with macrons (ALA-LC, Kenkyusha): tōkyō, shinbun.
  case hepburn
  /// Traditional Hepburn: the same, n as m before b, m and p (shimbun).
  case hepburnTraditional = "hepburn-traditional"
  /// As typed: every kana by itself, ー as its vowel (toukyou, koohii).
  case wapuro
  /// Kunrei (Cabinet Notice 1 of 1954, ISO 3602) with circumflexes: tôkyô, sinbun.
  case kunrei

  var isHepburn: Bool {
    switch self {
    case .hepburn, .hepburnTraditional, .wapuro: true
    case .kunrei: false
    }
  }
}
