import Scheduling
import Text

extension ReportPage {
  /// The parts of the page that have something to tell.
  var sections: [PageSection] {
    [
      unread,
      table("risk", tables.atRisk, note: report.scope.rules.phrase),
      table("learners", tables.learners),
      table("participation", tables.participation),
      table("conduct", tables.conduct, note: PagePhrases.learnersNote),
    ].compactMap { $0 } + drawings
      + [
        table("subjects", tables.tags),
        table("look", tables.suspects, note: PagePhrases.lookNote), items,
        table("options", tables.options), words,
      ].compactMap { $0 }
  }

  private var unread: PageSection? {
    guard !report.unread.isEmpty else { return nil }
    let lines = report.unread.map { Markup.element("li", [], text: word($0)) }
    return PageSection("unread", word(TablePhrases.unread), .element("ul", [], lines))
  }

  private func table(_ id: String, _ table: ReportTable, note: Phrase? = nil) -> PageSection? {
    guard !table.rows.isEmpty else { return nil }
    let notes = note.map(self.note) ?? .empty
    return PageSection(id, word(table.caption), notes + markup(of: table))
  }

  private func note(_ phrase: Phrase) -> Markup {
    .element("p", [Attribute("class", "note")], text: word(phrase))
  }

  private func markup(of table: ReportTable) -> Markup {
    PageTable(table: table.withoutEmptyColumns(), language: language).markup
  }

  private func folded(_ table: ReportTable) -> Markup {
    PageTable(table: table, language: language).folded
  }

  /// Drawings and tables beside each other where there is room, below each other where not.
  private func pair(_ parts: Markup...) -> Markup {
    .element("div", [Attribute("class", "pair")], parts)
  }
}

extension ReportPage {
  private var drawings: [PageSection] {
    guard report.total.answers > 0 else { return [] }
    return [weeks, outlook, days, decks].compactMap { $0 }
  }

  private var weeks: PageSection {
    let curve = RetentionChart(weeks: report.weeks, language: language).figure
    return PageSection(
      "weeks",
      word(TablePhrases.weeks),
      pair(curve ?? note(ChartPhrases.retentionSummary(report.weeks)), markup(of: tables.weeks))
    )
  }

  private var outlook: PageSection? {
    guard report.learners.contains(where: { $0.standing.seen > 0 }) else { return nil }
    let curve = ForecastChart(points: report.forecast, language: language).figure
    return PageSection(
      "forecast",
      word(PagePhrases.toCome),
      pair(curve, markup(of: tables.forecast))
    )
  }

  private var days: PageSection {
    let today = report.scope.now.day
    let calendar = CalendarChart(days: report.days, today: today, language: language).figure
    let load = LoadChart(load: report.load, today: today, language: language).figure
    return PageSection(
      "days",
      word(PagePhrases.dayByDay),
      pair(
        calendar.map { .element("div", [], $0, folded(tables.days)) }
          ?? note(ChartPhrases.noRecentDays),
        load.map { .element("div", [], $0, folded(tables.load)) } ?? note(ChartPhrases.nothingDue)
      )
    )
  }

  private var decks: PageSection? {
    guard !tables.decks.rows.isEmpty else { return nil }
    let table = markup(of: tables.decks)
    let bars = CoverageChart(decks: report.decks, language: language).figure
    return PageSection("decks", word(TablePhrases.decks), bars.map { pair($0, table) } ?? table)
  }

  /// The items, with what their figures mean beside the drawing.
  private var items: PageSection? {
    guard !tables.items.rows.isEmpty else { return nil }
    let scatter = ItemScatter(items: report.items, language: language).figure
    let meanings = list(PagePhrases.itemWords)
    let reliability = psychometrics == .shown ? note(report.reliability.phrase) : .empty
    let top = scatter.map { pair($0, meanings) } ?? meanings
    return PageSection(
      "items",
      word(TablePhrases.items),
      top + reliability + markup(of: tables.items)
    )
  }

  private var words: PageSection {
    PageSection("words", word(PagePhrases.howToRead), list(PagePhrases.words))
  }

  private func list(_ words: [(Phrase, Phrase)]) -> Markup {
    .element(
      "dl",
      [Attribute("class", "words")],
      words.map { term, meaning in
        .element("dt", [], text: word(term)) + .element("dd", [], text: word(meaning))
      }
    )
  }
}
