import TestSupport
import Testing
import Text

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    let bytes = UnifiedDiff(Array(old.utf8), Array(new.utf8)).bytes(path: "deck.md")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a changed line is shown with three lines around it`() {
    let old = (1...12).map { "\($0)\n" }.joined()
    #expect(
      diff(old, old.replacing("6\n", with: "six\n")) == """
        --- a/deck.md
        +++ b/deck.md
        @@ -3,7 +3,7 @@
         3
         4
         5
        -6
        +six
         7
         8
         9

        """
    )
  }

  @Test func `equal texts have no difference, and a missing line break is told`() {
    #expect(diff("a\n", "a\n").isEmpty)
    #expect(diff("a", "a\n").contains("-a\n\\ No newline at end of file\n+a\n"))
    #expect(diff("", "a\n").contains("@@ -0,0 +1 @@\n+a\n"))
  }

  @Test(arguments: UInt64(0)..<200)
  func `applied to the old text it gives the new one`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let old = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      "\(Int.random(in: 0...9, using: &random))\n"
    }
    var new = old
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random), place < new.count {
        new.remove(at: place)
      } else {
        new.insert("\(Int.random(in: 0...9, using: &random))\n", at: place)
      }
    }
    let patch = diff(old.joined(), new.joined())
    #expect(try Self.applied(patch, to: old) == new)
  }

  /// What `patch` makes of some lines.
  private static func applied(_ patch: String, to old: [String]) throws -> [String] {
    var result: [String] = []
    var place = 0
    for line in patch.split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("@@") {
        let range = line.split(separator: " ")[1].dropFirst().split(separator: ",")
        let first = try #require(Int(range[0]))
        let start = range.count == 2 && range[1] == "0" ? first : first - 1
        result += old[place..<start]
        place = start
        continue
      }
      let text = line.dropFirst() + "\n"
      switch line.first {
      case " ":
        #expect(old[place] == text)
        result.append(String(text))
        place += 1
      case "-":
        #expect(old[place] == text)
        place += 1
      default: result.append(String(text))
      }
    }
    return result + old[place...]
  }
}
