import Scheduling
package import Text

/// A report as one HTML file: no network, no script, drawings inside.
package struct ReportPage {
  let report: Report
  let language: Language
  let psychometrics: Psychometrics
  private let tables: WordedTables

  package init(_ report: Report, in language: Language, psychometrics: Psychometrics = .hidden) {
    self.report = report
    self.language = language
    self.psychometrics = psychometrics
    tables = WordedTables(report, in: language, psychometrics: psychometrics)
  }

  /// The file.
  package var bytes: [UInt8] {
    let sections = sections
    let page = Markup.element(
      "html",
      [Attribute("lang", language.rawValue)],
      head,
      .element(
        "body",
        [],
        .element("header", [], [header, contents(sections)]),
        .element("main", [], [figures] + sections.map(\.markup)),
        .element("footer", [], .element("p", [], text: word(PagePhrases.footer)))
      )
    )
    return (Markup.trusted("<!doctype html>\n") + page + .trusted("\n")).utf8
  }

  private func word(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private var title: String { word(ReportPhrases.title(report)) }

  private var head: Markup {
    .element(
      "head",
      [],
      .trusted("<meta charset=\"utf-8\">"),
      .trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
      .trusted(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
      ),
      .trusted("<link rel=\"icon\" href=\"data:,\">"),
      .element("title", [], text: title),
      .element("style", [], .trusted(PageStyle.text))
    )
  }

  private var header: Markup {
    let lines = ReportPhrases.summary(report).map { Markup.element("p", [], text: word($0)) }
    return .element("h1", [], text: title) + lines.reduce(.empty, +)
  }

  /// The whole in a few numbers.
  private var figures: Markup {
    let expected = report.forecast.first?.expected
    let then = report.forecast.last?.expected
    let hasCards = report.learners.contains { $0.standing.seen > 0 }
    let entries: [(Phrase, String)] = [
      (TablePhrases.learners, String(report.learners.count)),
      (TablePhrases.answers, String(report.total.answers)),
      (TablePhrases.minutes, String(report.total.milliseconds / 60_000)),
      (TablePhrases.retention, ReportTable.percent(report.total.retention)),
      (TablePhrases.recallToday, ReportTable.percent(hasCards ? expected : nil)),
      (
        PagePhrases.recall(on: report.forecast.last?.day),
        ReportTable.percent(hasCards ? then : nil)
      ),
    ]
    return .element(
      "dl",
      [Attribute("class", "figures")],
      entries.map { name, value in
        .element("div", [], .element("dt", [], text: word(name)), .element("dd", [], text: value))
      }
    )
  }

  private func contents(_ sections: [PageSection]) -> Markup {
    .element(
      "nav",
      [Attribute("aria-label", word(PagePhrases.contents))],
      .element(
        "ul",
        [],
        sections.map { section in
          .element(
            "li",
            [],
            .element("a", [Attribute("href", "#\(section.id)")], text: section.title)
          )
        }
      )
    )
  }

  private var sections: [PageSection] {
    [
      table("risk", tables.atRisk, note: report.scope.rules.phrase),
      table("learners", tables.learners, note: PagePhrases.learnersNote),
      table("participation", tables.participation),
      drawing(
        "weeks",
        ChartPhrases.retention,
        RetentionChart(weeks: report.weeks, language: language).figure,
        tables.weeks
      ),
      drawing("forecast", PagePhrases.toCome, outlook, tables.forecast),
      drawing("days", ChartPhrases.calendar, calendar, nil),
      drawing(
        "decks",
        TablePhrases.decks,
        CoverageChart(decks: report.decks, language: language).figure,
        tables.decks
      ),
      table("subjects", tables.tags),
      table("look", tables.suspects, note: PagePhrases.lookNote),
      drawing(
        "items",
        TablePhrases.items,
        ItemScatter(items: report.items, language: language).figure,
        tables.items,
        note: reliability
      ),
      table("options", tables.options),
      words,
    ].compactMap { $0 }
  }

  private var outlook: Markup {
    ForecastChart(points: report.forecast, language: language).figure
      + LoadChart(load: report.load, today: report.scope.now.day, language: language).figure
  }

  private var calendar: Markup {
    CalendarChart(days: report.days, today: report.scope.now.day, language: language).figure
  }

  private var reliability: Phrase? { psychometrics == .shown ? report.reliability.phrase : nil }

  private func table(_ id: String, _ table: ReportTable, note: Phrase? = nil) -> PageSection? {
    guard !table.rows.isEmpty else { return nil }
    let notes = note.map { Markup.element("p", [Attribute("class", "note")], text: word($0)) }
    return PageSection(id, word(table.caption), (notes ?? .empty) + markup(of: table))
  }

  private func drawing(
    _ id: String,
    _ title: Phrase,
    _ figure: Markup?,
    _ table: ReportTable?,
    note: Phrase? = nil
  ) -> PageSection? {
    guard report.total.answers > 0 else { return nil }
    let note = note.map { Markup.element("p", [Attribute("class", "note")], text: word($0)) }
    let rows = table.flatMap { $0.rows.isEmpty ? nil : markup(of: $0) }
    let content = (figure ?? .empty) + (note ?? .empty) + (rows ?? .empty)
    return PageSection(id, word(title), content)
  }

  private var words: PageSection {
    let entries = PagePhrases.words.map { term, meaning in
      Markup.element("dt", [], text: word(term)) + .element("dd", [], text: word(meaning))
    }
    let list = Markup.element("dl", [Attribute("class", "words")], entries)
    return PageSection("words", word(PagePhrases.howToRead), list)
  }

  /// A table that scrolls by itself where it is wider than the screen, by keys too.
  private func markup(of whole: ReportTable) -> Markup {
    let table = whole.withoutEmptyColumns()
    let head = table.columns.map { column in
      Markup.element(
        "th",
        [Attribute("scope", "col")] + (column.content == .numbers ? [Attribute("class", "n")] : []),
        text: word(column.title)
      )
    }
    let body = table.rows.map { row in
      Markup.element("tr", [], zip(row, table.columns).enumerated().map(Self.cell))
    }
    return .element(
      "div",
      [
        Attribute("class", "scroll"), Attribute("tabindex", "0"), Attribute("role", "group"),
        Attribute("aria-label", word(table.caption)),
      ],
      .element(
        "table",
        [],
        .element("caption", [Attribute("class", "heard")], text: word(table.caption)),
        .element("thead", [], .element("tr", [], head)),
        .element("tbody", [], body)
      )
    )
  }

  private static func cell(_ place: Int, _ content: (String, ReportTable.Column)) -> Markup {
    let (text, column) = content
    if place == 0 { return .element("th", [Attribute("scope", "row")], text: text) }
    return .element("td", [Attribute("class", column.content == .numbers ? "n" : "w")], text: text)
  }
}

/// A part of a page with its heading.
struct PageSection {
  let id: String
  let title: String
  private let content: Markup

  init(_ id: String, _ title: String, _ content: Markup) {
    self.id = id
    self.title = title
    self.content = content
  }

  var markup: Markup {
    .element(
      "section",
      [Attribute("id", id), Attribute("aria-labelledby", "\(id)-heading")],
      .element("h2", [Attribute("id", "\(id)-heading")], text: title),
      content
    )
  }
}
