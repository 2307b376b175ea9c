/// A learner as the last pack had them.
package struct PackedLearner: Hashable, Sendable {
  /// What told them from all others then.
  package var key: String
  package var name: String
  package var group: String
  /// What told them from all others in the packs before, newest first.
  package var formerly: [String]

  package init(key: String, name: String, group: String = "", formerly: [String] = []) {
    self.key = key
    self.name = name
    self.group = group
    self.formerly = formerly
  }
}

/// Who of a roster is who of the last pack, although a spreadsheet or its owner changed what tells
/// learners apart.
///
/// A key that stayed tells by itself. Of the others, two numbers are one where they differ in leading
/// zeros alone, which Excel takes away; and a name that got or lost its number is the same learner's
/// where one bears it, or one in the group. What may mean two people means nobody.
package struct Succession: Sendable {
  package let roster: Roster
  /// Learners of the last pack whom no row of the roster continues.
  package private(set) var lost: [PackedLearner] = []
  private var former: [String: [String]] = [:]
  private var byKey: [String: Participant]

  package init(_ roster: Roster, after packed: [PackedLearner] = []) {
    self.roster = roster
    byKey = Dictionary(
      roster.participants.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let staying = Set(packed.map(\.key))
    var gone = packed.filter { byKey[$0.key] == nil }
    var open = roster.participants.filter { !staying.contains($0.key) }
    for learner in packed where byKey[learner.key] != nil {
      former[learner.key] = learner.formerly
    }
    for rule in [Self.sharingNumber, Self.sharingName] {
      let (left, free) = (gone, open)
      for learner in left {
        guard let heir = rule(learner, left, free) else { continue }
        former[heir.key] = [learner.key] + learner.formerly
        gone.removeAll { $0.key == learner.key }
        open.removeAll { $0.key == heir.key }
      }
    }
    lost = gone
    let current = Set(byKey.keys)
    for participant in roster.participants {
      // An id that was changed and put back is the first one again, and stays the last of the list.
      let chain = former[participant.key, default: []]
      let keys = chain.enumerated().filter { place, key in
        (key == participant.key || !current.contains(key))
          && !chain[(place + 1)...].contains(key)
      }.map(\.element)
      former[participant.key] = keys
      for key in keys where byKey[key] == nil { byKey[key] = participant }
    }
  }

  /// What a learner is known by: the key of the roster, then those of earlier packs, newest first.
  package func keys(of participant: Participant) -> [String] {
    [participant.key] + former[participant.key, default: []]
  }

  /// The learner whom a key of this roster or of an earlier pack means.
  package func participant(_ key: String) -> Participant? { byKey[key] }

  /// Numbers that lost the zeros before them since an earlier pack, as they were and as they are.
  package var shortenedNumbers: [(before: String, now: String)] {
    roster.participants.compactMap { participant in
      let now = participant.schoolID
      let longer = former[participant.key, default: []]
        .compactMap { Participant.number(inKey: $0).map(String.init) }
        .first { $0.count > now.count && $0.hasSuffix(now) && !now.isEmpty && $0.first == "0" }
      return longer.map { (before: $0, now: now) }
    }
  }

  /// What the next pack leaves to be remembered.
  package var packed: [PackedLearner] {
    roster.participants.map { participant in
      PackedLearner(
        key: participant.key,
        name: participant.name,
        group: participant.group,
        formerly: former[participant.key, default: []]
      )
    }
  }

  // MARK: Heirs

  /// Numbers that are equal but for zeros before them, where each side has the number once.
  private static func sharingNumber(
    _ learner: PackedLearner,
    _ gone: [PackedLearner],
    _ open: [Participant]
  ) -> Participant? {
    guard let number = Self.number(learner.key) else { return nil }
    let rivals = gone.filter { Self.number($0.key) == number }
    let heirs = open.filter { Self.number($0.key) == number }
    return rivals.count == 1 && heirs.count == 1 ? heirs[0] : nil
  }

  /// The same name, where one of the two has no number.
  private static func sharingName(
    _ learner: PackedLearner,
    _ gone: [PackedLearner],
    _ open: [Participant]
  ) -> Participant? {
    let isNamed = learner.key == Participant(name: learner.name).key
    let heirs = open.filter { $0.name == learner.name && $0.schoolID.isEmpty != isNamed }
    let rivals = gone.filter { $0.name == learner.name }
    if heirs.count == 1, rivals.count == 1 { return heirs[0] }
    let heirsOfGroup = heirs.filter { $0.group == learner.group }
    let rivalsOfGroup = rivals.filter { $0.group == learner.group }
    return heirsOfGroup.count == 1 && rivalsOfGroup.count == 1 ? heirsOfGroup[0] : nil
  }

  /// The digits of a key that is a number, without zeros before them.
  private static func number(_ key: String) -> String? {
    guard let digits = Participant.number(inKey: key) else { return nil }
    let values = digits.map { $0.wholeNumberValue ?? -1 }
    guard !values.isEmpty, values.allSatisfy({ (0...9).contains($0) }) else { return nil }
    return values.drop { $0 == 0 }.map { String($0) }.joined()
  }
}
