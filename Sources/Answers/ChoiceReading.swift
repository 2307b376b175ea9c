/// Answers to choices, orders and matches, typed by number, letter or text.
///
/// Indices count from 0. Full-width and circled labels are read, and those of Korean and
/// Japanese lists (ㄱ ㄴ ㄷ, あ い う); commas of every kind and spaces separate.
package enum ChoiceReading {
  /// The options chosen by `typed`: `1,3`, `a c`, `13`, `①③`, or texts of options; nil where it
  /// cannot be read.
  package static func choices(_ typed: String, options: [String]) -> Set<Int>? {
    indices(typed, options: options).map { Set($0) }
  }

  /// An order of all `items`: `3 1 2`, `cab`, or their texts; nil unless each is named once.
  package static func order(_ typed: String, items: [String]) -> [Int]? {
    guard
      let order = indices(typed, options: items) ?? indices(withoutDashes(typed), options: items),
      order.count == items.count, Set(order).count == items.count
    else { return nil }
    return order
  }

  /// `5-3-1` as `5 3 1`; a dash in front is no joint.
  private static func withoutDashes(_ typed: String) -> String {
    typed.hasPrefix("-") ? typed : typed.replacing("-", with: " ")
  }

  /// The right side of each left one, from `1b 2a` or `b a` (in the order of the left sides);
  /// nil unless each left side is named once.
  package static func matches(_ typed: String, left: Int, right: Int) -> [Int]? {
    let tokens = runs(Normalizer.folded(typed))
    guard typed.utf8.count <= Judge.longestAnswer, left > 0 else { return nil }
    if tokens.count == left, tokens.allSatisfy({ ChoiceLabel.number($0) == nil }) {
      let places = tokens.compactMap { ChoiceLabel.place($0) }.filter { $0 < right }
      return places.count == left ? places : nil
    }
    guard tokens.count == left * 2 else { return nil }
    var pairs: [Int: Int] = [:]
    for index in stride(from: 0, to: tokens.count, by: 2) {
      // 1b, or b1: the number is always that of the left side.
      let isReversed = ChoiceLabel.number(tokens[index]) == nil
      let first = tokens[isReversed ? index + 1 : index]
      let second = tokens[isReversed ? index : index + 1]
      guard let number = ChoiceLabel.number(first), (1...left).contains(number),
        let place = ChoiceLabel.place(second), (0..<right).contains(place),
        pairs.updateValue(place, forKey: number - 1) == nil
      else { return nil }
    }
    return (0..<left).compactMap { pairs[$0] }
  }

  /// The places named by `typed`, in its order; nil where any part names none.
  private static func indices(_ typed: String, options: [String]) -> [Int]? {
    guard typed.utf8.count <= Judge.longestAnswer else { return nil }
    let folded = Normalizer.folded(typed)
    guard !folded.isEmpty else { return nil }
    let texts = options.map { Normalizer.folded($0) }
    if let whole = texts.firstIndex(of: folded) { return [whole] }
    let parts = folded.split(whereSeparator: isComma).map(trimmed).filter { !$0.isEmpty }
    if let named = all(parts.map { part in texts.firstIndex { $0[...] == part } }) { return named }
    if let only = beginning(folded, texts) { return [only] }
    let words = folded.split { isComma($0) || isSpace($0) }.map(ChoiceLabel.bare)
    if let named = all(words.map { ChoiceLabel.place($0) }), within(options, named) {
      return named
    }
    let single = words.flatMap { $0.map { ChoiceLabel.place($0) } }
    if let named = all(single), within(options, named) { return named }
    let keys = words.flatMap { $0.map { ChoiceLabel.place(ofKey: $0) } }
    return all(keys).flatMap { within(options, $0) ? $0 : nil }
  }

  /// The only option that begins with `typed`, of which only a counter lacks: 1910〜1945 for
  /// 1910〜1945年.
  private static func beginning(
    _ typed: [Unicode.Scalar],
    _ texts: [[Unicode.Scalar]]
  ) -> Int? {
    let found = texts.indices.filter { texts[$0].starts(with: typed) }
    guard found.count == 1, texts[found[0]].count == typed.count + 1,
      typed.last.map(ChoiceLabel.isDigit) == true,
      texts[found[0]].last.map({ $0.value > 0x2FFF }) == true
    else { return nil }
    return found[0]
  }

  private static func all(_ places: [Int?]) -> [Int]? {
    let found = places.compactMap(\.self)
    return found.count == places.count && !found.isEmpty ? found : nil
  }

  private static func within(_ options: [String], _ places: [Int]) -> Bool {
    places.allSatisfy { options.indices.contains($0) }
  }

  /// Runs of digits and single labels, everything else between them dropped.
  private static func runs(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var tokens: [ArraySlice<Unicode.Scalar>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, ChoiceLabel.isDigit(scalars[index]) { index += 1 }
      if index == start {
        index += 1
        guard ChoiceLabel.place(scalars[start]) != nil else { continue }
      }
      tokens.append(scalars[start..<index])
    }
    return tokens
  }

  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    ",;、，・·|/>→<()[].".unicodeScalars.contains(scalar)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " }

  private static func trimmed(_ part: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let start = part.drop(while: isSpace)
    return start.dropLast(start.reversed().prefix(while: isSpace).count)
  }
}
