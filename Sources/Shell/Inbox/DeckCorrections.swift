import Decks

/// Answers to be added to decks' files, gathered file by file.
struct DeckCorrections {
  /// Where an answer goes.
  struct Target {
    var deck: String
    var card: String
    /// The number of the gap; nil where the card has none.
    var gap: Int?
  }

  /// A file that is to change.
  struct Change {
    var path: String
    var before: [UInt8]
    var after: [UInt8]
    /// How many answers were added.
    var count: Int
  }

  private struct OpenFile {
    var editor: DeckEditor
    let before: [UInt8]
    var count = 0
  }

  private let library: DeckLibrary
  private var files: [String: OpenFile] = [:]
  /// Answers that could not be added.
  private(set) var refused: [String] = []

  init(library: DeckLibrary) {
    self.library = library
  }

  /// The files that change, by path.
  var changes: [Change] {
    files.sorted { $0.key < $1.key }.filter { $0.value.count > 0 }.map { path, file in
      Change(path: path, before: file.before, after: file.editor.source.bytes, count: file.count)
    }
  }

  /// Lists an answer among those that are right.
  mutating func accept(_ answer: String, for target: Target) {
    edit(target, answer) { editor in
      if let gap = target.gap { return editor.add(answer, toGap: gap, ofCard: target.card) }
      return editor.add(answer, to: .accept, ofCard: target.card)
    }
  }

  /// Lists an answer among those that are asked again.
  mutating func askAgain(_ answer: String, for target: Target) {
    edit(target, answer) { $0.add(answer, to: .also, ofCard: target.card) }
  }

  /// Lists an answer among those known to be wrong.
  mutating func reject(_ answer: String, telling reason: String, for target: Target) {
    edit(target, answer) { $0.reject(answer, telling: reason, ofCard: target.card) }
  }

  private mutating func edit(
    _ target: Target,
    _ answer: String,
    _ change: (inout DeckEditor) -> Bool
  ) {
    guard let path = library.paths[target.deck] else { return refused.append(answer) }
    if files[path] == nil, let bytes = DeckFolder.bytesIfReadable(path) {
      files[path] = DeckEditor(DeckSource(path: path, bytes: bytes))
        .map { OpenFile(editor: $0, before: bytes) }
    }
    guard var file = files[path], change(&file.editor) else { return refused.append(answer) }
    file.count += 1
    files[path] = file
  }
}
