import CReadline
import Shell

/// One line while it is edited: what the keys of its prompt do.
final class EditedLine {
  private let prompt: Prompt
  private let text: PromptText
  private let composer: InputMethods
  private let firstKey: FirstKey?
  private let complete: (String) -> [Completion]
  private var keys = InputMethodKeys()
  private var composition: LineComposition?
  /// How the keys are read; nil in a plain prompt.
  private(set) var mode: InputMode?
  /// What came of the line, once something did.
  private(set) var outcome: LineOutcome?

  init(
    _ prompt: Prompt,
    _ composer: @escaping InputMethods,
    isOff: Bool,
    firstKey: FirstKey?,
    complete: @escaping (String) -> [Completion]
  ) {
    self.prompt = prompt
    self.composer = composer
    self.firstKey = firstKey
    self.complete = complete
    text = PromptText(prompt.text)
    mode = InputMode(prompt.slot, isOff: isOff)
  }

  /// The prompt as readline is given it.
  var displayedPrompt: String { (mode?.tag ?? "") + text.forReadline }

  /// Prints what stands above the line, and takes the keys over.
  func begin() {
    if !text.above.isEmpty { TerminalStreams.write(text.above) }
    guard let mode else { return }
    keys.bindPrompt()
    enter(mode)
  }

  /// Gives the keys back.
  func restoreKeys() { keys.unbindAll() }

  /// After each key: Backspace is ours only while something is being composed.
  func afterKey() {
    if readline_end() > 0 { firstKey?.begin() } else { firstKey?.clear() }
    guard composition != nil else { return }
    keys.bindBackspace(isLive: composition?.isLive ?? false)
  }

  func compose(_ count: CInt, _ key: CInt) {
    guard let byte = UInt8(exactly: key) else { return }
    composition?.insert(Character(Unicode.Scalar(byte)), count: count)
  }

  func takeBack(_ count: CInt, _ key: CInt) {
    for _ in 0..<min(max(1, count), 1_000) where composition?.takeBack() != true {
      rl_rubout(1, key)
    }
  }

  func settle() { composition?.settle() }

  /// Goes to the next way of composing and shows it in the prompt.
  func switchInput() {
    guard let next = mode?.next(in: prompt.slot) else { return }
    composition?.settle()
    enter(next)
    rl_clear_visible_line()
    _ = unsafe rl_set_prompt(displayedPrompt)
    rl_forced_update_display()
  }

  /// Draws the keyboard below the line and the prompt below that.
  func showKeyboard() {
    switch prompt.slot {
    case .plain: break
    case .hiragana, .katakana:
      guard let expected = prompt.expected else { return }
      LineDisplay.print(below: [KanaSpelling.hint(typed: line, expected: expected)])
    case .hangul:
      let next = prompt.expected.map { TwoSetLayout.nextKey(typed: line, expected: $0) }
      let drawing = TwoSetLayout.drawing(next: next, columns: LineDisplay.screenColumns)
      LineDisplay.print(below: drawing)
    }
  }

  /// What Tab finds for `word`, which ends at the cursor.
  func completions(of word: String) -> CompletionMatches? {
    CompletionMatches(
      word: word,
      candidates: complete(lineToCursor),
      isQuoted: readline_completes_in_quotes()
    )
  }

  /// Readline is done: nil is the end of the input.
  func end(_ line: String?) {
    guard let line else {
      outcome = .endOfInput
      return
    }
    // Keys that came all at once were never seen one by one.
    if !line.isEmpty { firstKey?.begin() }
    let joined = Self.joined(line)
    let composer = mode?.slot.flatMap(composer)
    outcome = .line(composer.map { WholeLine.polished(joined, with: $0) } ?? joined)
  }

  private func enter(_ mode: InputMode) {
    self.mode = mode
    keys.unbindComposing()
    composition = mode.slot.flatMap(composer).map(LineComposition.init)
    if composition != nil { keys.bindComposing() }
  }

  private var line: String { bytes(upTo: readline_end()) }

  private var lineToCursor: String { bytes(upTo: readline_point()) }

  private func bytes(upTo end: CInt) -> String {
    guard let line = unsafe readline_line() else { return "" }
    let bytes = unsafe UnsafeRawBufferPointer(start: line, count: Int(end))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// A pasted line break would make two lines of one in the history.
  private static func joined(_ line: String) -> String {
    guard line.contains(where: \.isNewline) else { return line }
    return line.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
