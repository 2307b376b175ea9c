extension CommandTable {
  /// Every command, in the order of help.
  static let standard = CommandTable(
    [
      .review, .learn, .practice, .test,
      .decks, .enrol, .leave, .search, .show, .why,
      .stats, .week, .forecast, .calendar,
      .due,
      .undo, .redo, .suspend, .bury, .skip, .flag, .note,
      .goal, .settings, .profile, .language,

      .help, .completions, .version, .quit,
      .schedule, .judge,
    ],
    globalOptions: GlobalOptions.table
  )
}
