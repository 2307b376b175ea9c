/// The units that a question about a number names: how many US dollars, 何日, 몇 퍼센트.
///
/// A unit may be left out, and counters are as people count; but won are no dollars, and hours no
/// days.
struct AskedUnits {
  /// What is asked behind “how many”, 何 or 몇; where there is none, all that the question names.
  private let units: Set<String>

  init(prompt: [Unicode.Scalar]) {
    let behind = Self.questions.flatMap { word in
      prompt.indices.filter { prompt[$0...].starts(with: word) }
        .map { Self.names(in: prompt[($0 + word.count)...].prefix(Self.reach), at: .start) }
    }
    let asked = behind.reduce(into: Set<String>()) { $0.formUnion($1) }
    units = asked.isEmpty ? Self.names(in: prompt[...], at: .anywhere) : asked
  }

  /// Whether `unit` is another than is asked for.
  func exclude(_ unit: String) -> Bool {
    let unit = NumberUnits.canonical(unit)
    guard NumberUnits.isKnown(unit), !units.contains(unit) else { return false }
    return NumberUnits.isMeasure(unit) || units.contains { NumberUnits.isMoney($0) || $0 == "%" }
  }

  private enum Place {
    case start
    case anywhere
  }

  /// So many letters behind “how many” the unit may begin.
  private static let reach = 24
  private static let questions = ["how many", "how much", "what percentage", "何", "なん", "몇"]
    .map { Array($0.unicodeScalars) }

  private static func names(in text: ArraySlice<Unicode.Scalar>, at place: Place) -> Set<String> {
    var found: Set<String> = []
    let words = LatinWords(Array(text)).words.map { Normalizer.string($0) }
    for word in words where NumberUnits.isKnown(NumberUnits.canonical(word)) {
      found.insert(NumberUnits.canonical(word))
    }
    let rest = text.drop { $0 == " " }
    for (name, unit) in NumberUnits.written {
      let scalars = Array(name.unicodeScalars)
      let isThere =
        switch place {
        case .start: rest.starts(with: scalars)
        case .anywhere: rest.indices.contains { rest[$0...].starts(with: scalars) }
        }
      if isThere { found.insert(unit) }
    }
    return found
  }
}
