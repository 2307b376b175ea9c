package import Scheduling

/// The study days that a report is about; an open end has no bound.
package struct Period: Hashable, Sendable {
  package var from: Day?
  package var through: Day?

  package init(from: Day? = nil, through: Day? = nil) {
    self.from = from
    self.through = through
  }

  /// Whether `day` is one of them.
  package func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let through, day > through { return false }
    return true
  }
}
