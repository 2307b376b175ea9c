import Text

/// What to tell stands behind a long dash, which hyphens in answers are not.
struct RejectDashRule: Rule {
  let name = "reject-dash"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    let values = ValueReader(bytes: text.source.bytes)
    let hyphen = Array(" - ".utf8)
    for node in text.file.nodes where node.kind == .field(.reject) {
      guard !values.hasReason(node.value) else { continue }
      let end = Int(node.value.end)
      for index in node.value.range where text.source.bytes.has(hyphen, at: index, before: end) {
        report(.warning, SourceSpan(index + 1, index + 2), message)
        break
      }
    }
  }

  private var message: Phrase {
    Phrase(
      en:
        "All of this line counts as the wrong answer. Write “ — ” (or “ -- ”) before what to tell.",
      ja: "この行全体が誤答として扱われます。伝える内容の前に「 — 」（または「 -- 」）を書いてください。",
      ko: "이 줄 전체가 틀린 답으로 읽혀요. 알려 줄 말 앞에 ‘ — ’(또는 ‘ -- ’)를 적어 주세요."
    )
  }
}
