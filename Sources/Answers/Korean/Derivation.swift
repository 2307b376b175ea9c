/// What can be told of how a word is made from its shape: stems, suffixes, nouns.
///
/// Where the shape is ambiguous the commoner reading is taken; `Respelling` holds the exceptions.
enum Derivation {
  /// Suffixes before which ㄴ is added to a longer word (29): 내복약, 영업용, 강남역, 늑막염, 식용유, 백분율.
  private static let addingNieun = syllables("약용역염유율")
  /// Two-syllable words that end like such a suffix but are whole: 활용 in 재활용 is [화룡].
  private static let wholeWords = words(
    """
    협약 절약 공약 청약 한약 농약 선약 언약 연약 빈약 활약 집약 확약 쇠약 신약 만약 밀약 탄약 극약
    활용 응용 적용 작용 복용 신용 공용 남용 인용 혼용 착용 통용 전용 식용 임용 운용 관용 수용 포용 내용 중용 병용 겸용 상용 징용
    지역 구역 무역 번역 영역 전역 광역 반역 방역 통역 현역 면역 성역 배역 병역 권역 용역 음역 단역 직역 의역 검역 공역 국역 완역 혈역 권역
    감염 전염 오염 위염 간염 폐염 천염 석유 공유 향유 경유 분유 온유 원유 연유 은유 중유 만유 점유 환유 특유 환율 선율 운율 법률 규율 음율 인율 권유 발염 잠유 선유
    """
  )
  /// Suffixes before which ㄴ of a longer word stays and ㄹ becomes ㄴ (20): 의견란, 생산량, 결단력, 상견례.
  private static let keepingNieun = syllables("란량력령례로론료류")
  /// Words in which ㄴㄹ is ㄹㄹ all the same, alone or at the end of a longer word: 대관령, 연령.
  private static let liquidWords = words(
    """
    관령 연령 연료 원료 권력 논란 곤란 혼란 난로 진로 선로 전력 관례 인류 한류 전류 분류 원로 본론 언론 신령 반란 전례 판례
    분량 전량 진료 천로 환류 난류 편력 인력 근력 만류 문란 찬란 현란 환란 산란 전령 혼례 선례 순례 간료 민란 만료 완료 근로 윤로 신력 산록 한랭
    """
  )
  /// How a particle may begin after a noun.
  private static let particles = syllables("은는이가을를의에과와도만으로까부처보나라들")

  /// Adds ㄴ and keeps ㄴ where a suffix of a longer word asks for it.
  static func apply(to word: inout [HeardSyllable]) {
    guard word.count > 2 else { return addBeforeLeaf(&word) }
    for index in 2..<word.count {
      let spelled = word[index].spelled
      let final = word[index - 1].final
      guard final > 0, let kind = suffixKind[spelled] else { continue }
      guard index == word.count - 1 || particles.contains(word[index + 1].spelled) else { continue }
      let pair = UInt32(word[index - 1].spelled) << 16 | UInt32(spelled)
      switch kind {
      case .addsNieun where !wholeWords.contains(pair) && word[index].initial == 11:
        word[index].initial = 2
      case .keepsNieun where final == 4 && !liquidWords.contains(pair):
        word[index].initial = 2
      case .addsNieun, .keepsNieun: break
      }
    }
    addBeforeLeaf(&word)
  }

  private enum SuffixKind {
    case addsNieun
    case keepsNieun
  }

  private static let suffixKind: [UInt16: SuffixKind] = {
    var result: [UInt16: SuffixKind] = [:]
    for spelled in addingNieun { result[spelled] = .addsNieun }
    for spelled in keepingNieun { result[spelled] = .keepsNieun }
    return result
  }()

  private static let leaf = syllables("잎").first ?? 0
  private static let lacking = syllables("없")

  /// 29: a leaf (잎) after a final is [닙]; 15: 없- does not take the final before it along (맛없다).
  private static func addBeforeLeaf(_ word: inout [HeardSyllable]) {
    for index in word.indices.dropFirst() where word[index].initial == 11 {
      if word[index].spelled == leaf, word[index - 1].final > 0 { word[index].initial = 2 }
      if lacking.contains(word[index].spelled) {
        word[index - 1].final = SyllableBoundary.neutral[word[index - 1].final]
      }
    }
  }

  private static let treading = syllables("밟").first ?? 0
  private static let nounsInLg = syllables("닭탉흙칡삵슭")

  /// The final with which a stem or noun meets a consonant.
  ///
  /// 10: 밟- is [밥]. 11: ㄺ of a noun is [ㄱ] before ㄱ too (닭과 [닥꽈]).
  static func stemFinal(_ word: [HeardSyllable], at index: Int) -> Int {
    let syllable = word[index]
    let isBeforeConsonant = word[index + 1].initial != 11 && word[index + 1].initial != 18
    if syllable.final == 11, syllable.spelled == treading, isBeforeConsonant { return 17 }
    if syllable.final == 9, word[index + 1].initial == 0, nounsInLg.contains(syllable.spelled) {
      return 1
    }
    return syllable.final
  }

  private static let eight = syllables("덟").first ?? 0

  /// 24, 25: nouns (여덟도) and the passive (굶기다, 옮겨) are not tensed after their cluster.
  static func staysLax(_ word: [HeardSyllable], at index: Int) -> Bool {
    let (syllable, next) = (word[index], word[index + 1])
    if syllable.spelled == eight { return next.initial != HangulSyllable.silentInitial }
    let isCausative = next.initial == 0 && (next.vowel == 20 || next.vowel == 6)
    return Int(syllable.spelled) % 28 == 10 && isCausative
  }

  private static let dependentNouns = syllables("것거게걸건겁수데줄듯바적곳")
  private static let dependentEndings = syllables("가는도를이은을만야예에입였같있없로밖")
  private static let object = syllables("를")

  /// 27: after the ending -ㄹ a dependent noun is tensed (할 수 [할 쑤]).
  static func tenseDependentNoun(_ word: inout [HeardSyllable], after before: UInt16?) {
    guard let before, before % 28 == 8, !object.contains(before), let first = word.first,
      dependentNouns.contains(first.spelled),
      word.count == 1 || dependentEndings.contains(word[1].spelled),
      let tense = SyllableBoundary.tense(first.initial)
    else { return }
    word[0].initial = tense
  }

  static func syllables(_ text: String) -> Set<UInt16> {
    Set(indices(text))
  }

  static func indices(_ text: String) -> [UInt16] {
    text.unicodeScalars.compactMap { scalar in
      let index = scalar.value &- HangulSyllable.base
      return index < HangulSyllable.count ? UInt16(index) : nil
    }
  }

  private static func words(_ text: String) -> Set<UInt32> {
    Set(
      text.split { $0 == " " || $0 == "\n" }.compactMap { word in
        let parts = indices(String(word))
        return parts.count == 2 ? UInt32(parts[0]) << 16 | UInt32(parts[1]) : nil
      }
    )
  }
}
