import Foundation
import TestSupport
import Testing

private let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

/// Revisions, read by the machine's own git.
@Suite(.enabled(if: hasGit, "git is not installed"))
struct GitDiffTests {
  private static func deck(_ answer: String) -> String {
    "---\nid: d\ntitle: D\nlanguage: en\nlicence: CC0-1.0\n---\n\n"
      + "## One {#one}\nQ: Which city?\nA: \(answer)\n"
  }

  private func git(_ folder: ScratchFolder, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    process.arguments = ["-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  @Test func `revisions are compared with each other and with the files as they are`() throws {
    let program = try Program(decks: ["d.md": Self.deck("Seoul")])
    let folder = program.folder
    try folder.write("# Not a deck\n", to: "notes.md")
    try git(folder, "init", "-q")
    try git(folder, "add", ".")
    try git(folder, "commit", "-qm", "one")
    try folder.write(Self.deck("Busan"), to: "Decks/d.md")
    let open = try program.run("deck", "diff")
    #expect(open.status == 0 && open.output.contains("Answer changed"), "\(open)")
    try git(folder, "commit", "-qam", "two")
    let none = try program.run("deck", "diff")
    #expect(none.status == 0 && none.output.contains("No card changed."), "\(none)")
    for arguments in [
      ["HEAD~1", "HEAD"], ["HEAD~1"], ["HEAD~1:Decks", "Decks"], ["HEAD~1", "Decks"],
    ] {
      let run = try program.run(["deck", "diff"] + arguments)
      #expect(run.status == 0 && run.output.contains("Answer changed"), "\(arguments) \(run)")
    }
    let file = try program.run("deck", "diff", "HEAD~1:Decks/d.md", "Decks/d.md")
    #expect(file.output.contains("+ Busan"), "\(file)")
    try git(folder, "mv", "Decks/d.md", "Decks/moved.md")
    try git(folder, "commit", "-qm", "three")
    let moved = try program.run("deck", "diff", "HEAD~1", "HEAD")
    #expect(moved.output.contains("No card changed."), "\(moved)")
    let unknown = try program.run("deck", "diff", "v1.2:Decks", "Decks")
    #expect(unknown.status == 2 && unknown.errors.contains("“v1.2”"), "\(unknown)")
    let nowhere = try program.run("deck", "diff", "HEAD:Nowhere", "Decks")
    #expect(nowhere.status == 2 && nowhere.errors.contains("has no “Nowhere”"), "\(nowhere)")
  }
}
