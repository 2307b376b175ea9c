import Text

/// One answer before its key, for the kinds that are words.
struct Judgement {
  let answer: PreparedSpelling
  let key: PreparedKey
  let context: PreparedContext
  let matcher: SpellingMatcher

  init(answer: PreparedSpelling, key: PreparedKey, context: PreparedContext) {
    self.answer = answer
    self.key = key
    self.context = context
    matcher = SpellingMatcher(kind: key.kind, spells: key.spells, answer: answer)
  }

  /// The verdict on the answer, or on what is left of it without words that are none of it.
  func verdict(rewordings depth: Int = 2) -> Verdict {
    let plainly = plainVerdict()
    guard isOpen(plainly) else { return plainly }
    if depth > 0, let reworded = reworded(depth - 1) { return reworded }
    return plainly
  }

  /// The verdict, by the closest rule that speaks: at equal closeness what is accepted, then what
  /// is known to be wrong, then what is asked again; a looser rule never reaches another answer.
  private func plainVerdict() -> Verdict {
    let right = best(key.accepted)
    if let right, right.match.closeness == .exact { return self.accepted(right) }
    let known = best(key.rejected.map(\.spelling))
    let also = best(key.also)
    let related = best(context.related)
    let accepted = Set(key.accepted.map(\.folded))
    let other = best(context.others.filter { !accepted.contains($0.folded) })
    for closeness in SpellingMatch.Closeness.allCases {
      if let right, right.match.closeness == closeness, !isTaken(right.match, by: other?.match) {
        return self.accepted(right)
      }
      if let known, known.match.closeness == closeness { return rejected(known.spelling) }
      if let also, also.match.closeness == closeness {
        return askAgain(.elsewhere(.alsoValid(also.spelling.text)), also.match)
      }
      if let related, related.match.closeness == closeness {
        return askAgain(.elsewhere(.related(related.spelling.text)), related.match)
      }
    }
    if let other, other.match.closeness < .loose {
      return wrong(.elsewhere(.different(other.spelling.text)))
    }
    return writtenByOtherRules() ?? slip() ?? almostRight() ?? unasked() ?? wrong(nil)
  }

  typealias Best = (spelling: PreparedSpelling, match: SpellingMatch)

  private func best(_ spellings: [PreparedSpelling]) -> Best? {
    var best: Best?
    for spelling in spellings {
      guard let match = matcher.match(spelling) else { continue }
      if match.closeness == .exact { return (spelling, match) }
      if best.map({ match.closeness < $0.match.closeness }) ?? true { best = (spelling, match) }
    }
    return best
  }

  /// Whether tolerance would reach another answer of the deck.
  private func isTaken(_ right: SpellingMatch, by other: SpellingMatch?) -> Bool {
    guard let other else { return false }
    switch right.closeness {
    case .exact: return false
    case .variant: return other.closeness == .exact
    case .loose: return true
    }
  }

  private func accepted(_ best: Best) -> Verdict {
    if best.match.isAskedAgain, let heard = heard() { return heard }
    if let language = unaskedLanguage(of: best.spelling) {
      return askAgain(.form(.language(language)), best.match)
    }
    if let own = inOwnLetters(best) { return own }
    let outcome: Outcome =
      best.match.isAskedAgain ? .retry : best.match.closeness == .exact ? .exact : .variant
    return Verdict(
      outcome: outcome,
      understood: best.match.understood ?? answer.text,
      preferred: key.preferred(for: best.spelling),
      difference: best.match.form.map { .form($0) }
    )
  }

  private func rejected(_ spelling: PreparedSpelling) -> Verdict {
    let explanation = key.rejected.first { $0.spelling == spelling }?.explanation
    return Verdict(
      outcome: .wrong,
      understood: answer.text,
      preferred: key.preferred,
      difference: .elsewhere(.known(spelling.text)),
      explanation: explanation
    )
  }

  private func askAgain(_ difference: Difference, _ match: SpellingMatch) -> Verdict {
    Verdict(
      outcome: .retry,
      understood: match.understood ?? answer.text,
      preferred: key.preferred,
      difference: difference
    )
  }

  /// The language asked for, if `spelling` is listed in another one.
  private func unaskedLanguage(of spelling: PreparedSpelling) -> Language? {
    guard let asked = key.language, let own = spelling.scripts.language, own != asked,
      key.accepted.contains(where: { $0.scripts.language == asked })
    else { return nil }
    return asked
  }

  /// Right, with a slip that the rules forgive and that is no other answer.
  private func slip() -> Verdict? {
    SlipFinder(judgement: self).forgiven().map(slip)
  }

  func slip(_ spelling: PreparedSpelling) -> Verdict {
    let told = Comparison(answer: answer, expected: spelling, kind: key.kind).told()
    return Verdict(
      outcome: .typo,
      understood: answer.text,
      preferred: spelling.text,
      alignment: told.alignment,
      difference: told.difference
    )
  }

  func asked(_ form: FormDifference) -> Verdict {
    Verdict(
      outcome: .retry,
      understood: answer.text,
      preferred: key.preferred,
      difference: .form(form)
    )
  }

  private func wrong(_ difference: Difference?) -> Verdict {
    let understood = Understanding(kind: key.kind, answer: answer, key: key).spelling
    let nearest = Nearest.spelling(in: key.accepted, to: understood)
    let told = nearest.map {
      Comparison(answer: understood, expected: $0, kind: key.kind).told()
    }
    return Verdict(
      outcome: .wrong,
      understood: understood.text,
      preferred: key.preferred,
      alignment: told?.alignment,
      difference: difference ?? told?.difference
    )
  }
}
