/// Units of numbers: which words of three languages name the same one.
enum NumberUnits {
  /// One name for all words of a unit; a word that is not known names itself.
  static func canonical(_ unit: String) -> String {
    names[unit] ?? unit
  }

  private static let names: [String: String] = {
    var result: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { result[word] = words.first }
    }
    return result
  }()

  private static let table = """
    % percent パーセント 퍼센트 프로 pct
    ¥ 円 엔 yen jpy 엔화
    ₩ 원 won krw ウォン
    $ 달러 ドル dollar dollars usd
    € 유로 ユーロ euro euros eur
    人 명 사람 名 人々 people person persons
    年 년 year years 年間 년간 yrs
    ヶ月 개월 か月 month months カ月
    週 주 week weeks 週間 주간
    日 일 day days 日間 일간
    時間 시간 hour hours h
    分 분 minute minutes min
    秒 초 second seconds s sec
    歳 살 세 才 years-old
    km キロメートル キロ 킬로미터 킬로 kilometre kilometres kilometer kilometers ㎞
    m メートル 미터 metre metres meter meters
    cm センチメートル センチ 센티미터 센티 centimetre centimetres centimeter centimeters ㎝
    kg キログラム 킬로그램 kilogram kilograms ㎏
    ° 度 도 degree degrees
    回 회 번 times time 번째
    個 개 つ
    位 위
    枚 장
    本 자루
    冊 권
    """
}
