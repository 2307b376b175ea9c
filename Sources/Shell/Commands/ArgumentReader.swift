/// Reads the words behind a command's name into its places.
struct ArgumentReader {
  let command: Command
  private var values: [String] = []
  private var options: [String: [String]] = [:]

  init(command: Command) {
    self.command = command
  }

  mutating func read(_ words: [String]) throws(UsageError) -> Invocation {
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || !word.hasPrefix("--") {
        values.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else {
        try readOption(String(word.dropFirst(2)), rest: &rest)
      }
    }
    try checkValues()
    return Invocation(command: command, values: values, options: options)
  }

  private mutating func readOption(
    _ word: String,
    rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    if typed == "help" {
      options["help"] = []
      return
    }
    let option = command.options.first { $0.name == typed || $0.aliases.contains(typed) }
    let name = option?.name ?? typed
    guard let option else {
      if GlobalOptions.table.contains(where: { $0.name == name }) {
        throw .misplacedOption(name, command: command.name)
      }
      if command.refusedOptions.contains(where: { $0.name == name || $0.aliases.contains(name) }) {
        throw .restricted("\(command.name) --\(name)")
      }
      let known = command.options.map(\.name)
      throw .unknownOption(
        name,
        command: command.name,
        suggestion: Suggestion.nearest(to: name, among: known)
      )
    }
    guard let kind = option.kind else {
      guard parts.count == 1 else { throw .optionTakesNoValue(name) }
      options[name] = []
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .optionNeedsValue(name, placeholder: kind.placeholder)
    }
    try kind.check(value, place: "--\(name)")
    if options[name] != nil, !option.repeats { throw .optionRepeated(name) }
    options[name, default: []].append(value)
  }

  private func checkValues() throws(UsageError) {
    guard options["help"] == nil else { return }
    var rest = values[...]
    for parameter in command.parameters {
      switch parameter.arity {
      case .required:
        guard let value = rest.popFirst() else {
          throw .missingParameter(parameter.name, synopsis: command.synopsis)
        }
        try parameter.kind.check(value, place: parameter.name)
      case .optional:
        if let value = rest.popFirst() {
          try parameter.kind.check(value, place: parameter.name)
        }
      case .repeated:
        for value in rest { try parameter.kind.check(value, place: parameter.name) }
        rest = []
      }
    }
    if let surplus = rest.first {
      throw .tooManyValues(surplus, synopsis: command.synopsis)
    }
  }
}

extension ValueKind {
  /// Refuses a value whose form alone shows that it cannot stand in `place`.
  func check(_ value: String, place: String) throws(UsageError) {
    switch self {
    case .choice(let words):
      guard words.contains(value) else {
        throw .badValue(value, place: place, expected: words.joined(separator: " | "))
      }
    case .number(let range):
      guard let number = Int(value), range.contains(number) else {
        let expected = "\(range.lowerBound)–\(range.upperBound)"
        throw .badValue(value, place: place, expected: expected)
      }
    case .decimal:
      guard let number = Double(value), number.isFinite else {
        throw .badValue(value, place: place, expected: "0.9")
      }
    case .time:
      guard TimeOfDay(value) != nil else {
        throw .badValue(value, place: place, expected: "20:00")
      }
    case .weekdays:
      guard DayList(value) != nil else {
        throw .badValue(value, place: place, expected: "mon,wed,fri | daily")
      }
    case .card, .command, .date, .deck, .file, .folder, .profile, .setting, .settingValue, .tag,
      .text:
      break
    }
  }
}
