import Profiles
import SystemPackage
import Text

extension Shell {
  /// The languages in which to ask several people which of them is there: those that their profiles
  /// have set, or all where one is not known.
  func languages(of known: [KnownProfile]) -> [Language] {
    if let chosen = options.language { return [chosen] }
    let state = FilePath(locations.state)
    let spoken = known.map { DueMemo(stateFolder: state, $0.location).language }
    return spoken.contains(nil)
      ? Language.allCases : Language.allCases.filter { spoken.contains($0) }
  }
}

extension Shell {
  /// Says a sentence in several languages, one below the other.
  func say(_ phrase: Phrase, in languages: [Language], _ role: Role? = nil) {
    var page = page()
    for language in languages { page.add(phrase.text(in: language), role) }
    show(page)
  }
}

extension Phrase {
  /// The wordings in several languages, side by side.
  func text(in languages: [Language]) -> String {
    languages.map { text(in: $0) }.joined(separator: " · ")
  }
}
