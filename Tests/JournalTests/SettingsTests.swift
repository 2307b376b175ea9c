import Journal
import Scheduling
import Testing
import Text

struct SettingsTests {
  @Test(arguments: SettingKey.allCases)
  func `the default of every setting is allowed and reads back as it is shown`(key: SettingKey) {
    #expect(key.accepts(key.standard))
    #expect(key.value(typed: key.text(of: key.standard)) == key.standard)
    #expect(!key.help.english.isEmpty && !key.help.japanese.isEmpty && !key.help.korean.isEmpty)
  }

  @Test(arguments: [
    (SettingKey.newPerDay, "20", "20"), (.retention, "0.85", "0.85"), (.voice, "ON", "on"),
    (.learningSteps, "1m 10m 1h", "1 10 60"), (.relearningSteps, "none", "none"),
    (.learns, "japanese,history", "japanese history"), (.language, "KO", "ko"),
    (.furigana, "on", "always"), (.furigana, "off", "never"), (.aids, "NEW", "new"),
    (.colour, "off", "never"),
  ])
  func `what is typed is understood`(key: SettingKey, typed: String, shown: String) {
    #expect(key.value(typed: typed).map { key.text(of: $0) } == shown)
  }

  @Test(arguments: [
    (SettingKey.newPerDay, "-1"), (.retention, "1"), (.voice, "maybe"), (.language, "fr"),
    (.learningSteps, "soon"), (.learns, "japanese japanese"), (.minutes, ""), (.minutes, "1 2"),
    (.learningSteps, "99999999999999999999d"), (.model, "on"), (.aids, "fading"),
  ])
  func `what does not fit is refused`(key: SettingKey, typed: String) {
    #expect(key.value(typed: typed) == nil)
  }

  @Test func `unknown settings are kept, wrong values ignored, null is the default again`() {
    var settings = Settings()
    settings.set("horoscope", to: "leo")
    settings.set("minutes", to: 25)
    settings.set("minutes", to: "many")
    #expect(settings.unknown == ["horoscope": "leo"])
    #expect(settings.minutes == 25)
    settings.set("minutes", to: .null)
    #expect(settings.minutes == 10)
  }
}
