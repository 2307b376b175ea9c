extension Day {
  /// The Monday of the week.
  package var monday: Day { advanced(byDays: -weekdayIndex) }
  /// 0 for Monday to 6 for Sunday.
  package var weekdayIndex: Int { ((number + 3) % 7 + 7) % 7 }
}
