import Text

/// One question on paper, which no page break splits.
struct QuestionLayout {
  let language: Language

  func item(_ question: PrintedQuestion, number: Int) -> Markup {
    .element(
      "li",
      [],
      .element("span", [Attribute("class", "number")], text: "\(number)."),
      .element(
        "div",
        [Attribute("class", "question")],
        .element("p", [], question.text.map(part)),
        gloss(question.gloss),
        form(question.form)
      )
    )
  }

  private func part(_ part: PrintedQuestion.Part) -> Markup {
    switch part {
    case .text(let furigana): return .ruby(furigana)
    case .blank(let hint):
      let blank = Markup.element("span", [Attribute("class", "blank")])
      return hint.isEmpty ? blank : blank + .element("small", [], text: " (\(hint))")
    }
  }

  private func gloss(_ text: String) -> Markup {
    text.isEmpty ? .empty : .element("p", [Attribute("class", "gloss")], text: "(\(text))")
  }

  private func how(_ phrase: Phrase) -> Markup {
    .element("p", [Attribute("class", "how")], text: phrase.text(in: language))
  }

  private func form(_ form: PrintedQuestion.Form) -> Markup {
    switch form {
    case .choice(let options, .one):
      how(PaperPhrases.chooseOne) + list(lettered(options))
    case .choice(let options, .several):
      how(PaperPhrases.chooseSeveral) + list(lettered(options))
    case .order(let items):
      how(PaperPhrases.putInOrder) + list(lettered(items)) + boxes(items.count)
    case .match(let left, let right):
      how(PaperPhrases.matchPairs)
        + .element(
          "div",
          [Attribute("class", "sides")],
          list(boxed(left)),
          list(lettered(right))
        )
    case .line(let unit): line(unit: unit)
    case .trueOrFalse: how(PaperPhrases.circleEither) + either
    case .blanks: how(PaperPhrases.fillBlanks)
    }
  }

  private func list(_ items: [Markup]) -> Markup {
    .element("ul", [Attribute("class", "options")], items)
  }

  /// A place for each letter of an order.
  private func boxes(_ count: Int) -> Markup {
    let boxes = (0..<count).map { index in
      (index == 0 ? Markup.empty : .text("→")) + box
    }
    return .element("div", [Attribute("class", "boxes")], boxes)
  }

  private var box: Markup { .element("span", [Attribute("class", "box")]) }

  private func lettered(_ options: [Furigana]) -> [Markup] {
    options.enumerated().map { index, option in
      .element(
        "li",
        [],
        .element("span", [Attribute("class", "letter")], text: PaperLetter.at(index)),
        .element("span", [], .ruby(option))
      )
    }
  }

  private func boxed(_ items: [Furigana]) -> [Markup] {
    items.map { item in
      .element("li", [], box, .element("span", [], .ruby(item)))
    }
  }

  private func line(unit: String) -> Markup {
    .element(
      "div",
      [Attribute("class", "line")],
      .element("span", [Attribute("class", "fill")]),
      unit.isEmpty ? .empty : .element("span", [], text: unit)
    )
  }

  private var either: Markup {
    .element(
      "div",
      [Attribute("class", "either")],
      .element("span", [], text: PaperPhrases.isTrue.text(in: language)),
      .element("span", [], text: PaperPhrases.isFalse.text(in: language))
    )
  }
}

/// The letters that stand for what is offered.
package enum PaperLetter {
  /// A, B, C … by place, from 0.
  package static func at(_ index: Int) -> String {
    Unicode.Scalar(UInt32(0x41 + min(max(index, 0), 25))).map { String(Character($0)) } ?? "?"
  }
}

extension Markup {
  /// Text with its readings above what they belong to.
  static func ruby(_ furigana: Furigana) -> Markup {
    furigana.pieces.reduce(.empty) { markup, piece in
      guard !piece.reading.isEmpty else { return markup + .text(piece.text) }
      return markup
        + .element("ruby", [], .text(piece.text), .element("rt", [], text: piece.reading))
    }
  }
}
