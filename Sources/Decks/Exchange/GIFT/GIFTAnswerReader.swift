/// Reads what stands in the braces of a question.
struct GIFTAnswerReader {
  let bytes: [UInt8]
  let format: GIFTFormat

  /// What is asked for; nil where it is none of the known kinds.
  func answer(_ range: Range<Int>) -> GIFTAnswer? {
    guard let first = range.first else { return .essay }
    if bytes[first] == Byte.hash { return numeric(range.dropFirst()) }
    if let boolean = boolean(range) { return boolean }
    guard let items = items(range), !items.isEmpty else { return nil }
    if items.contains(where: { $0.mark == GIFTBytes.tilde }) {
      return choices(items).map { .choice($0) }
    }
    if items.allSatisfy({ arrow($0.body) != nil }) { return matching(items) }
    return choices(items).map { .short($0) }
  }

  // MARK: Parts

  /// Where a part may stand that begins with no mark.
  private enum Unmarked {
    case alone, first
  }

  /// The parts that begin with `=` or `~`, or one that has no mark; `unmarked` tells whether others
  /// may follow that one.
  private func items(_ range: Range<Int>, unmarked: Unmarked = .alone) -> [GIFTItem]? {
    func isMark(_ byte: UInt8) -> Bool { byte == GIFTBytes.equals || byte == GIFTBytes.tilde }
    var starts: [Int] = []
    var next = range.lowerBound
    while let mark = GIFTBytes.first(bytes, in: next..<range.upperBound, where: isMark) {
      starts.append(mark)
      next = mark + 1
    }
    guard let first = starts.first else {
      return GIFTItem(bytes, range, mark: nil, format: format).map { [$0] }
    }
    var items: [GIFTItem] = []
    if !GIFTBytes.trimmed(bytes, range.lowerBound..<first).isEmpty {
      let before = range.lowerBound..<first
      guard unmarked == .first, let item = GIFTItem(bytes, before, mark: nil, format: format)
      else { return nil }
      items.append(item)
    }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      guard let item = GIFTItem(bytes, (start + 1)..<end, mark: bytes[start], format: format)
      else { return nil }
      items.append(item)
    }
    return items
  }

  private func choices(_ items: [GIFTItem]) -> [GIFTChoice]? {
    var choices: [GIFTChoice] = []
    for item in items {
      let text = GIFTItem.text(bytes, item.body, inherited: format)
      guard !text.text.isEmpty else { return nil }
      choices.append(
        GIFTChoice(
          text,
          isMarkedRight: item.mark != GIFTBytes.tilde,
          weight: item.weight,
          feedback: item.feedback
        )
      )
    }
    return choices
  }

  // MARK: True or false

  private func boolean(_ range: Range<Int>) -> GIFTAnswer? {
    let hash = GIFTBytes.first(bytes, in: range) { $0 == Byte.hash }
    let word = GIFTBytes.text(bytes, range.lowerBound..<(hash ?? range.upperBound)).uppercased()
    let isTrue = word == "T" || word == "TRUE"
    guard isTrue || word == "F" || word == "FALSE" else { return nil }
    guard let hash else { return .boolean(isTrue, forWrong: nil, forRight: nil) }
    let rest = (hash + 1)..<range.upperBound
    let second = GIFTBytes.first(bytes, in: rest) { $0 == Byte.hash }
    return .boolean(
      isTrue,
      forWrong: GIFTItem.feedback(
        bytes,
        rest.lowerBound..<(second ?? rest.upperBound),
        inherited: format
      ),
      forRight: second.flatMap {
        GIFTItem.feedback(bytes, ($0 + 1)..<rest.upperBound, inherited: format)
      }
    )
  }

  // MARK: Pairs

  private func arrow(_ range: Range<Int>) -> Int? {
    bytes[range].indices.dropLast().first {
      bytes[$0] == Byte.dash && bytes[$0 + 1] == UInt8(ascii: ">")
    }
  }

  private func matching(_ items: [GIFTItem]) -> GIFTAnswer? {
    var pairs: [GIFTPair] = []
    for item in items {
      guard let arrow = arrow(item.body) else { return nil }
      let left = GIFTItem.text(bytes, item.body.lowerBound..<arrow, inherited: format)
      // Pairs have no feedback: a hash sign belongs to the right side.
      let right = GIFTBytes.text(bytes, (arrow + 2)..<item.whole.upperBound)
      guard !right.isEmpty else { return nil }
      pairs.append(GIFTPair(left, right))
    }
    return .matching(pairs)
  }

  // MARK: Numbers

  private func numeric(_ range: Range<Int>) -> GIFTAnswer? {
    guard let items = items(GIFTBytes.trimmed(bytes, range), unmarked: .first) else { return nil }
    var numbers: [GIFTNumber] = []
    for item in items {
      let text = GIFTBytes.text(bytes, item.body)
      guard let value = Self.value(text) else { return nil }
      numbers.append(
        GIFTNumber(
          value,
          isAlone: item.mark == nil && items.count == 1,
          isMarkedRight: item.mark != GIFTBytes.tilde,
          weight: item.weight,
          feedback: item.feedback
        )
      )
    }
    return .numeric(numbers)
  }

  private static func value(_ text: String) -> GIFTNumber.Value? {
    if text == "*" || text.isEmpty { return .any }
    if let dots = text.firstRange(of: "..") {
      let (low, high) = (number(text[..<dots.lowerBound]), number(text[dots.upperBound...]))
      guard let low, let high else { return nil }
      return .between(low, high)
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
    switch parts.count {
    case 1: return parts[0].map { .exact($0) }
    case 2:
      guard let value = parts[0], let tolerance = parts[1] else { return nil }
      return .around(value, tolerance: tolerance)
    case _: return nil
    }
  }

  /// The number as written, where it is one.
  private static func number(_ text: Substring) -> String? {
    let trimmed = text.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }.map { trimmed.index(after: $0) }
    let number = trimmed[..<(end ?? trimmed.startIndex)]
    guard number.utf8.count <= 32, number.utf8.contains(where: Byte.isDigit),
      let value = Double(number), value.isFinite,
      number.utf8.allSatisfy({ Byte.isDigit($0) || "+-.eE".utf8.contains($0) })
    else { return nil }
    return String(number)
  }
}
