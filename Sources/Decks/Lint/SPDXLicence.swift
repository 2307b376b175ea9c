import Text

/// The names of licences that decks may bear: SPDX identifiers and expressions of them.
///
/// https://spdx.org/licenses: those for texts and data, the commonest for code, and all of the
/// Creative Commons family. Case does not matter in them (SPDX 2.3, annex D).
enum SPDXLicence {
  private static let names: Set = [
    "cc0-1.0", "cc-pddc", "pddl-1.0", "odbl-1.0", "odc-by-1.0", "unlicense", "wtfpl", "mit",
    "mit-0", "isc", "0bsd", "bsd-2-clause", "bsd-3-clause", "apache-2.0", "mpl-2.0", "lal-1.3",
    "gfdl-1.2-only", "gfdl-1.2-or-later", "gfdl-1.3-only", "gfdl-1.3-or-later", "gpl-2.0-only",
    "gpl-2.0-or-later", "gpl-3.0-only", "gpl-3.0-or-later", "lgpl-2.1-only", "lgpl-2.1-or-later",
    "lgpl-3.0-only", "lgpl-3.0-or-later", "agpl-3.0-only", "agpl-3.0-or-later", "ogl-uk-3.0",
    "ofl-1.1", "etalab-2.0", "dl-de-by-2.0", "cdla-permissive-2.0",
    "cdla-sharing-1.0",
  ]
  /// What a Creative Commons licence may ask for, in the order of its name.
  private static let terms = ["by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa"]
  private static let versions = ["1.0", "2.0", "2.5", "3.0", "4.0"]
  /// Those to name to somebody who looks for one.
  static let examples = ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"]

  /// What a name is.
  enum Reading: Equatable {
    case known
    /// Not a name, but nearly this one.
    case meant(String)
    /// It could be a name; these are too many to know all.
    case wellFormed
    /// No licence is called so.
    case malformed
  }

  /// Reads what a deck says of its licence.
  static func reading(_ text: String) -> Reading {
    let words = text.split { $0 == " " || $0 == "(" || $0 == ")" }.map(String.init)
    let names = words.filter { !["AND", "OR", "WITH"].contains($0) }
    if !names.isEmpty, names.allSatisfy(isKnown), words.count == names.count * 2 - 1 {
      return .known
    }
    if let meant = meant(by: text) { return .meant(meant) }
    return text.utf8.allSatisfy(isOfName) ? .wellFormed : .malformed
  }

  private static func isKnown(_ name: String) -> Bool {
    let name = name.lowercased()
    if names.contains(name) { return true }
    if name.hasPrefix("licenseref-") {
      return name.utf8.count > 11 && name.utf8.allSatisfy(isOfName)
    }
    guard name.hasPrefix("cc-") else { return false }
    let rest = name.dropFirst(3)
    return terms.contains { term in
      // A country's own version has its letters behind: CC-BY-2.1-JP.
      versions.contains { rest == "\(term)-\($0)" || rest.hasPrefix("\(term)-\($0)-") }
        || rest == "\(term)-2.1-jp"
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.dash || byte == Byte.dot
  }

  /// The name that nearly stands there.
  private static func meant(by text: String) -> String? {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." }
    if plain.hasPrefix("cc0") || plain.hasPrefix("cczero") || plain == "publicdomain" {
      return "CC0-1.0"
    }
    let term = terms.sorted { $0.count > $1.count }.first {
      plain.hasPrefix("cc" + $0.filter { $0 != "-" })
    }
    if let term {
      let rest = plain.dropFirst(2 + term.filter { $0 != "-" }.count)
      let version = versions.first { rest == $0 || rest == "v" + $0 } ?? "4.0"
      return "CC-\(term.uppercased())-\(version)"
    }
    return FieldSuggestion.nearest(to: text, among: examples)
  }
}
