/// The learners of a class, in the order of its spreadsheet.
package struct Roster: Hashable, Sendable {
  package var participants: [Participant]

  package init(participants: [Participant] = []) {
    self.participants = participants
  }

  /// The names of groups, in the order in which they first appear.
  package var groups: [String] {
    var seen: Set<String> = []
    return participants.map(\.group).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The learner with a key.
  package func participant(_ key: String) -> Participant? {
    participants.first { $0.key == key }
  }

  /// Whether another learner bears the same name.
  package func isAmbiguous(_ participant: Participant) -> Bool {
    participants.count { $0.name == participant.name } > 1
  }

  /// What to call a learner in lists: the name, and what tells two of one name apart.
  package func callName(_ participant: Participant) -> String {
    guard isAmbiguous(participant) else { return participant.name }
    return "\(participant.name) (\(participant.schoolID))"
  }

  /// What to call a learner on paper: of two of one name, the group too.
  package func fullName(_ participant: Participant) -> String {
    guard isAmbiguous(participant) else { return participant.name }
    let marks = [participant.schoolID, participant.group].filter { !$0.isEmpty }
    return "\(participant.name) (\(marks.joined(separator: ", ")))"
  }
}

/// One learner, as the roster has them.
package struct Participant: Hashable, Sendable {
  /// What the learner is called, in any script.
  package var name: String
  /// The group, section or class; empty for none.
  package var group: String
  /// The school's own number; empty for none.
  package var schoolID: String
  /// Weeks of the plan that do not count, from 1.
  package var excused: Set<Int>
  /// The first week that counts: later than 1 for those who join later.
  package var firstWeek: Int

  package init(
    name: String,
    group: String = "",
    schoolID: String = "",
    excused: Set<Int> = [],
    firstWeek: Int = 1
  ) {
    self.name = name
    self.group = group
    self.schoolID = schoolID
    self.excused = excused
    self.firstWeek = firstWeek
  }

  /// What tells this learner from all others, whatever the order of rows: the school's number, or
  /// the name where there is none.
  package var key: String {
    schoolID.isEmpty ? "name/\(name)" : Self.numbered + schoolID
  }

  private static let numbered = "id/"

  /// The school's number in a key; nil where the key is a name.
  static func number(inKey key: String) -> Substring? {
    key.hasPrefix(numbered) ? key.dropFirst(numbered.count) : nil
  }
}
