/// The columns of a word list that take further answers under one template.
///
/// Only a column that is the whole of an alternative, that no question names, no template with
/// another answer, and that is no part of an identity, can take one: elsewhere it would be read as
/// something else.
struct AnswerSlots {
  /// Columns of further right answers, in the order of the template.
  let accept: [Int]
  /// Columns of answers that are asked again.
  let also: [Int]
  /// Columns of known wrong answers, and of what to tell.
  let reject: [(answer: Int, reason: Int)]

  init(_ deck: Deck, template index: Int, columns: [String]) {
    guard deck.cards.indices.contains(index) else {
      (accept, also, reject) = ([], [], [])
      return
    }
    let reserved = Set(
      (deck.table?.key ?? []) + [
        deck.gloss, deck.unit, TableRows.formerlyColumn, TableRows.tagsColumn,
      ]
        + deck.translations.values.map(\.gloss)
    )
    let taken = Self.columnsNamedOtherwise(deck, template: index, columns)
    func lone(_ text: String) -> Int? {
      let pieces = TemplateText(text, columns: columns).pieces
      guard pieces.count == 1, case .column(let column) = pieces[0],
        !taken.contains(column), !reserved.contains(columns[column])
      else { return nil }
      return column
    }
    let base = deck.cards[index].base
    // The first answer is the one that is shown.
    accept = (base.accept + base.typedAnswers.dropFirst()).compactMap(lone)
    also = base.also.compactMap(lone)
    reject = base.reject.compactMap { rejection in
      guard let answer = lone(rejection.answer), let reason = lone(rejection.reason) else {
        return nil
      }
      return (answer, reason)
    }
  }

  /// The columns that other templates name, or this one for something else than further answers.
  private static func columnsNamedOtherwise(
    _ deck: Deck,
    template index: Int,
    _ columns: [String]
  ) -> Set<Int> {
    var texts: [String] = []
    let answer = deck.cards[index].base.typedAnswers.first
    for (place, card) in deck.cards.enumerated() {
      let asksTheSame = card.base.typedAnswers.first == answer
      for wording in [card.base] + card.translations.values {
        texts += wording.shownTexts + wording.typedAnswers.prefix(1)
        guard place != index else { continue }
        texts += wording.also + wording.reject.flatMap { [$0.answer, $0.reason] }
        // What is right for a word is right whichever way it is asked for.
        if !asksTheSame { texts += wording.typedAnswers + wording.accept }
      }
    }
    return Set(texts.flatMap { TemplateText($0, columns: columns).columns })
  }
}

extension Wording {
  /// Every text that learners are shown as it stands, right answers aside.
  var shownTexts: [String] {
    let body: [String] =
      switch self.body {
      case .choice(let options): options.map(\.text)
      case .order(let items): items
      case .match(let pairs): pairs.flatMap { [$0.left, $0.right] }
      case .cloze(let cloze):
        cloze.parts.flatMap { part in
          switch part {
          case .text(let text): [text]
          case .gap(let gap): gap.answers + [gap.hint]
          }
        }
      case .typed, nil: []
      }
    return [heading, prompt, hint, why, say] + see + body
  }

  /// Every answer that is listed, right or wrong, with what to tell.
  var listedAnswers: [String] {
    typedAnswers + accept + also + reject.flatMap { [$0.answer, $0.reason] }
  }
}
