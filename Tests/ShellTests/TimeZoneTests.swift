import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// Where a learner is, when the machine is elsewhere.
@Suite struct TimeZoneTests {
  @Test func `what is recorded has the offset of the learner's own zone`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("settings", "time-zone", "America/Los_Angeles") == .done)
    world.expectShown("time-zone = America/Los_Angeles")
    world.now.offsetSeconds = 32_400
    world.run("review", "--cards", "1", script: [.givingUp, .enter])
    let at = try #require(try world.reviews().first?.text("at"))
    #expect(at.hasPrefix("2026-11-21T19:") && at.hasSuffix("-08:00"), "\(at)")
    #expect(world.run("settings", "time-zone", "auto") == .done)
    #expect(world.now.offsetSeconds == 32_400)
  }

  @Test(arguments: ["Nowhere/Else", "../../etc/passwd", "/etc/passwd", "", "Asia//Seoul", "a b"])
  func `an unknown zone is refused, and nothing is recorded`(zone: String) throws {
    let world = try FixedWorld.study()
    let before = try world.events().count
    #expect(world.run("settings", "time-zone", zone) == .usage)
    #expect(world.terminal.errors.contains("Asia/Tokyo"))
    #expect(try world.events().count == before)
  }

  @Test func `a zone that this machine lacks is told, and the machine's clock counts`() throws {
    let world = try FixedWorld.study(settings: [.timeZone: "Asia/Tokyo"])
    #expect(world.run("stats") == .done)
    world.expectShown("does not know the time zone Asia/Tokyo")
  }

  @Test func `the short line counts days in the learner's zone`() throws {
    let world = try FixedWorld.study(settings: [.timeZone: "America/Los_Angeles"])
    world.run("review", "--cards", "1", script: [.givingUp, .enter])
    let state = try world.state()
    let card = try #require(state.cardIDs.first)
    guard case .day(let due)? = state.schedule(card).due else { return }
    for hours in stride(from: 0, to: 24 * 20, by: 5) {
      world.now = Moment(
        milliseconds: Int64(due.number - 10) * 86_400_000 + Int64(hours) * 3_600_000,
        offsetSeconds: 32_400
      )
      world.run("due", "--short")
      let there = Moment(milliseconds: world.now.milliseconds, offsetSeconds: -28_800)
      #expect(world.terminal.output.isEmpty == (StudyCalendar().day(of: there) < due))
    }
  }
}
