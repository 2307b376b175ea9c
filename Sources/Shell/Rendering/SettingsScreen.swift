import Journal
import Text

/// The settings as a learner sees them.
struct SettingsScreen {
  let state: ProfileState

  private var settings: Settings { state.settings }

  /// All of them: name, value, meaning.
  func list(on page: Page) -> Page {
    var page = page
    for key in SettingKey.allCases {
      write(key, to: &page)
      page.add(key.help, .faint, indent: 2)
      if key == .model { page.add(WeightsInUse(state).phrase, .faint, indent: 2) }
      if key == .retention, settings.retentionBasis != nil {
        page.add(RetentionPhrases.follows, .faint, indent: 2)
      }
    }
    return page
  }

  /// One: value, meaning, and what it may be.
  func one(_ key: SettingKey, on page: Page) -> Page {
    var page = page
    write(key, to: &page)
    page.add(key.help, indent: 2)
    if key == .model { page.add(WeightsInUse(state).phrase, indent: 2) }
    page.add(SettingPhrases.takes(key), .faint, indent: 2)
    guard key == .retention else { return page }
    page.add(RetentionPhrases.automatic, .faint, indent: 2)
    if settings.retentionBasis != nil { page.add(RetentionPhrases.follows, .faint, indent: 2) }
    return page
  }

  /// `name = value`; a long value goes on below it.
  private func write(_ key: SettingKey, to page: inout Page) {
    let value = VisibleText.line(key.text(of: settings[key]))
    let lines = LineWrap.lines("\(key.rawValue) = \(value)", width: page.width - 2)
    page.add([page.ink(key.rawValue, .command) + (lines.first ?? "").dropFirst(key.rawValue.count)])
    page.add(lines.dropFirst().map { "  " + $0 })
  }
}
