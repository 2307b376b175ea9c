package import Text

/// Who a learner is, as far as a report needs to know.
package struct Person: Hashable, Sendable {
  /// What tells this learner from all others of the report.
  package var id: String
  /// What the learner is called; free text.
  package var name: String
  /// The class or group; empty for none.
  package var group: String
  /// What the school's own systems call the learner; empty where nobody said.
  package var schoolID: String
  /// The participation mark, where a class has one.
  package var participation: Participation?
  /// The place in the roster, by which lists are ordered before names are.
  package var rank = Int.max
  /// Whether there is anything to tell by.
  package var records = Records.present

  /// What a report has of a learner.
  package enum Records: Hashable, Sendable {
    case present
    /// The roster has the learner, who handed nothing in.
    case notHandedIn
  }

  package init(
    id: String,
    name: String,
    group: String = "",
    schoolID: String = "",
    participation: Participation? = nil
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.schoolID = schoolID
    self.participation = participation
  }
}

/// A mark for taking part, with the sentence that explains it.
package struct Participation: Hashable, Sendable {
  /// 0 to 100; nil where there was nothing to take part in.
  package var mark: Double?
  package var explanation: Phrase

  package init(mark: Double?, explanation: Phrase) {
    self.mark = mark
    self.explanation = explanation
  }
}
