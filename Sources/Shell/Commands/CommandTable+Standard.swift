extension CommandTable {
  /// Every command, in the order of help.
  package static let standard = CommandTable(
    [
      .review, .learn, .place, .practice, .test, .testEnter, .pair, .night,
      .decks, .enrol, .leave, .search, .show, .why,
      .stats, .week, .forecast, .calendar, .report,
      .due,
      .add, .mine,
      .undo, .redo, .reschedule, .suspend, .bury, .skip, .flag, .note,
      .goal, .settings, .profile, .profileNew, .language, .remind,
      .join, .update, .handIn,
      .deckNew, .deckLint, .deckFormat, .deckIDs, .deckDiff, .deckReviewSheet,
      .deckPreview, .deckStatistics, .deckInbox,
      .classNew, .classPlan, .classCheck, .classPack, .classStatus, .classMatch, .classClose,
      .verify, .backup, .restore, .merge, .importFile, .exportDecks,
      .doctor, .help, .completions, .version, .quit,
      .schedule, .optimize, .evaluate, .simulate, .judge, .convert,
    ],
    globalOptions: GlobalOptions.table
  )
}
