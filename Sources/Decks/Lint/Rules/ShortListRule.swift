import Text

/// There is something to order or to match, and every option and left side is its own.
struct ShortListRule: Rule {
  let name = "short-list"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      switch text.cards[index].base.body {
      case .order(let items):
        if items.count < 2 { report(.error, text.place(ofCard: index), tooShort) }
        if Set(items).count < items.count { report(.error, text.place(ofCard: index), repeated) }
      case .match(let pairs):
        if pairs.count < 2 { report(.error, text.place(ofCard: index), tooShort) }
        if Set(pairs.map(\.left)).count < pairs.count {
          report(.error, text.place(ofCard: index), repeated)
        }
      case .choice(let options):
        if Set(options.map(\.text)).count < options.count {
          report(.error, text.place(ofCard: index), repeated)
        }
      case .typed, .cloze, nil: break
      }
    }
  }

  private var tooShort: Phrase {
    Phrase(
      en: "There is only one line here. Ordering and matching need at least two.",
      ja: "1行しかありません。並べ替えと組み合わせには2行以上が必要です。",
      ko: "한 줄밖에 없어요. 순서 맞추기와 짝 맞추기에는 두 줄 이상이 필요해요."
    )
  }

  private var repeated: Phrase {
    Phrase(
      en: "Two lines are the same, so nobody can tell them apart. Reword one.",
      ja: "同じ行が二つあり、区別できません。一つ書き換えてください。",
      ko: "같은 줄이 둘 있어서 구별할 수 없어요. 하나를 고쳐 주세요."
    )
  }
}
