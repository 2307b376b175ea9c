import Answers
import Text

/// A deck's licence is called by its SPDX name, so that programs know it.
struct UnknownLicenceRule: Rule {
  let name = "unknown-licence"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    let licence = text.file.deck.licence
    guard !text.isTranslation, !licence.isEmpty else { return }
    let place = text.file.value(of: .licence)
    switch SPDXLicence.reading(licence) {
    case .known: break
    case .meant(let name): report(.warning, place, nearly(licence, name))
    case .wellFormed: report(.note, place, unknown(licence))
    case .malformed: report(.warning, place, unknown(licence))
    }
  }

  private func nearly(_ licence: String, _ meant: String) -> Phrase {
    Phrase(
      en: "“\(licence)” is no SPDX name of a licence. Did you mean “\(meant)”?",
      ja: "「\(licence)」は SPDX のライセンス名ではありません。「\(meant)」のことですか。",
      ko: "‘\(licence)’\(Josa.topic(for: licence)) SPDX 라이선스 이름이 아니에요. ‘\(meant)’인가요?"
    )
  }

  private func unknown(_ licence: String) -> Phrase {
    let names = SPDXLicence.examples.joined(separator: ", ")
    return Phrase(
      en: "“\(licence)” is no licence that is known here. Write an SPDX name (\(names) …), or "
        + "“LicenseRef-…” for words of your own.",
      ja: "「\(licence)」というライセンスは知られていません。SPDX の名前（\(names) など）か、"
        + "独自のものなら「LicenseRef-…」と書いてください。",
      ko: "‘\(licence)’\(Josa.topic(for: licence)) 알려진 라이선스가 아니에요. SPDX 이름(\(names) 등)이나, "
        + "직접 정한 것이라면 ‘LicenseRef-…’로 적어 주세요."
    )
  }
}
