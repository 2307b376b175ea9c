import Answers
package import Decks
package import Scheduling
import Text

/// Reduces the notes of a package to decks, and its cards to identities.
package struct PackageReduction {
  /// The decks, and what was lost.
  package private(set) var imported = ImportedDecks()
  /// The identity of each card, by Anki's number of it.
  package private(set) var identities: [Int64: CardID] = [:]
  /// The cards that became questions.
  package private(set) var cards: [AnkiCard] = []
  /// Questions of decks that the learner has already.
  package private(set) var known = 0
  /// The decks whose name another deck has already.
  package private(set) var renamings: [Renaming] = []
  /// For cards that went to Koryu and back the ones that they were made of, where these are in the
  /// package too; by Anki's numbers.
  private(set) var originals: [Int64: Int64] = [:]
  /// The media to copy: for each path below the folder of the decks what the package calls it.
  package var media: [String: String] { guide.wanted }

  private let collection: AnkiCollection
  private let choices: Choices
  private var guide: MediaGuide
  private var plans: [Int64: NotePlan] = [:]
  private var drafts: [Int64: DeckDraft] = [:]
  private var deckNames: [Int64: DeckNames.Names] = [:]
  private var koryu: KoryuDecks
  /// The cards of Koryu's notes.
  private var returned: [CardID: Int64] = [:]

  /// Reads all notes and cards of `rows`.
  package init(
    _ rows: AnkiRows,
    of collection: AnkiCollection,
    media: [AnkiMedium],
    _ choices: Choices
  ) throws(AnkiError) {
    self.collection = collection
    self.choices = choices
    guide = MediaGuide(choices.media, media)
    koryu = KoryuDecks(choices)
    plans = collection.notetypes.compactMapValues { NotePlan($0) }
    let all = try rows.cards()
    let naming = DeckNames(try uses(rows, all), collection.decks, holder: choices.holder)
    deckNames = naming.names
    renamings = naming.renamings
    identities.reserveCapacity(all.count)
    cards.reserveCapacity(all.count)
    var next = 0
    try rows.notes { note in
      while next < all.count, all[next].note < note.id { next += 1 }
      let start = next
      while next < all.count, all[next].note == note.id { next += 1 }
      take(note, all[start..<next])
    }
    finish()
  }

  /// What the notes of each deck are, before any of them is read.
  private func uses(
    _ rows: AnkiRows,
    _ cards: [AnkiCard]
  ) throws(AnkiError) -> [Int64: DeckNames.Use] {
    var uses: [Int64: DeckNames.Use] = [:]
    var next = 0
    try rows.notetypes { note, notetype in
      while next < cards.count, cards[next].note < note { next += 1 }
      guard next < cards.count, cards[next].note == note, let plan = plans[notetype] else { return }
      switch plan {
      case .row: uses[cards[next].deck, default: DeckNames.Use()].hasRows = true
      case .cloze: uses[cards[next].deck, default: DeckNames.Use()].hasClozes = true
      case .koryu: break
      }
    }
    return uses
  }

  // MARK: Notes

  private mutating func take(_ note: AnkiNote, _ cards: ArraySlice<AnkiCard>) {
    guard let first = cards.first else {
      // Of no deck, so that it is told only where all decks are taken.
      if choices.decks.isEmpty { imported.losses.note(.nothingToAsk, at: note.title) }
      return
    }
    guard isWanted(first.deck) else { return }
    guard let plan = plans[note.notetype],
      note.fields.allSatisfy({ $0.count <= DeckDraft.longestText })
    else {
      let isLong = plans[note.notetype] != nil
      imported.losses.note(isLong ? .tooLong : .nothingToAsk, at: note.title)
      return
    }
    switch plan {
    case .koryu(let form):
      for (card, id) in koryu.take(note, form, cards, &imported.losses) {
        name(card, id)
        returned[id] = card.id
      }
    case .row(let templates): takeRow(note, templates, cards)
    case .cloze(let text, let why): takeCloze(note, text, why, cards)
    }
  }

  private func isWanted(_ deck: Int64) -> Bool {
    guard !choices.decks.isEmpty else { return true }
    let name = ReducedCard.composed(collection.decks[deck]?.name ?? "")
    return choices.decks.contains { Self.means($0, name) }
  }

  private static func means(_ wanted: String, _ name: String) -> Bool {
    name == wanted || name.hasPrefix(wanted + "::") || IdentityText.slug(of: name) == wanted
  }

  /// The names among `wanted` that no deck of a collection goes by.
  package static func unknownDecks(_ wanted: [String], in collection: AnkiCollection) -> [String] {
    let names = names(of: collection)
    return wanted.filter { wanted in !names.contains { means(wanted, $0) } }
  }

  /// What the decks of a collection are called.
  package static func names(of collection: AnkiCollection) -> [String] {
    collection.decks.values.map { ReducedCard.composed($0.name) }.sorted()
  }

  private mutating func takeRow(
    _ note: AnkiNote,
    _ templates: [CardPlan],
    _ cards: ArraySlice<AnkiCard>
  ) {
    guard let (deck, key) = claim(note, cards) else { return }
    var reduced: [ReducedCard?] = Array(repeating: nil, count: templates.count)
    var paths = Array(repeating: DeckDraft.MediaPaths(), count: templates.count)
    for card in cards {
      let place = Int(card.ordinal)
      guard templates.indices.contains(place) else {
        imported.losses.note(.tooManySiblings, at: note.title)
        continue
      }
      let result = templates[place].reduce(note)
      if result.hadScript { imported.losses.note(.script, at: note.title) }
      guard !result.question.isEmpty, !result.answer.isEmpty,
        let id = CardID("\(deck.id)/\(key)/\(place + 1)")
      else {
        let isMedium = result.isAnswerOfMediaOnly && !result.question.isEmpty
        imported.losses.note(isMedium ? .answerOfMediaOnly : .nothingToAsk, at: note.title)
        continue
      }
      if result.hasFurtherLines { imported.losses.note(.furtherLines, at: note.title) }
      paths[place] = mediaPaths(result.sounds, result.pictures, deck.id)
      reduced[place] = result
      name(card, id)
    }
    guard reduced.contains(where: { $0 != nil }) else { return }
    if !note.tags.isEmpty { imported.losses.note(.tagsAsColumn, at: note.tags[0]) }
    drafts[deck.anki]?.add(
      key,
      reduced,
      paths: paths,
      tags: note.tags.map(ReducedCard.composed),
      at: NotePlace(note, cards)
    )
  }

  private mutating func takeCloze(
    _ note: AnkiNote,
    _ text: Int,
    _ why: [Int],
    _ cards: ArraySlice<AnkiCard>
  ) {
    guard let (deck, key) = claim(note, cards) else { return }
    let html = HTMLText(note.field(text))
    let cloze = ClozeText(ReducedCard.composed(html.text).replacing("```", with: "'''"))
    if html.hadScript { imported.losses.note(.script, at: note.title) }
    if cloze.oddGaps > 0 { imported.losses.note(.oddGap, at: note.title, times: cloze.oddGaps) }
    let numbers = Set(Cloze(parts: cloze.parts).gaps.compactMap(\.number))
    guard !numbers.isEmpty, !cloze.isOcclusion else {
      imported.losses.note(.nothingToAsk, at: note.title)
      return
    }
    let id = deck.clozeID
    let extra = why.map { HTMLText(note.field($0)) }
    let paths = mediaPaths(
      html.sounds + extra.flatMap(\.sounds),
      html.pictures + extra.flatMap(\.pictures),
      id
    )
    let reasons = extra.map(\.text).filter { !$0.isEmpty }
    let wording = Wording(
      body: .cloze(Cloze(parts: cloze.parts)),
      why: ReducedCard.composed(reasons.joined(separator: "\n")),
      say: paths.sound,
      see: paths.picture.isEmpty ? [] : [paths.picture]
    )
    let tags = note.tags.map { ReducedCard.composed($0).replacing(",", with: "_") }
    drafts[deck.anki]?.add(Card(id: key, base: wording, tags: tags), at: NotePlace(note, cards))
    for card in cards {
      let number = Int(card.ordinal) + 1
      guard numbers.contains(number), let identity = CardID("\(id)/\(key)/\(number)") else {
        imported.losses.note(.nothingToAsk, at: note.title)
        continue
      }
      name(card, identity)
    }
  }

  /// Finds the deck of a note and the key of its row; nil where another note has the key.
  private mutating func claim(
    _ note: AnkiNote,
    _ cards: ArraySlice<AnkiCard>
  ) -> (deck: (anki: Int64, id: String, clozeID: String), key: String)? {
    guard let anki = cards.first?.deck else { return nil }
    if drafts[anki] == nil { drafts[anki] = draft(anki) }
    let key = IdentityText.key(of: note.guid.isEmpty ? String(note.id) : note.guid)
    guard drafts[anki]?.claim(key) == true, let own = drafts[anki] else {
      imported.losses.note(.repeatedIdentity, at: note.title)
      return nil
    }
    return ((anki, own.id, own.clozeID), key)
  }

  private mutating func draft(_ deck: Int64) -> DeckDraft {
    let name = collection.decks[deck]?.name ?? ""
    let id = IdentityText.slug(of: ReducedCard.composed(name))
    let names = deckNames[deck] ?? DeckNames.Names(id: id, clozeID: id + "-cloze")
    let siblings = collection.notetypes.values.filter { !$0.isCloze }.map(\.templates.count).max()
    return DeckDraft(names, name: name, siblings: siblings ?? 1)
  }

  private mutating func mediaPaths(
    _ sounds: [String],
    _ pictures: [String],
    _ deck: String
  ) -> DeckDraft.MediaPaths {
    DeckDraft.MediaPaths(
      sound: guide.sound(sounds, deck: deck, &imported.losses) ?? "",
      picture: guide.picture(pictures, deck: deck, &imported.losses) ?? ""
    )
  }

  private mutating func name(_ card: AnkiCard, _ id: CardID) {
    identities[card.id] = id
    cards.append(card)
  }

  /// Adds what came back from Koryu to the deck of the notes that it was made of, where these are in
  /// the package too; false where they are not.
  private mutating func join(_ returned: ImportedDeck) -> Bool {
    let id = returned.deck.id
    guard let place = drafts.first(where: { $0.value.id == id || $0.value.clozeID == id })?.key
    else { return false }
    for key in drafts[place]?.join(returned) ?? [] {
      imported.losses.note(.repeatedIdentity, at: key)
    }
    return true
  }

  /// Of two cards of one question the one that came back counts: the other may have been suspended for
  /// its sake.
  private mutating func findOriginals() {
    for card in cards {
      guard let id = identities[card.id], let back = returned[id], back != card.id else { continue }
      originals[back] = card.id
    }
    let replaced = Set(originals.values)
    cards.removeAll { replaced.contains($0.id) }
  }

  private mutating func finish() {
    let own = koryu.finish()
    let others = own.decks.filter { !join($0) }
    if others.count < own.decks.count { findOriginals() }
    let ordered = drafts.values.sorted { $0.id < $1.id }
    imported.decks = ordered.flatMap { $0.decks(in: choices.language) } + others
    known = own.known
    for medium in own.media { guide.take(medium, &imported.losses) }
    drafts = [:]
  }
}
