package import Text

/// A test as files to be printed: no network, no script.
package struct PaperPage {
  private let title: String
  private let code: String
  private let language: Language
  private let size: PaperSize

  package init(title: String, code: String, language: Language, size: PaperSize) {
    self.title = title
    self.code = code
    self.language = language
    self.size = size
  }

  /// What learners get: one version.
  package func sheet(_ version: PrintedVersion) -> [UInt8] {
    let layout = QuestionLayout(language: language)
    let questions = version.questions.enumerated().map { layout.item($1, number: $0 + 1) }
    return page(
      running: word(PaperPhrases.sheet(code, version.name)),
      content: [
        .element("h1", [], text: title), who(points: questions.count),
        .element("ol", [Attribute("class", "questions")], questions),
      ]
    )
  }

  /// What the teacher keeps: the answers of every version.
  package func key(_ versions: [PrintedVersion]) -> [UInt8] {
    let sections = versions.map { version in
      Markup.element(
        "section",
        [Attribute("class", "version")],
        .element("h2", [], text: word(PaperPhrases.version(version.name))),
        answers(version)
      )
    }
    let heading = "\(word(PaperPhrases.key)) · \(title)"
    return page(
      running: "\(word(PaperPhrases.key)) \(code)",
      content: [.element("h1", [], text: heading)] + sections
        + [.element("p", [Attribute("class", "how")], text: word(PaperPhrases.enter(code)))]
    )
  }

  private func answers(_ version: PrintedVersion) -> Markup {
    .element(
      "table",
      [Attribute("class", "key")],
      .element(
        "tbody",
        [],
        version.questions.enumerated().map { index, question in
          .element(
            "tr",
            [],
            .element("th", [Attribute("scope", "row")], text: "\(index + 1)"),
            .element("td", [], .ruby(question.answer))
          )
        }
      )
    )
  }

  private func word(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// Name, class, date and points, to be filled in.
  private func who(points count: Int) -> Markup {
    let entries = [
      PaperPhrases.name, PaperPhrases.group, PaperPhrases.date, PaperPhrases.points(of: count),
    ]
    return .element(
      "div",
      [Attribute("class", "who")],
      entries.map { phrase in
        .element(
          "div",
          [],
          .text(word(phrase)),
          .element("span", [Attribute("class", "fill")])
        )
      }
    )
  }

  /// A page whose head stands on every sheet of paper that it takes.
  private func page(running: String, content: [Markup]) -> [UInt8] {
    let line = Markup.element(
      "div",
      [Attribute("class", "run")],
      .element("span", [], text: title),
      .element("span", [Attribute("class", "code")], text: running)
    )
    let body = Markup.element(
      "table",
      [Attribute("class", "page"), Attribute("role", "presentation")],
      .element("thead", [], .element("tr", [], .element("th", [], line))),
      .element("tbody", [], .element("tr", [], .element("td", [], content)))
    )
    let html = Markup.element(
      "html",
      [Attribute("lang", language.rawValue)],
      head(running),
      .element("body", [], body)
    )
    return (Markup.trusted("<!doctype html>\n") + html + .trusted("\n")).utf8
  }

  private func head(_ running: String) -> Markup {
    let paper = size == .a4 ? PaperStyle.a4 : PaperStyle.letter
    return .element(
      "head",
      [],
      .trusted("<meta charset=\"utf-8\">"),
      .trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
      .trusted(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
      ),
      .trusted("<link rel=\"icon\" href=\"data:,\">"),
      .element("title", [], text: "\(title) · \(running)"),
      .element("style", [], .trusted(paper), .trusted(PaperStyle.text))
    )
  }
}
