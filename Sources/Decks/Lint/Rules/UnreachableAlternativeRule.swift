import Text

/// No alternative, other answer or known wrong answer hides behind an earlier right one.
struct UnreachableAlternativeRule: Rule {
  let name = "unreachable-alternative"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      let wording = text.cards[index].base
      guard case .typed(let typed) = wording.body,
        typed.answers.count > 1 || !wording.accept.isEmpty || !wording.also.isEmpty
          || !wording.reject.isEmpty
      else { continue }
      if typed.answers.count == 2, wording.accept.isEmpty, wording.also.isEmpty,
        wording.reject.isEmpty, typed.answers[0].utf8.count != typed.answers[1].utf8.count
      {
        continue
      }
      var seen: Set<String> = []
      for answer in typed.answers where !seen.insert(folded(answer)).inserted {
        report(.warning, text.place(of: .answer, ofCard: index), message(answer))
      }
      for answer in wording.accept where !seen.insert(folded(answer)).inserted {
        report(.warning, text.place(of: .accept, ofCard: index), message(answer))
      }
      for answer in wording.also where seen.contains(folded(answer)) {
        report(.warning, text.place(of: .also, ofCard: index), message(answer))
      }
      for rejection in wording.reject where seen.contains(folded(rejection.answer)) {
        let place = text.place(of: rejection.answer, in: .reject, ofCard: index)
        report(.error, place, message(rejection.answer))
      }
    }
  }

  private func folded(_ answer: String) -> String { answer.lowercased() }

  private func message(_ answer: String) -> Phrase {
    Phrase(
      en:
        "“\(answer)” is already a right answer of this card, so this is never reached. Remove one.",
      ja: "「\(answer)」はすでに正解にあるため、こちらは使われません。一つ消してください。",
      ko: "‘\(answer)’ 답은 이미 정답에 있어서 이것은 쓰이지 않아요. 하나를 지워 주세요."
    )
  }
}
