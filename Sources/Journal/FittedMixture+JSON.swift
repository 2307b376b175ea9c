import Scheduling
package import Text

extension FittedMixture {
  /// Reads a mixture; nil where anything that is known is not what it should be.
  package init?(_ json: JSONValue) {
    guard case .object(let members) = json, let share = json["share"]?.double,
      let slowness = AnswerPace.Weight(json["slowness"]),
      let correction = Self.numbers(json["correction"] ?? []),
      let list = (json["others"] ?? []).array, list.count < MemoryMixture.mostMembers
    else { return nil }
    let others = list.compactMap { Member($0) }
    guard others.count == list.count else { return nil }
    self.share = share
    self.slowness = slowness
    self.others = others
    self.correction = correction
    let known: Set = ["share", "slowness", "others", "correction"]
    unknown = members.filter { !known.contains($0.name) }
  }

  /// The mixture as it stands in a journal.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("share", .real(share)), .init("slowness", slowness.json),
    ]
    if !others.isEmpty {
      members.append(.init("others", .array(others.map(\.json))))
    }
    if !correction.isEmpty {
      members.append(.init("correction", .array(correction.map { .real($0) })))
    }
    return .object(members + unknown)
  }

  fileprivate static func numbers(_ json: JSONValue?) -> [Double]? {
    guard let array = json?.array else { return nil }
    let numbers = array.compactMap(\.double)
    return numbers.count == array.count ? numbers : nil
  }
}

extension FittedMixture.Member {
  fileprivate init?(_ json: JSONValue) {
    guard case .object(let members) = json, let share = json["share"]?.double,
      let slowness = AnswerPace.Weight(json["slowness"]),
      let values = FittedMixture.numbers(json["values"])
    else { return nil }
    let known: Set = ["share", "slowness", "values"]
    self.init(
      values: values,
      slowness: slowness,
      share: share,
      unknown: members.filter { !known.contains($0.name) }
    )
  }

  fileprivate var json: JSONValue {
    .object(
      [
        .init("share", .real(share)), .init("slowness", slowness.json),
        .init("values", .array(values.map { .real($0) })),
      ] + unknown
    )
  }
}

extension AnswerPace.Weight {
  /// After a recall and after a lapse.
  fileprivate init?(_ json: JSONValue?) {
    guard let numbers = FittedMixture.numbers(json), numbers.count == 2 else { return nil }
    self.init(recall: numbers[0], lapse: numbers[1])
  }

  fileprivate var json: JSONValue { .array([.real(recall), .real(lapse)]) }
}
