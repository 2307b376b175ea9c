import Study
import Profiles
import SystemPackage
import Text

/// The examination of the machine: what may keep someone from practising, and the cure.
struct Doctor {
  struct Check {
    var isWell: Bool
    var phrase: Phrase
  }

  private let shell: Shell

  init(_ shell: Shell) {
    self.shell = shell
  }

  var checks: [Check] { [locale, terminal, width, decks, profiles] + missing }

  private var environment: [String: String] { shell.world.environment }

  private var locale: Check {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
      ?? "C"
    let folded = name.lowercased()
    let isUTF8 = folded.contains("utf-8") || folded.contains("utf8")
    return Check(
      isWell: isUTF8,
      phrase: DoctorPhrases.locale(VisibleText.line(name), isUTF8: isUTF8)
    )
  }

  private var terminal: Check {
    let terminal = shell.world.terminal
    return Check(
      isWell: terminal.isInteractive,
      phrase: terminal.isInteractive
        ? DoctorPhrases.terminal(
          environment["TERM"] ?? "",
          columns: terminal.columns,
          rows: terminal.rows
        )
        : DoctorPhrases.noTerminal
    )
  }

  private var width: Check {
    let columns = shell.world.terminal.columns
    return Check(
      isWell: columns >= 40,
      phrase: columns >= 40 ? DoctorPhrases.wide(columns) : DoctorPhrases.narrow(columns)
    )
  }

  private var decks: Check {
    let folders = shell.locations.decks.joined(separator: ", ")
    guard let decks = try? shell.decks() else {
      return Check(isWell: false, phrase: ErrorPhrases.noDecks(folders: shell.locations.decks))
    }
    let errors = decks.findings.count { $0.severity == .error }
    return Check(
      isWell: errors == 0,
      phrase: DoctorPhrases.decks(
        decks.deckNames.count,
        cards: decks.catalogue.ids.count,
        errors: errors,
        folder: VisibleText.line(folders)
      )
    )
  }

  /// Decks and cards that the learner has studied and that are gone.
  private var missing: [Check] {
    guard let learner = shell.learner, let decks = try? shell.decks() else { return [] }
    return MissingCards(learner.state, in: decks.catalogue).phrases
      .map { Check(isWell: false, phrase: $0) }
  }

  private var profiles: Check {
    let folder = shell.locations.profiles
    let isWritable = WritableFolder.isWritable(FilePath(folder))
    return Check(
      isWell: isWritable,
      phrase: DoctorPhrases.profiles(VisibleText.line(folder), isWritable: isWritable)
    )
  }
}
