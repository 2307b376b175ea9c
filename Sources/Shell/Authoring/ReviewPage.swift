import Decks
import Reports
import Text

/// A review sheet to print: languages side by side, and room for remarks.
struct ReviewPage {
  private let sheet: ReviewSheet
  private let title: String

  init(_ sheet: ReviewSheet, title: String) {
    self.sheet = sheet
    self.title = title
  }

  var bytes: [UInt8] {
    let head: [Markup] = [
      .void("meta", [Attribute("charset", "utf-8")]), .element("title", text: title), Self.style,
    ]
    let page = Markup.element(
      "html",
      [Attribute("lang", (sheet.languages.first ?? .english).rawValue)],
      [.element("head", [], head), .element("body", [], [.element("h1", text: title), table])]
    )
    return (.trusted("<!DOCTYPE html>\n") + page + .trusted("\n")).utf8
  }

  /// What a printed page has no use for is the last column.
  private var table: Markup {
    let titles = sheet.header.dropLast().map { Markup.element("th", text: $0) }
    return .element(
      "table",
      [],
      [.element("thead", [], [.element("tr", [], titles)]), .element("tbody", [], rows)]
    )
  }

  private var rows: [Markup] {
    var previous = ""
    return sheet.rows.map { row in
      let isFirst = row.card != previous
      previous = row.card
      let cells =
        [
          Markup.element("th", text: isFirst ? row.card : ""), .element("td", text: row.field),
        ]
        + sheet.languages.map { language in
          Markup.element(
            "td",
            [Attribute("lang", language.rawValue)],
            text: row.texts[language] ?? ""
          )
        } + [.element("td", text: row.comment)]
      return .element("tr", isFirst ? [Attribute("class", "card")] : [], cells)
    }
  }

  private static let style = Markup.trusted(
    """
    <style>
    body{font:14px/1.4 sans-serif;margin:1.5em}
    table{border-collapse:collapse;width:100%}
    th,td{border-bottom:1px solid #ccc;padding:.3em .5em;text-align:left;vertical-align:top;white-space:pre-wrap}
    tbody th{font-weight:normal;font-size:12px;white-space:normal;overflow-wrap:anywhere;max-width:12em}
    td:last-child{min-width:10em;border-left:1px solid #ccc}
    tr.card>*{border-top:2px solid #666}
    tr{break-inside:avoid}
    </style>
    """
  )
}
