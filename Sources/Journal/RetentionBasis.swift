import Scheduling
package import Text

/// A desired retention that was chosen by simulation, and what it was chosen for.
///
/// It stands in a `set` event of its own and counts as the setting `retention` until a number is set.
/// What it was chosen for tells when it is to be chosen anew.
package struct RetentionBasis: Hashable, Sendable {
  /// The name under which journals hold it.
  package static let key = "retention-auto"

  /// The desired retention.
  package let retention: Double
  /// The one before, where the program chose anew by itself; nil where the learner asked.
  package let before: Double?
  /// Minutes a day.
  package let minutes: Int
  /// New cards a day.
  package let newPerDay: Int
  /// Days a week.
  package let daysPerWeek: Int
  /// Days of the week with less to do.
  package let easyDays: [String]
  /// The memory model.
  package let model: String
  /// How many reviews the weights were fitted to; 0 for those of everybody.
  package let sample: Int

  /// A retention chosen for what the learner has declared by now.
  package init(_ retention: Double, instead before: Double? = nil, of declarations: Declarations) {
    let settings = declarations.settings
    (self.retention, self.before) = (retention, before)
    (minutes, newPerDay) = (settings.minutes, settings.newPerDay)
    daysPerWeek = settings.daysPerWeek
    easyDays = settings[.easyDays].array?.compactMap(\.string) ?? []
    model = settings.model.rawValue
    sample = declarations.weights[model]?.sample ?? 0
  }

  /// More or less by this share is another plan.
  private static let noticeable = 1.2
  /// Weights fitted to so many times the reviews may say something else.
  private static let newSample = 1.5

  /// Whether things have changed so much since that another retention may be better.
  package func isOvertaken(by now: RetentionBasis) -> Bool {
    if model != now.model || daysPerWeek != now.daysPerWeek { return true }
    if Set(easyDays) != Set(now.easyDays) { return true }
    return Self.differ(minutes, now.minutes, by: Self.noticeable)
      || Self.differ(newPerDay, now.newPerDay, by: Self.noticeable)
      || Self.differ(sample, now.sample, by: Self.newSample)
  }

  private static func differ(_ first: Int, _ second: Int, by factor: Double) -> Bool {
    first != second && Double(max(first, second)) >= factor * Double(min(first, second))
  }
}

extension RetentionBasis {
  /// Reads what a journal says; nil where it makes no sense.
  package init?(_ value: JSONValue) {
    guard let retention = value["retention"]?.double, SettingKey.retention.accepts(.real(retention))
    else { return nil }
    self.retention = retention
    before = value["before"]?.double.flatMap {
      SettingKey.retention.accepts(.real($0)) ? $0 : nil
    }
    func whole(_ name: String) -> Int { max(0, value[name]?.int ?? 0) }
    (minutes, newPerDay) = (whole("minutes"), whole("new-per-day"))
    (daysPerWeek, sample) = (whole("days-per-week"), whole("sample"))
    func known(_ name: String, _ key: SettingKey) -> JSONValue? {
      value[name].flatMap { key.accepts($0) ? $0 : nil }
    }
    easyDays = known("easy-days", .easyDays)?.array?.compactMap(\.string) ?? []
    model = known("model", .model)?.string ?? ""
  }

  /// As a journal holds it.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("retention", .real(retention)),
      .init("minutes", .integer(minutes)),
      .init("new-per-day", .integer(newPerDay)),
      .init("days-per-week", .integer(daysPerWeek)),
      .init("easy-days", .array(easyDays.map { .string($0) })),
      .init("model", .string(model)),
      .init("sample", .integer(sample)),
    ]
    if let before { members.insert(.init("before", .real(before)), at: 1) }
    return .object(members)
  }
}

extension ProfileState {
  /// The retention that the program chose by itself since the last answer; nil where it chose none.
  package var retentionChosenAnew: RetentionBasis? {
    guard let basis = settings.retentionBasis, let before = basis.before, before != basis.retention
    else { return nil }
    for entry in timeline.entries.reversed() where !entry.isUndone {
      switch entry.kind {
      case .review: return nil
      case .reschedule, .undo, .redo, .appeal: continue
      case .other:
        guard case .set(RetentionBasis.key, _) = timeline.tables.others[Int(entry.subject)].kind
        else { continue }
        return basis
      }
    }
    return nil
  }
}
