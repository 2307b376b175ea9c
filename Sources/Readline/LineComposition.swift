import Answers
import CReadline

/// Composition inside readline's line: the keys that may still change are replaced in place.
///
/// Every visible unit is an undo group of its own, and changing one takes its group back first:
/// so undo, kill and yank see finished text only. What is live counts only as long as nothing else
/// touched the line; a motion, a kill, a paste or the history settles it without being told.
struct LineComposition {
  private struct Live {
    var preedit: Preedit
    var start: CInt
    var end: CInt
    /// Readline's newest undo entry when the preedit was put.
    var undoTop: UInt
  }

  private let composer: any KeyComposer
  private let keepers: Set<UInt>
  private var live: Live?

  init(_ composer: any KeyComposer) {
    self.composer = composer
    keepers = ReadlineCommands.keepingPreedit
  }

  /// Whether something is being composed just before the cursor.
  var isLive: Bool {
    guard let live, readline_point() == live.end, readline_end() >= live.end,
      keepers.contains(readline_last_command()), let line = unsafe readline_line()
    else { return false }
    let bytes = unsafe UnsafeRawBufferPointer(
      start: line + Int(live.start),
      count: Int(live.end - live.start)
    )
    return unsafe live.preedit.shown.utf8.elementsEqual(bytes)
  }

  /// Takes a printable key, pressed `count` times.
  mutating func insert(_ key: Character, count: CInt) {
    if !isLive { live = nil }
    guard count == 1, let step = composer.feed(live?.preedit, key) else {
      settle()
      unsafe rl_insert_text(String(repeating: key, count: Int(min(max(0, count), 1_000))))
      return
    }
    remove()
    for unit in step.committed { put(String(unit)) }
    put(step.preedit)
  }

  /// Takes one letter or jamo back; false when nothing is being composed.
  mutating func takeBack() -> Bool {
    guard isLive, let preedit = live?.preedit else { return false }
    remove()
    put(composer.takeBack(preedit))
    return true
  }

  /// Settles what is being composed, as the end of the line does.
  mutating func settle() {
    guard isLive, let preedit = live?.preedit else {
      live = nil
      return
    }
    let settled = composer.settle(preedit)
    if settled != preedit.shown {
      remove()
      for unit in settled { put(String(unit)) }
    }
    live = nil
  }

  private mutating func put(_ preedit: Preedit?) {
    guard let preedit, !preedit.shown.isEmpty else { return }
    let start = readline_point()
    put(preedit.shown)
    live = Live(
      preedit: preedit,
      start: start,
      end: readline_point(),
      undoTop: readline_undo_top()
    )
  }

  private func put(_ text: String) {
    rl_begin_undo_group()
    unsafe rl_insert_text(text)
    rl_end_undo_group()
  }

  private mutating func remove() {
    guard let live else { return }
    self.live = nil
    if readline_undo_top() == live.undoTop {
      rl_do_undo()
    } else {
      // Completion put the same text again, so there is more than one group to take back.
      rl_begin_undo_group()
      rl_delete_text(live.start, live.end)
      rl_end_undo_group()
      readline_set_point(live.start)
    }
  }
}
