import Shell
import Testing
import Text

/// What a session makes of answers that no person means.
@Suite struct GarbledAnswerTests {
  @Test(arguments: [
    ("a\u{FFFD}b", "is not UTF-8 text: type the answer again"),
    (String(repeating: "x", count: 1_000_000), "1000000 bytes"),
    ("\u{0}\u{1}", "Nothing was typed"),
    ("\u{200B}\u{FEFF}", "Nothing was typed"),
  ])
  func `what cannot be judged is refused in words, costs nothing and is not written`(
    typed: String,
    told: String
  ) throws {
    let world = try FixedWorld()
    try world.addProfile()
    world.run("review", script: [.line(typed), .line(typed), "안녕하세요", .enter, .endOfInput])
    world.expectShown(told)
    let reviews = try world.reviews()
    #expect(reviews.map { $0.text("verdict") } == ["exact"])
    #expect(reviews.first?["attempts"] == nil)
  }

  @Test(arguments: [
    "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{202E}abc", "e" + String(repeating: "\u{301}", count: 500),
    "\u{3099}", "a\nb\tc", "\u{9B}31m",
  ])
  func `what is judged never garbles the screen`(typed: String) throws {
    let world = try FixedWorld()
    try world.addProfile()
    world.run("review", script: [.line(typed), .enter, .endOfInput])
    #expect(try world.reviews().map { $0.text("verdict") } == ["wrong"])
    let controls = world.terminal.output.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
        || scalar == "\u{202E}"
    }
    #expect(controls.isEmpty)
    let accents = world.terminal.output.unicodeScalars.count { $0 == "\u{301}" }
    #expect(accents <= 64)
  }
}
