import SystemPackage
import Text

/// What files are called in a report: by what was named for it, not by where that lies on the machine
/// of whoever made it.
struct ReportNames {
  /// The folders above what was named, longest first, each with its slash.
  private let folders: [String]

  init(_ paths: [FilePath]) {
    let parents = paths.map { $0.lexicallyNormalized().removingLastComponent().string }
    folders = Set(parents.map { VisibleText.line($0) })
      .filter { !$0.isEmpty && $0 != "/" }
      .map { $0 + "/" }
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// A sentence with such names.
  func shortening(_ phrase: Phrase) -> Phrase {
    Phrase(
      en: shortening(phrase.english),
      ja: shortening(phrase.japanese),
      ko: shortening(phrase.korean)
    )
  }

  private func shortening(_ text: String) -> String {
    folders.reduce(text) { text, folder in
      var output = ""
      var rest = text[...]
      while let found = rest.firstRange(of: folder) {
        output += rest[..<found.lowerBound]
        // Behind a name the folder is one of that name's own.
        if output.last.map(Self.isOfName) ?? false { output += folder }
        rest = rest[found.upperBound...]
      }
      return output + rest
    }
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_.~/".contains(character))
  }
}
