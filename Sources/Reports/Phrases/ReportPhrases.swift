import Scheduling
import Text

/// What a report says around its tables.
enum ReportPhrases {
  /// The heading: one learner's own, or that of a class.
  static func title(_ report: Report) -> Phrase {
    guard report.learners.count == 1, let name = report.learners.first?.person.name else {
      return Phrase(en: "Class report", ja: "クラスのレポート", ko: "수업 보고서")
    }
    let shown = VisibleText.line(name)
    return Phrase(en: "Report: \(shown)", ja: "レポート：\(shown)", ko: "보고서: \(shown)")
  }

  /// The first lines: what it is about, and the whole in a few numbers.
  static func summary(_ report: Report) -> [Phrase] {
    var lines = [made(report), total(report)]
    if let recall = recall(report) { lines.append(recall) }
    if report.withheld > 0 { lines.append(withheld(report.withheld)) }
    return lines
  }

  private static func made(_ report: Report) -> Phrase {
    let day = report.scope.now.day.description
    let period = report.scope.period
    let from = period.from?.description ?? "…"
    let to = period.through?.description ?? day
    let filters = (report.scope.decks.sorted() + report.scope.tags.sorted()).joined(separator: ", ")
    let kept = filters.isEmpty ? "" : " · \(filters)"
    let group = report.group.isEmpty ? "" : " · \(report.group)"
    return Phrase(
      en: "Made on \(day) · answers from \(from) to \(to)\(group)\(kept)",
      ja: "作成日 \(day) · 対象期間 \(from)～\(to)\(group)\(kept)",
      ko: "만든 날 \(day) · 기간 \(from)~\(to)\(group)\(kept)"
    )
  }

  private static func total(_ report: Report) -> Phrase {
    let minutes = report.total.milliseconds / 60_000
    let retention = ReportTable.percent(report.total.retention)
    let expected = ReportTable.percent(report.total.expectedRetention)
    return Phrase(
      en:
        "Learners: \(report.learners.count). Answers: \(report.total.answers) in \(minutes) minutes. Retention \(retention) (the memory model expected \(expected)).",
      ja:
        "学習者\(report.learners.count)人、回答\(report.total.answers)件、\(minutes)分。定着率\(retention)（記憶モデルの予測\(expected)）。",
      ko:
        "학습자 \(report.learners.count)명, 답 \(report.total.answers)건, \(minutes)분. 기억률 \(retention)(기억 모델의 예상 \(expected))."
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
