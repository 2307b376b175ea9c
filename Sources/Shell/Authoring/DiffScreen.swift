import Decks
import Scheduling
import Text

/// The changes between two versions of decks, old and new side by side where there is room.
struct DiffScreen {
  /// How many changes of one kind are shown unless all are asked for.
  static let shortList = 20
  /// From this width on, old and new stand side by side.
  private static let sideBySide = 60
  private static let labelWidth = 8...18

  private let diff: DeckDiff
  private let names: (old: String, new: String)
  private let limit: Int

  init(_ diff: DeckDiff, old: String, new: String, for language: Language?, limit: Int) {
    self.diff = diff.concerning(language)
    names = (old, new)
    self.limit = limit
  }

  func page(on empty: Page) -> Page {
    var page = empty
    page.add(DiffPhrases.title(names.old, names.new), .faint)
    for verdict in CardChange.Verdict.allCases {
      let own = diff.changes.filter { $0.verdict == verdict }
      guard !own.isEmpty else { continue }
      page.blank()
      page.add(verdict.heading, verdict == .lost ? .wrong : .heading)
      for change in own.prefix(limit) { add(change, to: &page) }
      if own.count > limit { page.add(DiffPhrases.more(own.count - limit), .faint, indent: 2) }
    }
    page.blank()
    if diff.changes.isEmpty { page.add(DiffPhrases.nothing) }
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
    if let deck = Self.otherDeck(change) {
      page.add(DiffPhrases.askedThere(deck), .faint, indent: 4)
    }
    if let remedy = change.remedy { page.add(DiffPhrases.remedy(remedy), .notice, indent: 4) }
    switch change.verdict {
    case .new, .removed, .translated, .untranslated: addGist(of: change, to: &page)
    case .lost, .answerChanged, .moved, .reworded, .otherAnswers, .details, .typo:
      let fields = LabelledField.joined(change.fields)
      let widest = fields.map { DisplayWidth.of($0.label) }.max() ?? 0
      let width = min(max(widest, Self.labelWidth.lowerBound), Self.labelWidth.upperBound)
      for field in fields { add(field, labelWidth: width, to: &page) }
    }
  }

  /// The deck that a card has moved into, which its learners need not study.
  private static func otherDeck(_ change: CardChange) -> String? {
    guard change.verdict == .moved, let former = change.former, change.name.contains("/") else {
      return nil
    }
    let deck = change.name.prefix { $0 != "/" }
    return former.prefix { $0 != "/" } == deck ? nil : String(deck)
  }

  /// What a card is about, in one line.
  private func addGist(of change: CardChange, to page: inout Page) {
    let field = change.fields.first { $0.name == "Q" || $0.name == "C" } ?? change.fields.first
    guard let field else { return }
    let text = VisibleText.line(field.new.isEmpty ? field.old : field.new)
    page.add([page.ink("    " + DisplayWidth.truncated(text, to: page.width - 4), .faint)])
  }

  private func add(_ field: LabelledField, labelWidth: Int, to page: inout Page) {
    if page.width >= Self.sideBySide {
      addBeside(field, labelWidth, to: &page)
    } else {
      page.add("\(field.label):", .faint, indent: 4)
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

  private func addBeside(_ field: LabelledField, _ labelWidth: Int, to page: inout Page) {
    let label = DisplayWidth.truncated(field.label, to: labelWidth)
    let room = (page.width - 4 - labelWidth - 1 - 6) / 2
    let old = LineWrap.lines(VisibleText.block(field.old), width: room)
    let new = LineWrap.lines(VisibleText.block(field.new), width: room)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let name = DisplayWidth.padded(index == 0 ? label : "", to: labelWidth)
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

/// A field before and after, under a label that tells languages apart where there are several.
private struct LabelledField {
  var label: String
  var old: String
  var new: String

  /// Those that say the same in several languages are one.
  static func joined(_ fields: [FieldChange]) -> [LabelledField] {
    var groups: [(field: FieldChange, languages: [Language])] = []
    for field in fields {
      let same = groups.firstIndex {
        $0.field.name == field.name && $0.field.old == field.old && $0.field.new == field.new
      }
      if let same {
        groups[same].languages.append(field.language)
      } else {
        groups.append((field, [field.language]))
      }
    }
    let isOneForAll = Set(groups.map(\.languages)).count == 1
    return groups.map { field, languages in
      let name = VisibleText.line(field.name)
      let codes = languages.map(\.rawValue).joined(separator: ", ")
      return LabelledField(
        label: isOneForAll ? name : "\(name) (\(codes))",
        old: field.old,
        new: field.new
      )
    }
  }
}

extension LineWrap {
  fileprivate static func withoutSpacesAtEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
