import Scheduling
package import Text

extension DeckDiff {
  /// The whole of it for programs, `{"v":1,"changes":[…],"counts":{…},…}`.
  package func json() -> JSONValue {
    let counts = CardChange.Verdict.allCases.filter { count($0) > 0 }
      .map { JSONValue.Member($0.rawValue, .integer(count($0))) }
    return .object([
      .init("v", 1),
      .init("changes", .array(changes.map(\.json))),
      .init("counts", .object(counts + [.init("unchanged", .integer(unchanged))])),
      .init("losesProgress", .bool(losesProgress)),
    ])
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
    case .identity(let id): id
    case .gap(let text): text
    case .none: nil
    }
  }
}
