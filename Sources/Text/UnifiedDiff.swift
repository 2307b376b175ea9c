/// The difference of two texts as `diff -u` writes it, for `patch` and `git apply`.
///
/// Lines are compared by Myers's greedy algorithm (1986): time and memory grow with the length of the
/// texts and with the number of changes.
package struct UnifiedDiff {
  /// More changed lines than these are told as one change of the whole: nobody reads them.
  private static let mostChanges = 1000
  private static let contextLines = 3

  fileprivate enum Step {
    case same(old: Int, new: Int)
    case removed(Int)
    case added(Int)
  }

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// Compares two texts.
  package init(_ old: [UInt8], _ new: [UInt8]) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
  }

  /// The lines, each with its line break where it has one.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }

  /// The patch, with the file's name before and after; empty where nothing differs.
  package func bytes(path: String) -> [UInt8] {
    let steps = steps()
    let hunks = hunks(steps)
    guard !hunks.isEmpty else { return [] }
    var output = Array("--- a/\(path)\n+++ b/\(path)\n".utf8)
    for hunk in hunks { write(steps[hunk], to: &output) }
    return output
  }

  // MARK: Writing

  /// Changes with the lines around them; changes that are near each other share a hunk.
  private func hunks(_ steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in steps.indices where !steps[index].isSame {
      let start = max(0, index - Self.contextLines)
      let end = min(steps.count, index + Self.contextLines + 1)
      if let last = hunks.last, last.upperBound >= start {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func write(_ steps: ArraySlice<Step>, to output: inout [UInt8]) {
    let before = steps.compactMap(\.old)
    let after = steps.compactMap(\.new)
    output += "@@ -\(place(before)) +\(place(after)) @@\n".utf8
    for step in steps {
      switch step {
      case .same(let index, _): write(" ", old[index], to: &output)
      case .removed(let index): write("-", old[index], to: &output)
      case .added(let index): write("+", new[index], to: &output)
      }
    }
  }

  private func place(_ lines: [Int]) -> String {
    guard let first = lines.first else { return "0,0" }
    return "\(first + 1)" + (lines.count == 1 ? "" : ",\(lines.count)")
  }

  private func write(_ sign: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output += sign.utf8
    output += line
    if line.last != 0x0A { output += "\n\\ No newline at end of file\n".utf8 }
  }

  // MARK: Comparing

  private func steps() -> [Step] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let middle = changes(start..<(old.count - end), start..<(new.count - end))
    let head = (0..<start).map { Step.same(old: $0, new: $0) }
    let tail = (0..<end).reversed().map {
      Step.same(old: old.count - 1 - $0, new: new.count - 1 - $0)
    }
    return head + middle + tail
  }

  /// The shortest way from one stretch to the other.
  private func changes(_ before: Range<Int>, _ after: Range<Int>) -> [Step] {
    let most = min(before.count + after.count, Self.mostChanges)
    var furthest = [0, 0]
    var trace: [[Int]] = []
    // After d changes, `furthest[k + d + 1]` is how far one gets in the old text on diagonal k.
    for count in 0...most {
      trace.append(furthest)
      var next = Array(repeating: 0, count: 2 * count + 3)
      for diagonal in stride(from: -count, through: count, by: 2) {
        var x = Self.start(on: diagonal, of: count, furthest)
        while x < before.count, x - diagonal < after.count,
          old[before.lowerBound + x] == new[after.lowerBound + x - diagonal]
        {
          x += 1
        }
        next[diagonal + count + 1] = x
        if x >= before.count, x - diagonal >= after.count {
          return path(trace, before, after)
        }
      }
      furthest = next
    }
    return before.map(Step.removed) + after.map(Step.added)
  }

  /// Where a diagonal begins: below the one above it, or right of the one on its left.
  private static func start(on diagonal: Int, of count: Int, _ furthest: [Int]) -> Int {
    guard count > 0 else { return 0 }
    return comesFromAbove(diagonal, of: count, furthest)
      ? furthest[diagonal + count + 1] : furthest[diagonal + count - 1] + 1
  }

  private func path(_ trace: [[Int]], _ before: Range<Int>, _ after: Range<Int>) -> [Step] {
    var steps: [Step] = []
    var x = before.count
    var y = after.count
    func same() {
      x -= 1
      y -= 1
      steps.append(.same(old: before.lowerBound + x, new: after.lowerBound + y))
    }
    for count in trace.indices.reversed() where count > 0 {
      let diagonal = x - y
      let start = Self.start(on: diagonal, of: count, trace[count])
      while x > start { same() }
      if Self.comesFromAbove(diagonal, of: count, trace[count]) {
        y -= 1
        steps.append(.added(after.lowerBound + y))
      } else {
        x -= 1
        steps.append(.removed(before.lowerBound + x))
      }
    }
    while x > 0 { same() }
    return steps.reversed()
  }

  /// Whether the change before was a line added; `furthest` is that of one change fewer.
  private static func comesFromAbove(_ diagonal: Int, of count: Int, _ furthest: [Int]) -> Bool {
    if diagonal == -count { return true }
    if diagonal == count { return false }
    return furthest[diagonal + count - 1] < furthest[diagonal + count + 1]
  }
}

extension UnifiedDiff.Step {
  fileprivate var isSame: Bool { if case .same = self { true } else { false } }

  fileprivate var old: Int? {
    switch self {
    case .same(let index, _), .removed(let index): index
    case .added: nil
    }
  }

  fileprivate var new: Int? {
    switch self {
    case .same(_, let index), .added(let index): index
    case .removed: nil
    }
  }
}
