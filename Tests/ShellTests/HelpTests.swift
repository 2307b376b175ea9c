import Foundation
import Shell
import TestSupport
import Testing
import Text

private let languages = Language.allCases.map(\.rawValue)

/// Help, the man page and completions, all written from the command table.
@Suite struct HelpTests {
  @Test func `every command and option says what it is in three languages`() {
    let table = CommandTable.standard
    let options = table.globalOptions + table.commands.flatMap(\.options)
    let phrases = table.commands.map(\.summary) + table.commands.compactMap(\.details)
    for phrase in phrases + options.map(\.summary) {
      #expect(!phrase.english.isEmpty && !phrase.japanese.isEmpty && !phrase.korean.isEmpty)
      #expect(phrase.japanese.contains { !$0.isASCII }, "\(phrase.english)")
      #expect(phrase.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
    }
  }

  @Test func `no calling is taken twice`() {
    let callings = CommandTable.standard.commands.flatMap { command in
      command.callings.map { $0.joined(separator: " ") }
    }
    #expect(Set(callings).count == callings.count)
  }

  @Test(arguments: languages, [80, 40])
  func `help stays within the terminal`(language: String, columns: Int) throws {
    let world = try FixedWorld(decks: [:])
    world.terminal.columns = columns
    let pages = CommandTable.standard.commands.map {
      ["help"] + $0.name.split(separator: " ").map(String.init)
    }
    for page in pages + [["help", "answering"], ["help"], ["help", "--all"], ["--help"]] {
      #expect(world.run(["--language", language] + page) == .done, "\(page)")
      #expect(!world.terminal.output.isEmpty)
      for line in world.terminal.lines {
        #expect(DisplayWidth.of(line) <= columns, "\(page): \(line)")
      }
    }
  }

  @Test(arguments: ["deck", "class"], ["en", "ja", "ko"])
  func `a group tells in a line what each of its commands does`(word: String, language: String)
    throws
  {
    let world = try FixedWorld(decks: [:])
    #expect(world.run("--language", language, word, "--help") == .done)
    let page = world.terminal.output
    for command in CommandTable.standard.commands where command.name.hasPrefix(word + " ") {
      let line = page.split(separator: "\n").first { $0.hasPrefix("  \(command.name) ") }
      #expect((line?.count ?? 0) > command.name.count + 6, "\(command.name): \(page)")
    }
    world.run("--language", language, "help", word)
    #expect(world.terminal.output == page)
    #expect(world.run(word) == .usage)
    #expect(world.terminal.errors.contains("help \(word)"))
  }

  @Test func `help knows other callings, and lists the developers' commands on request`() throws {
    let world = try FixedWorld(decks: [:])
    world.run("help", "lint")
    world.expectShown("deck lint [PATH…]")
    world.run("review", "--help")
    world.expectShown("review [DECK…]")
    world.run("help", "deck")
    world.expectShown("deck lint")
    world.run("help")
    world.expectNotShown("  schedule ")
    world.run("help", "--all")
    world.expectShown("  schedule ")
    #expect(world.run("help", "reviev") == .usage)
    #expect(world.terminal.errors.contains("Did you mean “review”?"))
  }

  @Test(arguments: languages, ["answering", "keys", "hangul"])
  func `help answering tells of every key, and help names it`(language: String, word: String) throws
  {
    let world = try FixedWorld(decks: [:])
    #expect(world.run("--language", language, "help", word) == .done)
    for key in ["?", "??", "!", "e", "u", "q", "<", "Ctrl-C", "Ctrl-D", "Ctrl-O", "[한]", "[あ]"] {
      #expect(world.terminal.lines.contains { $0.hasPrefix("  \(key) ") }, "\(key)")
    }
    world.expectShown("settings hangul-input romanization")
    world.run("--language", language, "help")
    world.expectShown("help answering")
  }

  @Test func `the version is told`() throws {
    let world = try FixedWorld(decks: [:])
    #expect(world.run("--version") == .done)
    #expect(world.terminal.output == "Koryu \(KoryuVersion.text)\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the completions of other shells name every command and option`(shell: String) throws {
    let world = try FixedWorld(decks: [:])
    #expect(world.run("completions", shell) == .done)
    for command in CommandTable.standard.commands {
      for word in command.name.split(separator: " ") { world.expectShown(String(word)) }
      for option in command.options { world.expectShown(option.name) }
    }
  }

  @Test(
    .enabled(if: Checker.bash.isInstalled, "bash is not installed")
  )
  func `bash takes its completions`() throws { try Checker.bash.check("completions", "bash") }

  @Test(.enabled(if: Checker.zsh.isInstalled, "zsh is not installed"))
  func `zsh takes its completions`() throws { try Checker.zsh.check("completions", "zsh") }

  @Test(.enabled(if: Checker.fish.isInstalled, "fish is not installed"))
  func `fish takes its completions`() throws { try Checker.fish.check("completions", "fish") }

  @Test(.enabled(if: Checker.mandoc.isInstalled, "mandoc is not installed"))
  func `mandoc takes the man page`() throws { try Checker.mandoc.check("help", "--man") }

  @Test(.enabled(if: Checker.groff.isInstalled, "groff is not installed"))
  func `groff takes the man page without a warning`() throws {
    try Checker.groff.check("help", "--man")
  }

  @Test(.enabled(if: Checker.bash.isInstalled, "bash is not installed"))
  func `bash completes commands, further words and options`() throws {
    let world = try FixedWorld(decks: [:])
    world.run("completions", "bash")
    try world.folder.write(
      world.terminal.output + """
        try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _koryu; echo "${COMPREPLY[*]}"; }
        try koryu rev
        try koryu review --mi
        try koryu deck li
        try koryu --lang

        """,
      to: "try.bash"
    )
    let lines = try Checker.bash.run([world.folder("try.bash")]).output.split(separator: "\n")
    #expect(lines == ["review", "--minutes", "lint", "--language"])
  }
}

/// A program that reads what was generated and says whether it may be so.
struct Checker: Sendable {
  let name: String
  let arguments: [String]

  static let bash = Checker(name: "bash", arguments: ["-n"])
  static let zsh = Checker(name: "zsh", arguments: ["-n"])
  static let fish = Checker(name: "fish", arguments: ["-n"])
  static let mandoc = Checker(name: "mandoc", arguments: ["-T", "lint", "-W", "warning"])
  static let groff = Checker(name: "groff", arguments: ["-K", "utf8", "-man", "-ww", "-z"])

  private var path: String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  var isInstalled: Bool { path != nil }

  /// Has it read what the program writes when it is called so.
  func check(_ call: String...) throws {
    let world = try FixedWorld(decks: [:])
    #expect(world.run(call) == .done)
    try world.folder.write(world.terminal.output, to: "generated")
    let (status, output) = try run(arguments + [world.folder("generated")])
    #expect(status == 0, "\(output)")
    #expect(output.isEmpty, "\(output)")
  }

  /// Runs it; standard output and error together.
  func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// What is said to command lines that make no sense.
@Suite struct UsageTests {
  @Test(arguments: [
    ["reveiw"], ["xyzzy"], [""], ["deck"], ["review", "--minuts", "3"], ["review", "--minutes"],
    ["review", "--minutes", "ten"], ["--profil", "x", "review"], ["--profile"],
    ["--language", "de"],
    ["--verbose"], ["-x"], ["quit"], ["show"], ["completions", "tcsh"], ["test", "0"],
    ["test", "five"], ["why", "a", "b"], ["lint", "--format", "xml"],
    ["schedule", "--model", "sm17"],
    ["schedule", "--retention", "2"], ["schedule", "--weights", "a,b"], ["convert"],
    ["convert", "--to", "klingon"], ["judge"], ["--", "--help"],
    ["review", "\u{1B}[31m", "--x\u{7}"],
  ])
  func `a mistake is one sentence with status 2 in every language`(words: [String]) throws {
    let world = try FixedWorld.study()
    let before = try world.files()
    for language in languages {
      #expect(world.run(["--language", language] + words) == .usage, "\(words)")
      let said = world.terminal.errors
      #expect(said.hasSuffix("\n") && said.dropLast().allSatisfy { !$0.isNewline }, "\(said)")
      #expect(!said.contains("\u{1B}") && !said.contains("\u{7}"))
      #expect(world.terminal.output.isEmpty)
    }
    #expect(try world.files() == before)
  }

  @Test func `help is named only where there is some`() throws {
    let world = try FixedWorld.study()
    world.run("--bogus")
    #expect(world.terminal.errors.contains("“help” shows what there is."))
    world.run("review", "--bogus")
    #expect(world.terminal.errors.contains("“help review” shows what there is."))
  }

  @Test func `an option that stands too late is told where it belongs`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("review", "--decks", "mine") == .usage)
    #expect(
      world.terminal.errors
        == "--decks stands before the command: “koryu --decks … review”.\n"
    )
  }

  @Test func `what works in the shell only, or on the command line only, says so`() throws {
    let world = try FixedWorld.study()
    world.run(script: ["lint", "quit"])
    #expect(world.terminal.errors.contains("works on the command line only: koryu deck lint"))
    world.run(script: ["say \"open", "quit"])
    #expect(world.terminal.errors.contains("A quotation mark is not closed."))
  }

  @Test func `other callings in three languages do the same`() throws {
    let world = try FixedWorld.study()
    for word in ["week", "이번주", "今週"] {
      #expect(world.run(word) == .done)
      world.expectShown("This week")
    }
  }
}

/// What Tab offers.
@Suite struct CompleterTests {
  private func offers(_ line: String) throws -> [String] {
    let decks = SampleDecks.greetings.merging(SampleDecks.numbers(2, id: "zahlen")) { $1 }
    let world = try FixedWorld.study(decks)
    world.editor.tabs = [line]
    world.run(script: ["quit"])
    return world.editor.offers[line] ?? []
  }

  @Test(arguments: [
    ("rev", ["review"]), ("s", ["search", "show", "stats", "suspend", "skip", "settings"]),
    ("settings min", ["minutes"]), ("settings language ", ["en", "ja", "ko"]),
    ("settings accessible o", ["on", "off"]), ("review z", ["zahlen"]),
    ("review gr", ["greetings"]), ("review greetings --m", ["--minutes"]),
    ("review --tag pl", ["places"]), ("review --minutes ", []),
    ("show greetings/c", ["greetings/capital"]),
    ("show greetings/capital ", []), ("help comp", ["completions"]), ("help ans", ["answering"]),
    ("help set", ["settings"]),
    ("practice --order ", ["weakest", "missed", "random"]), ("language 日", ["日本語"]),
    ("review z zah", ["zahlen"]), ("xyzzy ", []), ("flag greetings/capital gr", []),
    ("enrol gr", ["greetings"]), ("note --card greetings/s", ["greetings/strait"]),
    ("review \"gre", ["greetings"]),
  ])
  func `Tab offers what may stand there`(line: String, words: [String]) throws {
    #expect(try offers(line) == words)
  }

  @Test func `nothing that a deck says can send an escape sequence through Tab`() throws {
    let deck = """
      ---
      id: evil
      title: E
      language: en
      licence: CC0-1.0
      tags: [pl\u{1B}[31mace]
      ---

      ## One {#one}
      Q: Which?
      A: x
      Tags: q\u{1B}]0;x\u{7}

      """
    let world = try FixedWorld.study(["evil.md": deck])
    world.editor.tabs = ["review ", "review --tag "]
    world.run(script: ["quit"])
    for word in world.editor.offers.values.joined() {
      #expect(!word.unicodeScalars.contains { $0.value < 0x20 }, "\(word.debugDescription)")
    }
  }
}
