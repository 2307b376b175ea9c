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
  private let isRefused: (DeckSource) -> Bool

  init(
    _ shell: Shell,
    _ call: Invocation,
    rewriting rewrite: @escaping (DeckSource) -> String?,
    refusing isRefused: @escaping (DeckSource) -> Bool = { _ in false }
  ) {
    self.shell = shell
    paths = call.values.isEmpty ? shell.locations.decks : call.values
    isCheck = call.has("check")
    self.rewrite = rewrite
    self.isRefused = isRefused
  }

  func run() throws -> ExitStatus {
    var changed = 0
    var refused = 0
    for path in paths {
      for source in try DeckFolder.sources(at: path) {
        guard let text = rewrite(source) else {
          if isRefused(source) {
            refused += 1
            shell.say(AuthorPhrases.leftAlone(source.path), .notice)
          }
          continue
        }
        guard Array(text.utf8) != source.bytes else { continue }
        changed += 1
        if !isCheck { try WholeFile(FilePath(source.path)).replace(with: Array(text.utf8)) }
        shell.say(AuthorPhrases.rewritten(source.path, isCheck: isCheck))
      }
    }
    if changed + refused == 0 { shell.say(AuthorPhrases.nothingToRewrite) }
    return isCheck && changed > 0 ? .findings : .done
  }
}
