import Classes
import Testing

/// Who of a roster is who of the last pack.
@Suite struct SuccessionTests {
  /// Learners as `name`, `name/id` or `name/id/group`.
  private func roster(_ rows: [String]) -> Roster {
    Roster(
      participants: rows.map { row in
        let cells = row.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return Participant(
          name: cells[0],
          group: cells.count > 2 ? cells[2] : "",
          schoolID: cells.count > 1 ? cells[1] : ""
        )
      }
    )
  }

  private static let cases: [(before: [String], after: [String], keys: [String], lost: [String])] =
    [
      // Excel takes zeros away, and a restored file brings them back.
      (["Kim/0001", "Lee/0002"], ["Kim/1", "Lee/2"], ["id/0001", "id/0002"], []),
      (["Kim/1"], ["Kim/0001"], ["id/1"], []),
      (["Kim/0001"], ["Kim/０００１"], ["id/0001"], []),
      // What may be two people is nobody.
      (["Kim/0001", "Lee/01"], ["Kim/1"], ["id/1"], ["Kim", "Lee"]),
      (["Kim/0001"], ["Kim/A1"], ["id/A1"], ["Kim"]),
      (["Kim/0001"], ["Lee/1", "Kim/01"], ["id/1", "id/01"], ["Kim"]),
      // Numbers that are added in mid-term, or taken away.
      (["Kim", "Lee"], ["Kim/7", "Lee/8"], ["name/Kim", "name/Lee"], []),
      (["Kim/7"], ["Kim"], ["id/7"], []),
      (["Kim//A"], ["Kim/7/A", "Kim/8/B"], ["name/Kim", "id/8"], []),
      (["Kim//A"], ["Kim/7/A", "Kim/8/A"], ["id/7", "id/8"], ["Kim"]),
      (["Kim"], ["Kim/7", "Kim/8"], ["id/7", "id/8"], ["Kim"]),
      (["Kim", "Lee"], ["Kim"], ["name/Kim"], ["Lee"]),
    ]

  @Test(arguments: cases)
  func `learners are known by what the last pack called them`(
    before: [String],
    after: [String],
    keys: [String],
    lost: [String]
  ) {
    let packed = Succession(roster(before)).packed
    let succession = Succession(roster(after), after: packed)
    let oldest = succession.roster.participants.map { succession.keys(of: $0).last ?? "" }
    #expect(oldest == keys)
    #expect(succession.lost.map(\.name) == lost)
    for participant in succession.roster.participants {
      for key in succession.keys(of: participant) {
        #expect(succession.participant(key) == participant)
      }
    }
  }

  @Test func `an id that was changed and put back is that of the first pack again`() {
    let rosters = [["Kim/0011", "Lee/2"], ["Kim/11", "Lee/2"]].map(roster)
    var packed = Succession(rosters[0]).packed
    for round in 1...6 {
      let succession = Succession(rosters[round % 2], after: packed)
      let kim = succession.roster.participants[0]
      #expect(succession.keys(of: kim).last == "id/0011")
      #expect(succession.keys(of: kim).count <= 3)
      #expect(succession.participant("id/11") == kim && succession.participant("id/0011") == kim)
      #expect(succession.lost.isEmpty)
      packed = succession.packed
    }
  }

  @Test func `what an earlier pack called a learner stays known through the ones after it`() {
    let first = Succession(roster(["Kim"])).packed
    let second = Succession(roster(["Kim/0007"]), after: first)
    let third = Succession(roster(["Kim/7"]), after: second.packed)
    #expect(third.keys(of: third.roster.participants[0]) == ["id/7", "id/0007", "name/Kim"])
    #expect(Succession(third.roster, after: third.packed).lost.isEmpty)
  }
}
