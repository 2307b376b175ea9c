package import Text

/// A column of a plan.
enum PlanColumn: CaseIterable, Hashable, Sendable, SheetColumn {
  case week, study, group, by

  var heading: Phrase {
    switch self {
    case .week: Phrase(en: "week", ja: "週", ko: "주")
    case .study: Phrase(en: "study", ja: "内容", ko: "내용")
    case .group: Phrase(en: "group", ja: "グループ", ko: "그룹")
    case .by: Phrase(en: "by", ja: "期限", ko: "기한")
    }
  }

  var otherHeadings: [String] {
    switch self {
    case .week: ["weeks", "week or rule", "第何週", "주차"]
    case .study: ["deck", "deck or tag", "decks", "value", "デッキ", "学習", "덱", "공부", "값"]
    case .group: ["section", "class", "クラス", "組", "班", "반", "조", "분반"]
    case .by: ["by date", "due", "until", "締切", "締め切り", "日付", "마감", "날짜"]
    }
  }
}

/// A row of a plan that says something of the class instead of a week.
package enum PlanRule: CaseIterable, Hashable, Sendable {
  case title, start, weeks, departure, minutes, days, leastMinutes, points, sendTo, names

  /// The word in the first column.
  package var word: Phrase {
    switch self {
    case .title: Phrase(en: "class", ja: "クラス名", ko: "수업 이름")
    case .start: Phrase(en: "start", ja: "開始日", ko: "시작일")
    case .weeks: Phrase(en: "weeks", ja: "週数", ko: "주 수")
    case .departure: Phrase(en: "departure", ja: "出発日", ko: "출발일")
    case .minutes: Phrase(en: "minutes a day", ja: "1日の学習時間（分）", ko: "하루 학습 시간(분)")
    case .days: Phrase(en: "days a week", ja: "週の日数", ko: "주당 일수")
    case .leastMinutes:
      Phrase(
        en: "a day counts from minutes",
        ja: "1日と数える最短時間（分）",
        ko: "하루로 인정하는 최소 시간(분)"
      )
    case .points: Phrase(en: "full mark", ja: "満点", ko: "만점")
    case .sendTo: Phrase(en: "send to", ja: "提出先", ko: "제출할 곳")
    case .names: Phrase(en: "names", ja: "氏名の表示", ko: "이름 표시")
    }
  }

  /// What earlier drafts wrote.
  private var formerWords: [String] {
    switch self {
    case .minutes: ["1日の分数", "하루 분"]
    case .leastMinutes: ["1日と数える分数", "하루로 세는 분"]
    case .title, .start, .weeks, .departure, .days, .points, .sendTo, .names: []
    }
  }

  /// The rule that a word means, in any of the languages; brackets of any width.
  static func named(_ text: String) -> PlanRule? {
    let word = plain(text)
    return allCases.first { rule in
      ([rule.word.english, rule.word.japanese, rule.word.korean] + rule.formerWords).contains {
        plain($0) == word
      }
    }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 })
  }
}
