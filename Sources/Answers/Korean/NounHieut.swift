/// Whether ㅎ after a stop is written in romanization: yes in nouns (묵호 Mukho), no in verbs and
/// adjectives (잡혀 japyeo, 못하다 motada).
///
/// Spelling does not say what is a noun. 히- and 혀- are only suffixes of verbs; 하- is one when an
/// ending follows; 한, 할, 해, 함 are, but for the nouns listed; every other syllable is a noun's.
extension Derivation {
  static func keepsHieut(_ word: [HeardSyllable], at index: Int) -> Bool {
    guard isStop[word[index - 1].final] else { return false }
    let spelled = word[index].spelled
    let vowel = word[index].vowel
    if vowel == 20 { return false }
    if vowel == 6 { return word[index].final != 0 && word[index].final != 20 }
    guard let use = uses[spelled] else { return true }
    switch use {
    case .verb(let exceptions): return exceptions.contains(word[index - 1].spelled)
    case .beforeEnding(let endings):
      return index + 1 >= word.count || !endings.contains(word[index + 1].spelled)
    }
  }

  private enum Use {
    /// A verb's, except after these syllables (북한, 역할).
    case verb(except: Set<UInt16>)
    /// A verb's when one of these follows.
    case beforeEnding(Set<UInt16>)
  }

  private static let uses: [UInt16: Use] = {
    let table: [(String, Use)] = [
      ("하", .beforeEnding(syllables("다고는지면게여니네며러려기세시십자던도든냐라거겠더므구군신실심셨죠잖였길긴"))),
      ("합", .beforeEnding(syllables("니시디"))),
      ("했", .verb(except: [])),
      ("한", .verb(except: syllables("북극혹국"))),
      ("할", .verb(except: syllables("역직"))),
      ("해", .verb(except: syllables("북흑독박곡육낙"))),
      ("함", .verb(except: syllables("석"))),
    ]
    var result: [UInt16: Use] = [:]
    for (text, use) in table {
      for spelled in indices(text) { result[spelled] = use }
    }
    return result
  }()

  /// Finals heard as ㄱ, ㄷ or ㅂ, but for ㅎ, ㅈ and clusters, which join in nouns and verbs alike.
  private static let isStop: [Bool] = (0..<28).map { final in
    [1, 2, 7, 17, 19, 20, 23, 24, 25, 26].contains(final)
  }
}
