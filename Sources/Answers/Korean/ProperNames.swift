/// Names that romanizations capitalise: places, states, peoples' and monuments' names.
///
/// Hangul has no capitals, so only a list can tell. A word is a name when it is listed as a whole.
enum ProperNames {
  static func contains(_ word: [HeardSyllable]) -> Bool {
    guard mayBe(word.count, first: word.first?.spelled) else { return false }
    return keys.contains(word.reduce(1) { $0 << 14 | UInt128($1.spelled) })
  }

  static func contains(_ syllables: [UInt16]) -> Bool {
    guard mayBe(syllables.count, first: syllables.first) else { return false }
    return keys.contains(syllables.reduce(1) { $0 << 14 | UInt128($1) })
  }

  private static func mayBe(_ count: Int, first: UInt16?) -> Bool {
    guard let first, count > 1, count <= 6 else { return false }
    return isFirst[Int(first)]
  }

  /// Up to six syllables, base 11,172 + 1, in one number: 14 bits each.
  private static let keys = Set(
    names.map { $0.reduce(1 as UInt128) { $0 << 14 | UInt128($1) } }
  )

  /// Whether a name begins with a syllable: most words do not ask further.
  private static let isFirst: [Bool] = {
    var isFirst = Array(repeating: false, count: Int(HangulSyllable.count))
    for first in names.compactMap(\.first) { isFirst[Int(first)] = true }
    return isFirst
  }()

  private static let names: [[UInt16]] =
    (cities + " " + districts + " " + places + " " + monuments + " " + states + " " + others)
    .split { $0 == " " || $0 == "\n" }
    .map { Derivation.indices(String($0)) }

  private static let cities = """
    서울 부산 대구 인천 광주 대전 울산 세종 수원 고양 용인 성남 부천 안산 안양 남양주 화성 평택 의정부 시흥 파주 김포 광명 군포 이천 오산 하남 양주 구리 안성 포천 의왕 여주 동두천 과천
    춘천 원주 강릉 동해 속초 삼척 태백 청주 충주 제천 천안 공주 보령 아산 서산 논산 계룡 당진 전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양
    포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 진주 통영 사천 김해 밀양 거제 양산 제주 서귀포 마산 진해 합천 해남 담양 보성 영동 옥천 임실 고창 부안 양평 가평 평창 정선 영월 인제 철원 울진 영덕
    평양 개성 함흥 원산 신의주 남포 해주 청진
    """
  private static let districts = """
    경기 경기도 강원도 충청 충청도 충청북도 충청남도 전라 전라도 전라북도 전라남도 경상 경상도 경상북도 경상남도 제주도 황해도 평안도 함경도
    강남 강북 강동 종로 명동 홍대 이태원 신촌 압구정 청담 여의도 잠실 송파 마포 용산 성북 서초 동대문 남대문 인사동 북촌 을지로 청계천 가로수길 합정 신림 영등포 노량진 왕십리 신문로 퇴계로 학여울 서울역 부산역 강남역 해운대 광안리 자갈치 남포동
    """
  private static let places = """
    백마 별내 백암 합덕 호법 월곶 한밭 칠곡 울릉 대관령 죽변 팔당 낙동강 한강 금강 섬진강 영산강 임진강 압록강 두만강 대동강
    설악 설악산 한라산 지리산 백두산 금강산 속리산 북한산 남산 관악산 도봉산 태백산 계룡산 내장산 오대산 치악산 덕유산 묘향산 인왕산
    독도 울릉도 거제도 진도 완도 강화도 백령도 남이섬 우도 마라도 거문도 대마도 한려수도 동해 서해 남해 황해 설악동 임실 고창
    """
  private static let monuments = """
    경복궁 창덕궁 창경궁 덕수궁 경희궁 운현궁 종묘 사직단 남한산성 화성 수원화성 독립문 광화문 숭례문 흥인지문 남대문시장 동대문시장
    현충사 불국사 해인사 송광사 통도사 부석사 조계사 봉은사 석굴암 다보탑 석가탑 첨성대 안압지 극락전 무량수전 연화교 촉석루 오죽헌 집현전 판문점 청와대 반구대 묵호 독립기념관
    """
  private static let states = """
    한국 대한민국 조선 북한 남한 신라 백제 고구려 고려 발해 가야 고조선 부여 옥저 일본 중국 미국 영국 독일 프랑스 러시아 도쿄 오사카 교토 후쿠오카 삿포로 나고야 요코하마 고베 히로시마 나가사키 오키나와 홋카이도 규슈 시모노세키 쓰시마
    """
  private static let others = """
    한글 훈민정음 추석 설날 단오 세종대왕
    """
}
