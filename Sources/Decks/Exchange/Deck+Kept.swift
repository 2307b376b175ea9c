import Text

extension Deck {
  /// Takes over what stands above the cards of a deck that is there: somebody may have edited it.
  mutating func keepFrontMatter(of old: Deck) {
    if !old.title.isEmpty { title = old.title }
    if !old.licence.isEmpty { licence = old.licence }
    language = old.language
    tags = old.tags
    introduction = old.introduction
    (notice, ledger) = (old.notice, old.ledger)
    (gloss, unit, formerly) = (old.gloss, old.unit, old.formerly)
    remarks = old.remarks
  }

  /// Takes over templates that ask all columns that the new ones ask, of those in `columns`.
  mutating func keepTemplates(of old: Deck?, columns: [String]) {
    guard let old, old.table != nil else { return }
    let known = Dictionary(old.cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in cards.indices {
      guard let standing = known[cards[index].id] else { continue }
      let wanted = cards[index].columnsNamed(of: columns)
      if wanted.isSubset(of: standing.columnsNamed(of: columns)) { cards[index] = standing }
    }
  }
}

extension Card {
  /// The columns that a template names.
  fileprivate func columnsNamed(of columns: [String]) -> Set<Int> {
    let text = DeckWriter.text(of: Deck(id: "a", title: "", licence: "", cards: [self]))
    return Set(TemplateText(text, columns: columns).columns)
  }
}
