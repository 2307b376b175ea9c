import Answers
import Text

/// Finds what a card or a row is now called, by what it says.
///
/// Cards are alike by the pairs of neighbouring letters in question and answer (Dice), rows by the
/// values that they share. Only what shares something rare is compared, so that a table of thousands
/// of rows with other keys takes no longer than reading it.
struct Likeness {
  private let old: UnitIndex
  private let new: UnitIndex
  /// What as many have tells nothing of any.
  private static let common = 40
  /// Above this two are taken for one.
  private static let least = 0.7

  init(_ old: UnitIndex, _ new: UnitIndex) {
    self.old = old
    self.new = new
  }

  /// The most alike, each at most once, the order of `gone`.
  func pairs(
    _ gone: [UnitIndex.Unit],
    _ fresh: [UnitIndex.Unit]
  ) -> [(old: UnitIndex.Unit, new: UnitIndex.Unit)] {
    let before = gone.map { Profile($0, old) }
    let after = fresh.map { Profile($0, new) }
    var holders: [UInt64: [Int]] = [:]
    for (index, profile) in after.enumerated() {
      for mark in profile.marks { holders[mark, default: []].append(index) }
    }
    var found: [(score: Double, old: Int, new: Int)] = []
    for (index, profile) in before.enumerated() {
      var candidates: Set<Int> = []
      for mark in profile.marks {
        guard let list = holders[mark], list.count <= Self.common else { continue }
        candidates.formUnion(list)
      }
      for candidate in candidates where after[candidate].isRow == profile.isRow {
        let score = profile.likeness(to: after[candidate])
        if score >= Self.least { found.append((score, index, candidate)) }
      }
    }
    found.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var usedOld: Set<Int> = []
    var usedNew: Set<Int> = []
    var pairs: [(Int, Int)] = []
    for pair in found where !usedOld.contains(pair.old) && !usedNew.contains(pair.new) {
      usedOld.insert(pair.old)
      usedNew.insert(pair.new)
      pairs.append((pair.old, pair.new))
    }
    return pairs.sorted { $0.0 < $1.0 }.map { (gone[$0.0], fresh[$0.1]) }
  }
}

/// What a card or a row says, as marks that can be counted.
private struct Profile {
  let isRow: Bool
  /// The pairs of letters of a card.
  private var question: Set<UInt64> = []
  private var answer: Set<UInt64> = []
  /// The values of a row by their columns.
  private var values: [String: String] = [:]
  /// What others must share to be compared at all.
  private(set) var marks: Set<UInt64>

  init(_ unit: UnitIndex.Unit, _ index: UnitIndex) {
    isRow = index.isRow(unit)
    let deck = index.deck(unit)
    if isRow {
      let rows = deck.rows ?? TableRows(columns: [], keys: [], values: [])
      let hidden = index.hiddenColumns(unit)
      for (column, name) in rows.columns.enumerated() where !hidden.contains(name) {
        let value = rows.value(row: unit.index, column: column)
        if !value.isEmpty { values[name] = value }
      }
      marks = Set(values.map { Self.mark($0.key + "\u{1F}" + $0.value) })
      if let whole = UnitContent(index).mark(of: unit) { marks.insert(whole) }
    } else {
      let fields = FieldText.fields(of: deck.cards[unit.index].base)
      let asked = fields.filter { $0.part == .question && $0.name != "##" }.map(\.text)
      let right = fields.filter { $0.part == .answer }.map(\.text)
      question = Self.pairs(asked)
      answer = Self.pairs(right)
      marks = question.union(answer)
      marks.insert(Self.mark((asked + right).joined(separator: "\u{1F}")))
    }
  }

  func likeness(to other: Profile) -> Double {
    if isRow { return likeness(toRow: other) }
    let question = Self.dice(question, other.question)
    guard !answer.isEmpty || !other.answer.isEmpty else { return question }
    return (question + Self.dice(answer, other.answer)) / 2
  }

  /// The mean over all columns that either has, a value mistyped counting in part.
  private func likeness(toRow other: Profile) -> Double {
    let columns = Set(values.keys).union(other.values.keys)
    let sum = columns.reduce(0.0) { sum, column in
      guard let left = values[column], let right = other.values[column] else { return sum }
      if left == right { return sum + 1 }
      let (old, new) = (AnswerLetters(left).scalars, AnswerLetters(right).scalars)
      let longest = max(old.count, new.count, 1)
      guard longest <= 64, let distance = EditDistance.between(old, new) else { return sum }
      return sum + 1 - Double(distance) / Double(longest)
    }
    return columns.isEmpty ? 0 : sum / Double(columns.count)
  }

  private static func dice(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
    let count = left.count + right.count
    return count == 0 ? 0 : Double(2 * left.intersection(right).count) / Double(count)
  }

  /// Neighbouring letters; a text of a single one is that letter.
  private static func pairs(_ texts: [String]) -> Set<UInt64> {
    var marks: Set<UInt64> = []
    for text in texts where !text.isEmpty {
      let letters = AnswerLetters(text).scalars
      for (left, right) in zip(letters, letters.dropFirst()) {
        marks.insert(UInt64(left) << 32 | UInt64(right))
      }
      if letters.count < 2 { marks.insert(UInt64(letters.first ?? 0)) }
    }
    return marks
  }

  /// FNV-1a.
  private static func mark(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
