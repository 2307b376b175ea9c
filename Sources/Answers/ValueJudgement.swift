/// One answer before its key, for the kinds that are values: dates, numbers, yes and no.
struct ValueJudgement {
  let answer: PreparedSpelling
  let key: PreparedKey
  let context: PreparedContext

  /// How a value stands to one listed value.
  enum Standing: Hashable, Sendable {
    case same
    /// The same, counted from another era.
    case otherwise
    /// Right, though not the very value: more precise, or within the tolerance.
    case near
    /// Right as far as it goes.
    case partly(ValueDifference)
    case different
  }

  /// Yes and no agree in any language; what is neither is asked again.
  func boolean() -> Verdict {
    guard let typed = BooleanReading.value(of: answer.text) else {
      return listed() ?? unread(.unreadable(.boolean, typed: answer.text))
    }
    return verdict { BooleanReading.value(of: $0.text) == typed ? .same : .different }
  }

  /// Dates agree as dates; precision asked is precision needed, and so is the century.
  func date() -> Verdict {
    let dates = key.accepted.map { DateReading.parse($0.text) }
    let asked = dates.first.flatMap { $0?.precision } ?? .day
    guard let typed = DateReading.parse(answer.text) else {
      return listed()
        ?? unread(
          DateReading.lacksCentury(answer.text)
            ? .century(typed: answer.text) : .unreadableDate(asked, typed: answer.text)
        )
    }
    if typed.start.year < 100, dates.allSatisfy({ $0.map { $0.start.year >= 100 } ?? true }) {
      return unread(.century(typed: answer.text))
    }
    return verdict { spelling in
      switch DateReading.parse(spelling.text).map({ typed.compare(to: $0) }) {
      case .same?: DateReading.namesEra(answer.text) ? .otherwise : .same
      case .morePrecise?: .near
      case .lessPrecise?: .partly(.precision(typed: answer.text))
      case .different?, nil: .different
      }
    }
  }

  /// Numbers agree within the card's tolerance; a unit may be left out, but not be another.
  func number() -> Verdict {
    guard let typed = NumberReading.parse(answer.text) else {
      return listed() ?? unread(.unreadable(.number, typed: answer.text))
    }
    var verdict = verdict { spelling in
      guard var expected = NumberReading.parse(spelling.text) else { return .different }
      expected.unit = expected.unit ?? key.unit
      switch expected.compare(with: typed) {
      case .same where expected.unit == nil && isOtherUnit(typed.unit):
        return .partly(.unaskedUnit(typed.unit ?? ""))
      case .same: return expected.value == typed.value ? .same : .near
      case .otherUnit:
        return .partly(.unit(typed: typed.unit ?? "", expected: expected.unit ?? ""))
      case .inOtherUnit:
        return .partly(.otherUnit(typed: answer.text, expected: expected.unit ?? ""))
      case .different: return .different
      }
    }
    verdict.preferred = Self.withoutTolerance(verdict.preferred)
    return verdict
  }

  /// Whether a unit was typed that is not the one in the question.
  private func isOtherUnit(_ unit: String?) -> Bool {
    guard let unit, !key.prompt.isEmpty else { return false }
    return AskedUnits(prompt: key.prompt).exclude(unit)
  }

  /// The verdict by how the answer stands to each listed value.
  private func verdict(_ standing: (PreparedSpelling) -> Standing) -> Verdict {
    let standings = key.accepted.map { (spelling: $0, standing: standing($0)) }
    let isRight = { (standing: Standing) in
      switch standing {
      case .same, .otherwise, .near: true
      case .partly, .different: false
      }
    }
    if let right = standings.first(where: { $0.standing == .same })
      ?? standings.first(where: { isRight($0.standing) })
    {
      return accepted(right.spelling, right.standing)
    }
    if let known = key.rejected.first(where: { standing($0.spelling) == .same }) {
      return Verdict(
        outcome: .wrong,
        understood: answer.text,
        preferred: key.preferred,
        difference: .elsewhere(.known(known.spelling.text)),
        explanation: known.explanation
      )
    }
    if let also = key.also.first(where: { isRight(standing($0)) }) {
      return retry(.elsewhere(.alsoValid(also.text)))
    }
    if let related = context.related.first(where: { isRight(standing($0)) }) {
      return retry(.elsewhere(.related(related.text)))
    }
    for case (_, .partly(let difference)) in standings { return retry(.value(difference)) }
    return Verdict(
      outcome: .wrong,
      understood: answer.text,
      preferred: key.preferred,
      difference: .value(other)
    )
  }

  /// The value that is expected, worded as its kind is.
  private var other: ValueDifference {
    let expected = Self.withoutTolerance(key.preferred)
    return key.kind == .date
      ? .otherDate(typed: answer.text, expected: expected)
      : .other(typed: answer.text, expected: expected)
  }

  /// The same value is right without a remark, in whatever words or digits.
  private func accepted(_ spelling: PreparedSpelling, _ standing: Standing) -> Verdict {
    let isExact = standing == .same
    let preferred = Self.withoutTolerance(spelling.text)
    return Verdict(
      outcome: isExact ? .exact : .variant,
      understood: answer.text,
      preferred: spelling.text,
      difference: isExact ? nil : .form(form(of: standing, preferred))
    )
  }

  /// What differs in an answer that is right.
  private func form(of standing: Standing, _ preferred: String) -> FormDifference {
    switch (standing, key.kind) {
    case (.near, .number): .nearby(exactly: preferred)
    case (.near, .date): .moreThanAsked(asked: preferred)
    case (.otherwise, _): .era(preferred: preferred)
    case (.near, _), (.same, _), (.partly, _), (.different, _): .spelling(preferred: preferred)
    }
  }

  /// An answer that reads as no value but is listed as a text.
  private func listed() -> Verdict? {
    let matches = { (spelling: PreparedSpelling) in spelling.folded == answer.folded }
    if let spelling = key.accepted.first(where: matches) { return accepted(spelling, .same) }
    if let known = key.rejected.first(where: { matches($0.spelling) }) {
      return Verdict(
        outcome: .wrong,
        understood: answer.text,
        preferred: key.preferred,
        difference: .elsewhere(.known(known.spelling.text)),
        explanation: known.explanation
      )
    }
    return context.related.first(where: matches).map { retry(.elsewhere(.related($0.text))) }
  }

  /// What could not be read is asked again as often as need be: it tells nothing of the memory.
  private func unread(_ value: ValueDifference) -> Verdict { retry(.refused(.unread(value))) }

  private func retry(_ difference: Difference) -> Verdict {
    Verdict(
      outcome: .retry,
      understood: answer.text,
      preferred: Self.withoutTolerance(key.preferred),
      difference: difference
    )
  }

  /// `49.5 %` of `49.5 % ± 1`.
  private static func withoutTolerance(_ text: String) -> String {
    guard let cut = text.unicodeScalars.firstIndex(of: "±") else { return text }
    let value = text.unicodeScalars[..<cut]
    return String(value.prefix(value.count - value.reversed().prefix { $0 == " " }.count))
  }
}
