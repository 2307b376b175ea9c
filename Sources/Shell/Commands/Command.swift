package import Text

/// What may stand in a place of a command line: how it is checked and what Tab offers.
package enum ValueKind: Hashable, Sendable {
  case card
  case choice([String])
  case command
  case date
  case deck
  case decimal
  case file
  case folder
  case number(ClosedRange<Int>)
  case profile
  case setting
  case settingValue
  case tag
  case text
  case time
  case weekdays
}

/// Whether a place must be filled, and how often it may be.
package enum Arity: Hashable, Sendable {
  case required
  case optional
  case repeated
}

/// A place in a command line that is told by its position.
package struct Parameter: Sendable {
  /// What help calls it.
  package let name: String
  package let kind: ValueKind
  package let arity: Arity

  package init(_ name: String, _ kind: ValueKind, _ arity: Arity = .required) {
    self.name = name
    self.kind = kind
    self.arity = arity
  }
}

/// A place in a command line that is told by its name: `--minutes 10`, or a bare `--json`.
package struct Option: Sendable {
  /// The name without its dashes.
  package let name: String
  /// Other names that are taken and not shown.
  package let aliases: [String]
  /// What follows it; nil for an option that stands alone.
  package let kind: ValueKind?
  /// Whether it may be given more than once.
  package let repeats: Bool
  /// What it makes the command touch.
  package let reach: CommandReach
  package let summary: Phrase

  package init(
    _ name: String,
    aliases: [String] = [],
    _ kind: ValueKind? = nil,
    repeats: Bool = false,
    reach: CommandReach? = nil,
    says summary: Phrase
  ) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.repeats = repeats
    self.reach = reach ?? kind?.reach ?? .learner
    self.summary = summary
  }
}

/// The heading that a command stands under in help.
package enum CommandGroup: CaseIterable, Hashable, Sendable {
  case practise
  case look
  case cards
  case person
  case author
  case teach
  case data
  case program
  case developer
}

/// Where a command may be given.
package enum CommandPlace: Hashable, Sendable {
  case anywhere
  case commandLineOnly
  case shellOnly
}

/// One command of the program, declared once for the shell's prompt and the command line alike.
package struct Command: Sendable {
  /// The words that call it: `review`, `deck lint`.
  package let name: String
  /// Other words that call it, not shown in lists.
  package let aliases: [String]
  package let group: CommandGroup
  /// What it touches; each command has to say.
  package let reach: CommandReach
  package let place: CommandPlace
  /// One line for lists.
  package let summary: Phrase
  /// What `help NAME` adds.
  package let details: Phrase?
  package let parameters: [Parameter]
  package private(set) var options: [Option]
  /// Options that it would have elsewhere, and that are refused here.
  private(set) var refusedOptions: [Option] = []
  /// What it does.
  package let action: @Sendable (Shell, Invocation) throws -> ExitStatus

  package init(
    _ name: String,
    aliases: [String] = [],
    _ group: CommandGroup,
    reach: CommandReach,
    place: CommandPlace = .anywhere,
    _ summary: Phrase,
    details: Phrase? = nil,
    parameters: [Parameter] = [],
    options: [Option] = [],
    action: @escaping @Sendable (Shell, Invocation) throws -> ExitStatus
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.reach = reach
    self.place = place
    self.summary = summary
    self.details = details
    self.parameters = parameters
    self.options = options
    self.action = action
  }

  /// The command without the options that would touch the machine.
  package var restricted: Command {
    var restricted = self
    restricted.options.removeAll { $0.reach == .machine }
    restricted.refusedOptions = options.filter { $0.reach == .machine }
    return restricted
  }

  /// Every way to call it, as words.
  package var callings: [[Substring]] {
    ([name] + aliases).map { $0.split(separator: " ") }
  }

  /// The line that shows how it is called: `review [DECK…] [--minutes N]`.
  package var synopsis: String {
    let places = parameters.map { parameter in
      switch parameter.arity {
      case .required: parameter.name
      case .optional: "[\(parameter.name)]"
      case .repeated: "[\(parameter.name)…]"
      }
    }
    let flags = options.map { option in
      "[--\(option.name)\(option.kind.map { " " + $0.placeholder } ?? "")]"
    }
    return ([name] + places + flags).joined(separator: " ")
  }
}

extension ValueKind {
  /// What stands for a value in help.
  package var placeholder: String {
    switch self {
    case .card: "CARD"
    case .choice(let words): words.joined(separator: "|")
    case .command: "COMMAND"
    case .date: "DATE"
    case .deck: "DECK"
    case .decimal, .number: "N"
    case .file: "FILE"
    case .folder: "FOLDER"
    case .profile: "NAME"
    case .setting: "SETTING"
    case .settingValue: "VALUE"
    case .tag: "TAG"
    case .text: "TEXT"
    case .time: "TIME"
    case .weekdays: "DAYS"
    }
  }
}
