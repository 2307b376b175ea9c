import Profiles
import SystemPackage
import TestSupport
import Testing

/// Files of a user's own: replaced as a whole, or made only where nothing is.
struct WholeFileTests {
  @Test func `a file is made where none is, whole and readable by others`() throws {
    let folder = try ScratchFolder()
    try WholeFile(FilePath(folder("new.md"))).create(with: Array("mine".utf8))
    #expect(try folder.tree() == ["new.md": Array("mine".utf8)])
  }

  @Test func `whatever stands there stays`() throws {
    let folder = try ScratchFolder()
    try folder.write("first", to: "a.md")
    try folder.makeFolder("b.md")
    for name in ["a.md", "b.md"] {
      #expect(throws: ProfileError.exists(path: folder(name))) {
        try WholeFile(FilePath(folder(name))).create(with: Array("second".utf8))
      }
    }
    #expect(try folder.tree() == ["a.md": Array("first".utf8)])
  }

  @Test func `nothing is left where it cannot be made`() throws {
    let folder = try ScratchFolder()
    #expect(throws: ProfileError.self) {
      try WholeFile(FilePath(folder("none/a.md"))).create(with: [1])
    }
    #expect(try folder.tree().isEmpty)
  }
}
