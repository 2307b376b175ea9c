import Anki
import Decks
import Testing

/// Anki's text with gaps.
@Suite struct ClozeTextTests {
  @Test(arguments: [
    ("In {{c1::Tokyo}} and {{c2::Seoul::city}}.", "In |1 Tokyo| and |2 Seoul (city)|.", 0),
    ("{{c1,3::Seoul}}", "1 Seoul", 0),
    ("{{c1::{{c2::Tokyo}} in 1965}}", "1 Tokyo in 1965", 1),
    ("{{c1::}} x", " x", 1), ("{{c0::no}}", "{{c0::no}}", 0), ("{{c500::no}}", "{{c500::no}}", 0),
    ("{{c1::open", "{{c1::open", 0), ("{{c1::a b\nc}}", "1 a b c", 0), ("none", "none", 0),
  ])
  func `gaps keep numbers, answers and hints`(text: String, parts: String, odd: Int) {
    let cloze = ClozeText(text)
    let shown = cloze.parts.map { part in
      switch part {
      case .text(let text): text
      case .gap(let gap):
        "\(gap.number ?? 0) \(gap.answers.joined())" + (gap.hint.isEmpty ? "" : " (\(gap.hint))")
      }
    }
    #expect(shown.joined(separator: "|") == parts)
    #expect(cloze.oddGaps == odd)
  }

  @Test func `areas of a picture are known`() {
    #expect(ClozeText("{{c1::image-occlusion:rect:left=.1:top=.2:oi=1}}<br>").isOcclusion)
    #expect(!ClozeText("{{c1::image}} {{c2::occlusion}}").isOcclusion)
  }

  @Test func `a text of nothing but openings comes to an end`() {
    let text = String(repeating: "{{c1::", count: 20_000)
    #expect(!ClozeText(text).parts.isEmpty)
  }
}
