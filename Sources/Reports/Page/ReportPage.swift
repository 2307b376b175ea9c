import Scheduling
package import Text

/// A report as one HTML file: no network, no script, drawings inside.
package struct ReportPage {
  let report: Report
  let language: Language
  let psychometrics: Psychometrics
  let tables: WordedTables

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

  func word(_ phrase: Phrase) -> String { phrase.text(in: language) }

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
      (TablePhrases.learners, ReportTable.count(report.learners.count)),
      (TablePhrases.answers, ReportTable.count(report.total.answers)),
      (TablePhrases.minutes, ReportTable.count(report.total.milliseconds / 60_000)),
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
