import Text

extension Card {
  /// The card without the readings of its kanji, which no answer is judged by.
  var withoutReadings: Card {
    var card = self
    card.base = base.withoutReadings
    card.translations = translations.mapValues(\.withoutReadings)
    return card
  }
}

extension Wording {
  /// The wording without readings.
  var withoutReadings: Wording {
    Wording(
      heading: Furigana.plain(heading),
      prompt: Furigana.plain(prompt),
      body: body?.mapped(Furigana.plain) { $0.map(Furigana.plain) },
      hint: Furigana.plain(hint),
      why: Furigana.plain(why),
      accept: accept.map(Furigana.plain),
      also: also.map(Furigana.plain),
      reject: reject.map {
        Rejection(answer: Furigana.plain($0.answer), reason: Furigana.plain($0.reason))
      },
      say: Furigana.plain(say),
      see: see
    )
  }
}

/// The readings that an author wrote into the texts of a card.
struct WrittenReadings {
  /// The texts that have any, by the text without.
  private(set) var byText: [String: Furigana] = [:]

  init(of card: Card, _ facet: Facet, in language: Language) {
    let wording = card.wording(in: language)
    add(wording.heading)
    add(wording.prompt)
    add(wording.hint)
    add(wording.why)
    add(wording.say)
    add(wording, facet)
    // An answer may be shown in the words of any language.
    for other in card.translations.values { addAnswers(of: other, facet) }
    addAnswers(of: card.base, facet)
  }

  private mutating func add(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return }
    add(Furigana(text))
  }

  private mutating func add(_ furigana: Furigana) {
    if furigana.hasReadings { byText[furigana.text] = furigana }
  }

  private mutating func addAnswers(of wording: Wording, _ facet: Facet) {
    for text in wording.typedAnswers(facet) { add(text) }
  }

  private mutating func add(_ wording: Wording, _ facet: Facet) {
    switch (wording.body, facet) {
    case (.cloze(let cloze), .gap(let number)):
      let furigana = cloze.furigana(asking: number)
      let prompt = Furigana(wording.prompt + "\n")
      add(wording.prompt.isEmpty ? furigana : Furigana(pieces: prompt.pieces + furigana.pieces))
    case (.choice, _), (.order, _):
      for text in wording.options.map(\.text) + wording.orderItems { add(text) }
    case (.match, _):
      for text in wording.pairs.flatMap({ [$0.left, $0.right] }) { add(text) }
    case (.typed, _), (.cloze, _), (nil, _): break
    }
  }
}

extension Cloze {
  /// The text with the gaps of a number open; what stands in a gap is never a reading.
  fileprivate func furigana(asking number: Int) -> Furigana {
    let pieces = parts.flatMap { part in
      switch part {
      case .text(let literal): Furigana(literal).pieces
      case .gap(let gap) where gap.number == number:
        [Furigana.Piece(gap.hint.isEmpty ? "[…]" : "[\(Furigana.plain(gap.hint))]")]
      case .gap(let gap): Furigana(gap.answers.first ?? "").pieces
      }
    }
    return Furigana(pieces: pieces)
  }
}
