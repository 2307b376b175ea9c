import Study
import Testing

/// Points and places of teams.
@Suite struct ScoreboardTests {
  @Test(arguments: [
    ([3, 1, 2], ["1 a 3", "2 c 2", "3 b 1"]),
    ([2, 2, 1], ["1 a+b 2", "3 c 1"]),
    ([0, 0, 0], ["1 a+b+c 0"]),
    ([1, 4, 4], ["1 b+c 4", "3 a 1"]),
  ])
  func `ties share a place, and the next one is counted after them`(
    points: [Int],
    places: [String]
  ) {
    var board = Scoreboard(teams: ["a", "b", "c"])
    for (team, count) in points.enumerated() { board.add(count, toTeam: team) }
    let told = board.places.map {
      "\($0.number) \($0.teams.joined(separator: "+")) \($0.points)"
    }
    #expect(told == places)
  }

  @Test func `a point that was taken back is gone, and none goes below nothing`() {
    var board = Scoreboard(teams: ["a"])
    board.add(1, toTeam: 0)
    board.add(-1, toTeam: 0)
    board.add(-1, toTeam: 0)
    board.add(1, toTeam: 7)
    #expect(board.points == [0])
  }
}
