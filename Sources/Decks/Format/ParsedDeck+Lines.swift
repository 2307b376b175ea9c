import Text

extension ParsedDeck {
  /// The lines of the card called `id`, counted from 1, from its heading to its last field.
  package func lines(ofCard id: String) -> ClosedRange<Int>? {
    deck.cards.firstIndex { $0.id == id }.map { lines(ofCard: $0) }
  }

  /// The lines of the card at `index`.
  package func lines(ofCard index: Int) -> ClosedRange<Int> {
    let outline = outlines[index]
    let first = source.lineIndex(ofByte: Int(outline.heading.start))
    let end = nodes[outline.nodes].map(\.end).max() ?? Int(outline.heading.end)
    return (first + 1)...(max(first, source.lineIndex(ofByte: max(0, end - 1))) + 1)
  }
}

extension Node {
  /// Just after the last byte that belongs to it.
  var end: Int { Int(max(name.end, value.end)) }
}
