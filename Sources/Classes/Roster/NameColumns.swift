import Text

/// Where a roster says what learners are called: in one column, or in two as learning platforms export
/// names.
struct NameColumns {
  private enum Kind {
    case whole
    case parts(given: RosterColumn, ofEastAsia: Bool)
  }

  private let kind: Kind

  init(_ columns: SheetColumns<RosterColumn>) {
    guard let family = columns.headings[.familyName] else {
      kind = .whole
      return
    }
    let ofEastAsia = !family.utf8.allSatisfy { $0 < 0x80 }
    if columns.indices[.name] == nil || columns.headings[.givenName] != nil {
      kind =
        columns.indices[.name] == nil ? .parts(given: .givenName, ofEastAsia: ofEastAsia) : .whole
    } else {
      let name = columns.headings[.name]?.lowercased() ?? ""
      let isGiven = Self.shortNames.contains(name)
      kind = isGiven ? .parts(given: .name, ofEastAsia: ofEastAsia) : .whole
    }
  }

  /// What stands for a given name beside a column of family names, and for a whole name alone.
  private static let shortNames: Set<String> = ["name", "이름", "名前"]

  /// The column that findings about the name point at.
  var column: RosterColumn {
    switch kind {
    case .whole: .name
    case .parts(let given, _): given
    }
  }

  /// The learner's name in a row; empty where there is none.
  func name(in row: Sheet.Row, _ columns: SheetColumns<RosterColumn>) -> String {
    switch kind {
    case .whole: return columns.text(.name, in: row)
    case .parts(let given, let ofEastAsia):
      return Self.joined(
        family: columns.text(.familyName, in: row),
        given: columns.text(given, in: row),
        ofEastAsia: ofEastAsia
      )
    }
  }

  /// The parts in the order of the name's own language: 山田 花子, 김하나; a name in other letters
  /// in that of the headings: Hana Kim, Kim Hana.
  static func joined(family: String, given: String, ofEastAsia: Bool) -> String {
    guard !family.isEmpty, !given.isEmpty else { return family + given }
    let scalars = (family + given).unicodeScalars.filter { !$0.properties.isWhitespace }
    if scalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }) { return family + given }
    let isEastAsian = scalars.contains { $0.value >= 0x2E80 && $0.value < 0xFB00 }
    return isEastAsian || ofEastAsia ? "\(family) \(given)" : "\(given) \(family)"
  }
}
