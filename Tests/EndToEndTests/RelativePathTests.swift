import TestSupport
import Testing

/// Files named without a folder, as people name them in the folder where they are.
@Suite struct RelativePathTests {
  @Test func `a file in the current folder is written whole`() throws {
    let program = try Program()
    try program.folder.write(program.folder.text("Decks/greetings.md") ?? "", to: "mine.md")
    let sheet = try program.run("deck", "review-sheet", "mine.md", "--out", "sheet.csv")
    #expect(sheet.status == 0 && sheet.errors.isEmpty, "\(sheet)")
    let back = try program.run("deck", "review-sheet", "mine.md", "--apply", "sheet.csv", "--yes")
    #expect(back.status == 0, "\(back)")
    #expect(try program.run("deck", "fmt", "mine.md").status == 0)
  }
}
