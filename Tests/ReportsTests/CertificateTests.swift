import Reports
import Scheduling
import Testing
import Text

@Suite struct CertificateTests {
  private static func certificate(_ name: String) -> Certificate {
    Certificate(
      name: name,
      title: "Exchange <2027> & “more”",
      from: Day(year: 2027, month: 1, day: 11) ?? Day(0),
      to: Day(year: 2027, month: 4, day: 4) ?? Day(0),
      days: 31,
      minutes: 412,
      cards: 130,
      lasting: 77,
      fullWeeks: 9,
      countedWeeks: 11
    )
  }

  @Test(arguments: Language.allCases)
  func `a sheet for each, and what a roster says stays text`(language: Language) {
    let names = ["佐藤", "<script>alert(1)</script>", "김\u{202E}민준", "a\nb"]
    let page = CertificatePage(names.map(Self.certificate), in: language)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(text.split(separator: "<section>").count == 5)
    #expect(text.contains("<p class=\"name\">佐藤</p>"))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!text.contains("<script") && !text.contains("\u{202E}"))
    #expect(text.contains("Exchange &lt;2027&gt; &amp; “more”"))
    for fact in ["2027-01-11 – 2027-04-04", "<td>31</td>", "<td>9 / 11</td>", "<td>77</td>"] {
      #expect(text.contains(fact), "\(fact)")
    }
    #expect(text.contains("default-src 'none'"))
  }
}
