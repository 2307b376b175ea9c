import Answers
import Decks
import Scheduling
import Study
import Text

/// How one answer was judged, for the author: against which alternative, by which rule, and which
/// grade it suggests.
struct JudgeExplanation {
  private let question: Question
  private let typed: String
  private let assessment: Assessment

  init(_ question: Question, typed: String, _ assessment: Assessment) {
    self.question = question
    self.typed = typed
    self.assessment = assessment
  }

  func write(to page: inout Page) {
    let language = page.language
    page.add(JudgePhrases.title, .faint)
    let alternatives = alternatives(in: language)
    if !alternatives.isEmpty { page.add(JudgePhrases.accepted, .faint, indent: 2) }
    for line in alternatives { page.add(line, indent: 4) }
    let width =
      [JudgePhrases.verdict, JudgePhrases.rule, JudgePhrases.grade]
      .map { DisplayWidth.of($0.text(in: language)) }.max() ?? 0
    let outcome = assessment.outcome.name.text(in: language)
    page.add(label: JudgePhrases.verdict, outcome, labelWidth: width)
    page.add(label: JudgePhrases.rule, rule.text(in: language), labelWidth: width)
    page.add(label: JudgePhrases.grade, grade(in: language), labelWidth: width)
  }

  private func grade(in language: Language) -> String {
    guard assessment.outcome != .retry else { return JudgePhrases.noGrade.text(in: language) }
    let (grade, reason) = assessment.proposal(hint: .without)
    return GradeWords.phrase(grade).text(in: language) + " — " + reason.phrase.text(in: language)
  }

  // MARK: Alternatives

  /// Each listed answer, and what those that are like what was typed would make of it alone; the one
  /// that decided is marked.
  private func alternatives(in language: Language) -> [String] {
    guard let key = question.answerKey else { return [] }
    let judged = key.accepted.map { ($0, outcome(against: $0, key)) }
    let deciding = decidingAlternative(judged)
    var lines = judged.map { text, outcome in
      // “Wrong” beside a right answer would read as if that were wrong.
      let name = outcome == .wrong ? "" : "  — " + outcome.name.text(in: language)
      return mark(text == deciding) + text + name
    }
    lines += key.also.map { line($0, "Also", deciding) }
    // Each language may have told something about it; it is one answer all the same.
    var seen: Set<String> = []
    lines += key.rejected.filter { seen.insert($0.text).inserted }
      .map { line($0.text, "Reject", deciding) }
    guard lines.count > Self.mostLines else { return lines }
    let chosen = lines.filter { $0.hasPrefix(Self.arrow) }
    let shown = chosen + lines.filter { !$0.hasPrefix(Self.arrow) }
    return Array(shown.prefix(Self.mostLines))
      + [JudgePhrases.more(lines.count - Self.mostLines).text(in: language)]
  }

  private static let mostLines = 8
  private static let arrow = "→ "

  private func mark(_ isDeciding: Bool) -> String { isDeciding ? Self.arrow : "· " }

  private func line(_ text: String, _ field: String, _ deciding: String?) -> String {
    mark(text == deciding) + text + "  (" + field + ")"
  }

  private func outcome(against alternative: String, _ key: AnswerKey) -> Outcome {
    var alone = key
    alone.accepted = [alternative]
    alone.also = []
    alone.rejected = []
    return Judge.judge(typed, key: alone).outcome
  }

  private func decidingAlternative(_ judged: [(text: String, outcome: Outcome)]) -> String? {
    if case .elsewhere(let other)? = assessment.verdict?.difference {
      switch other {
      case .alsoValid(let text), .known(let text): return text
      case .related, .different: return nil
      }
    }
    guard assessment.outcome != .wrong else { return nil }
    return judged.first { $0.outcome == assessment.outcome }?.text
      ?? judged.first { $0.outcome != .wrong }?.text
  }

  // MARK: The rule

  private var rule: Phrase {
    if let form = assessment.unreadable { return form.help(for: question) }
    guard let verdict = assessment.verdict else {
      let percent = Int((assessment.score * 100).rounded())
      return JudgePhrases.counted(percent: percent)
    }
    guard let difference = verdict.difference else {
      return verdict.outcome == .wrong ? JudgePhrases.nothingAgrees : JudgePhrases.equal
    }
    let name = verdict.outcome == .typo ? JudgePhrases.slip : difference.ruleName
    let words = difference.phrase
    return Phrase(
      en: name.english + ": " + words.english,
      ja: name.japanese + "：" + words.japanese,
      ko: name.korean + ": " + words.korean
    )
  }
}
