import Foundation
import Journal
import Shell
import TestSupport
import Testing
import Text

/// Profiles that cannot be used.
@Suite struct BadProfileTests {
  @Test func `a document of a newer program is refused`() throws {
    let world = try FixedWorld.study()
    let text = #"{"v":99,"id":"hana","displayName":"Hana"}"#
    try world.folder.write(text, to: "Profiles/hana/profile.json")
    for words in [["review"], [], ["verify"]] {
      try expectRefusal(words, in: world, .refused, says: "99")
    }
  }

  @Test(arguments: ["not JSON", "{\"v\":1", "", #"{"hello":"world"}"#, #"[1,2,3]"#])
  func `a document that cannot be read is written anew, and its bytes are kept`(text: String) throws
  {
    let world = try FixedWorld.study()
    try world.folder.write(text, to: "Profiles/hana/profile.json")
    #expect(world.run("due") == .done)
    world.expectShown("profile.json could not be read")
    world.expectShown("4 new")
    #expect(world.folder.text("Profiles/hana/profile.json.broken") == text)
    #expect(world.run("profile") == .done)
    world.expectShown("hana")
    world.expectNotShown("could not be read")
  }

  @Test func `a document that is gone is written anew, and said once`() throws {
    let world = try FixedWorld.study()
    for (language, said) in [("ja", "作り直しました"), ("ko", "다시 만들었어요"), ("en", "missing")] {
      try FileManager.default.removeItem(atPath: world.folder("Profiles/hana/profile.json"))
      #expect(world.run("--language", language, "due") == .done)
      world.expectShown(said)
    }
    world.run("due")
    world.expectNotShown("missing")
    #expect(try world.folder.tree("Profiles/hana")["profile.json.broken"] == nil)
  }

  @Test func `a folder with neither document nor journals is no profile`() throws {
    let world = try FixedWorld.study()
    try world.folder.write("x", to: "Profiles/holiday/photo.txt")
    #expect(world.run("due") == .done)
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
    try world.folder.write("garbage\nmore\n" + text, to: path)
    #expect(world.run("due") == .done)
    world.expectShown("4 new")
    world.expectShown("2 lines of your records could not be read")
    world.expectNotShown(name)
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
