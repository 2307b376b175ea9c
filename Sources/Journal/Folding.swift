import Scheduling

/// The effect of undo, redo and appeal on the entries of a timeline.
///
/// An undo takes its target back, where that still counts; a redo lets it count again. Undoing an
/// undo is a redo, to any depth; an undo that changed nothing is ignored, and so is the undo of it. Of
/// several appeals the last that counts decides.
struct Folding: Sendable {
  /// What an undo or redo made of the event at its root.
  private struct Effect {
    let root: Int
    let isUndone: Bool
  }

  /// By the index of the undo or redo; absent where it was ignored.
  private var effects: [Int: Effect] = [:]
  /// By the index of a review, its appeals in order.
  private var appeals: [Int: [Int]] = [:]
  /// Targets that no journal contains yet.
  private var missing: Set<UInt64> = []

  init() {}

  /// Whether an event that has just arrived was undone or contested before.
  func awaits(_ entry: JournalEntry) -> Bool {
    missing.contains(Self.key(entry.device, entry.counter))
  }

  private static func key(_ device: Int, _ counter: UInt32) -> UInt64 {
    UInt64(clamping: device) << 32 | UInt64(counter)
  }

  /// Takes the effect of the entry at `index`; the index of the entry that it changed, or nil.
  mutating func fold(_ index: Int, in timeline: inout Timeline) -> Int? {
    let entry = timeline.entries[index]
    switch entry.kind {
    case .review, .reschedule, .other: return nil
    case .undo, .redo, .appeal: break
    }
    let target = entry.target
    guard let found = timeline.index(device: target.device, counter: target.counter) else {
      missing.insert(Self.key(target.device, target.counter))
      return nil
    }
    guard entry.kind != .appeal else { return appeal(index, of: found, in: &timeline) }
    guard let effect = effect(of: entry.kind, on: found, in: timeline),
      timeline.entries[effect.root].isUndone != effect.isUndone
    else { return nil }
    effects[index] = effect
    return take(effect, in: &timeline)
  }

  private func effect(
    of kind: JournalEntry.Kind,
    on target: Int,
    in timeline: Timeline
  ) -> Effect? {
    switch timeline.entries[target].kind {
    case .review, .reschedule, .other, .appeal:
      return Effect(root: target, isUndone: kind == .undo)
    case .undo, .redo:
      guard let before = effects[target] else { return nil }
      return Effect(root: before.root, isUndone: before.isUndone != (kind == .undo))
    }
  }

  private func take(_ effect: Effect, in timeline: inout Timeline) -> Int {
    if effect.isUndone {
      timeline.entries[effect.root].flags.insert(.undone)
    } else {
      timeline.entries[effect.root].flags.remove(.undone)
    }
    let root = timeline.entries[effect.root]
    guard root.kind == .appeal,
      let review = timeline.index(device: root.target.device, counter: root.target.counter)
    else { return effect.root }
    regrade(review, in: &timeline)
    return review
  }

  private mutating func appeal(
    _ index: Int,
    of review: Int,
    in timeline: inout Timeline
  ) -> Int? {
    guard timeline.entries[review].kind == .review else { return nil }
    appeals[review, default: []].append(index)
    regrade(review, in: &timeline)
    return review
  }

  private func regrade(_ review: Int, in timeline: inout Timeline) {
    let last = appeals[review]?.last { !timeline.entries[$0].isUndone }
    if let last {
      timeline.entries[review].grade = timeline.entries[last].grade
      timeline.entries[review].flags.insert(.appealed)
    } else {
      timeline.entries[review].grade = timeline.entries[review].originalGrade
      timeline.entries[review].flags.remove(.appealed)
    }
  }

  /// What the undo at `index` took back and no redo has restored; nil for anything else.
  func undone(by index: Int, in timeline: Timeline) -> Int? {
    guard let effect = effects[index], effect.isUndone, timeline.entries[effect.root].isUndone
    else { return nil }
    return effect.root
  }
}
