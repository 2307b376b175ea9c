/// When a learner is said to be at risk of falling behind; every number can be changed.
package struct RiskRules: Hashable, Sendable {
  /// Days without practice.
  package var idleDays = 7
  /// Overdue cards, in days of the learner's own work.
  package var overdueDays = 3.0
  /// The share of due cards that is recalled, 0 to 1.
  package var retention = 0.7
  /// With fewer reviews nothing is said about retention.
  package var minimumReviews = 20

  package init() {}
}

/// Why a learner may fall behind.
package enum Risk: Hashable, Sendable {
  /// No practice for so many days; nil for none at all.
  case idle(days: Int?)
  /// Overdue cards worth so many days of the learner's own work.
  case overdue(days: Double)
  /// So small a share of due cards was recalled.
  case retention(Double)
}

extension RiskRules {
  /// What the rules say of a learner's measures.
  package func risks(of learner: LearnerMeasures, idleDays idle: Int?) -> [Risk] {
    var risks: [Risk] = []
    if idle.map({ $0 >= idleDays }) ?? true { risks.append(.idle(days: idle)) }
    if let work = learner.overdueWork, work > overdueDays { risks.append(.overdue(days: work)) }
    if let share = learner.retention, learner.total.reviews >= minimumReviews, share < retention {
      risks.append(.retention(share))
    }
    return risks
  }
}
