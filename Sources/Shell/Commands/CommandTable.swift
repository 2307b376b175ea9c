import Text

/// Every command of the program, and the options that go before any of them.
package struct CommandTable: Sendable {
  package let commands: [Command]
  package let globalOptions: [Option]
  private let byCalling: [String: Command]
  /// Commands that are known, and may not be given.
  private let refused: [String: Command]

  package init(_ commands: [Command], globalOptions: [Option]) {
    self.init(commands, refused: [:], globalOptions: globalOptions)
  }

  private init(_ commands: [Command], refused: [String: Command], globalOptions: [Option]) {
    self.commands = commands
    self.globalOptions = globalOptions
    self.refused = refused
    var byCalling: [String: Command] = [:]
    for command in commands {
      for calling in command.callings { byCalling[calling.joined(separator: " ")] = command }
    }
    self.byCalling = byCalling
  }

  /// The table for a learner on somebody else's machine: nothing in it touches more than their own
  /// records.
  package var restricted: CommandTable {
    CommandTable(
      commands.filter { $0.reach == .learner }.map(\.restricted),
      refused: byCalling.filter { $0.value.reach == .machine },
      globalOptions: []
    )
  }

  /// The command that the first words of `words` call, and how many of them do.
  package func command(calledBy words: [String]) -> (command: Command, length: Int)? {
    Self.command(calledBy: words, in: byCalling)
  }

  private static func command(
    calledBy words: [String],
    in byCalling: [String: Command]
  ) -> (command: Command, length: Int)? {
    for length in [3, 2, 1] where words.count >= length {
      if let command = byCalling[words.prefix(length).joined(separator: " ")] {
        return (command, length)
      }
    }
    return nil
  }

  /// Why `words` call no command.
  func misunderstanding(_ words: [String]) -> UsageError {
    guard let first = words.first else {
      return .missingParameter("COMMAND", synopsis: "koryu help")
    }
    if let (command, _) = Self.command(calledBy: words, in: refused) {
      return .restricted(command.name)
    }
    let choices = continuations(of: first)
    if !choices.isEmpty { return .incompleteCommand(first, choices: choices) }
    return .unknownCommand(first, suggestion: Suggestion.nearest(to: first, among: names))
  }

  /// The words that may follow `word` to make a command (`deck` → `lint`, `fmt`, …).
  package func continuations(of word: String) -> [String] {
    commands.filter { $0.name.hasPrefix(word + " ") }
      .map { String($0.name.dropFirst(word.count + 1)) }
  }

  /// The word whose commands help is asked for: `deck --help`.
  package func groupAskedAbout(by words: [String]) -> String? {
    guard words.count == 2, words[1] == "--help", byCalling[words[0]] == nil,
      !continuations(of: words[0]).isEmpty
    else { return nil }
    return words[0]
  }

  /// Reads a command line that was split into words.
  package func read(_ words: [String], inShell: Bool) throws(UsageError) -> Invocation {
    guard let (command, length) = command(calledBy: words) else { throw misunderstanding(words) }
    // `test enter` is more than a `test` of “enter” questions.
    if let (refused, longer) = Self.command(calledBy: words, in: refused), longer > length {
      throw .restricted(refused.name)
    }
    switch command.place {
    case .anywhere: break
    case .shellOnly: if !inShell { throw .onlyInShell(command.name) }
    case .commandLineOnly: if inShell { throw .onlyOnCommandLine(command.name) }
    }
    var reader = ArgumentReader(command: command)
    return try reader.read(Array(words.dropFirst(length)))
  }

  /// The names that a person may call, for suggestions and completion.
  package var names: [String] { commands.map(\.name) }
}
