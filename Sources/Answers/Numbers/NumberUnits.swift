/// Units of numbers: which words of three languages name the same one.
enum NumberUnits {
  /// One name for all words of a unit; a word that is not known names itself.
  static func canonical(_ unit: String) -> String {
    names[unit] ?? names[unit.replacing(" ", with: "")] ?? unit
  }

  /// What a unit measures, and how many of the smallest unit of that it is.
  static func size(_ unit: String) -> (measure: String, count: Int)? {
    sizes[canonical(unit)]
  }

  /// Whether a canonical unit is in the table.
  static func isKnown(_ unit: String) -> Bool { names[unit] != nil }

  /// Whether a canonical unit measures money, shares, time, length or mass: no counter.
  static func isMeasure(_ unit: String) -> Bool {
    isMoney(unit) || unit == "%" || sizes[unit] != nil
  }

  /// Whether a canonical unit is a currency.
  static func isMoney(_ unit: String) -> Bool { ["¥", "₩", "$", "€"].contains(unit) }

  /// The names in kana, characters and hangul, folded, and their units.
  static let written: [(name: String, unit: String)] = names.filter { name, _ in
    name.unicodeScalars.allSatisfy { $0.value > 0x2FFF }
  }
  .map { (name: Normalizer.fold($0.key), unit: $0.value) }

  private static let sizes: [String: (measure: String, count: Int)] = [
    "世紀": ("months", 1200), "年": ("months", 12), "ヶ月": ("months", 1),
    "週": ("seconds", 604_800), "日": ("seconds", 86_400), "時間": ("seconds", 3600),
    "分": ("seconds", 60), "秒": ("seconds", 1),
    "km": ("centimetres", 100_000), "m": ("centimetres", 100), "cm": ("centimetres", 1),
    "t": ("grams", 1_000_000), "kg": ("grams", 1000), "g": ("grams", 1),
  ]

  private static let names: [String: String] = {
    var result: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { result[word] = words.first }
    }
    return result
  }()

  private static let table = """
    % percent パーセント ぱーせんと 퍼센트 프로 pct pc
    ¥ 円 엔 yen jpy 엔화
    ₩ 원 won krw ウォン
    $ 달러 ドル dollar dollars usd
    € 유로 ユーロ euro euros eur
    人 명 사람 名 人々 people person persons
    世紀 세기 century centuries せいき
    年 년 year years 年間 년간 yrs ねん
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
    g グラム 그램 gram grams
    t トン 톤 tonne tonnes ton tons
    ° 度 도 degree degrees
    回 회 번 times time 번째
    個 개 つ
    位 위
    枚 장
    本 자루
    冊 권
    """
}
