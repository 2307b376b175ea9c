import Classes
import Decks
import Profiles
import Text

/// What would keep a pack from being made although the spreadsheets are sound: the key, the files, the
/// decks.
struct PackCheck {
  /// About the class's own files and its plan as a whole.
  private(set) var files: [CellFinding] = []
  /// About decks: everything in the class's own, errors in others that are planned.
  private(set) var decks: [Finding] = []

  /// Looks at what `class pack` would take, with cards for adults or without.
  init(_ sheets: ClassSheets, adults: Bool) {
    do { _ = try sheets.folder.read() } catch {
      add(error.phrase, rule: "class-record", to: ClassFolder.documentName)
    }
    do { _ = try sheets.folder.keyOrTold() } catch {
      add(error.phrase, rule: "class-key", to: ClassFolder.keyName)
    }
    let assignments = sheets.plan?.plan.assignments ?? []
    if let plan = sheets.plan?.plan {
      do { _ = try PackContents(plan, sheets.decks, adults: adults) } catch {
        add(error.phrase, rule: "pack-contents", to: sheets.planName)
      }
    }
    let planned = sheets.decks.library.decks.filter { deck in
      assignments.contains { PackContents.means($0.study, deck) }
    }
    lint(sheets.decks, planned: planned.map(\.id))
  }

  /// The errors for which no pack is made.
  static func errors(in sources: [DeckSource]) -> [Finding] {
    Linter.lint(sources, beside: DeckFolder.neighbours).filter { $0.severity == .error }
  }

  /// Checks the planned decks together, as in the pack, then what else the class has of its own.
  private mutating func lint(_ decks: ClassDecks, planned ids: [String]) {
    let packed = decks.sources(of: ids)
    let own = decks.own.first.map { first in
      String(first.path.reversed().drop { $0 != "/" }.reversed())
    }
    self.decks = Linter.lint(packed, beside: DeckFolder.neighbours).filter { finding in
      finding.severity == .error || (own.map { finding.path.hasPrefix($0) } ?? false)
    }
    let told = Set(self.decks)
    let read = Set(packed.map(\.path))
    self.decks += Linter.lint(decks.own, beside: DeckFolder.neighbours).filter { finding in
      !told.contains(finding) && !read.contains(finding.path)
    }
  }

  private mutating func add(_ message: Phrase, rule: String, to path: String) {
    files.append(CellFinding(path: path, cell: nil, rule: rule, message: message))
  }
}
