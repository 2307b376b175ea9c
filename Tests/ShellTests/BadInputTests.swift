import Foundation
import Journal
import Shell
import TestSupport
import Testing
import Text

/// Answers that could not be kept.
@Suite struct UnwritableTests {
  @Test func `nothing is asked that could not be written down`() throws {
    let world = try FixedWorld.study()
    try world.folder.remove("home/.local")
    try world.folder.write("x", to: "home/.local")
    world.editor.script = ["안녕하세요", .enter]
    try expectRefusal(["review"], in: world, .inputOutput, says: ".local")
    #expect(world.editor.asked.isEmpty)
  }
}

/// Names that would move the cursor.
@Suite struct HostileNameTests {
  @Test(arguments: [["verify"], ["backup", "--to"], ["merge"], ["lint"], ["report"]])
  func `control characters in a path are shown`(words: [String]) throws {
    let world = try FixedWorld.study()
    #expect(world.run(words + [world.folder("a\u{1B}[2Jb")]) != .done)
    #expect(!world.terminal.errors.isEmpty)
    #expect(!world.terminal.errors.contains("\u{1B}"), "\(world.terminal.errors)")
  }
}

/// Decks that cannot be used.
@Suite struct BadDeckTests {
  @Test(arguments: [["review"], ["decks"], ["due"], []])
  func `a missing folder is named`(words: [String]) throws {
    let world = try FixedWorld.study()
    try world.folder.remove("Decks")
    try expectRefusal(words, in: world, .inputOutput, says: world.folder("Decks"))
  }

  @Test func `an empty folder is named`() throws {
    let world = try FixedWorld.study()
    try world.folder.remove("Decks")
    try world.folder.makeFolder("Decks")
    try expectRefusal(["review"], in: world, .inputOutput, says: world.folder("Decks"))
  }

  @Test func `a file where a folder should be is named`() throws {
    let world = try FixedWorld.study()
    try world.folder.write("x", to: "file")
    try expectRefusal(
      ["--decks", world.folder("file"), "decks"],
      in: world,
      .inputOutput,
      says: "/file"
    )
  }

  @Test(.enabled(if: !isRoot, "root may read everything"))
  func `an unreadable deck is named`() throws {
    let world = try FixedWorld.study()
    try world.folder.setPermissions(0, of: "Decks/greetings.md")
    try expectRefusal(["review"], in: world, .inputOutput, says: "greetings.md")
  }

  @Test(arguments: [
    [UInt8](repeating: 0, count: 300), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x00, 0x01],
    [0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF], [0xFF, 0xFE, 0x2D, 0x00],
    Array("no deck".utf8), [],
  ])
  func `a file that is no deck is named, alone or among others`(bytes: [UInt8]) throws {
    let alone = try FixedWorld(decks: [:])
    try alone.addProfile()
    try alone.folder.write(bytes, to: "Decks/broken.md")
    try expectRefusal(["review"], in: alone, .refused, says: "broken.md")
    let world = try FixedWorld.study()
    try world.folder.write(bytes, to: "Decks/broken.md")
    world.run("review", script: ["안녕하세요", .enter, .endOfInput])
    #expect(world.terminal.errors.contains("broken.md"), "\(world.terminal.errors)")
    #expect(world.terminal.errors.split(separator: "\n").count == 1)
    #expect(try world.reviews().count == 1, "the other decks are practised")
  }

  @Test func `an oversized deck is named, and not read`() throws {
    let world = try FixedWorld.study()
    try world.folder.writeHole(bytes: 3 << 30, to: "Decks/huge.md")
    try expectRefusal(["review"], in: world, .refused, says: "huge.md")
    #expect(world.terminal.errors.contains("64"))
  }

  @Test func `a folder called like a deck is named`() throws {
    let world = try FixedWorld.study()
    try world.folder.makeFolder("Decks/odd.md")
    try expectRefusal(["review"], in: world, .inputOutput, says: "odd.md")
  }

  @Test func `a deck of escape sequences paints nothing`() throws {
    let evil = "\u{1B}[2J\u{1B}]0;title\u{7}\u{9B}31m\u{202E}x"
    let deck = """
      ---
      id: evil
      title: Evil \(evil)
      language: en
      licence: CC0-1.0
      tags: [\(evil)]
      ---

      # \(evil)

      ## \(evil) {#one .\(evil)}
      Q: \(evil) which?
      A: yes \(evil)
      Hint: \(evil)
      Why: \(evil)
      Source: \(evil)
      See: \(evil)
      Reject: no — \(evil)

      ## Choice {#two}
      Q: \(evil)
      - [x] a \(evil)
      - [ ] b \(evil)

      ## Match {#three}
      Q: \(evil)
      | a \(evil) | b \(evil) |
      |---|---|
      | c \(evil) | d \(evil) |

      """
    let world = try FixedWorld.study(["evil.md": deck])
    var text = ""
    let steps: [ScriptedEditor.Step] =
      ["?", "no", .key("e")] + Array(repeating: .givingUp, count: 12)
    for screen in [
      ["decks"], ["search", "which"], ["show", "evil/one"], ["lint"], ["doctor"], ["review"],
      ["practice"], ["test", "3"], ["week"], ["why", "evil/one"], ["skip", evil], ["review", evil],
      ["show", evil], [evil],
    ] {
      let isReview = screen == ["review"]
      world.run(screen, script: isReview ? steps : Array(repeating: .givingUp, count: 12))
      text += world.terminal.output + world.terminal.errors
    }
    text += world.editor.asked.map { $0.prompt.text + ($0.prompt.expected ?? "") }.joined()
    let controls = text.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E)
    }
    #expect(controls.isEmpty, "\(text.debugDescription)")
  }

  @Test(arguments: ["", "relative"])
  func `an environment that names no folder is told or passed over`(value: String) throws {
    let world = try FixedWorld.study()
    world.environment["KORYU_DECKS"] = value
    #expect(world.run("decks") == .inputOutput)
    #expect(world.terminal.errors.split(separator: "\n").count == 1)
    #expect(!world.terminal.errors.hasPrefix(" "))
  }
}
