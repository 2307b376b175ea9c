/// One answer before its key.
struct Judgement {
  let answer: PreparedSpelling
  let key: PreparedKey
  let context: PreparedContext

  /// The verdict, by the first rule that speaks.
  func verdict() -> Verdict {
    if let spelling = key.accepted.first(where: { $0.folded == answer.folded }) {
      return verdict(.exact, spelling)
    }
    if let known = key.rejected.first(where: { $0.spelling.folded == answer.folded }) {
      return Verdict(
        outcome: .wrong,
        understood: answer.text,
        preferred: key.preferred,
        difference: .elsewhere(.known(known.spelling.text)),
        explanation: known.explanation
      )
    }
    if let other = key.also.first(where: { $0.folded == answer.folded }) {
      return verdict(.retry, difference: .elsewhere(.alsoValid(other.text)))
    }
    if let other = context.related.first(where: { $0.folded == answer.folded }) {
      return verdict(.retry, difference: .elsewhere(.related(other.text)))
    }
    return verdict(.wrong, difference: .whole(typed: answer.text, expected: key.preferred))
  }

  private func verdict(
    _ outcome: Outcome,
    _ spelling: PreparedSpelling? = nil,
    difference: Difference? = nil
  ) -> Verdict {
    Verdict(
      outcome: outcome,
      understood: answer.text,
      preferred: spelling?.text ?? key.preferred,
      difference: difference
    )
  }
}
