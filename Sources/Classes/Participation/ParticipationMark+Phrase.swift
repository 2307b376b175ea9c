package import Text

extension ParticipationMark {
  /// The paragraph that explains the mark to the learner: what was counted, what was not, and that
  /// right and wrong answers play no part.
  package var paragraph: Phrase {
    guard let points else {
      return Phrase(
        en: "No week that counts is over yet, so there is no mark.",
        ja: "対象の週がまだ終わっていないため、参加点はありません。",
        ko: "집계하는 주가 아직 끝나지 않아서 참여 점수가 없어요."
      )
    }
    return Phrase(
      en: english(points),
      ja: japanese(points),
      ko: korean(points)
    )
  }

  /// What every week reached, such as `4 4 2 – 4 ?`; a dash for weeks that do not count, a question
  /// mark for those of which nothing was handed in.
  package var weekLine: String {
    weeks.map { week in
      let days = week.isKnown ? String(week.days) : "?"
      return switch week.standing {
      case .counted: days
      case .running: "(\(days))"
      case .excused, .beforeJoining: "–"
      case .toCome: "·"
      }
    }.joined(separator: " ")
  }

  private var shortfall: [Week] { counted.filter { $0.isKnown && $0.days < rules.daysPerWeek } }

  /// Whether no week that counts is known.
  private var isUnknown: Bool { unknownWeeks == counted.count }

  /// What follows the mark where weeks lie after the last hand-in.
  private var silence: Phrase? {
    guard case .through(let day) = coverage, unknownWeeks > 0 else { return nil }
    let weeks = unknownWeeks
    return Phrase(
      en:
        " Nothing is known since \(day), so \(weeks.counted("week counts", "weeks count")) as none until more is handed in.",
      ja: "\(day) より後の提出がないため、\(weeks)週は0日として計算しています。提出があれば変わります。",
      ko: " \(day) 뒤로 제출이 없어서 \(weeks)주는 0일로 계산했어요. 제출하면 바뀌어요."
    )
  }

  private func english(_ points: Int) -> String {
    var text = englishWeeks
    if !shortfall.isEmpty, counted.count > 1 {
      let parts = shortfall.map { "week \($0.number): \($0.days.counted("day"))" }
      text += " (" + parts.joined(separator: ", ") + ")"
    }
    if excusedWeeks > 0 { text += ", \(excusedWeeks) excused" }
    if weeksBeforeJoining > 0 { text += ", \(weeksBeforeJoining) before joining" }
    text += ": \(points)"
    if rules.fullMark != 100 { text += " of \(rules.fullMark)" }
    text += "." + (silence?.english ?? "")
    if rules.leastMinutes > 0 {
      text += " A day counts from \(rules.leastMinutes) min on the cards, at most 1 min an answer."
    }
    return text + " Right and wrong answers play no part."
  }

  /// `Practised at least 4 days a week in 9 of 11 weeks`, and what is said of one week.
  private var englishWeeks: String {
    let asked = rules.daysPerWeek
    if isUnknown {
      return counted.count == 1
        ? "Nothing handed in of the one week that counts"
        : "Nothing handed in of the \(counted.count) weeks that count"
    }
    if counted.count == 1 {
      let days = counted[0].days.counted("day")
      return "Practised \(days) in the one week that counts (\(asked) asked)"
    }
    let weeks = counted.count
    return fullWeeks == weeks
      ? "Practised at least \(asked.counted("day")) a week in all \(weeks) weeks"
      : "Practised \(reached) of the \(asked * weeks) days asked, \(asked) a week in \(weeks) weeks"
  }

  /// Days practised that count: of each week at most those asked for.
  private var reached: Int { counted.reduce(0) { $0 + min($1.days, rules.daysPerWeek) } }

  private func japanese(_ points: Int) -> String {
    let asked = rules.daysPerWeek
    var text =
      isUnknown
      ? "対象の\(counted.count)週について提出なし"
      : fullWeeks == counted.count
        ? "対象の\(counted.count)週すべてで、週に\(asked)日以上練習"
        : "対象の\(counted.count)週（週\(asked)日）の計\(asked * counted.count)日のうち、練習した日は\(reached)日"
    if !shortfall.isEmpty {
      let parts = shortfall.map { "第\($0.number)週：\($0.days)日" }
      text += "（" + parts.joined(separator: "、") + "）"
    }
    if excusedWeeks > 0 { text += "、免除\(excusedWeeks)週" }
    if weeksBeforeJoining > 0 { text += "、参加前\(weeksBeforeJoining)週" }
    text += "：\(points)点"
    if rules.fullMark != 100 { text += "（\(rules.fullMark)点満点）" }
    text += "。" + (silence?.japanese ?? "")
    if rules.leastMinutes > 0 {
      text += "カードに取り組んだ時間が\(rules.leastMinutes)分以上の日を数えます（1問は最長1分として計算）。"
    }
    return text + "正解・不正解は点数に関係しません。"
  }

  private func korean(_ points: Int) -> String {
    let asked = rules.daysPerWeek
    var text =
      isUnknown
      ? "대상 \(counted.count)주에 제출 없음"
      : fullWeeks == counted.count
        ? "대상 \(counted.count)주 모두 일주일에 \(asked)일 이상 연습"
        : "대상 \(counted.count)주(일주일에 \(asked)일)의 \(asked * counted.count)일 중 연습한 날은 \(reached)일"
    if !shortfall.isEmpty {
      let parts = shortfall.map { "\($0.number)주 차: \($0.days)일" }
      text += "(" + parts.joined(separator: ", ") + ")"
    }
    if excusedWeeks > 0 { text += ", 면제 \(excusedWeeks)주" }
    if weeksBeforeJoining > 0 { text += ", 참가 전 \(weeksBeforeJoining)주" }
    text += ": \(points)점"
    if rules.fullMark != 100 { text += "(\(rules.fullMark)점 만점)" }
    text += "." + (silence?.korean ?? "")
    if rules.leastMinutes > 0 {
      text += " 카드를 공부한 시간이 \(rules.leastMinutes)분 이상인 날을 인정해요(한 문제는 최대 1분으로 계산)."
    }
    return text + " 맞고 틀림은 점수에 들어가지 않아요."
  }
}
