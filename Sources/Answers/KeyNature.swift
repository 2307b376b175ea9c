import Text

/// What a key asks for, told from the answers it lists.
extension PreparedKey {
  /// Whether a fact is asked for and not how a word is spelt: answers in several languages count.
  var asksFact: Bool {
    guard kind == .text, language == nil else { return false }
    return Set(accepted.compactMap(\.scripts.language)).count > 1
  }

  /// Whether the answer is a person: a name in Latin letters of two or three words with capitals.
  var namesPerson: Bool { accepted.contains { LatinName($0)?.isPerson == true } }

  /// Whether the answer is one name: one word with a capital in Latin letters.
  var namesOne: Bool { accepted.contains { LatinName($0)?.words.count == 1 } }

  /// Whether the answer may be a person who is called by one name: no country is listed.
  var mayNamePerson: Bool {
    let names = accepted.compactMap { LatinName($0) }
    return namesOne && !names.contains { $0.isRealm }
  }

  /// Whether the answer has a name in Latin letters at all.
  var isNamed: Bool { accepted.contains { LatinName($0) != nil } }
}

/// A name in Latin letters, every word of it with a capital.
struct LatinName {
  /// Its words; Chung-hee is one.
  let words: [[Unicode.Scalar]]

  init?(_ spelling: PreparedSpelling) {
    guard spelling.scripts == .latin else { return nil }
    let words = spelling.plain.split(separator: " ").map(Array.init)
    guard !words.isEmpty,
      words.allSatisfy({ $0.first { $0.properties.isAlphabetic }?.properties.isUppercase == true })
    else { return nil }
    self.words = words
  }

  /// Two or three words of which none names a place or a thing.
  var isPerson: Bool {
    (2...3).contains(words.count)
      && words.allSatisfy { word in
        !word.contains("/") && !Self.things.contains(Normalizer.string(word).lowercased())
      }
  }

  /// Whether it is a country, whose king or president is another answer.
  var isRealm: Bool {
    words.contains { Self.realms.contains(Normalizer.string($0).lowercased()) }
  }

  private static let realms: Set = [
    "korea", "japan", "china", "joseon", "chosun", "choson", "chosen", "goryeo", "koryo", "baekje",
    "paekche", "silla", "shilla", "goguryeo", "koguryo", "gaya", "kaya", "balhae", "parhae", "dprk",
    "rok", "qing", "ming", "yuan", "tang", "sui", "ryukyu", "manchukuo", "manchuria", "taiwan",
    "russia", "france", "germany", "britain", "england", "america", "usa", "us", "uk", "mongolia",
    "vietnam", "philippines", "indonesia", "thailand", "india", "australia", "canada", "mexico",
    "brazil", "italy", "spain", "portugal", "netherlands", "turkey", "ukraine", "israel", "iran",
    "europe", "egypt", "peru", "singapore", "malaysia", "myanmar", "cambodia", "switzerland",
  ]
  private static let things: Set = [
    "north", "south", "east", "west", "new", "great", "korea", "japan", "china", "asia", "korean",
    "japanese", "republic", "empire", "kingdom", "dynasty", "sea", "strait", "straits", "island",
    "islands", "bay", "mount", "river", "city", "university", "station", "line",
    "treaty", "agreement", "declaration", "accord", "war", "summit", "pact", "league", "party",
    "cup", "games", "olympics", "prize", "act", "law", "day", "times", "bank", "house", "united",
    "nations", "states", "security", "council", "world", "peace", "order",
  ]
}
