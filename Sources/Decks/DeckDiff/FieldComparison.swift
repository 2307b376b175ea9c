import Answers
import Text

/// What differs between two lists of fields, and how much.
struct FieldComparison {
  private(set) var changes: [FieldChange] = []
  private(set) var verdict: CardChange.Verdict?

  init(_ old: [FieldText], _ new: [FieldText], in language: Language) {
    let answers = Self.change(of: Self.answers(old), to: Self.answers(new))
    let names =
      new.map(\.name) + old.map(\.name).filter { name in !new.contains { $0.name == name } }
    for name in names {
      let before = old.first { $0.name == name }
      let after = new.first { $0.name == name }
      guard before?.text ?? "" != after?.text ?? "", let part = (after ?? before)?.part else {
        continue
      }
      let change = FieldChange(
        language: language,
        name: name,
        old: before?.text ?? "",
        new: after?.text ?? ""
      )
      changes.append(change)
      switch part {
      case .answer: take(answers)
      case .question: take(Self.verdict(before, after))
      case .detail: take(ProseSlip.isOne(change.old, change.new) ? .typo : .details)
      }
    }
  }

  private mutating func take(_ other: CardChange.Verdict) {
    verdict = verdict.map { min($0, other) } ?? other
  }

  // MARK: Questions

  private static func verdict(_ old: FieldText?, _ new: FieldText?) -> CardChange.Verdict {
    guard let old, let new, old.form == new.form, old.sentences.count == new.sentences.count,
      zip(old.sentences, new.sentences).allSatisfy({ $0 == $1 || ProseSlip.isOne($0, $1) })
    else { return .reworded }
    return zip(old.answers, new.answers).map { change(of: $0, to: $1) }.min() ?? .typo
  }

  // MARK: Answers

  /// What a card takes as right, wherever it is written.
  private static func answers(_ fields: [FieldText]) -> [String] {
    fields.filter { $0.part == .answer }.flatMap { $0.answers.flatMap(\.self) }
  }

  /// What became of alternatives, of which the one that is shown is still right.
  ///
  /// Each that is gone and each that is new must be a slip of the other, by the scheduler's own
  /// measure. What is right as before is no typo that was mended.
  private static func change(of old: [String], to new: [String]) -> CardChange.Verdict {
    var added = new.filter { !old.contains(where: same($0)) }
    for answer in old where !new.contains(where: same(answer)) {
      guard let match = added.firstIndex(where: { isSlip(answer, $0) }) else {
        return .otherAnswers
      }
      added.remove(at: match)
    }
    guard added.isEmpty else { return .otherAnswers }
    // The same answers in another order: another one is shown.
    guard let first = old.first, let now = new.first, !same(first)(now), !isSlip(first, now) else {
      return .typo
    }
    return .otherAnswers
  }

  private static func same(_ answer: String) -> (String) -> Bool {
    let (letters, tolerance) = (AnswerLetters(answer), tolerance(answer))
    return { answer == $0 || (letters == AnswerLetters($0) && tolerance == Self.tolerance($0)) }
  }

  /// What a number may be off by, which is none of its letters.
  private static func tolerance(_ answer: String) -> Substring {
    answer.firstIndex(of: "±").map { answer[$0...] } ?? ""
  }

  private static func isSlip(_ old: String, _ new: String) -> Bool {
    guard tolerance(old) == tolerance(new) else { return false }
    let shown = AnswerFingerprint(of: [AnswerLetters(old)], in: .english)
    return shown.change(to: [AnswerLetters(new)]) == .respelled
  }
}
