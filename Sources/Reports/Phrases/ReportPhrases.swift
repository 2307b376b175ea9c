import Scheduling
package import Text

/// What a report says around its tables.
package enum ReportPhrases {
  /// The heading: one learner's own, or that of a class.
  static func title(_ report: Report) -> Phrase {
    if report.className.isEmpty, report.learners.count == 1,
      let name = report.learners.first?.person.name
    {
      return about(name)
    }
    guard report.className.isEmpty else { return about(report.className) }
    return Phrase(en: "Class report", ja: "クラスのレポート", ko: "수업 보고서")
  }

  private static func about(_ name: String) -> Phrase {
    let shown = VisibleText.line(name)
    return Phrase(en: "Report: \(shown)", ja: "レポート：\(shown)", ko: "보고서: \(shown)")
  }

  /// The first lines: what it is about, and the whole in a few numbers.
  static func summary(_ report: Report) -> [Phrase] {
    var lines = [made(report), total(report)]
    if let recall = recall(report) { lines.append(recall) }
    switch report.origin {
    case .records: break
    case .invented: lines.insert(invented, at: 0)
    }
    if report.withheld > 0 { lines.append(withheld(report.withheld)) }
    return lines
  }

  /// What an invented class says of itself.
  package static let invented = Phrase(
    en: "Nobody in this report exists; everything is invented from a seed.",
    ja: "このレポートの学習者は実在しません。すべて乱数の種から作ったものです。",
    ko: "이 보고서의 학습자는 실제 인물이 아니에요. 모두 시드로 지어낸 거예요."
  )

  private static func made(_ report: Report) -> Phrase {
    let day = report.scope.now.day.description
    let period = report.scope.period
    let to = (period.through ?? report.scope.now.day).description
    let filters = (report.scope.decks.sorted() + report.scope.tags.sorted()).joined(separator: ", ")
    let kept = filters.isEmpty ? "" : " · \(filters)"
    let group = report.group.isEmpty ? "" : " · \(report.group)"
    guard let from = report.firstDay?.description else {
      return Phrase(
        en: "Made on \(day) · no answers up to \(to)\(group)\(kept)",
        ja: "作成日 \(day) · \(to)まで回答なし\(group)\(kept)",
        ko: "만든 날 \(day) · \(to)까지 답 없음\(group)\(kept)"
      )
    }
    return Phrase(
      en: "Made on \(day) · answers from \(from) to \(to)\(group)\(kept)",
      ja: "作成日 \(day) · 対象期間 \(from)～\(to)\(group)\(kept)",
      ko: "만든 날 \(day) · 기간 \(from)~\(to)\(group)\(kept)"
    )
  }

  private static func total(_ report: Report) -> Phrase {
    let who = who(report.learners.count)
    let answers = ReportTable.count(report.total.answers)
    let minutes = ReportTable.count(report.total.milliseconds / 60_000)
    guard report.total.reviews > 0 else { return beginning(who, answers, minutes) }
    let retention = ReportTable.percent(report.total.retention)
    let expected = ReportTable.percent(report.total.expectedRetention)
    return Phrase(
      en:
        "\(who.english)Answers: \(answers) in \(minutes) minutes. Retention \(retention) (the memory model expected \(expected)).",
      ja:
        "\(who.japanese)回答\(answers)件、\(minutes)分。定着率\(retention)（記憶モデルの予測\(expected)）。",
      ko:
        "\(who.korean)답 \(answers)건, \(minutes)분. 기억률 \(retention)(기억 모델의 예상 \(expected))."
    )
  }

  /// How many a report is about; nobody needs to be told that they are one.
  private static func who(_ count: Int) -> Phrase {
    guard count != 1 else { return Phrase(en: "", ja: "", ko: "") }
    let learners = ReportTable.count(count)
    return Phrase(
      en: "Learners: \(learners). ",
      ja: "学習者\(learners)人、",
      ko: "학습자 \(learners)명, "
    )
  }

  /// Before the first card has come back there is no retention to tell.
  private static func beginning(_ who: Phrase, _ answers: String, _ minutes: String) -> Phrase {
    Phrase(
      en:
        "\(who.english)Answers: \(answers) in \(minutes) minutes. No card has come back for review yet.",
      ja: "\(who.japanese)回答\(answers)件、\(minutes)分。まだ復習日を迎えたカードがありません。",
      ko: "\(who.korean)답 \(answers)건, \(minutes)분. 아직 복습할 날이 된 카드가 없어요."
    )
  }

  private static func recall(_ report: Report) -> Phrase? {
    guard let first = report.forecast.first, let last = report.forecast.last,
      report.learners.contains(where: { $0.standing.seen > 0 })
    else { return nil }
    let today = ReportTable.percent(first.expected)
    let then = ReportTable.percent(last.expected)
    let day = last.day.description
    return Phrase(
      en:
        "Of all cards seen, \(today) would be recalled today and \(then) on \(day) if nothing were practised until then.",
      ja: "学んだカードのうち、今日思い出せるのは\(today)、何も練習しなければ\(day)には\(then)と予測されます。",
      ko: "배운 카드 가운데 오늘 떠올릴 수 있는 것은 \(today), 연습하지 않으면 \(day)에는 \(then)로 예상돼요."
    )
  }

  private static func withheld(_ count: Int) -> Phrase {
    Phrase(
      en: "Learners in groups of fewer than 10 are left out, so that nobody can be told: \(count).",
      ja: "個人が特定されないよう、10人未満のグループの学習者\(count)人を除いています。",
      ko: "누구인지 알 수 없도록 10명 미만인 그룹의 학습자 \(count)명은 뺐어요."
    )
  }
}
