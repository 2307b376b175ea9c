import Text

/// Questions put to an author one after another; leaving one leaves them all.
struct Interview {
  /// How the author left.
  enum Left: Error {
    case interrupted, endOfInput
  }

  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  /// Asks until `accept` has no objection; an empty line means `standard`.
  func line(
    _ question: Phrase,
    standard: String = "",
    objecting objection: (String) -> Phrase? = { _ in nil }
  ) throws(Left) -> String {
    shell.say(question, .heading)
    while true {
      let typed = try answer(standard)
      guard let objection = objection(typed) else { return typed }
      shell.say(objection, .notice)
    }
  }

  /// Asks for one line that may stay empty, in one line with what it is called; an empty line keeps
  /// what was typed `earlier`, which is shown.
  func field(_ name: Phrase, earlier: String = "") throws(Left) -> String {
    if !earlier.isEmpty {
      var page = shell.page()
      page.add("[\(VisibleText.line(earlier))]", .faint)
      shell.show(page)
    }
    let typed = try read(name.text(in: shell.language) + "> ")
    return typed.isEmpty ? earlier : typed
  }

  /// Asks for a number of a list; its index, or nil for an empty line where that may be.
  func choice(_ question: Phrase, of items: [Phrase], standard: Int?) throws(Left) -> Int? {
    var page = shell.page()
    page.add(question, .heading)
    page.add(list: items.map { $0.text(in: shell.language) }) { "\($0 + 1)" }
    shell.show(page)
    while true {
      let typed = try answer(standard.map { "\($0 + 1)" } ?? "")
      if typed.isEmpty { return nil }
      if let number = typed.wholeNumber, items.indices.contains(number - 1) { return number - 1 }
      shell.say(WelcomePhrases.numberWanted(1...items.count), .notice)
    }
  }

  private func answer(_ standard: String) throws(Left) -> String {
    let typed = try read(standard.isEmpty ? "> " : "[\(VisibleText.line(standard))] > ")
    return typed.isEmpty ? standard : typed
  }

  private func read(_ prompt: String) throws(Left) -> String {
    switch shell.world.editor.readLine(Prompt(prompt), complete: { _ in [] }) {
    case .line(let typed): return typed.trimmingSpaces()
    case .interrupted: throw .interrupted
    case .endOfInput, .timedOut: throw .endOfInput
    }
  }
}
