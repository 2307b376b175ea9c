/// A card whose question is word for word that of an earlier one.
struct RepeatedPrompt {
  var card: Int
  var earlier: Int

  /// All repetitions, each of the first card that asks so.
  static func all(in deck: Deck) -> [RepeatedPrompt] {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(deck.cards.count)
    var repeats: [RepeatedPrompt] = []
    for index in deck.cards.indices where !deck.cards[index].base.prompt.isEmpty {
      let hash = hash(deck.cards[index].base.prompt)
      if let earlier = first[hash] {
        if deck.cards[earlier].base.prompt == deck.cards[index].base.prompt {
          repeats.append(RepeatedPrompt(card: index, earlier: earlier))
        }
      } else {
        first[hash] = index
      }
    }
    return repeats
  }

  /// FNV-1a of the bytes.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

/// The rows that two templates with one question both ask.
struct DoublyAskedRows {
  let rows: [Int]
  /// The columns of the answers, of the earlier template and of the later.
  let columns: (earlier: [Int], later: [Int])
  private let count: Int

  init(_ repeated: RepeatedPrompt, _ deck: Deck, _ table: TableRows) {
    let templates = [repeated.earlier, repeated.card].map {
      RowTemplate(of: deck.cards[$0].base, columns: table.columns)
    }
    rows = table.values.indices.filter { row in
      !table.keys[row].isEmpty && templates.allSatisfy { $0.isAnswerable(by: table, row) }
    }
    columns = (templates[0].answerColumns, templates[1].answerColumns)
    count = table.values.count
  }

  /// Whether these rows fill a cell too many, where others fill one or the other; else the
  /// templates are at fault.
  var isFaultOfRows: Bool {
    guard let first = columns.earlier.first, let second = columns.later.first, first != second
    else {
      return false
    }
    return rows.count <= 3 || rows.count * 2 <= count
  }
}
