import Journal
import Shell
import TestSupport
import Testing
import Text

/// What a learner may do who reaches the program from afar.
@Suite struct RestrictionTests {
  private static let restricted = ["--restricted", "--learner", "hana"]

  private func world() throws -> FixedWorld {
    let world = try FixedWorld.study()
    try world.addProfile("Minjun", decks: ["greetings"])
    return world
  }

  /// A line that calls a command, its places filled.
  private static func line(_ command: Command) -> [String] {
    command.name.split(separator: " ").map(String.init)
      + command.parameters.filter { $0.arity == .required }.map(\.name)
  }

  @Test func `what takes paths or names other people touches the machine`() {
    for command in CommandTable.standard.commands where command.reach == .learner {
      for parameter in command.parameters {
        #expect(parameter.kind.reach == .learner, "\(command.name) \(parameter.name)")
      }
    }
    for command in CommandTable.standard.restricted.commands {
      for option in command.options {
        #expect(option.reach == .learner && option.kind?.reach != .machine, "\(command.name)")
      }
    }
    let machine = Set(CommandTable.standard.commands.filter { $0.reach == .machine }.map(\.group))
    #expect(machine.isSuperset(of: [.author, .teach, .data, .developer]))
  }

  @Test(arguments: Language.allCases)
  func `every command that touches the machine is refused in one sentence`(language: Language)
    throws
  {
    let world = try world()
    let before = try world.files()
    for command in CommandTable.standard.commands where command.reach == .machine {
      let words = ["--language", language.rawValue] + Self.restricted + Self.line(command)
      #expect(world.run(words) == .usage, "\(command.name)")
      #expect(world.terminal.output.isEmpty)
      #expect(world.terminal.errors.split(separator: "\n").count == 1)
      #expect(world.terminal.errors.contains(command.name))
    }
    #expect(try world.files() == before)
  }

  @Test func `options that touch the machine are not there`() throws {
    let world = try world()
    #expect(world.run(Self.restricted + ["mine", "--edit"]) == .usage)
    #expect(world.run(Self.restricted + ["help", "mine"]) == .done)
    world.expectNotShown("--edit")
    world.expectShown("--remove")
    #expect(world.run(Self.restricted + ["calendar", "--ics", "--out", "x.ics"]) == .usage)
    #expect(world.terminal.errors.contains("“calendar --out” does not work here"))
  }

  @Test func `only one profile is to be seen`() throws {
    let world = try world()
    #expect(world.run(Self.restricted, script: ["profile", "quit"]) == .done)
    world.expectShown("Hana")
    world.expectNotShown("Minjun")
    #expect(world.run(Self.restricted + ["profile"]) == .done)
    world.expectShown("Everything is kept on the machine that you are connected\nto;")
    world.expectNotShown("Profiles/")
    world.expectNotShown("backup")
    for words in [
      ["--restricted"], ["--learner", "hana"], ["--profile", "minjun"] + Self.restricted,
      ["--restricted", "--learner", "../minjun"], Self.restricted + ["--profile", "minjun"],
    ] {
      #expect(world.run(words + ["profile"]) != .done, "\(words)")
      world.expectNotShown("Profiles/")
    }
  }

  @Test func `a learner without a profile makes the one of that name, and no other`() throws {
    let world = try world()
    let words = ["--restricted", "--learner", "team-7"]
    #expect(world.run(words + ["stats"]) == .refused)
    world.run(words, script: ["1", "花子", "1", "", "", .interrupted, "quit"])
    let folders = Set(
      try world.folder.tree("Profiles").keys.compactMap { $0.split(separator: "/").first }
    )
    #expect(folders == ["hana", "minjun", "team-7"])
  }

  @Test func `help and Tab show what there is`() throws {
    let world = try world()
    world.terminal.rows = 500
    world.editor.tabs = ["", "exp", "mine --", "review /e", "class "]
    world.run(Self.restricted, script: ["help", "help --all", "help backup", "quit"])
    world.expectShown("review")
    world.expectNotShown("backup")
    world.expectNotShown("simulate")
    #expect(world.terminal.errors.contains("“backup” does not work here"))
    #expect(world.editor.offers["exp"] == [])
    #expect(world.editor.offers["mine --"] == ["--remove"])
    #expect(world.editor.offers["review /e"] == [])
    #expect(world.editor.offers["class "] == [])
  }

  @Test(arguments: [
    ("due", Ending.done), ("help review", .done), ("", .done), ("backup /tmp/x", .usage),
    ("--profiles /tmp stats", .usage), ("scp -t .", .usage), ("sh -c id", .usage),
    ("review \"", .usage), ("!sh", .usage), ("due; id", .usage), ("$(id)", .usage),
    (String(repeating: "x", count: 1_001), .usage),
  ])
  func `a command sent along is one of the table`(line: String, ending: Ending) throws {
    let world = try world()
    world.environment["SSH_ORIGINAL_COMMAND"] = line
    #expect(world.run(Self.restricted, script: ["quit"]) == ending)
    // What the keeper of the machine wrote goes before it.
    #expect(world.run(Self.restricted + ["version"]) == .done)
    world.expectShown("Koryu ")
    #expect(world.run("version") == .done)
  }

  @Test func `nothing is spoken, edited, started or kept`() throws {
    let world = try FixedWorld.study(SampleDecks.greetings, settings: [.voice: true])
    var started: [String] = []
    world.runProgram = {
      started.append($0.name)
      return .ended(status: 0, output: [])
    }
    world.edits = { _ in
      started.append("editor")
      return true
    }
    world.run(
      Self.restricted,
      script: [
        "review --cards 1", .givingUp, .enter, "mine --edit", "note greetings/day x", "quit",
      ]
    )
    #expect(started.isEmpty)
    #expect(world.spoken.isEmpty)
    #expect(try world.files().keys.filter { $0.contains("history") }.isEmpty)
    #expect(try !world.reviews().isEmpty)
  }
}
