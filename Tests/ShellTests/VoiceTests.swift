import Journal
import Shell
import TestSupport
import Testing
import Text

/// What is said aloud, and by which program.
@Suite struct VoiceTests {
  private func command(
    _ utterance: Utterance,
    _ programs: String...,
    links: [String: String] = [:]
  ) -> VoiceCommand? {
    VoiceCommand(
      saying: utterance,
      program: { programs.contains($0) ? "/bin/\($0)" : nil },
      resolving: { path in
        if let target = links[path] { return target.isEmpty ? nil : target }
        return path
      }
    )
  }

  private func korean(_ text: String) -> Utterance {
    Utterance(text: text, reading: text, language: .korean)
  }

  @Test func `macOS speaks with its own voices, the text on its input`() {
    #expect(
      command(korean("-v 독립문"), "say", "espeak-ng")
        == VoiceCommand([.init("/bin/say", ["-v", "Yuna", "-f", "-"])], input: "-v 독립문")
    )
    let japanese = Utterance(text: "約束", reading: "約束", language: .japanese)
    #expect(command(japanese, "say")?.stages.first?.arguments == ["-v", "Kyoko", "-f", "-"])
  }

  @Test func `espeak-ng is given Korean as it sounds and Japanese in kana`() {
    #expect(
      command(korean("독립문"), "espeak-ng")
        == VoiceCommand(
          [.init("/bin/espeak-ng", ["-v", "ko", "-b", "1", "--stdin"])],
          input: "동님문\n"
        )
    )
    let read = Utterance(text: "約束", reading: "やくそく", language: .japanese)
    #expect(command(read, "espeak-ng")?.input == "やくそく\n")
    let unread = Utterance(text: "約束", reading: "約束", language: .japanese)
    #expect(command(unread, "espeak-ng") == nil)
  }

  @Test func `Open JTalk reads kanji, and hands its wave to a player`() {
    let japanese = Utterance(text: "約束", reading: "約束", language: .japanese)
    let found = command(japanese, "open_jtalk", "aplay", "espeak-ng")
    #expect(found?.stages.map(\.path) == ["/bin/open_jtalk", "/bin/aplay"])
    #expect(found?.stages.last?.arguments == ["-q", "-"])
    #expect(found?.input == "約束\n")
    #expect(command(japanese, "open_jtalk") == nil)
    #expect(command(korean("약속"), "open_jtalk", "aplay") == nil)
  }

  @Test func `without any voice nothing is said`() {
    #expect(command(korean("약속")) == nil)
    #expect(command(korean("…"), "say") == nil)
  }

  @Test func `a recording comes before every voice, and never leaves its folder`() {
    var utterance = korean("약속")
    utterance.recording = Recording("audio/a.MP3", below: "/decks")
    let played = VoiceCommand([.init("/bin/mpg123", ["-q", "/decks/audio/a.MP3"])])
    #expect(command(utterance, "mpg123", "say") == played)
    #expect(command(utterance, "aplay", "say")?.stages.first?.path == "/bin/say")
    for target in ["", "/etc/a.MP3", "/decks-too/a.MP3"] {
      let found = command(utterance, "mpg123", "say", links: ["/decks/audio/a.MP3": target])
      #expect(found?.stages.first?.path == "/bin/say")
    }
  }

  @Test(arguments: [
    "../a.mp3", "/a.mp3", "a/../../b.mp3", "a//b.mp3", "./a.mp3", "a.exe", "mp3", ".mp3", "a.mp3/",
    "a\u{0}.mp3", "a\\b.mp3", "", "약속", "a.mp3\n",
  ])
  func `what is no plain sound file is no recording`(name: String) {
    #expect(Recording(name, below: "/decks") == nil)
  }

  @Test func `a text is one line of some length`() {
    let utterance = Utterance(
      text: "a\u{1B}b\nc" + String(repeating: "가", count: 5000),
      reading: "",
      language: .korean
    )
    #expect(utterance.text.hasPrefix("a b c가"))
    #expect(utterance.text.utf8.count <= 4096)
  }

  // MARK: In a session

  private static let decks = [
    "v.md": """
    ---
    id: v
    title: Voices
    language: en
    licence: CC0-1.0
    introduce: show
    ---

    ## A {#a}
    Q: Promise?
    A: 約束[やくそく]

    ## B {#b}
    Q: Which one?
    A: Seoul
    Say: 서울

    ## C {#c}
    Q: Year?
    A(date): 1965
    Say: audio/year.ogg

    """
  ]

  @Test func `answers are said when a card is shown and when it was answered`() throws {
    let world = try FixedWorld(decks: Self.decks)
    try world.addProfile(decks: ["v"], settings: [.voice: true])
    world.run(
      "review",
      script: [.enter, .enter, .enter, "約束", .enter, "Seoul", .enter, "1965", .enter, .endOfInput]
    )
    #expect(world.spoken.map(\.text) == ["約束", "서울", "1965", "約束", "서울", "1965"])
    #expect(world.spoken.prefix(3).map(\.reading) == ["やくそく", "서울", "1965"])
    #expect(world.spoken.prefix(3).map(\.language) == [.japanese, .korean, .english])
    let recording = try #require(world.spoken[2].recording)
    #expect(recording.name == "audio/year.ogg")
    #expect(recording.folder == world.folder("Decks"))
  }

  @Test func `nothing is said unless it is wanted`() throws {
    let world = try FixedWorld(decks: Self.decks)
    try world.addProfile(decks: ["v"])
    world.run("review", script: [.enter, .enter, .enter, "約束", .enter, .endOfInput])
    #expect(world.spoken.isEmpty)
  }
}
