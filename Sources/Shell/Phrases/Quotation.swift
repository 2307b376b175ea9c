import Text

/// A text in the quotation marks of each language; marks within it become inner ones.
enum Quotation {
  static func phrase(_ text: String) -> Phrase {
    let text = VisibleText.line(text)
    let inEnglish = text.replacing("“", with: "‘").replacing("”", with: "’")
    let inJapanese = text.replacing("「", with: "『").replacing("」", with: "』")
    return Phrase(en: "“\(inEnglish)”", ja: "「\(inJapanese)」", ko: "“\(inEnglish)”")
  }
}
