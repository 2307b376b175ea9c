import Text

/// A table of a page: on narrow screens each row becomes a block whose values bear their headings.
struct PageTable {
  let table: ReportTable
  let language: Language

  private var caption: String { table.caption.text(in: language) }

  /// The table, which scrolls by itself where it is wider than the screen, by keys too.
  var markup: Markup {
    .element(
      "div",
      [
        Attribute("class", "scroll"), Attribute("tabindex", "0"), Attribute("role", "group"),
        Attribute("aria-label", caption),
      ],
      .element(
        "table",
        [],
        .element("caption", [Attribute("class", "heard")], text: caption),
        .element("thead", [], .element("tr", [], head)),
        .element("tbody", [], body)
      )
    )
  }

  /// The table for whoever asks: a drawing says the same.
  var folded: Markup {
    let name = Phrase(
      en: "\(table.caption.english): as a table",
      ja: "\(table.caption.japanese)（表）",
      ko: "\(table.caption.korean)(표)"
    )
    return .element("details", [], .element("summary", [], text: name.text(in: language)), markup)
  }

  private var head: [Markup] {
    table.columns.map { column in
      .element(
        "th",
        [Attribute("scope", "col")] + (column.content == .numbers ? [Attribute("class", "n")] : []),
        text: column.title.text(in: language)
      )
    }
  }

  private var body: [Markup] {
    let titles = table.columns.map { $0.title.text(in: language) }
    return table.rows.map { row in
      .element("tr", [], row.indices.map { cell(row[$0], $0, titles[$0]) })
    }
  }

  private func cell(_ text: String, _ place: Int, _ title: String) -> Markup {
    if place == 0 { return .element("th", [Attribute("scope", "row")], text: text) }
    let style = table.columns[place].content == .numbers ? "n" : "w"
    return .element(
      "td",
      [Attribute("class", style), Attribute("data-of", title)],
      text: text
    )
  }
}
