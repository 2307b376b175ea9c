import Decks

/// Who has the name that a deck would get.
package enum NameHolder: Hashable, Sendable {
  case nobody
  /// The deck itself, from an earlier import.
  case sameDeck
  /// A deck of an earlier import whose title differs: the deck itself under another title, or one of
  /// nearly the same name.
  case earlierImport
  /// A deck that no import of a package wrote.
  case anotherDeck
}

/// The identities of the decks that a package becomes, each once.
///
/// They follow from all decks of the package, in the order in which Anki made them, and from what
/// stands in the folder, so that importing again finds the same files, whichever decks are taken.
struct DeckNames {
  /// What the notes of a deck of Anki are.
  struct Use {
    var hasRows = false
    var hasClozes = false
  }

  /// The identities of what a deck of Anki becomes.
  struct Names {
    var id: String
    var clozeID: String
  }

  private(set) var names: [Int64: Names] = [:]
  /// The decks that got another name because the one they would have is another deck's.
  private(set) var renamings: [PackageReduction.Renaming] = []
  private var taken: Set<String> = [OwnDeck.id]
  private var holders: [[String]: NameHolder] = [:]
  private let holder: (_ id: String, _ title: String) -> NameHolder

  init(
    _ uses: [Int64: Use],
    _ decks: [Int64: AnkiDeck],
    holder: @escaping (_ id: String, _ title: String) -> NameHolder
  ) {
    self.holder = holder
    let calls = uses.keys.sorted().map { (deck: $0, name: decks[$0]?.name ?? "") }
    let slugs = calls.map { IdentityText.slug(of: ReducedCard.composed($0.name)) }
    // A deck that has its name already keeps it before one that comes later.
    let standing = calls.indices.filter {
      holderOf(slugs[$0], DeckDraft.title(calls[$0].name, slugs[$0])) == .sameDeck
    }
    let others = Set(calls.indices).subtracting(standing).sorted()
    for index in standing + others {
      let (deck, name) = calls[index]
      let id =
        uses[deck]?.hasRows == true
        ? choose(slugs[index], for: name, digested: name) : reserve(slugs[index], for: name)
      names[deck] = Names(id: id, clozeID: id + "-cloze")
    }
    for index in standing + others where uses[calls[index].deck]?.hasClozes == true {
      let (deck, name) = calls[index]
      guard let wanted = names[deck]?.clozeID else { continue }
      let chosen = choose(wanted, for: name, digested: name + "-cloze")
      names[deck]?.clozeID = chosen
    }
  }

  /// A name for a deck whose own file will not be written.
  private mutating func reserve(_ slug: String, for name: String) -> String {
    if taken.insert(slug).inserted { return slug }
    let other = Self.digested(slug, name)
    taken.insert(other)
    return other
  }

  /// The wanted name where it is free, else one with `-anki` or a digest behind it.
  private mutating func choose(_ wanted: String, for name: String, digested text: String) -> String
  {
    let title = DeckDraft.title(name, wanted)
    let digested = Self.digested(wanted, text)
    let marked = wanted.utf8.count <= Self.longest ? wanted + "-anki" : digested
    for earlier in [digested, marked] where holderOf(earlier, title) == .sameDeck {
      if claim(earlier, title) { return earlier }
    }
    if claim(wanted, title) { return wanted }
    let isAnothers = wanted != OwnDeck.id && holderOf(wanted, title) == .anotherDeck
    var id = isAnothers ? marked : digested
    var further = digested
    while !claim(id, title) {
      id = further
      further = Self.digested(wanted, further)
    }
    if isAnothers {
      renamings.append(PackageReduction.Renaming(title: title, wanted: wanted, id: id))
    }
    return id
  }

  /// So many bytes leave room for what is put behind a name.
  private static let longest = 40

  private static func digested(_ slug: String, _ text: String) -> String {
    var start = slug.prefix(30)
    while start.utf8.count > longest { start.removeLast() }
    return "\(start)-\(IdentityText.digest(of: text))"
  }

  private mutating func claim(_ id: String, _ title: String) -> Bool {
    holderOf(id, title) != .anotherDeck && taken.insert(id).inserted
  }

  private mutating func holderOf(_ id: String, _ title: String) -> NameHolder {
    if let known = holders[[id, title]] { return known }
    let found = holder(id, title)
    holders[[id, title]] = found
    return found
  }
}
