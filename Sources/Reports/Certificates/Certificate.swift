package import Scheduling
package import Text

/// What a certificate says: measured facts, and no level that nobody has tested.
package struct Certificate: Hashable, Sendable {
  package var name: String
  package var title: String
  package var from: Day
  package var to: Day
  /// Days practised.
  package var days: Int
  /// Minutes on the cards, each answer clipped at one minute.
  package var minutes: Int
  /// Cards that were met.
  package var cards: Int
  /// Of these, cards whose memory lasts three weeks or more.
  package var lasting: Int
  /// Weeks with all the days asked for, of those that count.
  package var fullWeeks: Int
  package var countedWeeks: Int

  package init(
    name: String,
    title: String,
    from: Day,
    to: Day,
    days: Int,
    minutes: Int,
    cards: Int,
    lasting: Int,
    fullWeeks: Int,
    countedWeeks: Int
  ) {
    self.name = name
    self.title = title
    self.from = from
    self.to = to
    self.days = days
    self.minutes = minutes
    self.cards = cards
    self.lasting = lasting
    self.fullWeeks = fullWeeks
    self.countedWeeks = countedWeeks
  }
}

extension Certificate {
  /// One page of HTML for each certificate, to be printed on A4 or Letter; no network, no script.
  package static func html(_ certificates: [Certificate], in language: Language) -> [UInt8] {
    let pages = certificates.map { $0.page(in: language) }.joined(separator: "\n")
    let title = heading.text(in: language)
    let document = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <style>
      @page { margin: 2cm; }
      body { font-family: Georgia, "Noto Serif CJK JP", "Noto Serif CJK KR", serif; margin: 0; }
      section { page-break-after: always; break-after: page; text-align: center; padding: 3cm 1cm; }
      section:last-of-type { page-break-after: auto; break-after: auto; }
      h1 { font-size: 2.2em; letter-spacing: .08em; }
      .name { font-size: 1.8em; margin: 1.2em 0 .4em; }
      table { margin: 2em auto; border-collapse: collapse; }
      th, td { padding: .35em .9em; border-bottom: 1px solid #999; }
      th { text-align: left; font-weight: normal; }
      td { text-align: right; font-variant-numeric: tabular-nums; }
      .line { margin-top: 4em; }
      .line span { display: inline-block; min-width: 7cm; border-top: 1px solid; padding-top: .3em; }
      </style>
      </head>
      <body>
      \(pages)
      </body>
      </html>

      """
    return Array(document.utf8)
  }

  private static let heading = Phrase(
    en: "Certificate of participation",
    ja: "参加証明書",
    ko: "참가 증명서"
  )

  private func page(in language: Language) -> String {
    let rows = facts.map { fact in
      "<tr><th scope=\"row\">\(Self.escaped(fact.label.text(in: language)))</th>"
        + "<td>\(Self.escaped(fact.value))</td></tr>"
    }
    let signature = Phrase(en: "Date and signature", ja: "日付・署名", ko: "날짜와 서명")
    return """
      <section>
      <h1>\(Self.heading.text(in: language))</h1>
      <p>\(Self.escaped(title))</p>
      <p class="name">\(Self.escaped(name))</p>
      <p>\(from) – \(to)</p>
      <table>
      \(rows.joined(separator: "\n"))
      </table>
      <p class="line"><span>\(signature.text(in: language))</span></p>
      </section>
      """
  }

  private var facts: [(label: Phrase, value: String)] {
    [
      (Phrase(en: "Days practised", ja: "練習した日数", ko: "연습한 날수"), "\(days)"),
      (
        Phrase(en: "Full weeks of practice", ja: "目標の日数に達した週", ko: "목표 일수를 채운 주"),
        "\(fullWeeks) / \(countedWeeks)"
      ),
      (Phrase(en: "Minutes on the cards", ja: "カードに取り組んだ分数", ko: "카드를 공부한 분"), "\(minutes)"),
      (Phrase(en: "Cards met", ja: "学んだカード", ko: "배운 카드"), "\(cards)"),
      (
        Phrase(
          en: "Of these, remembered for three weeks or longer",
          ja: "うち3週間以上の間隔で思い出せたカード",
          ko: "그중 3주 이상 간격으로 기억한 카드"
        ), "\(lasting)"
      ),
    ]
  }

  /// Text as HTML may hold it anywhere.
  private static func escaped(_ text: String) -> String {
    VisibleText.line(text).reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _: result.append(character)
      }
    }
  }
}
