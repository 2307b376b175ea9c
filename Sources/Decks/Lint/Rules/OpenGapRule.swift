import Text

/// Every gap is closed.
struct OpenGapRule: Rule {
  let name = "open-gap"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for cloze in text.brokenClozes {
      for gap in cloze.unclosed { report(.error, gap, message) }
    }
  }

  private var message: Phrase {
    Phrase(
      en: "Nothing closes this gap. Write “}}” after its answer, or “\\{” for a brace.",
      ja: "空欄が閉じられていません。答えの後に「}}」を書くか、ただの括弧なら「\\{」と書いてください。",
      ko: "빈칸이 닫히지 않았어요. 답 뒤에 ‘}}’를 적거나, 그냥 괄호라면 ‘\\{’로 적어 주세요."
    )
  }
}
