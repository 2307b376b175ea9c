import Shell
import TestSupport
import Testing
import Text

/// Answers that name several things by their numbers.
@Suite struct ListAnswerTests {
  private static let places = [
    "places.md": """
    ---
    id: places
    title: Places
    language: en
    licence: CC0-1.0
    ---

    ## North {#north}
    Q: From north to south
    1. Seoul
    2. Daejeon
    3. Daegu
    4. Busan

    ## Countries {#countries}
    Q: What is where?
    | Kyoto | Japan |
    |---|---|
    | Gyeongju | Korea |
    | Nara | Japan |

    """
  ]

  @Test func `too few numbers are told with how many there should be`() throws {
    let world = try FixedWorld.study(Self.places)
    world.run("practice", script: ["1a", "??", .enter, "3 1 2", "??", .enter])
    let said = world.terminal.output.replacing("\n", with: " ")
    let order = "Type all 4 numbers in the right order, such as 3 1 2 4."
    let match = "Match each of the 3 numbers with a letter, such as 1b 2a …"
    for help in [order, match] {
      #expect(said.ranges(of: help).count == 2, "when asked, and once more: \(said)")
    }
    #expect(try world.reviews().allSatisfy { $0["attempts"] == nil })
  }
}
