public import Text

/// Finds what is wrong in decks: every finding of every file in one run.
public struct Linter {
  /// The rules, besides what reading itself finds.
  private static let rules: [any Rule] = [
    DeckIDRule(), DeckTitleRule(), LicenceRule(), MissingIDRule(), InvalidIDRule(),
    DuplicateIDRule(), MissingBodyRule(), MissingQuestionRule(), EmptyAnswerRule(),
    RepeatedPromptRule(), ExclusiveAnswersRule(), GivenAwayRule(), OneSidedChoiceRule(),
    TellingLengthRule(), ShortListRule(), OpenGapRule(), UnnumberedGapRule(), MissingGapRule(),
    MissingTranslationRule(), TranslationFieldRule(), MixedNormalizationRule(), FullWidthRule(),
    KanaAnswerRule(), UnreachableAlternativeRule(), UnknownSourceRule(), ContestedRule(),
    ImpossibleDateRule(), ContradictingDatesRule(), ControlCharacterRule(), UnknownAfterRule(),
    UnknownColumnRule(), UnsafePictureRule(),
  ]

  /// Reads and checks files; `read` gives the bytes of a file beside a deck.
  ///
  /// Findings come file by file, in the order of the text.
  public static func lint(
    _ files: [DeckSource],
    reading read: (_ name: String, _ deckPath: String) -> [UInt8]?
  ) -> [Finding] {
    let loader = DeckLoader(files, reading: read)
    let library = DeckLibrary(decks: loader.decks.map(\.deck))
    var findings = loader.refused.map(\.refusalFinding) + loader.findings
    for loaded in loader.decks {
      check(LintedText(loaded.own, of: loaded, in: library), into: &findings)
      for translation in loaded.translations {
        check(LintedText(translation.file, of: loaded, in: library), into: &findings)
      }
    }
    var order: [String: Int] = [:]
    for (index, file) in files.enumerated() { order[file.path] = index }
    return findings.sorted { left, right in
      let places = (order[left.path] ?? .max, order[right.path] ?? .max)
      if places.0 != places.1 { return places.0 < places.1 }
      if left.path != right.path { return left.path < right.path }
      if left.range.start != right.range.start { return left.range.start < right.range.start }
      return left.rule < right.rule
    }
  }

  private static func check(_ text: LintedText, into findings: inout [Finding]) {
    for problem in text.file.problems { findings.append(problem.finding(in: text.source)) }
    for rule in rules {
      rule.check(text) { severity, span, message in
        findings.append(
          Finding(
            rule: rule.name,
            severity: severity,
            path: text.source.path,
            range: text.source.range(of: span),
            message: message
          )
        )
      }
    }
  }
}
