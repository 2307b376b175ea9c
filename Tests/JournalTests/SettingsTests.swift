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

  @Test(arguments: [
    #"{"retention":0.85,"minutes":20,"new-per-day":10,"days-per-week":5,"easy-days":["sat"],"model":"fsrs7","sample":400}"#,
    #"{"retention":0.85,"before":0.9,"minutes":20,"new-per-day":10,"days-per-week":5,"easy-days":[],"model":"fsrs7","sample":0}"#,
  ])
  func `a retention that was chosen counts until a number is set`(text: String) throws {
    let value = try JSONValue(parsing: Array(text.utf8))
    let basis = try #require(RetentionBasis(value))
    #expect(basis.json.text() == text)
    var settings = Settings()
    settings.set(RetentionBasis.key, to: value)
    #expect(settings[.retention].double == 0.85)
    #expect(settings.retentionBasis == basis)
    settings.set("retention", to: .real(0.85))
    #expect(settings[.retention].double == 0.85)
    #expect(settings.retentionBasis == nil)
  }

  @Test(arguments: [
    "null", "true", "0.85", "{}", #"{"retention":2}"#, #"{"retention":"0.9"}"#,
    #"{"retention":-0.0}"#,
    "[]",
  ])
  func `a retention that makes no sense is ignored`(text: String) throws {
    var settings = Settings()
    settings.set("retention", to: .real(0.8))
    settings.set(RetentionBasis.key, to: try JSONValue(parsing: Array(text.utf8)))
    #expect(settings[.retention].double == 0.8)
    #expect(settings.retentionBasis == nil)
  }

  private static let changes: [(String, JSONValue, Bool)] = [
    ("minutes", 11, false), ("minutes", 12, true), ("minutes", 8, true),
    ("new-per-day", 9, false), ("new-per-day", 20, true), ("new-per-day", 0, true),
    ("days-per-week", 6, true), ("easy-days", ["sun"], true), ("model", "fsrs6", true),
    ("language", "ja", false), ("retention", .real(0.8), false),
  ]

  @Test(arguments: changes)
  func `a choice is overtaken by what changes it noticeably`(
    name: String,
    value: JSONValue,
    isOvertaken: Bool
  ) {
    let then = RetentionBasis(0.9, of: Declarations())
    let set = Samples.event(1, .set(key: name, value: value), seconds: 0)
    let now = ProfileState(events: [set]).declarations
    #expect(then.isOvertaken(by: RetentionBasis(0.9, of: now)) == isOvertaken)
  }

  @Test func `a choice is overtaken by weights fitted to much more`() {
    func basis(_ sample: Int) -> RetentionBasis {
      let weights = FittedWeights(
        model: "fsrs7",
        values: MemoryModel.standard(.fsrs7).weights,
        sample: sample,
        gain: nil
      )
      let event = Samples.event(1, .weights(weights), seconds: 0)
      return RetentionBasis(0.9, of: ProfileState(events: [event]).declarations)
    }
    let none = RetentionBasis(0.9, of: Declarations())
    #expect(none.isOvertaken(by: basis(300)))
    #expect(!basis(300).isOvertaken(by: basis(440)))
    #expect(basis(300).isOvertaken(by: basis(450)))
  }
}
