import Text

/// Sentences of the calendar that is taken to a phone.
enum CalendarPhrases {
  static let practice = Phrase(
    en: "Practise with Koryu",
    ja: "Koryu で練習",
    ko: "Koryu로 연습"
  )
  /// A calendar that replaces no file cannot take back what an earlier one said.
  static let cancelsNothing = Phrase(
    en:
      "Nothing of an earlier calendar is taken back this way: what your phone has of it stays. --out FILE, in the place of the earlier file, takes back what no longer holds.",
    ja:
      "この方法では、以前に書き出したカレンダーの予定は取り消されません。--out FILE で以前のファイルに上書きすると、なくなった予定も取り消されます。",
    ko:
      "이렇게 내보내면 전에 내보낸 달력의 일정은 취소되지 않아요. --out FILE로 전의 파일에 덮어쓰면 없어진 일정도 취소돼요."
  )
  static let howToPractise = Phrase(
    en: "Type koryu in a terminal, then Enter.",
    ja: "端末で koryu と入力して Enter を押します。",
    ko: "터미널에서 koryu를 입력하고 Enter를 눌러요."
  )

  static func assignment(_ study: Phrase, of title: String) -> Phrase {
    Phrase(
      en: "\(title): \(study.english) due today",
      ja: "\(title)：\(study.japanese)は今日まで",
      ko: "\(title): \(study.korean), 오늘까지"
    )
  }

  static func paused(_ study: Phrase, of title: String, until date: Phrase) -> Phrase {
    Phrase(
      en: "\(title): \(study.english) (you pause until \(date.english))",
      ja: "\(title)：\(study.japanese)（\(date.japanese)まで休み）",
      ko: "\(title): \(study.korean)(\(date.korean)까지 쉬어요)"
    )
  }

  static func details(week: Int, cards: Int) -> Phrase {
    Phrase(
      en: "Week \(week): \(cards.counted("card")) met in all.",
      ja: "第\(week)週：合わせて\(cards)枚を学習。",
      ko: "\(week)주: 모두 \(cards)장 배우기."
    )
  }

  static func departure(of title: String) -> Phrase {
    Phrase(en: "\(title): departure", ja: "\(title)：出発", ko: "\(title): 출발")
  }

  /// `cancelled` events of the file that stood there are taken back.
  static func written(_ path: String, events: Int, cancelled: Int) -> Phrase {
    let back =
      cancelled == 0
      ? Phrase(en: "", ja: "", ko: "")
      : Phrase(
        en: ", and takes \(cancelled.counted("earlier one", "earlier ones")) back",
        ja: "（以前の予定\(cancelled)件は取り消しました）",
        ko: "(전의 일정 \(cancelled)건은 취소했어요)"
      )
    return Phrase(
      en:
        "\(path) has \(events.counted("event"))\(back.english). Open it on your phone; a newer file replaces them.",
      ja:
        "\(path) に\(events)件の予定を書き出しました\(back.japanese)。スマートフォンなどで開いてください。新しいファイルを取り込むと置き換わります。",
      ko:
        "\(path) 파일에 일정 \(events)건을 내보냈어요\(back.korean). 휴대전화에서 열어 주세요. 새 파일을 가져오면 바뀌어요."
    )
  }

  static func practiceTime(_ time: String) -> Phrase {
    Phrase(
      en: "Practice stands at \(time); “--at 19:30” chooses another time.",
      ja: "練習の時刻は \(time) です。--at 19:30 のように指定すると変えられます。",
      ko: "연습 시각은 \(time)이에요. --at 19:30처럼 쓰면 바꿀 수 있어요."
    )
  }

  static func goesWithICS(_ option: String) -> Phrase {
    Phrase(
      en: "--\(option) goes with --ics: calendar --ics --\(option) …",
      ja: "--\(option) は --ics と一緒に使います：calendar --ics --\(option) …",
      ko: "--\(option) 옵션은 --ics와 함께 써요: calendar --ics --\(option) …"
    )
  }
}
