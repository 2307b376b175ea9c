import Text

/// Every gap has its number, which is a part of its identity.
struct UnnumberedGapRule: Rule {
  let name = "unnumbered-gap"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for cloze in text.brokenClozes {
      for gap in cloze.unnumbered { report(.error, gap, message) }
    }
  }

  private var message: Phrase {
    Phrase(
      en:
        "This gap has no number and is not asked. Write “{{1::…}}”, or run “koryu deck ids” with this file.",
      ja: "空欄に番号がないため、出題されません。「{{1::…}}」と書くか、このファイル名を付けて「koryu deck ids」を実行してください。",
      ko: "빈칸에 번호가 없어서 출제되지 않아요. ‘{{1::…}}’로 적거나 이 파일 이름을 붙여 ‘koryu deck ids’를 실행해 주세요."
    )
  }
}
