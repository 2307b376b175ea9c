package import Text

extension Language {
  /// The language that the environment asks for, before a profile says more; English else.
  package static func preferred(in environment: [String: String]) -> Language {
    if let language = environment["KORYU_LANGUAGE"].flatMap(named) { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment[name], !value.isEmpty { return named(value) ?? .english }
    }
    return .english
  }

  /// The language of a locale (`ja_JP.UTF-8`) or of one of its own names (`日本語`).
  package static func named(_ text: String) -> Language? {
    let folded = text.lowercased()
    if ["日本語", "japanese", "nihongo"].contains(folded) { return .japanese }
    if ["한국어", "korean", "hangugeo"].contains(folded) { return .korean }
    if folded == "english" { return .english }
    let code = folded.prefix { $0.isLetter }
    return Language(rawValue: String(code))
  }

  /// What speakers call it.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .japanese: "日本語"
    case .korean: "한국어"
    }
  }
}
