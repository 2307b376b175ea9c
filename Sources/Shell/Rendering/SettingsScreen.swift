import Journal
import Text

/// The settings as a learner sees them.
struct SettingsScreen {
  let settings: Settings

  /// All of them: name, value, meaning.
  func list(on page: Page) -> Page {
    var page = page
    for key in SettingKey.allCases {
      let value = key.text(of: settings[key])
      page.add([page.ink(key.rawValue, .command) + " = " + VisibleText.line(value)])
      page.add(key.help, .faint, indent: 2)
    }
    return page
  }

  /// One: value, meaning, and what it may be.
  func one(_ key: SettingKey, on page: Page) -> Page {
    var page = page
    page.add([page.ink(key.rawValue, .command) + " = " + key.text(of: settings[key])])
    page.add(key.help, indent: 2)
    page.add(SettingPhrases.takes(key), .faint, indent: 2)
    return page
  }
}
