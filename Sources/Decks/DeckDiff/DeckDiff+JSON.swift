import Scheduling
package import Text

extension DeckDiff {
  /// The whole of it for programs, `{"v":1,"changes":[…],"counts":{…},…}`.
  package func json(for language: Language? = nil) -> JSONValue {
    let shown = changes(for: language)
    let counts = CardChange.Verdict.allCases.filter { count($0) > 0 }
      .map { JSONValue.Member($0.rawValue, .integer(count($0))) }
    return .object([
      .init("v", 1),
      .init("changes", .array(shown.map(\.json))),
      .init("counts", .object(counts + [.init("unchanged", .integer(unchanged))])),
      .init("losesProgress", .bool(losesProgress)),
    ])
  }

  /// What concerns learners of a language; all of it for nil.
  package func changes(for language: Language?) -> [CardChange] {
    guard let language else { return changes }
    return changes.filter { $0.languages.isEmpty || $0.languages.contains(language) }
      .map { change in
        var change = change
        let own = change.fields.filter { $0.language == language }
        if !change.languages.isEmpty, !own.isEmpty { change.fields = own }
        return change
      }
  }
}

extension CardChange {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("verdict", .string(verdict.rawValue)), .init("name", .string(name)),
    ]
    if let former { members.append(.init("former", .string(former))) }
    members.append(.init("ids", .array(ids.map { .string($0.description) })))
    if !languages.isEmpty {
      members.append(.init("languages", .array(languages.map { .string($0.rawValue) })))
    }
    if !fields.isEmpty { members.append(.init("fields", .array(fields.map(\.json)))) }
    if let line = remedy?.line { members.append(.init("remedy", .string(line))) }
    return .object(members)
  }
}

extension FieldChange {
  fileprivate var json: JSONValue {
    .object([
      .init("language", .string(language.rawValue)), .init("field", .string(name)),
      .init("old", .string(old)), .init("new", .string(new)),
    ])
  }
}

extension Remedy {
  /// What to write, as it stands in the file; nil where nothing helps.
  package var line: String? {
    switch self {
    case .cardLine(let id): "Formerly: \(id)"
    case .deckLine(let id): "formerly: [\(id)]"
    case .rowValue(let key): "formerly\t\(key)"
    case .keyLine(let columns): "key: [\(columns.joined(separator: ", "))]"
    case .none: nil
    }
  }
}
