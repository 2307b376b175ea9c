import Foundation
import Shell
import Testing
import Text

/// Runs `words` in three languages and expects one clear sentence each, the status, and nothing
/// written.
func expectRefusal(
  _ words: [String],
  in world: FixedWorld,
  _ status: Ending,
  says: String,
  at location: SourceLocation = #_sourceLocation
) throws {
  let before = try world.files()
  var sentences: Set<String> = []
  for language in Language.allCases {
    let ended = world.run(["--language", language.rawValue] + words)
    let said = world.terminal.errors
    #expect(ended == status, "\(said)", sourceLocation: location)
    #expect(said.contains(says), "\(said)", sourceLocation: location)
    #expect(said.split(separator: "\n").count == 1, "\(said)", sourceLocation: location)
    #expect(!said.contains("unexpected"), "\(said)", sourceLocation: location)
    sentences.insert(said)
  }
  #expect(sentences.count == 3, "\(sentences)", sourceLocation: location)
  #expect(try world.files() == before, "something was written", sourceLocation: location)
}

/// Whoever may read and write everything.
let isRoot = geteuid() == 0
