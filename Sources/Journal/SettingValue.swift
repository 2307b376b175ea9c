package import Text

extension SettingKey {
  /// Whether `value` may be the value of the setting.
  package func accepts(_ value: JSONValue) -> Bool {
    switch type {
    case .toggle: value.bool != nil
    case .whole(let range): value.int.map(range.contains) ?? false
    case .real(let range): value.double.map(range.contains) ?? false
    case .choice(let words): value.string.map(words.contains) ?? false
    case .choices(let words): Self.areDistinct(value.array, of: words)
    case .steps: Self.areSteps(value.array)
    case .zone: value.string.map(Self.isZone) ?? false
    }
  }

  private static func areDistinct(_ values: [JSONValue]?, of words: [String]) -> Bool {
    guard let chosen = values?.map(\.string) else { return false }
    return Set(chosen).count == chosen.count
      && chosen.allSatisfy { $0.map(words.contains) ?? false }
  }

  /// Whether `text` has the form of a name in the time zone database: it becomes part of a path, and
  /// leads nowhere else.
  private static func isZone(_ text: String) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || [0x2B, 0x2D, 0x5F].contains(byte)
        }
    }
  }

  private static func areSteps(_ values: [JSONValue]?) -> Bool {
    guard let values, values.count <= 32 else { return false }
    return values.allSatisfy { $0.int.map((1...86_400).contains) ?? false }
  }

  /// Reads what a learner typed after the name of the setting; nil where it does not fit.
  ///
  /// Lists are separated by spaces or commas; `none` is an empty list.
  package func value(typed text: String) -> JSONValue? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "　" || $0 == "、" }.map(String.init)
    let value: JSONValue? =
      switch type {
      case .toggle: Self.toggle(words)
      case .whole: words.count == 1 ? Int(words[0]).map { .integer($0) } : nil
      case .real: words.count == 1 ? Double(words[0]).map { .real($0) } : nil
      case .choice(let choices): words.count == 1 ? Self.choice(words[0], of: choices) : nil
      case .choices: .array(Self.list(words).map { .string($0.lowercased()) })
      case .steps: Self.steps(Self.list(words))
      case .zone: words.count == 1 ? .string(words[0]) : nil
      }
    return value.flatMap { accepts($0) ? $0 : nil }
  }

  private static func list(_ words: [String]) -> [String] { words == ["none"] ? [] : words }

  /// `on` and `off` say `always` and `never` where these are among the choices.
  private static func choice(_ word: String, of choices: [String]) -> JSONValue {
    let word = word.lowercased()
    let meant = ["on": "always", "off": "never"][word].flatMap { choices.contains($0) ? $0 : nil }
    return .string(meant ?? word)
  }

  private static func toggle(_ words: [String]) -> JSONValue? {
    switch words.map({ $0.lowercased() }) {
    case ["on"], ["yes"], ["true"]: true
    case ["off"], ["no"], ["false"]: false
    default: nil
    }
  }

  /// Minutes, with or without a unit: `1m 10m`, `1h`, `1d`.
  private static func steps(_ words: [String]) -> JSONValue? {
    var minutes: [JSONValue] = []
    for word in words {
      let unit =
        switch word.last {
        case "h": 60
        case "d": 1440
        default: 1
        }
      let digits = word.last.map { "mhd".contains($0) } ?? false ? word.dropLast() : word[...]
      guard let count = Int(digits), (0...86_400).contains(count) else { return nil }
      minutes.append(.integer(count * unit))
    }
    return .array(minutes)
  }

  /// The value as a learner types it.
  package func text(of value: JSONValue) -> String {
    if let toggle = value.bool { return toggle ? "on" : "off" }
    if let elements = value.array {
      return elements.isEmpty
        ? "none" : elements.map { $0.string ?? $0.text() }.joined(separator: " ")
    }
    return value.string ?? value.text()
  }

  /// The words that completion offers; none where any number may stand.
  package var completions: [String] {
    switch type {
    case .toggle: ["on", "off"]
    case .choice(let words), .choices(let words): words
    case .whole, .steps: []
    // Only the desired retention is a number with a fraction; it can be chosen by simulation.
    case .real: ["auto"]
    case .zone: ["auto", "Asia/Tokyo", "Asia/Seoul"]
    }
  }
}
