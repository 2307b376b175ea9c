/// Answers that learners gave, and wrong ones that are near to them.
extension JudgeTable {
  private static let park = "朴正熙 | パク・チョンヒ | Park Chung-hee | Pak Chong-hui | Park Jung-hee | 박정희"
  private static let baekje = "Baekje | Paekche | Kudara | 百済 | くだら | 백제"

  /// Facts: names with titles and glosses, in another order, in old characters, as they are heard.
  static let facts = """
    text ¦ \(park) ¦ 朴正熙（パク・チョンヒ） ¦ exact
    text ¦ \(park) ¦ 박정희(朴正熙) ¦ exact
    text ¦ \(park) ¦ 朴正熙（ぼくせいき） ¦ exact
    text ¦ \(park) ¦ 朴正熙（全斗煥） ¦ wrong
    text ¦ \(park) ¦ 全斗煥（朴正熙） ¦ wrong
    text ¦ \(park) ¦ 朴正熙() ¦ variant
    text ¦ \(park) ¦ 朴正熙大統領 ¦ exact
    text ¦ \(park) ¦ パク・チョンヒさん ¦ exact
    text ¦ \(park) ¦ 박정희 대통령 ¦ exact
    text ¦ \(park) ¦ 박정희 씨 ¦ exact
    text ¦ \(park) ¦ 박정희요 ¦ exact
    text ¦ \(park) ¦ 박정희 대통령이요 ¦ exact
    text ¦ \(park) ¦ President Park Chung-hee ¦ exact
    text ¦ \(park) ¦ Mr Park Chung Hee ¦ variant
    text ¦ \(park) ¦ Chung-hee Park ¦ exact
    text ¦ \(park) ¦ Chung Hee Park ¦ variant
    text ¦ \(park) ¦ Pak Chung Hee ¦ variant
    text ¦ \(park) ¦ Kim Chung Hee ¦ wrong
    text ¦ \(park) ¦ Park Geun-hye ¦ wrong
    text ¦ \(park) ¦ President Park Geun-hye ¦ wrong
    text ¦ \(park) ¦ 全斗煥大統領 ¦ wrong
    text ¦ \(park) ¦ 大統領 ¦ wrong
    text ¦ \(park) ¦ 대통령 ¦ wrong
    text ¦ \(park) ¦ 박근혜 ¦ wrong
    text ¦ \(park) ¦ 박정이 ¦ typo
    text ¦ \(park) ¦ 박정히 ¦ typo
    text ¦ \(park) ¦ 박정히 ¦ wrong ¦ 박정히
    text ¦ \(park) ¦ 박종호 ¦ wrong
    text ¦ \(park) ¦ パク・ジョンヒ ¦ typo
    text ¦ \(park) ¦ パク・チョンヒー ¦ typo
    text ¦ \(park) ¦ ハク・チョンヒ ¦ wrong
    text ¦ \(park) ¦ パク・チョンイ ¦ wrong
    text ¦ \(park) ¦ 朴正凞 ¦ variant
    text ¦ \(park) ¦ 朴正雄 ¦ wrong
    text ¦ \(park) ¦ 全斗煥 ¦ wrong ¦ ¦ ¦ 全斗煥 — later
    text ¦ \(park) ¦ 全斗煥大統領 ¦ wrong ¦ ¦ ¦ 全斗煥 — later
    text ¦ \(baekje) ¦ 百済王国 ¦ exact
    text ¦ \(baekje) ¦ 百濟 ¦ variant
    text ¦ \(baekje) ¦ 百濟王国 ¦ variant
    text ¦ \(baekje) ¦ Kingdom of Baekje ¦ exact
    text ¦ \(baekje) ¦ the kingdom of Baekje ¦ exact
    text ¦ \(baekje) ¦ 백제국 ¦ exact
    text ¦ \(baekje) ¦ 백제 왕국 ¦ exact
    text ¦ \(baekje) ¦ 백제요 ¦ exact
    text ¦ \(baekje) ¦ 백재 ¦ typo
    text ¦ \(baekje) ¦ 백지 ¦ wrong
    text ¦ \(baekje) ¦ 백제왕 ¦ wrong
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ Mr Koizumi ¦ exact
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ Prime Minister Koizumi ¦ exact
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ 小泉さん ¦ exact
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ コイズミ ¦ variant
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ Mr Abe ¦ wrong
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ 小泉首相 ¦ exact
    text ¦ Koizumi | 小泉 | 고이즈미 ¦ 安倍首相 ¦ wrong
    text ¦ Joseon | 朝鮮 | 조선 ¦ 朝鮮国王 ¦ wrong
    text ¦ Japan | 日本 | 일본 ¦ 日本首相 ¦ wrong
    text ¦ Seoul | ソウル | 서울 ¦ 서울시 ¦ exact
    text ¦ Seoul | ソウル | 서울 ¦ Seoul City ¦ exact
    text ¦ Seoul | ソウル | 서울 ¦ Seoul Citizen ¦ wrong
    text ¦ Tomiichi Murayama | 村山富市 | 무라야마 도미이치 ¦ Murayama Tomiichi ¦ variant
    text ¦ Kim Dae-jung | 金大中 | 김대중 ¦ Dae-jung Kim ¦ exact
    text ¦ Kim Dae-jung | Kim Young-sam ¦ Kim Dae-sam ¦ wrong
    text ¦ Bong Joon-ho | ポン・ジュノ | 봉준호 ¦ ポン・ジュノ監督 ¦ exact
    text ¦ \(baekje) ¦ 百済人 ¦ wrong
    text ¦ \(baekje) ¦ 新羅王国 ¦ wrong
    text ¦ \(baekje) ¦ the kingdom of Silla ¦ wrong
    text ¦ \(baekje) ¦ Paekje ¦ variant
    text ¦ \(baekje) ¦ Baekche ¦ variant
    text ¦ \(baekje) ¦ しらぎ ¦ wrong
    text ¦ Jeonju | 전주 ¦ Cheonju ¦ wrong
    text ¦ Liberal Democratic Party | 自由民主党 | 자유민주당 ¦ Liberal Democratic Party (LDP) ¦ exact
    text ¦ Liberal Democratic Party | 自由民主党 | 자유민주당 ¦ 自由民主党（自民党） ¦ exact
    text ¦ Liberal Democratic Party | 自由民主党 | 자유민주당 ¦ 自由民主党（公明党） ¦ wrong
    text ¦ North Korea | 北朝鮮 | 북한 ¦ N. Korea ¦ exact
    text ¦ North Korea | 北朝鮮 | 북한 ¦ S. Korea ¦ wrong
    text ¦ South Korea | 韓国 | 한국 ¦ 韓国大統領 ¦ wrong
    text ¦ South Korea | 韓国 | 한국 ¦ Korea South ¦ wrong
    text ¦ Tokyo | 東京 | 도쿄 ¦ Tokyo, Japan ¦ exact
    text ¦ Tokyo | 東京 | 도쿄 ¦ 일본 도쿄 ¦ exact
    text ¦ Tokyo | 東京 | 도쿄 ¦ 토쿄 ¦ typo
    text ¦ Tokyo | 東京 | 도쿄 ¦ とうきょう ¦ variant
    text ¦ Tokyo | 東京 | 도쿄 ¦ 교토 ¦ wrong
    text ¦ Tokyo | 東京 | 도쿄 ¦ Kyoto, Japan ¦ wrong
    text ¦ United States | 米国 | アメリカ | 미국 ¦ べいこく ¦ retry
    text ¦ 召し上がる | めしあがる ¦ 召しあがる ¦ variant
    text ¦ 召し上がる | めしあがる ¦ めし上がる ¦ variant
    text ¦ 召し上がる | めしあがる ¦ 召上がる ¦ variant
    text ¦ 召し上がる | めしあがる ¦ 召し上る ¦ variant
    text ¦ 召し上がる | めしあがる ¦ 召がる ¦ wrong
    text ¦ 召し上がる | めしあがる ¦ 召し下がる ¦ wrong
    text ¦ 召し上がる | めしあがる ¦ 召し上がり ¦ wrong
    reading ¦ 召し上がる | めしあがる ¦ 召しあがる ¦ variant
    text ¦ 関係 | かんけい ¦ 關係 ¦ variant
    text ¦ 国 ¦ 國 ¦ variant
    text ¦ 国 ¦ 囚 ¦ wrong
    text ¦ 國 ¦ 国 ¦ wrong
    text ¦ 獨島 | 独島 ¦ 独島 ¦ exact
    text ¦ 개 ¦ 게 ¦ wrong
    hangul ¦ 백제 ¦ 백재 ¦ wrong
    text ¦ 백제 ¦ 백재 ¦ wrong
    katakana ¦ パク・チョンヒ ¦ パク・ジョンヒ ¦ wrong
    text ¦ ビール | beer ¦ ビル ¦ wrong
    """

  /// Words and phrases: particles, politeness, prefixes, marks, scripts.
  static let sayings = """
    hangul ¦ 이 ¦ 이가 ¦ wrong
    hangul ¦ 가 ¦ 이가 ¦ wrong
    hangul ¦ 이 | 은 ¦ 은이 ¦ wrong
    hangul ¦ 는 ¦ 저는 ¦ retry
    hangul ¦ 이 ¦ 책이 ¦ retry
    hangul ¦ 이 ¦ 책가 ¦ wrong
    hangul ¦ 가 ¦ 책가 ¦ wrong
    hangul ¦ 는 ¦ 저가 ¦ wrong
    reading ¦ は ¦ 私は ¦ retry
    reading ¦ は ¦ 私が ¦ retry
    reading ¦ は ¦ では ¦ wrong
    text ¦ 은 ¦ 은이에요 ¦ variant
    hangul ¦ 다녀왔습니다 | 다녀왔어요 ¦ 다녀왔어 ¦ retry
    hangul ¦ 다녀왔습니다 | 다녀왔어요 ¦ 다녀와요 ¦ wrong
    hangul ¦ 다녀올게요 ¦ 다녀올게 ¦ retry
    hangul ¦ 가요 ¦ 가 ¦ wrong
    hangul ¦ 괜찮아요 | 됐어요 ¦ 괜찮습니다 ¦ retry
    hangul ¦ 괜찮아요 | 됐어요 ¦ 됐습니다 ¦ retry
    hangul ¦ 괜찮아요 | 됐어요 ¦ 괜찮았습니다 ¦ wrong
    hangul ¦ 감사합니다 ¦ 감사해요 ¦ retry
    hangul ¦ 감사합니다 ¦ 사과해요 ¦ wrong
    hangul ¦ 감사합니다 ¦ 정말 감사합니다 ¦ exact
    hangul ¦ 얼마예요 ¦ 이거 얼마예요? ¦ exact
    hangul ¦ 얼마예요 ¦ 이거 뭐예요? ¦ wrong
    reading ¦ ありがとうございます ¦ どうもありがとうございます ¦ exact
    reading ¦ いくらですか ¦ これいくらですか ¦ exact
    reading ¦ ことば ¦ これことば ¦ wrong
    hangul ¦ 미안해요 ¦ 미안해 ¦ retry
    hangul ¦ 아니에요, 괜찮아요 ¦ 아니에요, 괜찮습니다 ¦ retry
    hangul ¦ 연습 ¦ 련습 ¦ wrong
    hangul ¦ 여행사 ¦ 녀행사 ¦ wrong
    hangul ¦ 병원 ¦ 병완 ¦ wrong
    hangul ¦ 일본인 ¦ 일번인 ¦ wrong
    hangul ¦ 다녀왔습니다 ¦ 다녀왔습니다. ¦ exact
    reading ¦ ただいま ¦ ただいま。 ¦ exact
    hangul ¦ 시간 ¦ 시간？ ¦ exact
    hangul ¦ 시간 ¦ 「시간」 ¦ exact
    text ¦ 1.5 ¦ 1.5. ¦ exact
    reading ¦ お世話 | おせわ ¦ 世話 ¦ retry
    reading ¦ お世話 | おせわ ¦ せわ ¦ retry
    reading ¦ お世話 | おせわ ¦ 御世話 ¦ variant
    reading ¦ お土産 | おみやげ ¦ みやげ ¦ retry
    reading ¦ お土産 | おみやげ ¦ お土産です ¦ variant
    reading ¦ お土産 | おみやげ ¦ おみあげ ¦ wrong
    reading ¦ お土産 | おみやげ ¦ 土 ¦ wrong
    reading ¦ おかし ¦ かし ¦ wrong
    hangul ¦ 시간 ¦ shigan ¦ variant
    hangul ¦ 시간 ¦ sigan ¦ variant
    hangul ¦ 시간 ¦ sikan ¦ wrong
    hangul ¦ 시간 ¦ 냫무 ¦ variant
    hangul ¦ 시간 ¦ 냏무 ¦ wrong
    text ¦ 約束 ¦ やくそく ¦ retry
    text ¦ 約束 ¦ yakusoku ¦ retry
    text ¦ 約束 ¦ 규칙 ¦ wrong
    hangul ¦ 선물 ¦ gift ¦ wrong
    hangul ¦ 선물 ¦ qjtm ¦ wrong
    hangul ¦ 사 ¦ 4 ¦ retry
    hangul ¦ 사 ¦ 5 ¦ wrong
    reading ¦ よん | し | 四 ¦ 4 ¦ retry
    reading ¦ よん | し | 四 ¦ 3 ¦ wrong
    hangul ¦ 일억 | 억 ¦ 1억 ¦ retry
    hangul ¦ 일억 | 억 ¦ 1만 ¦ wrong
    romanization ¦ a ¦ A ¦ exact
    romanization ¦ a ¦ ㅏ ¦ retry
    romanization ¦ a ¦ 오 ¦ wrong
    reading ¦ 日韓関係 | にっかんかんけい ¦ nikan kankei ¦ wrong
    """

  /// Dates, numbers, yes and no as they are said.
  static let readValues = """
    date ¦ 1965-06-22 ¦ 65年6月22日 ¦ retry
    date ¦ 1965-06-22 ¦ 65년 6월 22일 ¦ retry
    date ¦ 1965-06-22 ¦ 65-06-22 ¦ retry
    date ¦ 1965-06-22 ¦ 22.06.65 ¦ retry
    date ¦ 1965-06-22 ¦ 22 June '65 ¦ retry
    date ¦ 1965-06-22 ¦ 6月22日 ¦ retry
    date ¦ 1965-06-22 ¦ 천구백육십오년 유월 이십이일 ¦ exact
    date ¦ 1965-06-22 ¦ 천구백육십오년 유월 이십삼일 ¦ wrong
    date ¦ 1965-06-22 ¦ 천구백육십오 년 육월 이십이 일 ¦ exact
    date ¦ 1965-06-22 ¦ 일구육오년 6월 22일 ¦ exact
    date ¦ 1965-06-22 ¦ 1965년 유월 22일 ¦ exact
    date ¦ 1965-10-20 ¦ 1965년 시월 이십일 ¦ exact
    date ¦ 1965-10-21 ¦ 1965년 시월 이십일 ¦ wrong
    date ¦ 1965-10-21 ¦ 1965년 시월 이십일일 ¦ exact
    date ¦ 1965-01-01 ¦ 1965년 일월 일일 ¦ exact
    date ¦ 1965-06-22 ¦ 1965ねん6がつ22にち ¦ exact
    date ¦ 1965-06-22 ¦ せんきゅうひゃくろくじゅうごねんろくがつにじゅうににち ¦ exact
    date ¦ 1868 ¦ せんはっぴゃくろくじゅうはちねん ¦ exact
    date ¦ 1868 ¦ せんはっぴゃくろくじゅうしちねん ¦ wrong
    date ¦ 2003-04 ¦ April ¦ retry
    date ¦ 2003-04 ¦ 03年4月 ¦ retry
    date ¦ 2003-04 ¦ 2003년 사월 ¦ exact
    date ¦ 2003-04 ¦ 이천삼년 사월 ¦ exact
    date ¦ 2003-04 ¦ 이천삼년 오월 ¦ wrong
    date ¦ 1868 ¦ 1868年です ¦ exact
    date ¦ 1868 ¦ 約1868年 ¦ exact
    date ¦ 1868 ¦ 慶応4年 ¦ variant
    date ¦ 1868 ¦ 慶応3年 ¦ wrong
    date ¦ 1868 ¦ 明治元年 ¦ variant
    date ¦ 1965-06-22 ¦ 1965년 6월 22일이에요 ¦ exact
    date ¦ 1965-06-22 ¦ 1965년 6월 22일에 ¦ exact
    date ¦ 1965-06-22 ¦ 1965・6・22 ¦ exact
    date ¦ 1965-06-22 ¦ 昭40.6.22 ¦ variant
    date ¦ 1965-06-22 ¦ 昭41.6.22 ¦ wrong
    date ¦ 1965-06-22 ¦ twenty-second of June nineteen sixty-five ¦ retry
    date ¦ 1897 ¦ 광무 원년 ¦ retry
    date ¦ 1900 ¦ 光武4年 ¦ variant
    date ¦ 0057 ¦ 57年 ¦ exact
    number ¦ 38 ¦ thirty-eighth ¦ exact
    number ¦ 38 ¦ 38th ¦ exact
    number ¦ 38 ¦ the 38th parallel ¦ exact
    number ¦ 38 ¦ 38선 ¦ exact
    number ¦ 38 ¦ 三十八度線 ¦ exact
    number ¦ 38 ¦ 北緯38度線 ¦ exact
    number ¦ 38 ¦ 북위 38도선 ¦ exact
    number ¦ 38 ¦ さんじゅうはち ¦ exact
    number ¦ 38 ¦ さんじゅうはちど ¦ exact
    number ¦ 38 ¦ にじゅうはち ¦ wrong
    number ¦ 38 ¦ thirty-ninth ¦ wrong
    number ¦ 38 ¦ くに ¦ retry
    number ¦ 15 ¦ more than fifteen centuries ¦ exact
    number ¦ 15 ¦ over 15 ¦ exact
    number ¦ 15 ¦ 15世紀以上 ¦ exact
    number ¦ 15 ¦ じゅうご ¦ exact
    number ¦ 15 ¦ 15세기요 ¦ exact
    number ¦ 15 ¦ fiften ¦ retry
    number ¦ 15 ¦ fiveteen ¦ retry
    number ¦ 15 ¦ more than fifty ¦ wrong
    number ¦ 15 centuries ¦ 1500 years ¦ retry
    number ¦ 15 centuries ¦ 1500年 ¦ retry
    number ¦ 15 centuries ¦ 1400 years ¦ wrong
    number ¦ 15 centuries ¦ 15世紀 ¦ exact
    number ¦ 2 hours ¦ 120分 ¦ retry
    number ¦ 125 ¦ one hundred and twenty-five ¦ exact
    number ¦ 125 ¦ one hundred and twenty-fifth ¦ exact
    number ¦ 125 ¦ the 125th ¦ exact
    number ¦ 125 ¦ 第125代 ¦ exact
    number ¦ 125 ¦ 第百二十五代 ¦ exact
    number ¦ 125 ¦ 제 125대 ¦ exact
    number ¦ 125 ¦ one hundred and twenty-six ¦ wrong
    number ¦ 12 ¦ one and two ¦ retry
    number ¦ 1800000 ¦ one point eight million ¦ retry
    number ¦ 90 ¦ 구십 일 ¦ exact
    number ¦ 91 ¦ 구십일 ¦ exact
    number ¦ 일곱 명 ¦ 7 ¦ exact
    number ¦ 일곱 명 ¦ 일곱명 ¦ exact
    number ¦ 일곱 명 ¦ 1 ¦ wrong
    number ¦ 일곱 명 ¦ 하나 ¦ wrong
    number ¦ 7 ¦ しちにん ¦ exact
    number ¦ 7 ¦ ななにん ¦ exact
    number ¦ 4 ¦ よっつ ¦ exact
    number ¦ 4 ¦ 네 부문 ¦ exact
    number ¦ 90 ¦ きゅうじゅうにち ¦ exact
    number ¦ 23 % ¦ 23 per cent ¦ exact
    number ¦ 23 % ¦ 23ぱーせんと ¦ exact
    number ¦ 3 ¦ third largest ¦ exact
    number ¦ 3 ¦ 第三位 ¦ exact
    number ¦ 3 ¦ after three years ¦ exact
    number ¦ 제17회 ¦ 열일곱 번째 ¦ exact
    number ¦ 第17回 ¦ 第十七回 ¦ exact
    number ¦ 17 ¦ No. 17 ¦ exact
    number ¦ 17 ¦ the 17th ¦ exact
    number ¦ 17 ¦ 第十八回 ¦ wrong
    number ¦ 1 second ¦ one second ¦ exact
    number ¦ 10 ¦ じゅうにん ¦ exact
    number ¦ 12 ¦ じゅうににん ¦ exact
    boolean ¦ no ¦ n ¦ exact
    boolean ¦ no ¦ ㅜ ¦ exact
    boolean ¦ yes ¦ ㅛ ¦ exact
    boolean ¦ no ¦ 正しくない（いいえ） ¦ exact
    boolean ¦ no ¦ 正しくない（はい） ¦ retry
    boolean ¦ no ¦ 正しくありません ¦ exact
    boolean ¦ no ¦ 틀렸어요 ¦ exact
    boolean ¦ no ¦ 안 맞아요 ¦ exact
    boolean ¦ no ¦ not true ¦ exact
    boolean ¦ yes ¦ ㅇㅇ ¦ exact
    boolean ¦ yes ¦ ㄴㄴ ¦ wrong
    boolean ¦ yes ¦ 正しくないです ¦ retry
    boolean ¦ yes ¦ まちがい ¦ wrong
    """
}
