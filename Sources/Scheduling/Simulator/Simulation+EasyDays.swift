extension Simulation {
  /// How full a day is for what is wished of it: an easy day fills sooner, one to be left fills last.
  func crowd(on day: Int) -> Double {
    let count = load.indices.contains(day) ? load[day] : 0
    guard !plan.easyDays.isUniform else { return Double(count) }
    switch plan.easyDays[plan.weekday(of: day)] {
    case .normal: return Double(count)
    case .reduced: return Double(count) / EasyDays.Load.reduced.share
    case .minimum: return 1e6 + Double(count)
    }
  }
}

extension Simulation.Plan {
  /// The time for answers on a day counted from the first.
  func seconds(on day: Int) -> Double {
    minutes.map { $0 * 60 * easyDays[weekday(of: day)].share } ?? .infinity
  }

  /// The day of the week of a day counted from the first.
  func weekday(of day: Int) -> Weekday {
    Weekday(rawValue: (firstWeekday.rawValue - 1 + max(0, day)) % 7 + 1) ?? firstWeekday
  }
}
