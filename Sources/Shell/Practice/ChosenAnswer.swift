import Decks
import Study
import Text

/// What was chosen, put in order or matched, in the words of the card rather than in numbers.
struct ChosenAnswer {
  let presentation: Presentation
  /// The options, items or right sides, in the deck's own order.
  let chosen: [Int]

  /// One line for each choice, wrong ones marked; nil for typed answers, or where nothing was
  /// chosen.
  func text(markedBy sign: String) -> String? {
    let lines = lines.map { $0.isRight ? $0.text : $0.text + sign }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private struct Line {
    var text: String
    var isRight: Bool
  }

  private var lines: [Line] {
    switch presentation.question.task {
    case .typed: []
    case .choice(let options):
      chosen.filter(options.indices.contains).map { index in
        Line(text: options[index].item.text, isRight: options[index].isRight)
      }
    case .order(let items):
      chosen.enumerated().filter { items.indices.contains($0.element) }.map { place, index in
        Line(text: "\(place + 1). \(items[index].text)", isRight: place == index)
      }
    case .match(let pairs):
      zip(pairs, chosen).filter { pairs.indices.contains($0.1) }.map { pair, index in
        let right = pairs[index].right.text
        return Line(text: "\(pair.left.text) — \(right)", isRight: right == pair.right.text)
      }
    }
  }
}
