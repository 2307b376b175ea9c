/// Whether letters that are known by their value alone differ from these by one slip of spelling.
///
/// A slip is one letter added, left out or replaced, or two neighbours swapped: in a Latin word of
/// five letters or more without digits, not at its first; among seven jamo or more; among six kana
/// or more. Shorter words have neighbours that mean something else (시간, 시각; おばさん, おばあさん),
/// and so do kanji and digits. Each place is solved for the one letter that would make up the
/// difference; that a strange text passes has a chance of about one in a million.
struct SlipSearch {
  private let letters: [AnswerLetters.Letter]
  /// The length of the run of one kind that each letter stands in; 0 where no slip is forgiven.
  private var room: [Int]

  init(_ letters: [AnswerLetters.Letter]) {
    self.letters = letters
    room = Array(repeating: 0, count: letters.count)
    var start = 0
    while start < letters.count {
      var end = start + 1
      while end < letters.count, letters[end].kind == letters[start].kind,
        !letters[end].beginsWord
      {
        end += 1
      }
      if isForgiving(start..<end) {
        for index in start..<end { room[index] = end - start }
      }
      start = end
    }
  }

  private func isForgiving(_ run: Range<Int>) -> Bool {
    switch letters[run.lowerBound].kind {
    case .firm: false
    case .kana: run.count >= 6
    case .jamo: run.count >= 7
    case .latin:
      run.count >= 5 && letters[run.lowerBound].beginsWord
        && (run.upperBound == letters.count || letters[run.upperBound].beginsWord)
    }
  }

  /// Whether letters of this value are one slip away.
  func finds(_ wanted: UInt64) -> Bool {
    guard room.contains(where: { $0 > 0 }) else { return false }
    // Powers of the point and of its inverse, by the number of letters that follow.
    var powers: [UInt64] = [1]
    var inverses: [UInt64] = [1]
    for index in 0...letters.count {
      powers.append(LetterPolynomial.product(powers[index], LetterPolynomial.point))
      inverses.append(LetterPolynomial.product(inverses[index], LetterPolynomial.inverse))
    }
    var suffix = LetterPolynomial.value(of: letters)
    var prefix: UInt64 = 0
    for index in 0...letters.count {
      let place = Place(
        index: index,
        before: prefix,
        from: suffix,
        power: powers[letters.count - index],
        inverse: inverses[letters.count - index]
      )
      if isLeftOut(place, wanted) { return true }
      guard index < letters.count else { break }
      let own = LetterPolynomial.product(
        UInt64(letters[index].value),
        powers[letters.count - 1 - index]
      )
      suffix = LetterPolynomial.difference(suffix, own)
      let after = suffix
      if isReplaced(place, after, wanted) || isAdded(place, after, wanted)
        || isSwapped(place, own, after, wanted)
      {
        return true
      }
      prefix = LetterPolynomial.sum(prefix, own)
    }
    return false
  }

  /// A place among the letters, and what stands before and from it on adds to the value.
  private struct Place {
    var index: Int
    var before: UInt64
    var from: UInt64
    /// The point to the number of letters from here on.
    var power: UInt64
    var inverse: UInt64
  }

  private typealias Field = LetterPolynomial

  /// Whether the wanted letters have one more, before this place.
  private func isLeftOut(_ place: Place, _ wanted: UInt64) -> Bool {
    let shifted = Field.product(place.before, Field.point)
    let rest = Field.difference(Field.difference(wanted, shifted), place.from)
    let letter = Field.product(rest, place.inverse)
    let index = place.index
    if index > 0, room[index - 1] > 0, isLetter(letter, letters[index - 1].kind) { return true }
    guard index < letters.count, room[index] > 0 else { return false }
    return isLetter(letter, letters[index].kind) && !isFirstOfLatin(index)
  }

  /// Whether they have another letter in this place.
  private func isReplaced(_ place: Place, _ after: UInt64, _ wanted: UInt64) -> Bool {
    guard isForgiving(place.index) else { return false }
    let rest = Field.difference(Field.difference(wanted, place.before), after)
    let letter = Field.product(Field.product(rest, place.inverse), Field.point)
    return isLetter(letter, letters[place.index].kind)
  }

  /// Whether they lack the letter in this place.
  private func isAdded(_ place: Place, _ after: UInt64, _ wanted: UInt64) -> Bool {
    isForgiving(place.index)
      && Field.sum(Field.product(place.before, Field.inverse), after) == wanted
  }

  /// Whether they have this letter and the next the other way round.
  private func isSwapped(
    _ place: Place,
    _ own: UInt64,
    _ after: UInt64,
    _ wanted: UInt64
  ) -> Bool {
    let next = place.index + 1
    guard next < letters.count, isForgiving(place.index), !letters[next].beginsWord,
      letters[next].kind == letters[place.index].kind
    else { return false }
    let high = Field.product(place.power, Field.inverse)
    let low = Field.product(high, Field.inverse)
    let (first, second) = (UInt64(letters[place.index].value), UInt64(letters[next].value))
    let rest = Field.difference(after, Field.product(second, low))
    let swapped = Field.sum(Field.product(second, high), Field.product(first, low))
    return Field.sum(Field.sum(place.before, swapped), rest) == wanted
  }

  private func isForgiving(_ index: Int) -> Bool { room[index] > 0 && !isFirstOfLatin(index) }

  private func isFirstOfLatin(_ index: Int) -> Bool {
    letters[index].kind == .latin && letters[index].beginsWord
  }

  private func isLetter(_ value: UInt64, _ kind: AnswerLetters.Kind) -> Bool {
    switch kind {
    case .latin: (0x61...0x7A).contains(value)
    case .kana: (0x3041...0x3096).contains(value) || value == 0x30FC
    case .jamo: (0x3131...0x3163).contains(value)
    case .firm: false
    }
  }
}
