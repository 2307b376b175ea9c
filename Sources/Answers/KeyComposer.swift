/// Keys that have been typed but may still change what they show.
package struct Preedit: Hashable, Sendable {
  /// The keys as typed.
  package var raw: String
  /// What stands in the line for them.
  package var shown: String

  package init(raw: String, shown: String) {
    self.raw = raw
    self.shown = shown
  }
}

/// What one key does to a line in composition.
package struct CompositionStep: Hashable, Sendable {
  /// Text that is settled and no longer changes; it stands before the preedit.
  package var committed: String
  /// What may still change, if anything.
  package var preedit: Preedit?

  package init(committed: String, preedit: Preedit?) {
    self.committed = committed
    self.preedit = preedit
  }
}

/// A way to compose kana or hangul from the keys of a Latin keyboard: a pure state machine.
package protocol KeyComposer: Sendable {
  /// Takes one key; nil when the key does not compose and goes into the line as it is.
  func feed(_ preedit: Preedit?, _ key: Character) -> CompositionStep?
  /// Takes one letter or jamo back; nil when nothing is left.
  func takeBack(_ preedit: Preedit) -> Preedit?
  /// Settles what is pending at the end of the line (`n` becomes ん).
  func settle(_ preedit: Preedit) -> String
}
