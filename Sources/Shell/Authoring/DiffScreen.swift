import Decks
import Scheduling
import Text

/// The changes between two versions of decks, old and new side by side where there is room.
struct DiffScreen {
  /// How many changes of one kind are shown unless all are asked for.
  static let shortList = 20
  /// From this width on, old and new stand side by side.
  private static let sideBySide = 60
  private static let labelWidth = 8

  private let diff: DeckDiff
  private let changes: [CardChange]
  private let names: (old: String, new: String)
  private let limit: Int

  init(_ diff: DeckDiff, old: String, new: String, for language: Language?, limit: Int) {
    self.diff = diff
    changes = diff.changes(for: language)
    names = (old, new)
    self.limit = limit
  }

  func page(on empty: Page) -> Page {
    var page = empty
    page.add(DiffPhrases.title(names.old, names.new), .faint)
    for verdict in CardChange.Verdict.allCases {
      let own = changes.filter { $0.verdict == verdict }
      guard !own.isEmpty else { continue }
      page.blank()
      page.add(verdict.heading, verdict == .lost ? .wrong : .heading)
      for change in own.prefix(limit) { add(change, to: &page) }
      if own.count > limit { page.add(DiffPhrases.more(own.count - limit), .faint, indent: 2) }
    }
    page.blank()
    if changes.isEmpty { page.add(DiffPhrases.nothing) }
    addCounts(to: &page)
    return page
  }

  // MARK: One change

  private func add(_ change: CardChange, to page: inout Page) {
    var line = VisibleText.line(change.name)
    if change.ids.count > 1 {
      line += "  " + DiffPhrases.questions(change.ids.count).text(in: page.language)
    } else if let id = change.ids.first?.description, id != change.name, id.hasPrefix(change.name) {
      line += VisibleText.line(String(id.dropFirst(change.name.count)))
    }
    if !change.languages.isEmpty {
      line += "  (" + change.languages.map(\.rawValue).joined(separator: ", ") + ")"
    }
    page.add(line, .command, indent: 2)
    if let former = change.former { page.add(DiffPhrases.former(former), .faint, indent: 4) }
    if let remedy = change.remedy { page.add(DiffPhrases.remedy(remedy), .notice, indent: 4) }
    switch change.verdict {
    case .new, .removed, .translated, .untranslated: addGist(of: change, to: &page)
    case .lost, .answerChanged, .moved, .reworded, .otherAnswers, .details, .typo:
      for field in change.fields { add(field, to: &page) }
    }
  }

  /// What a card is about, in one line.
  private func addGist(of change: CardChange, to page: inout Page) {
    let field = change.fields.first { $0.name == "Q" || $0.name == "C" } ?? change.fields.first
    guard let field else { return }
    let text = VisibleText.line(field.new.isEmpty ? field.old : field.new)
    page.add([page.ink("    " + DisplayWidth.truncated(text, to: page.width - 4), .faint)])
  }

  private func add(_ field: FieldChange, to page: inout Page) {
    if page.width >= Self.sideBySide {
      addBeside(field, to: &page)
    } else {
      page.add("\(VisibleText.line(field.name)):", .faint, indent: 4)
      add("- ", field.old, .wrong, to: &page)
      add("+ ", field.new, .right, to: &page)
    }
  }

  private func add(_ sign: String, _ text: String, _ role: Role, to page: inout Page) {
    guard !text.isEmpty else { return }
    let lines = LineWrap.lines(VisibleText.block(text), width: page.width - 6)
    page.add(
      lines.enumerated().map { index, line in
        "    " + page.ink((index == 0 ? sign : "  ") + line, role)
      }
    )
  }

  private func addBeside(_ field: FieldChange, to page: inout Page) {
    let label = DisplayWidth.truncated(VisibleText.line(field.name), to: Self.labelWidth)
    let room = (page.width - 4 - Self.labelWidth - 1 - 6) / 2
    let old = LineWrap.lines(VisibleText.block(field.old), width: room)
    let new = LineWrap.lines(VisibleText.block(field.new), width: room)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let name = DisplayWidth.padded(index == 0 ? label : "", to: Self.labelWidth)
      let left = index < old.count ? old[index] : ""
      let right = index < new.count ? new[index] : ""
      let signs = index == 0 ? ("- ", "+ ") : ("  ", "  ")
      let before = page.ink(
        DisplayWidth.padded(field.old.isEmpty ? "" : signs.0 + left, to: room + 2),
        .wrong
      )
      let after = right.isEmpty ? "" : "  " + page.ink(signs.1 + right, .right)
      lines.append(
        LineWrap.withoutSpacesAtEnd("    " + page.ink(name, .faint) + " " + before + after)
      )
    }
    page.add(lines)
  }

  // MARK: Counts

  private func addCounts(to page: inout Page) {
    var parts = CardChange.Verdict.allCases.compactMap { verdict -> String? in
      let count = diff.count(verdict)
      return count == 0 ? nil : "\(count) \(verdict.label.text(in: page.language))"
    }
    parts.append("\(diff.unchanged) \(DiffPhrases.unchanged.text(in: page.language))")
    page.add(parts.joined(separator: " · "), .faint)
  }
}

extension LineWrap {
  fileprivate static func withoutSpacesAtEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
