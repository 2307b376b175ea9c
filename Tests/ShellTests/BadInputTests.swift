import Foundation
import Journal
import Shell
import TestSupport
import Testing
import Text

/// Runs `words` in three languages and expects one clear sentence each, the status, and nothing
/// written.
private func expectRefusal(
  _ words: [String],
  in world: FixedWorld,
  _ status: Ending,
  says: String,
  at location: SourceLocation = #_sourceLocation
) throws {
  let before = try world.files()
  var sentences: Set<String> = []
  for language in Language.allCases {
    let ended = world.run(["--language", language.rawValue] + words)
    let said = world.terminal.errors
    #expect(ended == status, "\(said)", sourceLocation: location)
    #expect(said.contains(says), "\(said)", sourceLocation: location)
    #expect(said.split(separator: "\n").count == 1, "\(said)", sourceLocation: location)
    #expect(!said.contains("unexpected"), "\(said)", sourceLocation: location)
    sentences.insert(said)
  }
  #expect(sentences.count == 3, "\(sentences)", sourceLocation: location)
  #expect(try world.files() == before, "something was written", sourceLocation: location)
}

private let isRoot = geteuid() == 0

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

/// Profiles that cannot be used.
@Suite struct BadProfileTests {
  @Test(arguments: [
    ("not JSON", "profile.json"), ("{\"v\":1", "profile.json"), ("", "profile.json"),
    (#"{"v":99,"id":"hana","displayName":"Hana"}"#, "99"), (#"{"hello":"world"}"#, "profile.json"),
    (#"[1,2,3]"#, "profile.json"),
  ])
  func `a document that is not ours is refused`(text: String, says: String) throws {
    let world = try FixedWorld.study()
    try world.folder.write(text, to: "Profiles/hana/profile.json")
    try expectRefusal(["review"], in: world, .refused, says: says)
    try expectRefusal([], in: world, .refused, says: says)
    try expectRefusal(["verify"], in: world, .refused, says: says)
  }

  @Test func `a journal of a newer program is refused`() throws {
    let world = try FixedWorld.study()
    let name = try #require(
      try world.folder.tree("Profiles/hana/journal").keys.first { $0.hasSuffix(".jsonl") }
    )
    let path = "Profiles/hana/journal/\(name)"
    let text = world.folder.text(path) ?? ""
    try world.folder.write(
      text + #"{"v":2,"id":"zzzzzz-9","at":"2026-11-22T12:00:00.000+09:00","kind":"new"}"# + "\n",
      to: path
    )
    try expectRefusal(["review"], in: world, .refused, says: "2")
  }

  @Test func `damage in a journal is told, and the rest goes on`() throws {
    let world = try FixedWorld.study()
    let name = try #require(
      try world.folder.tree("Profiles/hana/journal").keys.first { $0.hasSuffix(".jsonl") }
    )
    let path = "Profiles/hana/journal/\(name)"
    let text = world.folder.text(path) ?? ""
    try world.folder.write("garbage\n" + text, to: path)
    #expect(world.run("due") == .done)
    world.expectShown("4 new")
    #expect(world.run("verify") == .findings)
  }

  @Test(arguments: [
    "../x", "a/b", "..", ".", "/etc", "nobody", String(repeating: "a", count: 300), "\u{1B}[31m",
    " ",
  ])
  func `a profile of an impossible name is refused`(name: String) throws {
    let world = try FixedWorld.study()
    try expectRefusal(["--profile", name, "review"], in: world, .usage, says: "Hana")
    #expect(!world.terminal.errors.contains("\u{1B}"))
    let empty = try FixedWorld()
    try expectRefusal(["--profile", name, "review"], in: empty, .usage, says: "--profile")
    try expectRefusal(["--profile", name], in: empty, .usage, says: "--profile")
  }

  @Test(arguments: ["../x", "a/b", "", ".", String(repeating: "a", count: 300)])
  func `a backup is not restored under an impossible name`(name: String) throws {
    let world = try FixedWorld.study()
    #expect(world.run("backup", "copy") == .done)
    try expectRefusal(["restore", "copy", "--as", name], in: world, .refused, says: "64")
  }

  @Test func `an empty name is missing`() throws {
    let world = try FixedWorld.study()
    try expectRefusal(["--profile", "", "due"], in: world, .usage, says: "--profile")
    try expectRefusal(["--profile=", "due"], in: world, .usage, says: "--profile")
  }

  @Test func `without a profile a command says how to make one`() throws {
    let world = try FixedWorld()
    for words in [["review"], ["stats"], ["undo"], ["settings"], ["backup"], ["verify"]] {
      try expectRefusal(words, in: world, .refused, says: "koryu")
    }
  }

  @Test func `a file where the folder of profiles should be is told`() throws {
    let world = try FixedWorld.study()
    try world.folder.write("x", to: "file")
    try expectRefusal(
      ["--profiles", world.folder("file"), "due"],
      in: world,
      .inputOutput,
      says: "/file"
    )
  }

  @Test(.enabled(if: !isRoot, "root may write everywhere"))
  func `a read-only folder is told before anything is answered`() throws {
    let world = try FixedWorld.study()
    try world.folder.setPermissions(0o500, of: "Profiles/hana/journal")
    try expectRefusal(["undo"], in: world, .inputOutput, says: "journal")
  }

  @Test func `backups go round, and a damaged one is refused`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["안녕하세요", .enter, .interrupted])
    #expect(world.run("backup", "copy") == .done)
    try expectRefusal(["backup", "copy"], in: world, .refused, says: "copy")
    #expect(world.run("restore", "copy", "--as", "again") == .done)
    #expect(try world.reviews(of: "again").count == 1)
    try expectRefusal(["restore", "copy", "--as", "again"], in: world, .refused, says: "again")
    var bytes = try #require(try world.folder.tree()["copy"])
    bytes[bytes.count / 2] ^= 0x20
    try world.folder.write(bytes, to: "copy")
    try expectRefusal(["restore", "copy", "--as", "third"], in: world, .refused, says: "copy")
    try expectRefusal(["restore", "nowhere"], in: world, .inputOutput, says: "nowhere")
  }

  @Test func `two copies of a profile are merged`() throws {
    let world = try FixedWorld.study()
    world.run("backup", "copy")
    world.run("--profiles", world.folder("Stick"), "restore", "copy")
    world.environment["XDG_STATE_HOME"] = world.folder("other-machine")
    world.run(
      "--profiles",
      world.folder("Stick"),
      "review",
      script: ["안녕하세요", .enter, .interrupted]
    )
    world.environment["XDG_STATE_HOME"] = nil
    world.run("undo")
    #expect(world.run("merge", world.folder("Stick/hana")) == .done)
    #expect(try world.reviews().count == 1)
    world.run("merge", world.folder("Stick/hana"))
    world.expectShown("Nothing was new")
    try expectRefusal(["merge", world.folder("Stick/..")], in: world, .refused, says: "..")
    try expectRefusal(["merge", world.folder("Stick/nobody")], in: world, .usage, says: "nobody")
  }
}
