import Text

/// What the lines say that Anki writes above a table.
///
/// https://docs.ankiweb.net/importing/text-files.html
struct TableHeader {
  private(set) var separator: SeparatedValues.Separator?
  private(set) var isHTML = false
  private(set) var deck = ""
  private(set) var notetype = ""
  private(set) var tags: [String] = []
  private(set) var columns: [String] = []
  /// Which column, counted from 0, holds what.
  private(set) var roles: [Int: TableColumn] = [:]
  /// Whether there is any such line.
  private(set) var isAnkis = false

  /// Takes the lines at the start, and tells the line after them.
  mutating func take(_ source: SourceText) -> Int {
    var line = 0
    while line < min(source.lineCount, 64) {
      var text = source.text(source.line(line))
      if line == 0, text.hasPrefix("\u{FEFF}") { text.removeFirst() }
      if line == 0, text.count == 5, text.lowercased().hasPrefix("sep="), let mark = text.utf8.last
      {
        separator = SeparatedValues.Separator(rawValue: mark)
        line += 1
        continue
      }
      guard text.hasPrefix("#"), let colon = text.firstIndex(of: ":"),
        take(text[text.index(after: text.startIndex)..<colon], text[text.index(after: colon)...])
      else { break }
      isAnkis = true
      line += 1
    }
    return line
  }

  /// Takes one line; false where it is none of these.
  private mutating func take(_ key: Substring, _ value: Substring) -> Bool {
    let word = String(value).trimmed
    switch String(key).trimmed.lowercased() {
    case "separator": separator = Self.separator(named: value)
    case "html": isHTML = word.lowercased() == "true"
    case "deck": deck = word
    case "notetype": notetype = word
    case "tags": tags = word.split(separator: " ").map(String.init)
    case "columns":
      let mark = separator.map { Character(Unicode.Scalar($0.rawValue)) } ?? "\t"
      columns = value.split(separator: mark, omittingEmptySubsequences: false)
        .map { String($0).trimmed }
    case "guid column": setRole(.id, word)
    case "deck column": setRole(.deck, word)
    case "tags column": setRole(.tags, word)
    case "notetype column": setRole(.notetype, word)
    case "if matches": break
    case _: return false
    }
    return true
  }

  private mutating func setRole(_ role: TableColumn, _ number: String) {
    if let number = Int(number), (1...256).contains(number) { roles[number - 1] = role }
  }

  private static func separator(named name: Substring) -> SeparatedValues.Separator? {
    switch String(name).trimmed.lowercased() {
    case "tab", "\\t": .tab
    case "comma", ",": .comma
    case "semicolon", ";": .semicolon
    case "pipe", "|": .pipe
    case "colon", ":": .colon
    case "space": .space
    case _: name.utf8.first.flatMap { SeparatedValues.Separator(rawValue: $0) }
    }
  }
}
