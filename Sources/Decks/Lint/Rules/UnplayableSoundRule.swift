import Text

/// A sound is stored in a way that players can play.
struct UnplayableSoundRule: Rule {
  let name = "unplayable-sound"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes where node.kind == .field(.say) {
      let place = text.trimmed(node.value)
      let name = text.source.text(place)
      guard let sound = SoundName(name), sound.isBelowDeck, sound.format == nil else { continue }
      report(.warning, place, message(name))
    }
  }

  private func message(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    let kinds = SoundFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
    return Phrase(
      en: "“\(name)” is a kind of sound that is not played. Convert it to one of: \(kinds).",
      ja: "「\(name)」の形式の音声は再生できません。次のどれかに変換してください：\(kinds)",
      ko: "‘\(name)’ 파일은 재생할 수 없는 형식이에요. 다음 중 하나로 바꿔 주세요: \(kinds)"
    )
  }
}
