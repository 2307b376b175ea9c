import Study
import Testing

@Suite struct UnitRangeTests {
  @Test(arguments: [
    ("5", 5...5, "5"), ("5..7", 5...7, "5..7"), ("5-7", 5...7, "5..7"), ("5–7", 5...7, "5..7"),
    (" 5 .. 7 ", 5...7, "5..7"), ("..3", 1...3, "..3"), ("5..", 5...9, "5.."),
    ("5〜7", 5...7, "5..7"),
  ])
  func `units are named one by one and from one to another`(
    text: String,
    units: ClosedRange<Int>,
    description: String
  ) throws {
    let range = try #require(UnitRange(text))
    #expect((1...9).filter { range.contains($0) } == Array(units))
    #expect(range.description == description)
    #expect(UnitRange(range.description) == range)
    #expect(!range.contains(nil))
  }

  @Test(arguments: [
    "", "..", "-", "0", "7..5", "a", "5..x", "1..2..3", "99999999999999999999", "+5",
  ])
  func `anything else is refused`(text: String) {
    #expect(UnitRange(text) == nil)
  }
}
