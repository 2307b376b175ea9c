package import Text

/// Certificates as a file to be printed, a sheet for each; no network, no script.
package struct CertificatePage {
  private let certificates: [Certificate]
  private let language: Language

  package init(_ certificates: [Certificate], in language: Language) {
    self.certificates = certificates
    self.language = language
  }

  /// The file; paper of any size will do.
  package var bytes: [UInt8] {
    let html = Markup.element(
      "html",
      [Attribute("lang", language.rawValue)],
      head,
      .element("body", [], certificates.map(sheet))
    )
    return (Markup.trusted("<!doctype html>\n") + html + .trusted("\n")).utf8
  }

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
      .element("title", [], text: CertificatePhrases.heading.text(in: language)),
      .element("style", [], .trusted(CertificateStyle.text))
    )
  }

  private func sheet(of certificate: Certificate) -> Markup {
    let language = certificate.language ?? language
    func word(_ phrase: Phrase) -> String { phrase.text(in: language) }
    return .element(
      "section",
      language == self.language ? [] : [Attribute("lang", language.rawValue)],
      .element("h1", [], text: word(CertificatePhrases.heading)),
      .element("p", [], text: VisibleText.line(certificate.title)),
      .element("p", [Attribute("class", "name")], text: VisibleText.line(certificate.name)),
      .element("p", [], text: "\(certificate.from) – \(certificate.to)"),
      .element("table", [], .element("tbody", [], facts(of: certificate))),
      .element(
        "p",
        [Attribute("class", "line")],
        .element("span", [], text: word(CertificatePhrases.signature))
      )
    )
  }

  /// The facts that there are: nothing is told by a row of nought.
  private func facts(of certificate: Certificate) -> [Markup] {
    let language = certificate.language ?? language
    let facts: [(Phrase, count: Int, text: String)] = [
      (CertificatePhrases.days, certificate.days, "\(certificate.days)"),
      (
        CertificatePhrases.weeks, certificate.fullWeeks,
        "\(certificate.fullWeeks) / \(certificate.countedWeeks)"
      ),
      (CertificatePhrases.minutes, certificate.minutes, "\(certificate.minutes)"),
      (CertificatePhrases.cards, certificate.cards, "\(certificate.cards)"),
      (CertificatePhrases.lasting, certificate.lasting, "\(certificate.lasting)"),
    ]
    return facts.filter { $0.count > 0 }.map { label, _, value in
      .element(
        "tr",
        [],
        .element("th", [Attribute("scope", "row")], text: label.text(in: language)),
        .element("td", [], text: value)
      )
    }
  }
}

/// How certificates look, on a screen as in print.
private enum CertificateStyle {
  static let text: StaticString = """
    @page{margin:2cm}
    body{font-family:Georgia,"Noto Serif CJK JP","Noto Serif CJK KR",serif;margin:0}
    :lang(ko) body,section:lang(ko){font-family:Georgia,"Noto Serif CJK KR","Noto Serif CJK JP",serif}
    section{page-break-after:always;break-after:page;text-align:center;padding:3cm 1cm}
    section:last-of-type{page-break-after:auto;break-after:auto}
    h1{font-size:2.2em;letter-spacing:.08em}
    .name{font-size:1.8em;margin:1.2em 0 .4em}
    table{margin:2em auto;border-collapse:collapse}
    th,td{padding:.35em .9em;border-bottom:1px solid #999}
    th{text-align:left;font-weight:normal}
    td{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    .line{margin-top:4em}
    .line span{display:inline-block;min-width:7cm;border-top:1px solid;padding-top:.3em}
    """
}
