import Answers
import Study
import Text

/// An answer above the right one, unit by unit, with a mark under each that differs.
///
/// `^` stands under another letter, `+` under a missing one, `-` under one too many, `~` under two
/// in the wrong order: nothing is told by colour.
struct AlignmentLines {
  /// What was typed, what is right, and the marks.
  private(set) var lines = ["", "", ""]
  /// The cells that the longest line fills.
  private(set) var width = 0

  /// Nil where there is nothing to lay side by side, or too little in common.
  init?(_ assessment: Assessment) {
    guard let verdict = assessment.verdict, let alignment = verdict.alignment,
      alignment.edits > 0, alignment.steps.contains(where: \.agrees)
    else { return nil }
    switch assessment.outcome {
    case .typo, .wrong: break
    case .exact, .variant, .retry: return nil
    }
    switch alignment.unit {
    case .letter, .mora, .syllable, .jamo: break
    case .word: return nil
    }
    switch verdict.difference {
    case .sound, .place: break
    case .whole, .value, .form, .elsewhere, .refused, nil: return nil
    }
    for step in alignment.steps { add(step) }
  }

  private mutating func add(_ step: Alignment.Step) {
    switch step {
    case .same(let unit): add(unit, unit, " ")
    case .substituted(let typed, let expected): add(typed, expected, "^")
    case .missing(let expected): add("", expected, "+")
    case .extra(let typed): add(typed, "", "-")
    case .swapped(let typed, let expected): add(typed, expected, "~")
    }
  }

  private mutating func add(_ typed: String, _ expected: String, _ mark: String) {
    let texts = [typed, expected].map { VisibleText.line($0) }
    let cells = max(1, texts.map { DisplayWidth.of($0) }.max() ?? 1)
    for (index, text) in texts.enumerated() {
      let shown = text.isEmpty ? String(repeating: "_", count: cells) : text
      lines[index] += DisplayWidth.padded(shown, to: cells)
    }
    lines[2] += String(repeating: mark, count: cells)
    width += cells
  }
}

extension Page {
  /// Adds an alignment, where it fits into the width.
  mutating func add(_ alignment: AlignmentLines, indent: Int) {
    guard alignment.width + indent <= width else { return }
    add(
      alignment.lines.map { line in
        var line = String(repeating: " ", count: indent) + line
        while line.last == " " { line.removeLast() }
        return line
      }
    )
  }
}
