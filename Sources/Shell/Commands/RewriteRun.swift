import Decks
import Profiles
import SystemPackage
import Text

/// A command that rewrites deck files: each is replaced as a whole, or left as it is.
struct RewriteRun {
  private let shell: Shell
  private let paths: [String]
  private let isCheck: Bool
  private let rewrite: (DeckSource) -> String?

  init(_ shell: Shell, _ call: Invocation, rewriting rewrite: @escaping (DeckSource) -> String?) {
    self.shell = shell
    paths = call.values.isEmpty ? shell.locations.decks : call.values
    isCheck = call.has("check")
    self.rewrite = rewrite
  }

  func run() throws -> ExitStatus {
    var changed = 0
    for path in paths {
      for source in try DeckFolder.sources(at: path) {
        guard let text = rewrite(source), Array(text.utf8) != source.bytes else { continue }
        changed += 1
        if !isCheck { try WholeFile(FilePath(source.path)).replace(with: Array(text.utf8)) }
        shell.say(AuthorPhrases.rewritten(source.path, isCheck: isCheck))
      }
    }
    if changed == 0 { shell.say(AuthorPhrases.nothingToRewrite) }
    return isCheck && changed > 0 ? .findings : .done
  }
}
