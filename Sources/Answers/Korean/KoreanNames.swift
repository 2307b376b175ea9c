/// Personal and place names in Revised Romanization (Notice 2014-42, 3.2–3.5).
///
/// Family name and given name are apart, and no sound change joins the syllables of a given name
/// (한복남 Han Boknam). Administrative units take a hyphen, across which no sound changes either
/// (종로 2가 Jongno 2(i)-ga). A hyphen keeps syllables apart that would be misread (중앙 Jung-ang).
extension RevisedRomanization {
  /// `text`, every word of it read as a name.
  package static func names(_ text: String) -> String {
    let text = ConjoiningJamo.compose(text)
    var output = ""
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if HangulSyllable(first) == nil {
        output.unicodeScalars.append(first)
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix { HangulSyllable($0) != nil }
      rest = rest.dropFirst(word.count)
      if let numbered = NumberedUnit(rest) {
        output += capitalised(romanize(String(word))) + " " + numbered.romanized
        rest = rest.dropFirst(numbered.length)
      } else {
        output += name(String(word), isAlone: rest.isEmpty && output.isEmpty)
      }
    }
    return output
  }

  private static func name(_ word: String, isAlone: Bool) -> String {
    if let unit = AdministrativeUnit(word) {
      return capitalised(romanize(unit.name)) + "-" + romanize(unit.suffix)
    }
    if !ProperNames.contains(word), let person = PersonalName(word) {
      return syllableBySyllable(person.family) + " " + syllableBySyllable(person.given)
    }
    return isAlone ? hyphenated(word) : capitalised(romanize(word))
  }

  private static func capitalised(_ text: String) -> String {
    String(decoding: capitalised(Array(text.utf8)), as: UTF8.self)
  }

  /// Romanizes without assimilation: finals are neutral, or move over to a vowel.
  private static func syllableBySyllable(_ word: String) -> String {
    var syllables = Derivation.indices(word).map(HeardSyllable.init(spelled:))
    for index in syllables.indices {
      let final = syllables[index].final
      let isBeforeVowel =
        index + 1 < syllables.count
        && syllables[index + 1].initial == HangulSyllable.silentInitial
      if isBeforeVowel {
        let moved = SyllableBoundary.between(final: final, initial: HangulSyllable.silentInitial)
        syllables[index].final = moved.final
        syllables[index + 1].initial = moved.isTensed ? 9 : moved.initial
      } else {
        syllables[index].final = SyllableBoundary.neutral[final]
      }
    }
    var output = ScalarBytes()
    append(syllables, isCapitalised: true, to: &output)
    return output.text
  }

  /// Romanizes with a hyphen where n and g, or two vowels, could be read together.
  private static func hyphenated(_ word: String) -> String {
    var syllables = Derivation.indices(word).map(HeardSyllable.init(spelled:))
    SoundChanges(purpose: .romanization).apply(to: &syllables)
    var output = ScalarBytes()
    for (index, syllable) in syllables.enumerated() {
      if index > 0, isMisread(syllables[index - 1], syllable) {
        output.append(byte: UInt8(ascii: "-"))
      }
      var part = ScalarBytes()
      append([syllable], isCapitalised: index == 0, to: &part)
      let isLateral = index > 0 && syllables[index - 1].final == 8 && syllable.initial == 5
      output.append(isLateral ? Array("l".utf8) + part.bytes.dropFirst() : part.bytes)
    }
    return output.text
  }

  private static func isMisread(_ before: HeardSyllable, _ next: HeardSyllable) -> Bool {
    let isSilent = next.initial == HangulSyllable.silentInitial
    if before.final == 4 { return next.initial == 0 }
    if before.final == 21 { return isSilent }
    guard before.final == 0, isSilent else { return false }
    let letters = vowels[before.vowel] + vowels[next.vowel]
    if vowels.contains(letters) { return true }
    return (1..<letters.count).contains { cut in
      cut != vowels[before.vowel].count && vowels.contains(Array(letters[..<cut]))
        && vowels.contains(Array(letters[cut...]))
    }
  }
}

/// A unit of administration: a name and what it is (충청북-도, 의정부-시).
private struct AdministrativeUnit {
  var name: String
  var suffix: String

  private static let suffixes = Set("시군구읍면리동")
  private static let provinces: Set = [
    "경기", "강원", "충청", "충청북", "충청남", "전라", "전라북", "전라남", "경상", "경상북", "경상남", "제주", "황해", "황해북",
    "황해남",
    "평안", "평안북", "평안남", "함경", "함경북", "함경남", "양강", "자강",
  ]
  /// Given names end like this too: 송나리, 홍길동.
  private static let givenEndings: Set = [
    "나리", "유리", "혜리", "규리", "마리", "아리", "보리", "미리", "애리", "예리", "주리", "소리", "하리", "길동",
  ]

  init?(_ word: String) {
    guard word.count > 2, let last = word.last else { return nil }
    name = String(word.dropLast())
    suffix = String(last)
    if last == "도" {
      guard Self.provinces.contains(name) else { return nil }
      return
    }
    guard Self.suffixes.contains(last) else { return nil }
    let isPerson = Self.givenEndings.contains(String(word.suffix(2))) && PersonalName(word) != nil
    if isPerson || (ProperNames.contains(word) && !ProperNames.contains(name)) { return nil }
  }
}

/// A number with a unit after a name: 봉천1동, 종로 2가.
private struct NumberedUnit {
  var romanized: String
  var length: Int

  private static let units: [Unicode.Scalar: String] = [
    "동": "dong", "가": "ga", "리": "ri", "구": "gu", "로": "ro", "길": "gil",
  ]

  init?(_ text: Substring.UnicodeScalarView) {
    let start = text.first == " " ? text.dropFirst() : text
    let digits = start.prefix { (0x30...0x39).contains($0.value) }.prefix(5)
    guard !digits.isEmpty, let sign = start.dropFirst(digits.count).first,
      let unit = Self.units[sign], let number = Int(String(digits))
    else { return nil }
    let reading = RevisedRomanization.romanize(SinoKorean.reading(of: number))
    romanized = "\(String(digits))(\(reading))-\(unit)"
    length = (text.first == " " ? 1 : 0) + digits.count + 1
  }
}

/// A personal name, taken apart where the family name is a known one.
private struct PersonalName {
  var family: String
  var given: String

  private static let longFamilies: Set = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"]
  private static let families = Set(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경"
  )

  init?(_ word: String) {
    if word.count == 4 || word.count == 3, Self.longFamilies.contains(String(word.prefix(2))) {
      family = String(word.prefix(2))
      given = String(word.dropFirst(2))
      return
    }
    guard word.count == 3 || word.count == 2, let first = word.first, Self.families.contains(first)
    else { return nil }
    family = String(first)
    given = String(word.dropFirst())
  }
}
