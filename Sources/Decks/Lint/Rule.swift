import Text

/// One thing to look for in a text; its words stand beside it.
protocol Rule: Sendable {
  /// Its name in findings, in kebab case.
  var name: String { get }
  /// Tells of every place in `text` that breaks the rule.
  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void)
}
