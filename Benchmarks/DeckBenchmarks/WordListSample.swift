import Decks
import TestSupport

/// A word list as long as that of the cognates, three templates to a row.
enum WordListSample {
  static func deck(rows count: Int) -> Deck {
    var random = SplitMix64(seed: 7)
    var table = "japanese\tkana\tkorean\tenglish\n"
    for row in 0..<count {
      let sound = Int.random(in: 0..<(count - count / 10), using: &random)
      table += "漢\(row)\tかな\(sound)\t한\(sound)\tmeaning number \(row)\n"
    }
    let text = """
      ---
      id: bench
      title: Bench
      licence: CC0-1.0
      table: bench.tsv
      key: [japanese]
      gloss: english
      ---

      ## {#ja-ko}
      Q: {japanese}（{kana}）
      A(hangul): {korean}

      ## {#ko-ja}
      Q: {korean}
      A(reading): {kana} | {japanese}

      ## {#kana-ko}
      Q: {kana}
      A(hangul): {korean}
      """
    let source = DeckSource(path: "bench.md", text: text)
    return DeckLibrary.load([source]) { _, _ in Array(table.utf8) }.decks[0]
  }
}
