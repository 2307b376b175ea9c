import Decks
import Journal
import Scheduling
import Study
import Text

/// One deck, part by part: its units, else its sections, else its directions.
struct DeckDetail {
  let deck: Deck
  let decks: LoadedDecks
  /// What the learner studies; nil where nobody is signed in.
  let plan: StudyPlan?

  /// A part of the deck and what is in it.
  private struct Part {
    var name: String
    var ids: [CardID]
    /// Whether the learner takes new cards from it.
    var isChosen = true
    /// The numbers of its units, where it is one or several.
    var units: ClosedRange<Int>?
  }

  func page(on page: Page) -> Page {
    var page = page
    page.add(deck.title(in: page.language), .heading)
    let due = Set(dueCards)
    let parts = folded(parts(in: page.language))
    let detail = DeckCounts.Detail(width: page.width)
    let table = TextTable(
      columns: [TextTable.Column(title: title.text(in: page.language))]
        + DeckCounts.columns(detail, in: page.language),
      rows: parts.map { part in
        var counts = DeckCounts(part.ids, plan?.learner.state)
        counts.due = part.ids.count { due.contains($0) }
        let sign = page.isAccessible || chosen == nil ? "" : part.isChosen ? "● " : "○ "
        return [VisibleText.line(sign + part.name)] + counts.cells(detail)
      }
    )
    page.add(table.lines(width: page.width))
    if let chosen { page.add(UnitPhrases.newFrom(chosen)) }
    if !deck.unit.isEmpty { page.add(UnitPhrases.legend(deck.id), .faint) }
    return page
  }

  private var entries: [DeckEntry] {
    decks.catalogue.library.decks.firstIndex { $0.id == deck.id }
      .map(decks.catalogue.entries(ofDeck:)) ?? []
  }

  /// Cards of the deck that are to be answered today.
  private var dueCards: [CardID] {
    plan?.queue().cardsLeft.filter { $0.deck == deck.id && $0.state.phase != .new }.map(\.id) ?? []
  }

  /// The units that new cards come from; nil where there is no choice.
  private var chosen: UnitRange? {
    plan.flatMap { StudiedUnits.all(in: $0.learner.settings)[deck.id] }
  }

  private var title: Phrase {
    if DeckUnits(deck) != nil { return UnitPhrases.unit }
    return deck.table == nil ? UnitPhrases.section : UnitPhrases.template
  }

  private func parts(in language: Language) -> [Part] {
    if let units = DeckUnits(deck) { return parts(units) }
    var parts: [Part] = []
    var places: [Int: Int] = [:]
    var sections: [String: Int] = [:]
    for entry in entries {
      let card = deck.cards[entry.card]
      let known = deck.table == nil ? sections[card.section] : places[entry.card]
      let place = known ?? parts.count
      if known == nil {
        parts.append(Part(name: name(of: card, in: language), ids: []))
        places[entry.card] = place
        sections[card.section] = place
      }
      parts[place].ids.append(entry.id)
    }
    return parts
  }

  private func name(of card: Card, in language: Language) -> String {
    guard deck.table == nil else { return card.id }
    return card.section.isEmpty ? UnitPhrases.wholeDeck.text(in: language) : card.section
  }

  private func parts(_ units: DeckUnits) -> [Part] {
    var parts = units.all.map { unit in
      let name = unit.name == "\(unit.number)" ? unit.name : "\(unit.number)  \(unit.name)"
      return Part(
        name: name,
        ids: [],
        isChosen: chosen?.contains(unit.number) ?? true,
        units: unit.number...unit.number
      )
    }
    for entry in entries {
      if let index = units.index(of: entry) { parts[index].ids.append(entry.id) }
    }
    return parts
  }

  /// Many units in a row of which nothing was met yet stand on one line.
  private func folded(_ parts: [Part]) -> [Part] {
    guard parts.count > Self.mostLines, let state = plan?.learner.state else { return parts }
    var folded: [Part] = []
    var isLastUntouched = false
    for part in parts {
      let isUntouched = part.ids.allSatisfy { state.schedule($0).phase == .new }
      if isUntouched, isLastUntouched, let last = folded.last, last.isChosen == part.isChosen,
        let start = last.units?.lowerBound, let end = part.units?.upperBound, start <= end
      {
        folded[folded.count - 1].ids += part.ids
        folded[folded.count - 1].units = start...end
        folded[folded.count - 1].name = "\(start)..\(end)"
      } else {
        folded.append(part)
      }
      isLastUntouched = isUntouched
    }
    return folded
  }

  /// A deck with no more parts than this shows each.
  private static let mostLines = 24
}
