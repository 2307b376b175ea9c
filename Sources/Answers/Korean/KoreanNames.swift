/// Personal and place names in Revised Romanization (Notice 2014-42, 3.2–3.5).
///
/// Family name and given name are apart, and no sound change joins the syllables of a given name
/// (한복남 Han Boknam). Administrative units take a hyphen, across which no sound changes either
/// (종로 2가 Jongno 2(i)-ga). A hyphen keeps syllables apart that would be misread (중앙 Jung-ang).
extension RevisedRomanization {
  /// `text`, every word of it read as a name.
  package static func names(_ text: String) -> String {
    let input = ScalarBytes(ConjoiningJamo.compose(text))
    var output = ScalarBytes(capacity: input.count + input.count / 4)
    var word: [UInt16] = []
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      index += length
      let syllable = value &- HangulSyllable.base
      if syllable < HangulSyllable.count {
        word.append(UInt16(syllable))
        continue
      }
      if let numbered = NumberedUnit(input, at: index - length, after: word) {
        append(word[...], to: &output)
        output.append(numbered.romanized)
        index = numbered.end
      } else {
        append(name: word, isAlone: false, to: &output)
        output.append(scalar: value)
      }
      word.removeAll(keepingCapacity: true)
    }
    append(name: word, isAlone: output.count == 0, to: &output)
    return output.text
  }

  private static func append(name word: [UInt16], isAlone: Bool, to output: inout ScalarBytes) {
    if let unit = AdministrativeUnit(word) {
      append(unit.name, to: &output)
      output.append(byte: UInt8(ascii: "-"))
      append(unit.suffix, isCapitalised: false, to: &output)
      return
    }
    let isKnown = ProperNames.contains(word)
    if !isKnown, let person = PersonalName(word) {
      append(syllableBySyllable: person.family, to: &output)
      output.append(byte: UInt8(ascii: " "))
      append(syllableBySyllable: person.given, to: &output)
    } else if isAlone, !isKnown || hyphenatedPlaces.contains(word) {
      append(hyphenated: word, to: &output)
    } else {
      append(word[...], to: &output)
    }
  }

  /// Places that the notice writes with a hyphen; others are known without.
  private static let hyphenatedPlaces: Set<[UInt16]> = [
    Derivation.indices("해운대"), Derivation.indices("반구대"),
  ]

  private static func append(
    _ word: ArraySlice<UInt16>,
    isCapitalised: Bool = true,
    to output: inout ScalarBytes
  ) {
    append(sounds(of: word), isCapitalised: isCapitalised, to: &output)
  }

  private static func sounds(of word: ArraySlice<UInt16>) -> [HeardSyllable] {
    var syllables = word.map(HeardSyllable.init(spelled:))
    SoundChanges(purpose: .romanization).apply(to: &syllables)
    return syllables
  }

  /// Romanizes without assimilation: finals are neutral, or move over to a vowel.
  private static func append(
    syllableBySyllable word: ArraySlice<UInt16>,
    to output: inout ScalarBytes
  ) {
    let silent = HangulSyllable.silentInitial
    var syllables = word.map(HeardSyllable.init(spelled:))
    for index in syllables.indices {
      let final = syllables[index].final
      if index + 1 < syllables.count, syllables[index + 1].initial == silent {
        let moved = SyllableBoundary.between(final: final, initial: silent)
        syllables[index].final = moved.final
        syllables[index + 1].initial = moved.isTensed ? 9 : moved.initial
      } else {
        syllables[index].final = SyllableBoundary.neutral[final]
      }
    }
    append(syllables, isCapitalised: true, to: &output)
  }

  /// Romanizes with a hyphen where n and g, or two vowels, could be read together.
  private static func append(hyphenated word: [UInt16], to output: inout ScalarBytes) {
    let syllables = sounds(of: word[...])
    var start = 0
    for index in syllables.indices.dropFirst()
    where isMisread(syllables[index - 1], syllables[index]) {
      append(Array(syllables[start..<index]), isCapitalised: start == 0, to: &output)
      output.append(byte: UInt8(ascii: "-"))
      start = index
    }
    append(Array(syllables[start...]), isCapitalised: start == 0, to: &output)
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
  var name: ArraySlice<UInt16>
  var suffix: ArraySlice<UInt16>

  private static let province = Derivation.indices("도").first
  private static let suffixes = Derivation.syllables("시군구읍면리동")
  private static let longSuffixes = words("특별자치시 특별자치도 특별시 광역시 자치구")
  private static let provinces = Set(
    words(
      """
      경기 강원 충청 충청북 충청남 전라 전라북 전라남 경상 경상북 경상남 제주 황해 황해북 황해남
      평안 평안북 평안남 함경 함경북 함경남 양강 자강
      """
    )
  )
  /// Given names end like this too: 송나리, 홍길동.
  private static let givenEndings = Set(words("나리 유리 혜리 규리 마리 아리 보리 미리 애리 예리 주리 소리 하리 길동"))

  init?(_ word: [UInt16]) {
    guard word.count > 2, let last = word.last else { return nil }
    guard last == Self.province || Self.suffixes.contains(last) else { return nil }
    let long = Self.longSuffixes.first { $0.count < word.count && word.suffix($0.count) == $0[...] }
    name = word.dropLast(long?.count ?? 1)
    suffix = word.suffix(long?.count ?? 1)
    guard long == nil else { return }
    if last == Self.province {
      guard Self.provinces.contains(Array(name)) else { return nil }
      return
    }
    let isPerson =
      Self.givenEndings.contains(Array(word.suffix(2))) && PersonalName(word) != nil
    if isPerson { return nil }
    if ProperNames.contains(word), !ProperNames.contains(Array(name)) { return nil }
  }

  private static func words(_ text: String) -> [[UInt16]] {
    text.split { $0 == " " || $0 == "\n" }.map { Derivation.indices(String($0)) }
  }
}

/// A number with a unit after a name: 봉천1동, 종로 2가.
private struct NumberedUnit {
  var romanized: [UInt8]
  /// Just after the unit.
  var end: Int

  private static let units: [UInt32: String] = Dictionary(
    uniqueKeysWithValues: zip(
      "동가리구로길".unicodeScalars.map(\.value),
      ["dong", "ga", "ri", "gu", "ro", "gil"]
    )
  )

  init?(_ text: ScalarBytes, at start: Int, after word: [UInt16]) {
    guard !word.isEmpty else { return nil }
    var index = text.bytes[start] == 0x20 ? start + 1 : start
    var number = 0
    let first = index
    while index < text.count, index - first < 5, (0x30...0x39).contains(text.bytes[index]) {
      number = number * 10 + Int(text.bytes[index] - 0x30)
      index += 1
    }
    guard index > first, index < text.count else { return nil }
    let (value, length) = text.scalar(at: index)
    guard let unit = Self.units[value] else { return nil }
    let reading = RevisedRomanization.romanize(SinoKorean.reading(of: number))
    romanized = Array(" ".utf8) + text.bytes[first..<index] + Array("(\(reading))-\(unit)".utf8)
    end = index + length
  }
}

/// A personal name, taken apart where the family name is a known one.
private struct PersonalName {
  var family: ArraySlice<UInt16>
  var given: ArraySlice<UInt16>

  private static let longFamilies = Set(
    ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"].map(Derivation.indices)
  )
  private static let families = Derivation.syllables(
    """
    김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경
    """
  )

  init?(_ word: [UInt16]) {
    guard (2...4).contains(word.count) else { return nil }
    if word.count > 2, Self.longFamilies.contains(Array(word.prefix(2))) {
      family = word.prefix(2)
      given = word.dropFirst(2)
      return
    }
    guard word.count < 4, Self.families.contains(word[0]) else { return nil }
    family = word.prefix(1)
    given = word.dropFirst()
  }
}
