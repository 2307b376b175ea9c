import SystemPackage
import Text

/// The person's own text editor, as `VISUAL` or `EDITOR` names it.
struct TextEditor {
  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// The words of the command that opens files; nil where none is named.
  private var command: [String]? {
    for name in ["VISUAL", "EDITOR"] {
      let words = (shell.world.environment[name] ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    return nil
  }

  /// Opens a file and waits until the person has closed it; what kept it from that, if anything.
  func open(_ path: String) -> Phrase? {
    guard shell.world.terminal.isInteractive else { return PreviewPhrases.noEditorInPipe(path) }
    guard let command else { return PreviewPhrases.noEditor(path) }
    let absolute = shell.path(path).string
    return shell.world.edit(command + [absolute])
      ? nil : PreviewPhrases.editorFailed(command.joined(separator: " "))
  }
}
