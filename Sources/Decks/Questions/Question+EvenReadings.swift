import Text

// Whoever sees one option with readings among others without sees which one the author took care of.

extension Question {
  /// The options that are chosen from; none for the other tasks.
  var optionTexts: [String] {
    switch task {
    case .choice(let options): options.map(\.item.text)
    case .typed, .order, .match: []
    }
  }

  /// Whether some options have readings while kanji of others have none.
  var hasUnevenReadings: Bool {
    let options = optionTexts.map(furigana(of:))
    return options.contains(where: \.hasReadings) && options.contains(where: \.lacksReadings)
  }

  /// Takes the readings from all options, unless all have them.
  mutating func evenReadings() {
    guard hasUnevenReadings else { return }
    for text in optionTexts { readings[text] = nil }
  }
}
