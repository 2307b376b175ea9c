import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// Rosters and plans as workbooks, saved by LibreOffice and openpyxl.
@Suite struct ClassWorkbookTests {
  private func classroom(roster: [UInt8], plan: [UInt8]) throws -> FixedWorld {
    let world = try FixedWorld(decks: SampleDecks.numbers(20))
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.remove("class/roster.csv")
    try world.folder.remove("class/plan.csv")
    try world.folder.write(roster, to: "class/roster.xlsx")
    try world.folder.write(plan, to: "class/Plan.XLSX")
    return world
  }

  @Test func `a class is checked and packed from workbooks`() throws {
    let world = try classroom(roster: SavedWorkbooks.roster, plan: SavedWorkbooks.plan)
    #expect(world.run("class", "check", "class") == .done, "\(world.terminal.output)")
    world.expectShown("3 learners, 11 assignments, nothing wrong.")
    #expect(world.run("class", "pack", "class") == .done)
    world.now = world.now.advanced(byMilliseconds: 86_400_000 * 60)
    world.terminal.columns = 120
    #expect(world.run("class", "status", "--class", "class") == .done)
    for text in ["Exchange, week 2 of 12", "山田 花子 (1001)", "山田 花子 (0003)", "김민지"] {
      world.expectShown(text)
    }
  }

  @Test func `mistakes in a workbook are told by cell`() throws {
    let world = try classroom(roster: SavedWorkbooks.mistakes, plan: SavedWorkbooks.plan)
    #expect(world.run("class", "check", "class") == .findings)
    for place in ["A4", "C3", "D2", "E5"] { world.expectShown("roster.xlsx: \(place): ") }
    world.expectShown("Write 5~6 instead of 5-6")
    #expect(world.run("class", "pack", "class") == .findings)
    #expect(try !world.folder.tree("class").keys.contains { $0.hasSuffix(".koryu") })
  }

  @Test func `a plan that was a workbook is kept beside the one made anew`() throws {
    let world = try classroom(roster: SavedWorkbooks.roster, plan: SavedWorkbooks.plan)
    #expect(world.run("class", "plan", "class", "--replace") == .done)
    let tree = try world.folder.tree("class")
    #expect(tree["plan-before.XLSX"] == SavedWorkbooks.plan)
    #expect(tree["Plan.XLSX"] == nil)
    #expect(world.run("class", "check", "class") == .done, "\(world.terminal.output)")
  }

  @Test func `a sheet of another program is named with the remedy`() throws {
    let world = try classroom(roster: SavedWorkbooks.roster, plan: SavedWorkbooks.plan)
    try world.folder.remove("class/roster.xlsx")
    try world.folder.write("…", to: "class/roster.ods")
    #expect(world.run("class", "check", "class") == .findings)
    world.expectShown("roster.ods is not of a kind that is read")
    try world.folder.write(Array(SavedWorkbooks.roster.prefix(900)), to: "class/roster.xlsx")
    #expect(world.run("class", "check", "class") == .findings)
    world.expectShown("roster.xlsx is cut short")
  }
}
