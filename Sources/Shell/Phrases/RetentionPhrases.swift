import Text

/// What is said about choosing a desired retention.
enum RetentionPhrases {
  static func title(days: Int, minutes: Int) -> Phrase {
    Phrase(
      en: "Cards remembered after \(days.counted("day")), with about \(minutes) min a day",
      ja: "1日約\(minutes)分で\(days)日後に覚えている枚数",
      ko: "하루 약 \(minutes)분으로 \(days)일 뒤에 기억하는 장수"
    )
  }

  static func percent(_ percent: String) -> Phrase {
    Phrase(en: "\(percent) %", ja: "\(percent)％", ko: "\(percent)%")
  }

  static func note(cards: Int, minutes: String) -> Phrase {
    Phrase(
      en: "\(cards) · \(minutes) min",
      ja: "\(cards)枚・\(minutes)分",
      ko: "\(cards)장 · \(minutes)분"
    )
  }

  static func point(percent: Int, cards: Int, minutes: String) -> Phrase {
    Phrase(
      en: "Desired retention \(percent) %: \(cards.counted("card")), \(minutes) min a day.",
      ja: "目標の定着率\(percent)％：\(cards)枚、1日\(minutes)分。",
      ko: "목표 기억률 \(percent)%: \(cards)장, 하루 \(minutes)분."
    )
  }

  static func chosen(percent: Int, cards: Int, minutes: String) -> Phrase {
    Phrase(
      en:
        "\(percent) % was chosen: about \(cards.counted("card")) remembered for \(minutes) min a day. "
        + "Dates already given stay; “reschedule” moves them.",
      ja: "\(percent)％に決めました。1日\(minutes)分で約\(cards)枚を覚えている見込みです。"
        + "決まった復習日は変わりません（reschedule で変更できます）。",
      ko: "\(percent)%로 정했어요. 하루 \(minutes)분으로 약 \(cards)장을 기억할 것으로 보여요. "
        + "정해진 날짜는 그대로예요(reschedule로 바꿀 수 있어요)."
    )
  }

  static func extreme(isHighest: Bool) -> Phrase {
    isHighest
      ? Phrase(
        en:
          "That is the highest that was looked at: your minutes suffice for all these cards. Fewer "
          + "minutes or more new cards a day would change it.",
        ja: "調べた中で最も高い値です。この枚数には時間が十分にあります。時間を減らすか新しいカードを増やすと変わります。",
        ko: "살펴본 값 가운데 가장 높아요. 이 카드 수에는 시간이 넉넉해요. 시간을 줄이거나 새 카드를 늘리면 달라져요."
      )
      : Phrase(
        en:
          "That is the lowest that was looked at: there is too much for your minutes. Fewer new cards a "
          + "day or more minutes would let you remember each of them better.",
        ja: "調べた中で最も低い値です。時間に対して量が多すぎます。新しいカードを減らすか時間を増やすと、一枚一枚をよく覚えられます。",
        ko: "살펴본 값 가운데 가장 낮아요. 시간에 비해 양이 너무 많아요. 새 카드를 줄이거나 시간을 늘리면 하나하나를 더 잘 기억할 수 있어요."
      )
  }

  /// `before` and `percent` are per cent.
  static func chosenAnew(percent: Int, before: Int, minutes: Int, newPerDay: Int) -> Phrase {
    let keep = "settings retention 0.\(before)"
    return Phrase(
      en:
        "Your desired retention is now \(percent) % instead of \(before) %: with \(minutes) min and "
        + "\(newPerDay.counted("new card")) a day you will remember more, or as much in less time. Dates already "
        + "given stay. “\(keep)” keeps \(before) %; “settings retention auto” shows the comparison.",
      ja:
        "目標の定着率を\(before)％から\(percent)％に変えました。1日\(minutes)分、新しいカード\(newPerDay)枚なら、そのほうが多く（または"
        + "短い時間で）覚えられます。決まった復習日は変わりません。\(before)％のままにするには「\(keep)」、比べるには"
        + "「settings retention auto」と入力してください。",
      ko:
        "목표 기억률을 \(before)%에서 \(percent)%로 바꿨어요. 하루 \(minutes)분, 새 카드 \(newPerDay)장이면 그쪽이 더 많이(또는 더 짧은 "
        + "시간에) 기억할 수 있어요. 정해진 날짜는 그대로예요. \(before)%로 두려면 ‘\(keep)’, 비교를 보려면 "
        + "‘settings retention auto’를 입력하세요."
    )
  }

  static let follows = Phrase(
    en:
      "Chosen by simulation; chosen anew, and told, when your minutes, new cards, days or weights change. "
      + "A number of your own, such as “settings retention 0.9”, stays.",
    ja: "シミュレーションで選んだ値です。学習時間、新しいカードの数、曜日、記憶の係数が変わると選び直してお知らせします。"
      + "「settings retention 0.9」のように自分で決めた値は変わりません。",
    ko: "시뮬레이션으로 고른 값이에요. 공부 시간, 새 카드 수, 요일, 기억 가중치가 바뀌면 다시 골라서 알려 드려요. "
      + "‘settings retention 0.9’처럼 직접 정한 값은 바뀌지 않아요."
  )

  static let automatic = Phrase(
    en: "“auto” chooses what lets you remember most in your minutes.",
    ja: "auto を指定すると、1日の時間で最も多く覚えられる値を選びます。",
    ko: "auto를 쓰면 하루 시간 안에 가장 많이 기억할 수 있는 값을 골라요."
  )
}
