import Text

/// No card waits for itself by way of others: it would never be asked.
struct CircularAfterRule: Rule {
  let name = "circular-after"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation else { return }
    let deck = text.loaded.deck
    for index in text.cards.indices where !text.cards[index].after.isEmpty {
      let start = deck.id + "/" + text.cards[index].id
      guard let circle = circle(through: start, text.library), circle.count > 1 else { continue }
      report(.error, text.place(of: .after, ofCard: index), message(circle + [start]))
    }
  }

  /// The cards that wait for each other, `start` first; nil where it waits for none that waits for it.
  private func circle(through start: String, _ library: DeckLibrary) -> [String]? {
    var seen: Set<String> = []
    var paths = [[start]]
    while let path = paths.popLast(), let last = path.last {
      for next in Self.named(by: last, library) {
        if next == start { return path }
        if seen.insert(next).inserted { paths.append(path + [next]) }
      }
    }
    return nil
  }

  private static func named(by name: String, _ library: DeckLibrary) -> [String] {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let deck = library.deck(parts[0]),
      let card = deck.cards.first(where: { $0.id == parts[1] })
    else { return [] }
    return library.prerequisites(of: card, in: deck).compactMap {
      if case .card(let name) = $0 { name } else { nil }
    }
  }

  private func message(_ circle: [String]) -> Phrase {
    let circle = VisibleText.line(circle.joined(separator: " → "))
    return Phrase(
      en:
        "These cards wait for each other, so none of them is asked: \(circle). Remove one “After:”.",
      ja: "これらのカードは互いを待つため、どれも出題されません：\(circle)。「After:」を一つ消してください。",
      ko: "이 카드들은 서로를 기다려서 하나도 나오지 않아요: \(circle). ‘After:’ 하나를 지워 주세요."
    )
  }
}
