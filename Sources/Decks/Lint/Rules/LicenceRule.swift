import Text

/// A deck says under which licence it may be handed on.
struct LicenceRule: Rule {
  let name = "missing-licence"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation, text.file.deck.licence.isEmpty, !text.file.misspells(.licence)
    else { return }
    report(.warning, text.file.value(of: .licence), message)
  }

  private var message: Phrase {
    Phrase(
      en:
        "The deck names no licence, so nobody may hand it on. Write “licence: CC-BY-4.0” or the like.",
      ja: "ライセンスがないため、誰も配布できません。「licence: CC-BY-4.0」などと書いてください。",
      ko: "라이선스가 없어서 아무도 나누어 줄 수 없어요. ‘licence: CC-BY-4.0’처럼 적어 주세요."
    )
  }
}
