public import Text

/// Finds what is wrong in decks: every finding of every file in one run.
public struct Linter {
  /// The rules, besides what reading itself finds.
  private static let rules: [any Rule] =
    [
      DeckIDRule(), DeckTitleRule(), LicenceRule(), UnknownLicenceRule(), MissingIDRule(),
      InvalidIDRule(),
      DuplicateIDRule(), MissingBodyRule(), MissingQuestionRule(), EmptyAnswerRule(),
      RepeatedPromptRule(), ExclusiveAnswersRule(), GivenAwayRule(), OneSidedChoiceRule(),
      TellingLengthRule(), ShortListRule(), ListSeparatorRule(), StrayGapRule(), OpenGapRule(),
      UnnumberedGapRule(), MissingGapRule(),
      MissingTranslationRule(), TranslationFieldRule(), MixedNormalizationRule(), FullWidthRule(),
      UnreachableAlternativeRule(), UnknownSourceRule(), ContestedRule(),
      ContradictingDatesRule(), ControlCharacterRule(), UnknownAfterRule(),
      UnknownColumnRule(), UnsafePictureRule(), UnplayableSoundRule(),
      RejectDashRule(), FormerlyRule(), OrderNumbersRule(), LooseParagraphRule(),
      MissingMediaRule(), CircularAfterRule(), HTMLCommentRule(), MarkedAnswerRule(),
    ] + AnswerRules.all.map { $0 as any Rule }

  /// Reads and checks files; `read` gives the bytes of a file beside a deck.
  ///
  /// Findings come file by file, in the order of the text.
  public static func lint(
    _ files: [DeckSource],
    reading read: (_ name: String, _ deckPath: String) -> [UInt8]?
  ) -> [Finding] {
    withoutActuallyEscaping(read) { read in
      lint(files, beside: NeighbouringFiles { read($0, $1).map(NeighbouringFile.bytes) })
    }
  }

  /// Reads and checks files whose tables may be spreadsheets.
  ///
  /// `others` are decks at hand that are not checked themselves, but may be named.
  public static func lint(
    _ files: [DeckSource],
    beside neighbours: NeighbouringFiles,
    knowing others: DeckLibrary = DeckLibrary(decks: [])
  ) -> [Finding] {
    let loader = DeckLoader(files, beside: neighbours)
    let library = DeckLibrary(decks: loader.decks.map(\.deck))
    var findings = loader.refused.map(\.refusalFinding) + loader.findings
    for loaded in loader.decks {
      if let table = loaded.table { findings += TableLinter(table, loaded.deck).findings }
      check(
        LintedText(loaded.own, of: loaded, in: library, beside: neighbours, knowing: others),
        into: &findings
      )
      for translation in loaded.translations {
        check(
          LintedText(
            translation.file,
            of: loaded,
            in: library,
            beside: neighbours,
            knowing: others
          ),
          into: &findings
        )
      }
    }
    var order: [String: Int] = [:]
    for (index, file) in files.enumerated() { order[file.path] = index }
    return sorted(findings, order)
  }

  private static func sorted(_ findings: [Finding], _ order: [String: Int]) -> [Finding] {
    findings.sorted { left, right in
      let places = (order[left.path] ?? .max, order[right.path] ?? .max)
      if places.0 != places.1 { return places.0 < places.1 }
      if left.path != right.path { return left.path < right.path }
      if left.range.start != right.range.start { return left.range.start < right.range.start }
      return left.rule < right.rule
    }
  }

  private static func check(_ text: LintedText, into findings: inout [Finding]) {
    var list = FindingList(text.source)
    for problem in text.file.problems {
      list.add(problem.rule, problem.severity, problem.span, problem.phrase)
    }
    for rule in rules {
      rule.check(text) { severity, span, message in
        list.add(rule.name, severity, span, message)
      }
    }
    findings += list.finished()
  }
}

/// The findings of one file, of each rule so many as somebody may read.
private struct FindingList {
  private static let mostOfRule = 1000

  private let source: SourceText
  private var findings: [Finding] = []
  private var count: [String: Int] = [:]
  private var last: [String: (severity: Severity, span: SourceSpan)] = [:]

  init(_ source: SourceText) {
    self.source = source
  }

  mutating func add(
    _ rule: String,
    _ severity: Severity,
    _ span: SourceSpan,
    _ message: @autoclosure () -> Phrase
  ) {
    count[rule, default: 0] += 1
    if count[rule, default: 0] <= Self.mostOfRule {
      append(rule, severity, span, message())
    } else {
      last[rule] = (severity, span)
    }
  }

  private mutating func append(
    _ rule: String,
    _ severity: Severity,
    _ span: SourceSpan,
    _ message: Phrase
  ) {
    findings.append(
      Finding(
        rule: rule,
        severity: severity,
        path: source.path,
        range: source.range(of: span),
        message: message
      )
    )
  }

  /// The findings, and for each rule that found too many, how many are left out.
  mutating func finished() -> [Finding] {
    for (rule, end) in last {
      let left = count[rule, default: 0] - Self.mostOfRule
      append(rule, end.severity, end.span, FindingPhrases.more(left))
    }
    return findings
  }
}

/// What is said of findings that are too many to tell.
enum FindingPhrases {
  static func more(_ count: Int) -> Phrase {
    Phrase(
      en: "There are \(count) more findings of this rule, up to here. Mend the others first.",
      ja: "ここまでに同じ指摘がさらに\(count)件あります。先に、示したものを直してください。",
      ko: "여기까지 같은 지적이 \(count)건 더 있어요. 앞의 것을 먼저 고쳐 주세요."
    )
  }
}
