/// One answer before its key, for the kinds that are values: yes or no.
struct ValueJudgement {
  let answer: PreparedSpelling
  let key: PreparedKey

  /// Yes and no agree in any language; what is neither is asked again.
  func boolean() -> Verdict {
    guard let typed = BooleanReading.value(of: answer.text) else {
      return verdict(.retry, .unreadable(.boolean, typed: answer.text))
    }
    guard let spelling = key.accepted.first(where: { BooleanReading.value(of: $0.text) == typed })
    else { return verdict(.wrong, .other(typed: answer.text, expected: key.preferred)) }
    let isListed = key.accepted.contains { $0.folded == answer.folded }
    return Verdict(
      outcome: isListed ? .exact : .variant,
      understood: answer.text,
      preferred: spelling.text,
      difference: isListed ? nil : .form(.spelling(preferred: spelling.text))
    )
  }

  private func verdict(_ outcome: Outcome, _ difference: ValueDifference) -> Verdict {
    Verdict(
      outcome: outcome,
      understood: answer.text,
      preferred: key.preferred,
      difference: .value(difference)
    )
  }
}
