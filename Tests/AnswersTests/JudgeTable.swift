import Answers

/// A judged answer: `kind | expected | typed | outcome`, with what the context holds.
struct JudgedAnswer: Sendable, CustomStringConvertible {
  var kind: AnswerKind
  var expected: String
  var typed: String
  var outcome: Outcome
  var others = ""
  var related = ""
  var reject = ""

  var description: String { "\(kind) \(expected) ← \(typed): \(outcome)" }
}

/// Tables of judged answers, one line each: kind, expected, typed, outcome, then others, related.
enum JudgeTable {
  static func parse(_ table: String) -> [JudgedAnswer] {
    table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "¦", omittingEmptySubsequences: false).map {
        String($0.trimmingPrefix { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard cells.count >= 4, let kind = AnswerKind(rawValue: cells[0]),
        let outcome = Outcome(rawValue: cells[3])
      else { return nil }
      return JudgedAnswer(
        kind: kind,
        expected: cells[1],
        typed: cells[2],
        outcome: outcome,
        others: cells.count > 4 ? cells[4] : "",
        related: cells.count > 5 ? cells[5] : "",
        reject: cells.count > 6 ? cells[6] : ""
      )
    }
  }

  static let japanese = """
    reading ¦ じかん ¦ じかん ¦ exact
    reading ¦ じかん ¦ ジカン ¦ exact
    reading ¦ じかん ¦ ｼﾞｶﾝ ¦ exact
    reading ¦ じかん ¦ じかん　 ¦ exact
    reading ¦ じかん | 時間 ¦ 時間 ¦ exact
    reading ¦ じかん ¦ jikan ¦ variant
    reading ¦ じかん ¦ zikan ¦ variant
    reading ¦ じかん ¦ JIKAN ¦ variant
    reading ¦ じかん ¦ ｊｉｋａｎ ¦ variant
    reading ¦ じかん ¦ jikann ¦ variant
    reading ¦ じかん ¦ じかn ¦ variant
    reading ¦ じかん ¦ じがん ¦ wrong
    reading ¦ じかん ¦ しかん ¦ wrong
    reading ¦ じかん ¦ じか ¦ wrong
    reading ¦ じかん ¦ じかんん ¦ wrong
    reading ¦ じかん ¦ 時間 ¦ retry
    reading ¦ じかん ¦ 時間 ¦ retry ¦ ¦ 時間
    reading ¦ じかん ¦ time ¦ retry ¦ ¦ time
    reading ¦ じかん ¦ Time ¦ retry ¦ ¦ time | hour
    reading ¦ じかん ¦ 시간 ¦ retry ¦ ¦ 시간
    reading ¦ じかん ¦ 시간 ¦ retry
    reading ¦ は ¦ ば ¦ wrong
    reading ¦ ば ¦ は ¦ wrong
    reading ¦ ば ¦ ぱ ¦ wrong
    reading ¦ が ¦ か ¦ wrong
    reading ¦ か ¦ が ¦ wrong
    text ¦ が ¦ か ¦ wrong
    text ¦ は ¦ ば ¦ wrong
    text ¦ は ¦ wa ¦ variant
    reading ¦ は ¦ wa ¦ variant
    reading ¦ は ¦ ha ¦ variant
    reading ¦ へ ¦ he ¦ variant
    reading ¦ へ ¦ e ¦ variant
    reading ¦ を ¦ o ¦ variant
    reading ¦ を ¦ wo ¦ variant
    reading ¦ はな ¦ wana ¦ wrong
    reading ¦ はは ¦ hawa ¦ wrong
    reading ¦ こんにちは ¦ konnichiwa ¦ variant
    reading ¦ こんにちは ¦ konnichiha ¦ variant
    reading ¦ こんにちは ¦ こんにちわ ¦ wrong
    reading ¦ がっこう ¦ がこう ¦ wrong
    reading ¦ がっこう ¦ がっこ ¦ wrong
    reading ¦ がっこう ¦ gakkou ¦ variant
    reading ¦ がっこう ¦ gakkō ¦ variant
    reading ¦ がっこう ¦ gakkoo ¦ variant
    reading ¦ がっこう ¦ gakko ¦ variant
    reading ¦ がっこう ¦ gakô ¦ wrong
    reading ¦ がっこう ¦ gakou ¦ wrong
    reading ¦ がっこう ¦ がっこお ¦ wrong
    reading ¦ やくそく ¦ やくうそく ¦ wrong
    reading ¦ やくそく ¦ yakusoku ¦ variant
    reading ¦ やくそく ¦ yakuusoku ¦ wrong
    reading ¦ しんぶん ¦ shinbun ¦ variant
    reading ¦ しんぶん ¦ shimbun ¦ variant
    reading ¦ しんぶん ¦ sinbun ¦ variant
    reading ¦ しんぶん ¦ shinnbunn ¦ variant
    reading ¦ しんぶん ¦ shibun ¦ wrong
    reading ¦ みんな ¦ minna ¦ variant
    reading ¦ みんな ¦ minnna ¦ variant
    reading ¦ みんな ¦ mina ¦ wrong
    reading ¦ おんな ¦ onna ¦ variant
    reading ¦ おんな ¦ ona ¦ wrong
    reading ¦ ほんま ¦ homma ¦ variant
    reading ¦ ほんや ¦ hon'ya ¦ variant
    reading ¦ ほんや ¦ hon’ya ¦ variant
    reading ¦ ほんや ¦ hon-ya ¦ variant
    reading ¦ ほんや ¦ honya ¦ variant
    reading ¦ きんえん ¦ kinen ¦ wrong ¦ きねん
    reading ¦ きんえん ¦ kin'en ¦ variant ¦ きねん
    reading ¦ きねん ¦ kin'en ¦ wrong
    reading ¦ じゅんいちろう ¦ Junichiro ¦ variant
    reading ¦ とうきょう ¦ toukyou ¦ variant
    reading ¦ とうきょう ¦ tōkyō ¦ variant
    reading ¦ とうきょう ¦ tôkyô ¦ variant
    reading ¦ とうきょう ¦ Tokyo ¦ variant
    reading ¦ とうきょう ¦ tookyoo ¦ variant
    reading ¦ とうきょう ¦ Tokyo ¦ wrong ¦ ときょ
    reading ¦ とうきょう ¦ とおきょう ¦ wrong
    reading ¦ とうきょう ¦ ときょう ¦ wrong
    reading ¦ とうきょう ¦ とうきよう ¦ wrong
    reading ¦ おおさか ¦ oosaka ¦ variant
    reading ¦ おおさか ¦ ōsaka ¦ variant
    reading ¦ おおさか ¦ Osaka ¦ variant
    reading ¦ おおさか ¦ Ohsaka ¦ variant
    reading ¦ おおさか ¦ ousaka ¦ wrong
    reading ¦ おばあさん ¦ obaasan ¦ variant
    reading ¦ おばあさん ¦ obāsan ¦ variant
    reading ¦ おばあさん ¦ obasan ¦ wrong ¦ おばさん
    reading ¦ おばあさん ¦ obasan ¦ retry ¦ ¦ おばさん
    reading ¦ おばさん ¦ obaasan ¦ wrong
    reading ¦ おばさん ¦ おばあさん ¦ wrong
    reading ¦ こうりゅう ¦ koryu ¦ variant
    reading ¦ こうりゅう ¦ kooryuu ¦ variant
    reading ¦ こうりゅう ¦ kōryū ¦ variant
    reading ¦ まっちゃ ¦ matcha ¦ variant
    reading ¦ まっちゃ ¦ mattya ¦ variant
    reading ¦ まっちゃ ¦ maccha ¦ variant
    reading ¦ まっちゃ ¦ macha ¦ wrong
    reading ¦ まっちゃ ¦ まつちゃ ¦ wrong
    reading ¦ つづく ¦ tsuduku ¦ variant
    reading ¦ つづく ¦ tuzuku ¦ variant
    reading ¦ つづく ¦ つずく ¦ wrong
    reading ¦ せんせい ¦ sensei ¦ variant
    reading ¦ せんせい ¦ sensē ¦ variant
    reading ¦ おねえさん ¦ oneesan ¦ variant
    reading ¦ おねえさん ¦ oneisan ¦ wrong
    reading ¦ きょう ¦ きよう ¦ wrong
    reading ¦ きよう ¦ きょう ¦ wrong
    reading ¦ びょういん ¦ びよういん ¦ wrong
    reading ¦ びょういん ¦ biyouin ¦ wrong
    reading ¦ が ¦ か\u{3099} ¦ exact
    reading ¦ ぱ ¦ は\u{309A} ¦ exact
    reading ¦ がっこう ¦ か\u{3099}っこう ¦ exact
    hiragana ¦ すし ¦ すし ¦ exact
    hiragana ¦ すし ¦ スシ ¦ retry
    hiragana ¦ すし ¦ ｽｼ ¦ retry
    hiragana ¦ すし ¦ すシ ¦ retry
    hiragana ¦ すし ¦ sushi ¦ variant
    hiragana ¦ すし ¦ susi ¦ variant
    hiragana ¦ すし ¦ 寿司 ¦ retry
    hiragana ¦ すし ¦ しす ¦ wrong
    hiragana ¦ つ ¦ っ ¦ wrong
    hiragana ¦ あ ¦ a ¦ variant
    hiragana ¦ あ ¦ お ¦ wrong
    hiragana ¦ ん ¦ n ¦ variant
    hiragana ¦ ん ¦ nn ¦ variant
    katakana ¦ ソウル ¦ ソウル ¦ exact
    katakana ¦ ソウル ¦ ｿｳﾙ ¦ exact
    katakana ¦ ソウル ¦ そうる ¦ retry
    katakana ¦ ソウル ¦ souru ¦ variant
    katakana ¦ ソウル ¦ SOURU ¦ variant
    katakana ¦ ソウル ¦ ソール ¦ variant
    katakana ¦ ソウル ¦ ゾウル ¦ wrong
    katakana ¦ ページ ¦ ページ ¦ exact
    katakana ¦ ページ ¦ ﾍﾟｰｼﾞ ¦ exact
    katakana ¦ ページ ¦ ペ-ジ ¦ exact
    katakana ¦ ページ ¦ pe-ji ¦ variant
    katakana ¦ ページ ¦ pēji ¦ variant
    katakana ¦ ページ ¦ peeji ¦ variant
    katakana ¦ ページ ¦ ペジ ¦ wrong
    katakana ¦ ページ ¦ ベージ ¦ wrong
    katakana ¦ ページ ¦ へーじ ¦ wrong
    reading ¦ ページ ¦ ぺーじ ¦ exact
    text ¦ ページ ¦ ぺーじ ¦ exact
    katakana ¦ コーヒー ¦ ko-hi- ¦ variant
    katakana ¦ コーヒー ¦ koohii ¦ variant
    katakana ¦ コーヒー ¦ kōhī ¦ variant
    katakana ¦ コーヒー ¦ kohi ¦ variant
    katakana ¦ ビル ¦ ビール ¦ wrong
    katakana ¦ ビール ¦ ビル ¦ wrong
    katakana ¦ ビール ¦ biru ¦ wrong ¦ ビル
    katakana ¦ ファン ¦ フアン ¦ wrong
    katakana ¦ ファン ¦ fan ¦ variant
    katakana ¦ パーティー ¦ pa-thi- ¦ variant
    katakana ¦ パーティー ¦ pa-ti- ¦ wrong
    katakana ¦ ヴァイオリン ¦ vaiorin ¦ variant
    text ¦ ソウル ¦ そうる ¦ exact
    text ¦ ソウル | Seoul ¦ seoul ¦ exact
    text ¦ 日本語 ¦ 日本語 ¦ exact
    text ¦ 日本語 ¦ 日本 ¦ wrong
    text ¦ 日本語 ¦ 日本語を ¦ variant
    text ¦ 学校 ¦ 学校へ ¦ variant
    text ¦ 学校へ ¦ 学校 ¦ wrong
    text ¦ 独島と竹島 ¦ 独島 と 竹島 ¦ variant
    text ¦ 金大中 ¦ 金・大中 ¦ variant
    text ¦ 東海 ¦ 日本海 ¦ wrong
    text ¦ 村山 ¦ 丸山 ¦ wrong
    text ¦ 1965年 ¦ １９６５年 ¦ exact
    text ¦ 1965年 ¦ 1956年 ¦ wrong
    text ¦ 食べる ¦ 食ぺる ¦ wrong
    text ¦ キム・デジュン ¦ キムデジュン ¦ variant
    romanization ¦ tōkyō ¦ tōkyō ¦ exact
    romanization ¦ tōkyō ¦ Tōkyō ¦ exact
    romanization ¦ tōkyō ¦ tôkyô ¦ variant
    romanization ¦ tōkyō ¦ toukyou ¦ variant
    romanization ¦ tōkyō ¦ tokyo ¦ variant
    romanization ¦ tōkyō ¦ to\u{304}kyo\u{304} ¦ exact
    romanization ¦ tōkyō ¦ toukyo ¦ variant
    romanization ¦ tōkyō ¦ kyoto ¦ wrong
    romanization ¦ tōkyō ¦ とうきょう ¦ retry
    romanization ¦ shinbun ¦ shimbun ¦ variant
    romanization ¦ shinbun ¦ sinbun ¦ variant
    romanization ¦ shinbun ¦ shinbum ¦ wrong
    romanization ¦ ōsaka ¦ ousaka ¦ variant
    romanization ¦ obasan ¦ obāsan ¦ wrong ¦ obāsan
    romanization ¦ Tokyo ¦ Tōkyō ¦ variant
    romanization ¦ かな ¦ kana ¦ variant
    romanization ¦ tōkyō ¦ きょうと ¦ wrong
    romanization ¦ tōkyō ¦ 東京 ¦ retry
    reading ¦ とうきょう ¦ Tokyo ¦ variant ¦ とうきょう | きょうと
    text ¦ さくら ¦ 桜 ¦ retry
    text ¦ 東京 ¦ とうきょう ¦ retry
    text ¦ 東京 | とうきょう ¦ きょうと ¦ wrong
    text ¦ 食べる ¦ たべる ¦ retry
    text ¦ 食べる ¦ のむ ¦ wrong
    text ¦ お茶 ¦ おちゃ ¦ retry
    text ¦ お茶 ¦ みず ¦ wrong
    reading ¦ つづく ¦ tsudzuku ¦ variant
    text ¦ さくら | 桜 ¦ 桜 ¦ exact
    text ¦ さくら | 桜 ¦ 梅 ¦ wrong
    text ¦ Tokyo ¦ とうきょう ¦ retry
    text ¦ Tokyo ¦ きょうと ¦ wrong
    """

  static let korean = """
    text ¦ 한국 ¦ 한국 ¦ exact
    text ¦ 한국 ¦ ㅎㅏㄴㄱㅜㄱ ¦ exact
    text ¦ 한국 ¦ \u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8} ¦ exact
    text ¦ 한국 ¦ 한 국 ¦ variant
    text ¦ 한국 ¦ 한굴 ¦ wrong
    text ¦ 한국 ¦ 항국 ¦ wrong
    text ¦ 한국 ¦ 하국 ¦ wrong
    text ¦ 한국 ¦ gksrnr ¦ variant
    text ¦ 한국 ¦ hanguk ¦ variant
    text ¦ 한국 ¦ Han-guk ¦ variant
    hangul ¦ 안녕 ¦ dkssud ¦ variant
    hangul ¦ 안녕 ¦ DKSSUD ¦ variant
    hangul ¦ 안녕 ¦ annyeong ¦ variant
    hangul ¦ 안녕 ¦ dkssudd ¦ wrong
    hangul ¦ 안녕 ¦ 안녕 ¦ exact
    hangul ¦ 안녕 ¦ あんにょん ¦ retry
    hangul ¦ 값 ¦ 갑 ¦ wrong
    hangul ¦ 값 ¦ 값 ¦ exact
    hangul ¦ 값 ¦ rkqt ¦ variant
    hangul ¦ 값 ¦ gap ¦ variant
    hangul ¦ 개 ¦ 게 ¦ wrong
    hangul ¦ 달 ¦ 딸 ¦ wrong
    hangul ¦ 달 ¦ 탈 ¦ wrong
    hangul ¦ 대한민국 ¦ 대한민국 ¦ exact
    hangul ¦ 대한민국 ¦ 대한 민국 ¦ variant
    hangul ¦ 대한민국 ¦ 데한민국 ¦ wrong
    hangul ¦ 대한민국 ¦ 대한민굴 ¦ wrong
    hangul ¦ 대한민국 ¦ 대한민곡 ¦ typo
    hangul ¦ 대한민국 ¦ 내한민국 ¦ typo
    hangul ¦ 대한민국 ¦ 내한민국 ¦ wrong ¦ 내한민국
    hangul ¦ 대한민국 ¦ 태한민국 ¦ wrong
    hangul ¦ 대한민국 ¦ 대한미국 ¦ wrong
    hangul ¦ 대한민국 ¦ 대한민국ㅇ ¦ typo
    hangul ¦ 대한민국 ¦ 대한인국 ¦ typo
    hangul ¦ 대한민국 ¦ 내한민곡 ¦ wrong
    hangul ¦ 대한민국 ¦ 民國 ¦ retry
    hangul ¦ 학교 ¦ 학고 ¦ wrong
    hangul ¦ 학교 ¦ 핵교 ¦ wrong
    hangul ¦ 고양이 ¦ 고양아 ¦ typo
    hangul ¦ 고양이 ¦ 고앙이 ¦ typo
    hangul ¦ 고양이 ¦ 고양 ¦ wrong
    text ¦ 학교 ¦ 학교에 ¦ variant
    text ¦ 학교 ¦ 학교를 ¦ variant
    text ¦ 학교 ¦ 학교을 ¦ wrong
    text ¦ 학교 ¦ 학교는 ¦ variant
    text ¦ 학교 ¦ 학교입니다 ¦ variant
    text ¦ 학교에 ¦ 학교 ¦ wrong
    text ¦ 책 ¦ 책을 ¦ variant
    text ¦ 조약 ¦ 조약이다 ¦ variant
    text ¦ 책 ¦ 책도 ¦ wrong
    text ¦ 고양 ¦ 고양이 ¦ wrong ¦ 고양이
    text ¦ 사람 ¦ 사람이 ¦ variant
    text ¦ 아버지가 방에 ¦ 아버지가방에 ¦ variant
    text ¦ 아버지가 방에 ¦ 아버지 가방에 ¦ wrong ¦ 아버지 가방에
    text ¦ 1988년 ¦ 1988 년 ¦ variant
    text ¦ 1988년 ¦ 1989년 ¦ wrong
    text ¦ 1988년 올림픽 ¦ 1988년 올림픽 ¦ exact
    text ¦ 1988년 올림픽 ¦ 1989년 올림픽 ¦ wrong
    text ¦ 서울 ¦ Seoul ¦ variant
    text ¦ 서울 ¦ 소울 ¦ wrong
    text ¦ 부산 ¦ 푸산 ¦ wrong
    text ¦ 부산 ¦ busan ¦ variant
    text ¦ 부산 ¦ Pusan ¦ variant
    text ¦ 경복궁 ¦ Gyeongbokgung ¦ variant
    text ¦ 경복궁 ¦ gyeongbok-gung ¦ variant
    text ¦ 경복궁 ¦ 경복군 ¦ wrong
    text ¦ ㄱ ¦ ㄱ ¦ exact
    text ¦ ㄱ ¦ \u{FFA1} ¦ exact
    text ¦ ㄱ ¦ r ¦ variant
    text ¦ ㄱ ¦ ㅋ ¦ wrong
    hangul ¦ ㅏ ¦ ㅓ ¦ wrong
    romanization ¦ Gyeongbokgung ¦ gyeongbokgung ¦ exact
    romanization ¦ Gyeongbokgung ¦ Gyeongbok-gung ¦ variant
    romanization ¦ Gyeongbokgung ¦ Gyeongbokgung ¦ exact
    romanization ¦ Gyeongbokgung ¦ gyongbokgung ¦ wrong
    romanization ¦ Gyeongbokgung ¦ 경복궁 ¦ retry
    romanization ¦ Busan ¦ BUSAN ¦ exact
    romanization ¦ 부산 ¦ Busan ¦ variant
    reading ¦ 학교 ¦ 학교 ¦ exact
    reading ¦ 학교 ¦ 학고 ¦ wrong
    reading ¦ 학교 ¦ 學校 ¦ retry
    reading ¦ 학교 ¦ hakgyo ¦ variant
    text ¦ 학교 ¦ 學校 ¦ retry
    text ¦ Seoul ¦ 서울 ¦ retry
    text ¦ Seoul ¦ 부산 ¦ wrong
    """

  static let latin = """
    text ¦ Seoul ¦ Seoul ¦ exact
    text ¦ Seoul ¦ seoul ¦ exact
    text ¦ Seoul ¦ ＳＥＯＵＬ ¦ exact
    text ¦ Seoul ¦  Seoul  ¦ exact
    text ¦ Seoul ¦ Seol ¦ typo
    text ¦ Seoul ¦ Soeul ¦ typo
    text ¦ Seoul ¦ Zeoul ¦ wrong
    text ¦ Seoul ¦ Seul | ¦ typo
    text ¦ Seoul ¦ Sol ¦ wrong
    text ¦ café ¦ cafe ¦ variant
    text ¦ café ¦ cafe\u{301} ¦ exact
    text ¦ Tōkyō ¦ Tokyo ¦ variant
    text ¦ Tokyo ¦ Tōkyō ¦ variant
    text ¦ Tokyo ¦ Kyoto ¦ wrong
    text ¦ Tokyo ¦ Tokio ¦ typo
    text ¦ Tokyo ¦ Tokio ¦ wrong ¦ Tokio
    text ¦ South Korea ¦ North Korea ¦ wrong
    text ¦ North Korea ¦ South Korea ¦ wrong
    text ¦ South Korea ¦ Sotuh Korea ¦ typo
    text ¦ South Korea ¦ South Koera ¦ typo
    text ¦ South Korea ¦ Sotuh Koera ¦ typo
    text ¦ South Korea ¦ SouthKorea ¦ variant
    text ¦ South Korea ¦ South  Korea ¦ exact
    text ¦ South Korea ¦ South-Korea ¦ variant
    text ¦ South Korea ¦ Korea ¦ wrong
    text ¦ South Korea ¦ Suoth Korae ¦ typo
    text ¦ import ¦ export ¦ wrong
    text ¦ export ¦ import ¦ wrong
    text ¦ import ¦ imprt ¦ typo
    text ¦ import ¦ impart ¦ typo
    text ¦ import ¦ impart ¦ wrong ¦ impart
    text ¦ increase ¦ decrease ¦ wrong
    text ¦ increase ¦ encrease ¦ wrong
    text ¦ increase ¦ increace ¦ typo
    text ¦ East Sea ¦ West Sea ¦ wrong
    text ¦ East Sea ¦ Est Sea ¦ wrong
    text ¦ East Sea ¦ east sea ¦ exact
    text ¦ East Sea ¦ the East Sea ¦ variant
    text ¦ the East Sea ¦ East Sea ¦ variant
    text ¦ Murayama ¦ Maruyama ¦ wrong
    text ¦ Maruyama ¦ Murayama ¦ wrong
    text ¦ Murayama ¦ Murayma ¦ typo
    text ¦ Murayama ¦ Muroyama ¦ typo
    text ¦ Murayama ¦ Muroyama ¦ wrong ¦ Maruyama | Muroyama
    text ¦ 1965 ¦ 1965 ¦ exact
    text ¦ 1965 ¦ １９６５ ¦ exact
    text ¦ 1965 ¦ 1956 ¦ wrong
    text ¦ 1956 ¦ 1965 ¦ wrong
    text ¦ 1965 ¦ 1966 ¦ wrong
    text ¦ 1965 ¦ 19 65 ¦ wrong
    text ¦ 2002 World Cup ¦ 2002 World Cup ¦ exact
    text ¦ 2002 World Cup ¦ 2020 World Cup ¦ wrong
    text ¦ 2002 World Cup ¦ 2002 Wordl Cup ¦ typo
    text ¦ World Cup ¦ worldcup ¦ variant
    text ¦ Kim Dae-jung ¦ Kim Dae Jung ¦ variant
    text ¦ Kim Dae-jung ¦ Kim Daejung ¦ variant
    text ¦ Kim Dae-jung ¦ Kim Dae-jun ¦ wrong
    text ¦ Kim Dae-jung ¦ Kim Young-sam ¦ wrong
    text ¦ Bong Joon-ho ¦ Bong Joon Ho ¦ variant
    text ¦ U.S. ¦ US ¦ variant
    text ¦ normalisation ¦ normalization ¦ typo
    text ¦ normalisation ¦ normalisaton ¦ typo
    text ¦ normalisation ¦ nromalisaton ¦ typo
    text ¦ normalisation ¦ nromlisaton ¦ wrong
    text ¦ joint declaration ¦ joint declartion ¦ typo
    text ¦ joint declaration ¦ joint declration ¦ typo
    text ¦ joint declaration ¦ jiont declaraton ¦ typo
    text ¦ joint declaration ¦ jiont declrton ¦ wrong
    text ¦ joint declaration ¦ declaration ¦ wrong
    text ¦ television drama ¦ television dram ¦ typo
    text ¦ singer ¦ a singer ¦ variant
    text ¦ treaty ¦ treaties ¦ wrong
    text ¦ don’t ¦ don't ¦ exact
    text ¦ don't ¦ dont ¦ variant
    text ¦ “neighbour” ¦ neighbour ¦ exact
    text ¦ Sea of Japan ¦ sea of japan ¦ exact
    text ¦ Sea of Japan ¦ Sea of Japen ¦ typo
    text ¦ Sea of Japan ¦ See of Japan ¦ wrong
    text ¦ Dokdo and Takeshima ¦ Dokdo & Takeshima ¦ variant
    text ¦ Dokdo and Takeshima ¦ Takeshima and Dokdo ¦ wrong
    text ¦ Dokdo and Takeshima | 独島と竹島 | 독도와 다케시마 ¦ 독도와 다케시마 ¦ exact
    text ¦ Dokdo and Takeshima | 独島と竹島 | 독도와 다케시마 ¦ 独島と竹島 ¦ exact
    text ¦ Parasite ¦ Burning ¦ wrong
    text ¦ Parasite ¦ Parasites ¦ typo
    text ¦ Parasite ¦ Gisaengchung ¦ retry ¦ ¦ Gisaengchung
    text ¦ 1956 ¦ 1965 ¦ wrong ¦ ¦ ¦ 1965 — that is the treaty
    text ¦ Obuchi ¦ Obuchi Keizo ¦ wrong
    text ¦ K-pop ¦ kpop ¦ variant
    text ¦ K-pop ¦ K pop ¦ variant
    text ¦ BoA ¦ boa ¦ exact
    text ¦ 1.5 ¦ 15 ¦ wrong
    text ¦ -1 ¦ 1 ¦ wrong
    boolean ¦ yes ¦ yes ¦ exact
    boolean ¦ yes ¦ Y ¦ exact
    boolean ¦ yes ¦ はい ¦ exact
    boolean ¦ yes ¦ 네 ¦ exact
    boolean ¦ yes ¦ ○ ¦ exact
    boolean ¦ yes ¦ no ¦ wrong
    boolean ¦ yes ¦ いいえ ¦ wrong
    boolean ¦ yes ¦ × ¦ wrong
    boolean ¦ no ¦ 아니요 ¦ exact
    boolean ¦ no ¦ 틀려요. ¦ exact
    boolean ¦ false ¦ NO ¦ exact
    boolean ¦ false ¦ Ｆａｌｓｅ ¦ exact
    boolean ¦ true ¦ 맞다 ¦ exact
    boolean ¦ true ¦ maybe ¦ retry
    """

  static let values = """
    date ¦ 1965-06-22 ¦ 1965-06-22 ¦ exact
    date ¦ 1965-06-22 ¦ １９６５-０６-２２ ¦ exact
    date ¦ 1965-06-22 ¦ 22 June 1965 ¦ exact
    date ¦ 1965-06-22 ¦ June 22, 1965 ¦ exact
    date ¦ 1965-06-22 ¦ 1965年6月22日 ¦ exact
    date ¦ 1965-06-22 ¦ 昭和40年6月22日 ¦ variant
    date ¦ 1965-06-22 ¦ 昭和四十年六月二十二日 ¦ variant
    date ¦ 1965-06-22 ¦ 1965년 6월 22일 ¦ exact
    date ¦ 1965-06-22 ¦ 단기 4298년 6월 22일 ¦ variant
    date ¦ 1965-06-22 ¦ 1965/6/22 ¦ exact
    date ¦ 1965-06-22 ¦ 19650622 ¦ exact
    date ¦ 1965-06-22 ¦ 1965 ¦ retry
    date ¦ 1965-06-22 ¦ 1965-06 ¦ retry
    date ¦ 1965-06-22 ¦ June 1965 ¦ retry
    date ¦ 1965-06-22 ¦ 昭和40年 ¦ retry
    date ¦ 1965-06-22 ¦ 1956 ¦ wrong
    date ¦ 1965-06-22 ¦ 1965-06-23 ¦ wrong
    date ¦ 1965-06-22 ¦ 1965-07 ¦ wrong
    date ¦ 1965-06-22 ¦ 1965-22-06 ¦ retry
    date ¦ 1965-06-22 ¦ 5/6/1965 ¦ retry
    date ¦ 1965-06-22 ¦ the treaty ¦ retry
    date ¦ 1965 ¦ 1965 ¦ exact
    date ¦ 1965 ¦ 昭和40年 ¦ variant
    date ¦ 1965 ¦ 1965년 ¦ exact
    date ¦ 1965 ¦ 22 June 1965 ¦ variant
    date ¦ 1965 ¦ 1956 ¦ wrong
    date ¦ 1965-12-18 ¦ 1965-06-22 ¦ wrong ¦ ¦ ¦ 1965-06-22 — signed, not in force
    date ¦ 1965-12-18 ¦ 22 June 1965 ¦ wrong ¦ ¦ ¦ 1965-06-22 — signed, not in force
    date ¦ 1965-12-18 ¦ 22 June 1965 ¦ retry ¦ ¦ 1965-06-22
    date ¦ 1998/2002 ¦ 1998/2002 ¦ exact
    date ¦ 1998/2002 ¦ 1998年から2002年 ¦ exact
    date ¦ 1998/2002 ¦ 1998 ¦ retry
    date ¦ 1998/2002 ¦ 1997 ¦ wrong
    number ¦ 49.5 % ± 1 ¦ 49.5 ¦ exact
    number ¦ 49.5 % ± 1 ¦ 49.5% ¦ exact
    number ¦ 49.5 % ± 1 ¦ ４９．５％ ¦ exact
    number ¦ 49.5 % ± 1 ¦ 50 ¦ variant
    number ¦ 49.5 % ± 1 ¦ 49 % ¦ variant
    number ¦ 49.5 % ± 1 ¦ 51 ¦ wrong
    number ¦ 49.5 % ± 1 ¦ 45.9 ¦ wrong
    number ¦ 120000000 ¦ 120,000,000 ¦ exact
    number ¦ 120000000 ¦ 1億2千万 ¦ exact
    number ¦ 120000000 ¦ 1억 2,000만 ¦ exact
    number ¦ 120000000 ¦ 120 million ¦ exact
    number ¦ 120000000 ¦ 120000000 ¦ exact
    number ¦ 120000000 ¦ 12000000 ¦ wrong
    number ¦ 64 ¦ 64 ¦ exact
    number ¦ 64 ¦ 六十四 ¦ exact
    number ¦ 64 ¦ 46 ¦ wrong
    number ¦ 64 ¦ sixty ¦ wrong
    number ¦ 100 km ¦ 100 ¦ exact
    number ¦ 100 km ¦ 100 kg ¦ retry
    number ¦ 3万 ¦ 30000 ¦ exact
    number ¦ 64 ¦ 46 ¦ wrong ¦ ¦ ¦ 46 — turned around
    number ¦ 64 ¦ 46 ¦ retry ¦ ¦ 46
    """

  static let all =
    parse(japanese) + parse(korean) + parse(latin) + parse(values) + parse(facts) + parse(sayings)
    + parse(readValues)
}
