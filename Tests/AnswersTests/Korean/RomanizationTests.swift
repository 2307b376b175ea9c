import Answers
import TestSupport
import Testing

struct RomanizationTests {
  private static let systems = ["RR", "RR-names", "RR-transliteration", "MR", "KO-pronunciation"]

  @Test(arguments: systems.flatMap(ReferenceCase.own))
  func `own and official cases`(row: ReferenceCase) {
    expectExpected(row)
  }

  @Test(
    .enabled(if: ReferenceCase.isAvailable, ReferenceCase.absence),
    arguments: ["rr", "rr-names", "rr-transliteration", "mr", "ko-pronunciation"]
      .flatMap(ReferenceCase.fixture)
  )
  func `all cases of the reference`(row: ReferenceCase) {
    expectExpected(row)
  }

  private func expectExpected(_ row: ReferenceCase) {
    let expected = deliberateDifferences["\(row.system) \(row.input)"]?.answer ?? row.expected
    #expect(converted(row) == expected)
  }

  private func converted(_ row: ReferenceCase) -> String? {
    switch row.system {
    case "RR": RevisedRomanization.romanize(row.input)
    case "RR-names": RevisedRomanization.names(row.input)
    case "RR-transliteration": RevisedRomanization.transliterate(row.input)
    case "MR": McCuneReischauer.romanize(row.input)
    case "KO-pronunciation": KoreanPronunciation.spoken(row.input)
    default: nil
    }
  }

  /// The other examples of the notice.
  @Test(arguments: [
    ("구미", "Gumi"), ("영동", "Yeongdong"), ("백암", "Baegam"), ("옥천", "Okcheon"), ("합덕", "Hapdeok"),
    ("호법", "Hobeop"), ("월곶", "Wolgot"), ("벚꽃", "beotkkot"), ("한밭", "Hanbat"), ("구리", "Guri"),
    ("설악", "Seorak"), ("임실", "Imsil"), ("울릉", "Ulleung"), ("대관령", "Daegwallyeong"),
    ("신문로", "Sinmunno"), ("종로", "Jongno"), ("왕십리", "Wangsimni"), ("별내", "Byeollae"),
    ("신라", "Silla"),
    ("학여울", "Hangnyeoul"), ("맞히다", "machida"), ("좋고", "joko"), ("낳지", "nachi"), ("묵호", "Mukho"),
    ("집현전", "Jiphyeonjeon"), ("속리산", "Songnisan"), ("독도", "Dokdo"), ("무량수전", "Muryangsujeon"),
    ("극락전", "Geungnakjeon"), ("광희문", "gwanghuimun"), ("촉석루", "Chokseongnu"),
    ("오죽헌", "Ojukheon"), ("불국사", "Bulguksa"), ("연화교", "Yeonhwagyo"),
    ("북한", "Bukhan"), ("급한", "geupan"), ("축하", "chukha"), ("특히", "teuki"), ("입학", "iphak"),
    ("역할", "yeokhal"), ("백화점", "baekhwajeom"), ("생각하다", "saenggakada"), ("맛있다", "masitda"),
    ("맛없다", "madeopda"), ("꽃잎", "kkonnip"), ("나뭇잎", "namunnip"), ("강남역", "Gangnamnyeok"),
    ("재활용", "jaehwaryong"), ("생산량", "saengsannyang"), ("원료", "wollyo"), ("있습니다", "itseumnida"),
    ("없어요", "eopseoyo"), ("읽고", "ilgo"), ("닭과", "dakgwa"), ("K팝 한류", "Kpap hallyu"),
  ])
  func `revised romanization follows the rules`(hangul: String, expected: String) {
    #expect(RevisedRomanization.romanize(hangul) == expected)
  }

  @Test(arguments: [
    ("중앙", "Jung-ang"), ("반구대", "Ban-gudae"), ("세운", "Se-un"), ("해운대", "Hae-undae"),
    ("송나리", "Song Nari"),
    ("신창읍", "Sinchang-eup"), ("삼죽면", "Samjuk-myeon"), ("인왕리", "Inwang-ri"), ("당산동", "Dangsan-dong"),
    ("퇴계로 3가", "Toegyero 3(sam)-ga"), ("독도", "Dokdo"), ("울릉도", "Ulleungdo"), ("속리산", "Songnisan"),
    ("홍길동", "Hong Gildong"), ("김구", "Gim Gu"), ("남궁민수", "Namgung Minsu"), ("이순신", "I Sunsin"),
    ("강남구", "Gangnam-gu"), ("한강", "Hangang"), ("서울특별시 종로구", "Seoul-teukbyeolsi Jongno-gu"),
    ("부산광역시", "Busan-gwangyeoksi"), ("경상남도", "Gyeongsangnam-do"),
    ("제주도 서귀포시", "Jeju-do Seogwipo-si"),
  ])
  func `names are written as the notice writes names`(hangul: String, expected: String) {
    #expect(RevisedRomanization.names(hangul) == expected)
  }

  @Test(arguments: [
    ("집", "jib"), ("값", "gabs"), ("붓꽃", "buskkoch"), ("굳이", "gud-i"), ("좋다", "johda"),
    ("가곡", "gagog"),
    ("조랑말", "jolangmal"), ("없었습니다", "eobs-eoss-seubnida"), ("아빠", "appa"),
  ])
  func `letters are written one by one`(hangul: String, expected: String) {
    #expect(RevisedRomanization.transliterate(hangul) == expected)
  }

  @Test(arguments: [
    ("북한", "Pukhan"), ("같이", "kach'i"), ("불고기", "pulgogi"), ("발전", "palchŏn"), ("문법", "munpŏp"),
    ("좋다", "chot'a"),
    ("있습니다", "issŭmnida"), ("고려", "Koryŏ"), ("조선", "Chosŏn"), ("경주", "Kyŏngju"), ("부산", "Pusan"),
    ("맞지", "matchi"), ("전화", "chŏnhwa"), ("실험", "sirhŏm"), ("아에", "aë"), ("값이", "kapsi"),
    ("있어", "issŏ"), ("아저씨", "ajŏssi"),
  ])
  func `McCune-Reischauer hears voice`(hangul: String, expected: String) {
    #expect(McCuneReischauer.romanize(hangul) == expected)
  }

  @Test(arguments: UInt64(1)...20)
  func `any text is converted`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = RandomText.anything(using: &random)
      for output in [
        RevisedRomanization.romanize(text), RevisedRomanization.names(text),
        RevisedRomanization.transliterate(text), McCuneReischauer.romanize(text),
      ] {
        #expect(!output.unicodeScalars.contains { HangulSyllable($0) != nil })
        #expect(output.isEmpty == text.isEmpty)
      }
    }
  }
}
