/// The points of teams, and the places that follow from them.
package struct Scoreboard: Hashable, Sendable {
  /// Everyone who shares a place.
  package struct Place: Hashable, Sendable {
    /// The place, from 1; after two firsts comes the third.
    package var number: Int
    package var teams: [String]
    package var points: Int
  }

  package let teams: [String]
  package private(set) var points: [Int]

  package init(teams: [String]) {
    self.teams = teams
    points = Array(repeating: 0, count: teams.count)
  }

  /// Gives or takes a point.
  package mutating func add(_ change: Int, toTeam index: Int) {
    guard points.indices.contains(index) else { return }
    points[index] = max(0, points[index] + change)
  }

  /// The places, the best first; teams of a place stand in their own order.
  package var places: [Place] {
    Set(points).sorted(by: >).map { points in
      let sharing = teams.indices.filter { self.points[$0] == points }
      let ahead = self.points.count { $0 > points }
      return Place(number: ahead + 1, teams: sharing.map { teams[$0] }, points: points)
    }
  }
}
