import Answers
import TestSupport
import Testing

struct PronunciationTests {
  /// Examples of the Standard Pronunciation, by article.
  @Test(arguments: [
    ("가져", "가저"), ("다쳐", "다처"), ("늴리리", "닐리리"), ("희망", "히망"), ("띄어쓰기", "띠어쓰기"),
    ("닦다", "닥따"), ("키읔과", "키윽꽈"), ("웃다", "욷따"), ("젖", "젇"), ("쫓다", "쫃따"), ("뱉다", "밷따"),
    ("넋과", "넉꽈"), ("넓다", "널따"), ("핥다", "할따"), ("없다", "업따"), ("밟다", "밥따"), ("밟소", "밥쏘"),
    ("밟는", "밤는"),
    ("밟게", "밥께"), ("넓죽하다", "넙쭈카다"), ("넓둥글다", "넙뚱글다"), ("흙과", "흑꽈"), ("늙지", "늑찌"), ("젊다", "점따"),
    ("읊고", "읍꼬"), ("읊다", "읍따"), ("맑게", "말께"), ("묽고", "물꼬"), ("얽거나", "얼꺼나"),
    ("각하", "가카"), ("먹히다", "머키다"), ("맏형", "마텽"), ("넓히다", "널피다"), ("앉히다", "안치다"), ("숱하다", "수타다"),
    ("쌓네", "싼네"), ("않네", "안네"), ("뚫네", "뚤레"), ("끓이다", "끄리다"), ("쌓이다", "싸이다"),
    ("있어", "이써"), ("꽂아", "꼬자"), ("쫓아", "쪼차"), ("밭에", "바테"), ("넋이", "넉씨"), ("앉아", "안자"),
    ("핥아", "할타"),
    ("읊어", "을퍼"), ("값을", "갑쓸"), ("밭아래", "바다래"), ("늪앞", "느밥"), ("젖어미", "저더미"), ("맛없다", "마덥따"),
    ("겉옷", "거돋"), ("헛웃음", "허두슴"), ("꽃위", "꼬뒤"), ("닭앞에", "다가페"), ("값어치", "가버치"),
    ("디귿이", "디그시"), ("지읒을", "지으슬"), ("치읓에", "치으세"), ("키읔이", "키으기"), ("히읗을", "히으슬"),
    ("굳이", "구지"), ("미닫이", "미다지"), ("벼훑이", "벼훌치"), ("굳히다", "구치다"), ("닫혀", "다처"),
    ("국물", "궁물"), ("깎는", "깡는"), ("키읔만", "키응만"), ("닫는", "단는"), ("꽃망울", "꼰망울"), ("밥물", "밤물"),
    ("앞마당", "암마당"), ("밟는", "밤는"), ("읊는", "음는"), ("값매다", "감매다"), ("협력", "혐녁"), ("십리", "심니"),
    ("항로", "항노"), ("천리", "철리"), ("물난리", "물랄리"), ("줄넘기", "줄럼끼"), ("닳는", "달른"),
    ("의견란", "의견난"), ("임진란", "임진난"), ("결단력", "결딴녁"), ("공권력", "공꿘녁"), ("동원령", "동원녕"),
    ("깎다", "깍따"), ("칡범", "칙뻠"), ("뻗대다", "뻗때다"), ("옷고름", "옫꼬름"), ("낯설다", "낟썰다"), ("밭갈이", "받까리"),
    ("곱돌", "곱똘"), ("옆집", "엽찝"), ("읊조리다", "읍쪼리다"), ("값지다", "갑찌다"),
    ("신고", "신꼬"), ("껴안다", "껴안따"), ("앉고", "안꼬"), ("얹다", "언따"), ("삼고", "삼꼬"), ("더듬지", "더듬찌"),
    ("닮고", "담꼬"), ("젊지", "점찌"), ("굶기다", "굼기다"), ("옮기다", "옴기다"), ("훑소", "훌쏘"), ("여덟도", "여덜도"),
    ("갈등", "갈뜽"), ("발전", "발쩐"), ("몰상식", "몰쌍식"), ("할 것을", "할 꺼슬"), ("할 수는", "할 쑤는"), ("할수록", "할쑤록"),
    ("문고리", "문꼬리"), ("눈동자", "눈똥자"), ("강가", "강까"), ("등불", "등뿔"),
    ("솜이불", "솜니불"), ("홑이불", "혼니불"), ("꽃잎", "꼰닙"), ("내복약", "내봉냑"), ("한여름", "한녀름"), ("색연필", "생년필"),
    ("직행열차", "지캥녈차"), ("늑막염", "능망념"), ("식용유", "시굥뉴"), ("솔잎", "솔립"), ("설익다", "설릭따"), ("물약", "물략"),
    ("휘발유", "휘발류"), ("등용문", "등용문"), ("송별연", "송벼련"), ("냇가", "낻까"), ("콧날", "콘날"), ("깻잎", "깬닙"),
    ("베갯잇", "베갠닏"), ("예삿일", "예산닐"), ("나뭇잎", "나문닙"), ("못하다", "모타다"), ("헛일", "헌닐"), ("술집", "술찝"),
    ("감기", "감기"), ("간다", "간다"),
  ])
  func `the standard is followed`(hangul: String, expected: String) {
    #expect(KoreanPronunciation.spoken(hangul) == expected)
  }

  /// What is heard has neutral finals, and speaking it again leaves the finals so.
  @Test(arguments: UInt64(1)...20)
  func `finals are neutral and the number of syllables stays`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let word = RandomText.hangul(using: &random)
      let spoken = KoreanPronunciation.spoken(word)
      let finals = spoken.unicodeScalars.compactMap { HangulSyllable($0)?.final }
      #expect(finals.count == word.unicodeScalars.count)
      #expect(finals.allSatisfy { [0, 1, 4, 7, 8, 16, 17, 21].contains($0) })
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `open syllables sound as written`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      var word = ""
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let vowel = [0, 4, 8, 13, 18][Int.random(in: 0..<5, using: &random)]
        let syllable = HangulSyllable(initial: Int.random(in: 0..<19, using: &random), vowel: vowel)
        word.unicodeScalars.append(syllable.scalar)
      }
      #expect(
        KoreanPronunciation.spoken(KoreanPronunciation.spoken(word))
          == KoreanPronunciation.spoken(word)
      )
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `other text stays`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = RandomText.anything(using: &random).unicodeScalars
        .filter { HangulSyllable($0) == nil && !(0x1100...0x11FF).contains($0.value) }
      let plain = String(String.UnicodeScalarView(text))
      #expect(KoreanPronunciation.spoken(plain) == plain)
    }
  }

  @Test(arguments: [
    (0, "영"), (1, "일"), (10, "십"), (21, "이십일"), (10_000, "만"), (110_000, "십일만"),
    (100_010_000, "일억일만"), (1945, "천구백사십오"),
  ])
  func `numbers are read in Sino-Korean`(number: Int, expected: String) {
    #expect(SinoKorean.reading(of: number) == expected)
  }
}
