import Shell
import TestSupport
import Testing
import Text

/// `deck diff` as an author calls it.
@Suite struct DeckDiffCommandTests {
  private static func deck(_ answer: String, id: String = "one") -> String {
    """
    ---
    id: d
    title: D
    language: en
    licence: CC0-1.0
    ---

    ## One {#\(id)}
    Q: Which city is the capital of South Korea?
    A: \(answer)

    """
  }

  private func world(_ old: String, _ new: String) throws -> FixedWorld {
    let world = try FixedWorld(decks: ["d.md": new])
    try world.folder.write(old, to: "Before/d.md")
    return world
  }

  @discardableResult
  private func diff(_ world: FixedWorld, _ options: String...) -> Ending {
    world.run(["deck", "diff", world.folder("Before"), world.folder("Decks")] + options)
  }

  @Test func `old and new stand side by side, and above one another where it is narrow`() throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Busan"))
    #expect(diff(world) == .done)
    world.expectShown("Answer changed: asked again soon\n  d/one\n")
    world.expectShown("    A        - Seoul                           + Busan\n")
    world.expectShown("1 answer changed · 0 unchanged")
    world.terminal.columns = 40
    #expect(diff(world) == .done)
    world.expectShown("    A:\n    - Seoul\n    + Busan\n")
    for line in world.terminal.output.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 40)
    }
  }

  @Test(arguments: Language.allCases)
  func `a lost card is an exit status of 1, and its line is told`(language: Language) throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Seoul", id: "two"))
    let words = ["--language", language.rawValue, "deck", "diff"]
    #expect(world.run(words + [world.folder("Before"), world.folder("Decks")]) == .findings)
    world.expectShown("Formerly: one")
    world.expectShown("d/two")
  }

  @Test func `what is the same in several languages is one line, what is not is labelled`() throws {
    let front = "---\ntitle: D\n---\n\n## One {#one}\nQ: 韓国の首都はどこですか。\n"
    let world = try world(Self.deck("Seoul"), Self.deck("Busan"))
    try world.folder.write(front, to: "Before/d.ja.md")
    try world.folder.write(front, to: "Decks/d.ja.md")
    #expect(diff(world) == .done)
    #expect(world.terminal.output.split(separator: "Seoul").count == 2)
    world.expectShown("    A        - Seoul ")
    try world.folder.write(front.replacing("韓国", with: "大韓民国"), to: "Decks/d.ja.md")
    #expect(diff(world) == .done)
    world.expectShown("    A (en)   - Seoul")
    world.expectShown("    Q (ja)   - 韓国の首都")
    world.terminal.clear()
    #expect(diff(world, "--language", "ko") == .done)
    world.expectShown("Answer changed")
    #expect(!world.terminal.output.contains("韓国"))
  }

  @Test func `nothing changed is said`() throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Seoul"))
    #expect(diff(world) == .done)
    world.expectShown("No card changed.\n1 unchanged\n")
    #expect(diff(world, "--json") == .done)
    #expect(
      world.terminal.output
        == #"{"v":1,"changes":[],"counts":{"unchanged":1},"losesProgress":false}"# + "\n"
    )
  }

  @Test func `what is in a deck cannot paint on the screen`() throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Bu\u{1B}[31msan\u{202E}"))
    diff(world)
    #expect(!world.terminal.output.contains("\u{1B}"))
    #expect(!world.terminal.output.contains("\u{202E}"))
  }

  // MARK: git

  @Test func `without git, or outside of a repository, that is said`() throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Busan"))
    #expect(world.run("deck", "diff", "HEAD~1", "HEAD") == .inputOutput)
    #expect(world.terminal.errors.contains("git is not installed"))
    world.runProgram = { _ in .ended(status: 128, output: []) }
    #expect(world.run("deck", "diff", "HEAD~1") == .inputOutput)
    #expect(world.terminal.errors.contains("is not in a git repository"))
    world.runProgram = { call in
      .ended(status: call.arguments.contains("--verify") ? 1 : 0, output: [])
    }
    #expect(world.run("deck", "diff", "v9.9:Decks", world.folder("Decks")) == .usage)
    #expect(world.terminal.errors.contains("“v9.9” is neither a file, a folder nor a revision"))
    #expect(world.run("deck", "diff") == .usage)
    #expect(world.terminal.errors.contains("This repository has no commit yet"))
    world.runProgram = { _ in .failed }
    #expect(world.run("deck", "diff") == .inputOutput)
    #expect(world.run("deck", "diff", "/nowhere/x.md", "/nowhere/y.md") == .inputOutput)
  }

  @Test func `git is called with words of its own, whatever a revision is called`() throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Busan"))
    var calls: [ProgramCall] = []
    world.runProgram = { call in
      calls.append(call)
      return .ended(status: call.arguments.contains("--verify") ? 1 : 0, output: [])
    }
    world.run("deck", "diff", "$(touch x); --output=y", "HEAD")
    let verify = calls.first { $0.arguments.contains("--verify") }
    #expect(verify?.arguments.suffix(2) == ["--end-of-options", "$(touch x); --output=y^{commit}"])
    #expect(Set(calls.map(\.name)) == ["git"])
    calls = []
    #expect(world.run("deck", "diff", "--", "-p", "HEAD") == .usage)
    #expect(!calls.contains { $0.arguments.contains { $0.hasPrefix("-p") } })
  }

  @Test func `a revision is read from git's own output`() throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Busan"))
    let old = Self.deck("Seoul")
    world.runProgram = { call in
      if call.arguments.contains("ls-tree") {
        let files = "100644 blob aa11\td.md\u{0}120000 blob bb22\tlink.md\u{0}"
        return .ended(status: 0, output: Array(files.utf8))
      }
      if call.arguments.contains("-t") { return .ended(status: 0, output: Array("tree\n".utf8)) }
      if call.arguments.contains("--batch") {
        #expect(call.input == Array("aa11\n".utf8))
        return .ended(status: 0, output: Array("aa11 blob \(old.utf8.count)\n\(old)\n".utf8))
      }
      return .ended(status: 0, output: [])
    }
    #expect(world.run("deck", "diff", "HEAD:Decks", world.folder("Decks")) == .done)
    world.expectShown("Answer changed")
    world.expectShown("HEAD:Decks → ")
  }

  @Test(arguments: ["HEAD:./", "HEAD:d.md", "HEAD:./d.md"])
  func `a path in the current folder is put in git's words`(side: String) throws {
    let world = try world(Self.deck("Seoul"), Self.deck("Busan"))
    var places: [String] = []
    world.runProgram = { call in
      places += call.arguments.filter { $0.hasPrefix("HEAD:") }
      let answer = call.arguments.contains("-t") ? (side.hasSuffix("md") ? "blob" : "tree") : ""
      return .ended(status: 0, output: Array((answer + "\n").utf8))
    }
    world.run("deck", "diff", side, world.folder("Decks"))
    #expect(!places.isEmpty && !places.contains("HEAD:."), "\(places)")
  }
}
